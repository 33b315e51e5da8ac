"""The progress bar of a batch, with the time left; silent where nobody watches."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from dscope_gui.cli.console import remarks
from dscope_gui.workstation.batch import Progress as BatchState

_S_PER_MIN = 60
_MIN_PER_H = 60


class BatchProgress:
    """Shows states of a batch while it is entered."""

    def __init__(self, title: str = "Inspecting") -> None:
        console = remarks()
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[left]}"),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._task = self._bar.add_task(title, total=None, left="")

    def __enter__(self) -> BatchProgress:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()

    def show(self, state: BatchState) -> None:
        self.count(state.done, state.total, left_s=state.left_s)

    def count(self, done: int, total: int, *, left_s: float | None = None, title: str | None = None) -> None:
        left = "" if left_s is None else f"{time_in_words(left_s)} left"
        self._bar.update(self._task, description=title, total=total, completed=done, left=left)


def timed(bar: BatchProgress) -> Callable[[int, int], None]:
    """What shows (done, total) with the time that is left, from now on."""
    began_s = time.monotonic()

    def show(done: int, total: int) -> None:
        spent_s = time.monotonic() - began_s
        bar.count(done, total, left_s=spent_s / done * (total - done) if done else None)

    return show


def time_in_words(seconds: float) -> str:
    """`45 s`, `3 min 20 s` or `2 h 5 min`."""
    whole = round(seconds)
    if whole < _S_PER_MIN:
        return f"{whole} s"
    minutes, rest = divmod(whole, _S_PER_MIN)
    if minutes < _MIN_PER_H:
        return f"{minutes} min {rest} s"
    return f"{minutes // _MIN_PER_H} h {minutes % _MIN_PER_H} min"
