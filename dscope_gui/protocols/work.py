"""Who does many things of the same kind: processes of this machine, or workers elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from typing import Protocol, TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")


class WorkForce(Protocol):
    """Does many tasks, several at once. Used by one thread; ready for the next call when one has ended."""

    @property
    def sees_our_files(self) -> bool:
        """Whether a path of this machine means the same file where the tasks are done; else contents must travel."""

    def do_all(
        self, tasks: Iterable[Given], do: Callable[[Given], Made], *, on_death: Callable[[Given], Made]
    ) -> Generator[Made, None, None]:
        """One result for each task, in the order in which they get ready; closing it leaves the rest undone.

        Parameters
        ----------
        tasks : taken one after the other as there is room for them, so that what they carry need not fit into memory.
        do : picklable, and the same everywhere; it must not raise.
        on_death : makes here the result of a task that takes down whoever does it; the other tasks go on.
        """
