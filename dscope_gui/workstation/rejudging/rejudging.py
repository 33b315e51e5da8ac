"""Judges the stored history again beside the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from dscope_gui.errors import DScopeError
from dscope_gui.protocols import Clock, RecordReader
from dscope_gui.workstation.rejudging.outcome import Question, Rejudged

OnState: TypeAlias = Callable[[Rejudged], None]
OnFault: TypeAlias = Callable[[DScopeError], None]


class Rejudging:
    """Answers one question at a time; a new question takes the place of the one under way.

    What was read for one question is kept for the next, so that only the first one takes long.

    Parameters
    ----------
    records : of the history, as `store.records`.
    on_state : told some times a second how far the question is, and once when it is answered; in a thread of its own.
    on_fault : told instead of the answer when the history cannot be read.
    processes : which read and judge, each its own share.
    """

    def __init__(
        self, records: RecordReader, clock: Clock, *, on_state: OnState, on_fault: OnFault, processes: int = 2
    ) -> None: ...

    def ask(self, question: Question) -> None:
        """Begin; returns at once."""

    def cancel(self) -> None:
        """Forget the question under way at once; nothing more is told of it."""

    def close(self) -> None:
        """End the processes and let go of what was kept."""
