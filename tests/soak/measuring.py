"""Measures inspections, and takes a reading of the process now and then."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from dscope_gui.store.sqlite_store import DATABASE
from tests.soak import readings as held
from tests.soak.files import open_at_once
from tests.soak.log import append, line_of, next_run, read_log
from tests.soak.readings import Reading


class Measuring:
    """Of one run over the history in a data folder."""

    def __init__(self, data: Path, history: Path, say: Callable[[str], None]) -> None:
        self._data, self._say = data, say
        self._database = history / DATABASE
        open_at_once(self._database)
        self._run = next_run(read_log(data))
        self._times_s: list[float] = []
        self._cpu_s = time.process_time()
        self._last: Reading | None = None

    @contextmanager
    def inspection(self) -> Iterator[None]:
        """Time one, as whoever waits for it feels it."""
        begun_s = time.perf_counter()
        yield
        self._times_s.append(time.perf_counter() - begun_s)

    def read(self, done: int, look_back: Callable[[], None], live: Callable[[], None] = lambda: None) -> None:
        """Take a reading after so many inspections, keep it and say it.

        Parameters
        ----------
        look_back : what somebody does now and then; it is not counted as the inspections' work.
        live : see `readings.at_rest`.
        """
        cpu_s = time.process_time() - self._cpu_s
        look_back()
        objects = held.objects()
        handles, threads = held.at_rest(self._last, live)
        self._last = Reading(
            run=self._run,
            inspections=done,
            resident_kb=held.resident_kb(),
            objects=objects,
            handles=handles,
            threads=threads,
            database_kb=held.size_kb((self._database, self._database.with_name(f"{DATABASE}-wal"))),
            median_ms=round(1000 * statistics.median(self._times_s), 2),
            cpu_ms=round(1000 * cpu_s / len(self._times_s), 2),
        )
        append(self._data, self._last)
        self._say(line_of(self._last))
        self._times_s.clear()
        self._cpu_s = time.process_time()
