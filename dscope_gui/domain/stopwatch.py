"""Measures the stages of an inspection with a clock that is handed in, so that the engine never reads one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

_MS_PER_S = 1000.0


@dataclass(frozen=True, slots=True)
class Lap:
    """One stage: when it began, counted from the stopwatch's start, and how long it took."""

    stage: str
    start_ms: float
    duration_ms: float


class Stopwatch:
    """Collects laps; starts running when it is made.

    Parameters
    ----------
    now_s : a clock that only goes forward, such as `time.perf_counter`.
    """

    def __init__(self, now_s: Callable[[], float]) -> None:
        self._now_s = now_s
        self._started_s = now_s()
        self._laps: list[Lap] = []

    @property
    def laps(self) -> tuple[Lap, ...]:
        return tuple(self._laps)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Measure what happens inside, also when it fails."""
        start_ms = self.elapsed_ms()
        try:
            yield
        finally:
            self._laps.append(Lap(name, start_ms, self.elapsed_ms() - start_ms))

    def elapsed_ms(self) -> float:
        return (self._now_s() - self._started_s) * _MS_PER_S

    def timing_ms(self) -> dict[str, float]:
        """Milliseconds per stage, a stage entered twice added up, and `total` since the start."""
        sums: dict[str, float] = {}
        for lap in self._laps:
            sums[lap.stage] = sums.get(lap.stage, 0.0) + lap.duration_ms
        return {**sums, "total": self.elapsed_ms()}
