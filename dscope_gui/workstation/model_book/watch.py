"""What happens to the models of a station while it runs: some are dropped, another becomes active."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dscope_gui.domain.model_card import ModelTask
from dscope_gui.neural import Activation, ActiveWatch, Dropped, Inbox
from dscope_gui.protocols import Clock
from dscope_gui.workstation.model_book.book import ModelBook


@dataclass(frozen=True, slots=True)
class ModelNews:
    """Since the last look.

    Parameters
    ----------
    dropped : what became of folders in the inbox.
    changed : tasks that another model answers now, with it; None where none does any more.
    """

    dropped: tuple[Dropped, ...] = ()
    changed: Mapping[ModelTask, Activation | None] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.dropped or self.changed)


class ModelWatch:
    """Looked at every few seconds; where nothing happens, that costs a look into two folders."""

    def __init__(self, book: ModelBook, clock: Clock) -> None:
        self._clock = clock
        self._inbox = Inbox(book.registry.folder, book.take_in_dropped)
        self._active = ActiveWatch(book.registry)

    def look(self) -> ModelNews:
        """Take in what is whole, and tell what happened; one look at a time."""
        return ModelNews(self._inbox.look(self._clock.monotonic_s()), self._active.changed())
