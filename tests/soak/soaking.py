"""The soak of the headless station: inspection after inspection, with a reading now and then."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.store import SqliteStore
from dscope_gui.store.sqlite_store import DATABASE
from dscope_gui.workstation.build import storage_folder
from tests.soak import readings as held
from tests.soak.instrument import Instrument, configured, running_instrument
from tests.soak.log import HEAD, append, line_of, next_run, read_log
from tests.soak.proof import prove
from tests.soak.readings import Reading
from tests.soak.report import Soaked

_PATIENCE_S: Final = 15.0
_LOOK_S: Final = 0.05


def soak(
    folder: Path, inspections: int, every: int, *, say: Callable[[str], None], is_over: Callable[[], bool]
) -> Soaked:
    """Inspect until so many are stored or it is over, and check everything that is there then.

    Parameters
    ----------
    folder : data folder of the station; what an earlier run left there is gone on with.
    every : inspections between two readings.
    is_over : asked after each inspection.
    """
    known = read_log(folder)
    run = next_run(known)
    begun = stored_before(folder)
    with running_instrument(begun) as instrument:
        begun_s = time.perf_counter()
        taking = _Taking(instrument, folder, run, say)
        done = begun
        say(HEAD)
        while done < inspections and not is_over():
            taking.inspect(done)
            done += 1
            if done % every == 0:
                taking.read(done)
        seconds = time.perf_counter() - begun_s
        posted = _posted(instrument, done - begun)
        proof = prove(instrument.station)
    return Soaked(read_log(folder), proof, done, done - begun, posted, seconds)


def stored_before(folder: Path) -> int:
    """How many inspections an earlier run left: their numbers have no gaps, and each is stored before the next."""
    if not (history := storage_folder(configured())).exists():
        return 0
    store = SqliteStore(history, seal=folder / "seal")
    try:
        return store.count(HistoryQuery())
    finally:
        store.close()


class _Taking:
    """Measures while it inspects."""

    def __init__(self, instrument: Instrument, folder: Path, run: int, say: Callable[[str], None]) -> None:
        self._instrument, self._folder, self._run, self._say = instrument, folder, run, say
        self._times_s: list[float] = []
        self._cpu_s = time.process_time()
        self._last: Reading | None = None

    def inspect(self, number: int) -> None:
        begun_s = time.perf_counter()
        self._instrument.inspect(number)
        self._times_s.append(time.perf_counter() - begun_s)

    def read(self, done: int) -> None:
        cpu_s = time.process_time() - self._cpu_s
        self._instrument.look_back()
        handles, threads = held.at_rest(self._last)
        database = self._instrument.station.store.folder / DATABASE
        self._last = Reading(
            run=self._run,
            inspections=done,
            resident_kb=held.resident_kb(),
            objects=held.objects(),
            handles=handles,
            threads=threads,
            database_kb=held.size_kb((database, database.with_name(database.name + "-wal"))),
            median_ms=round(1000 * statistics.median(self._times_s), 2),
            cpu_ms=round(1000 * cpu_s / len(self._times_s), 2),
        )
        append(self._folder, self._last)
        self._say(line_of(self._last))
        self._times_s.clear()
        self._cpu_s = time.process_time()


def _posted(instrument: Instrument, wanted: int) -> tuple[int, int]:
    """What the receiver got, once it has everything or nothing more comes for a while."""
    before, end_s = (-1, -1), time.monotonic() + _PATIENCE_S
    while time.monotonic() < end_s:
        counted = instrument.receiver.counted()
        if counted[1] >= wanted:
            return counted
        if counted != before:
            before, end_s = counted, time.monotonic() + _PATIENCE_S
        time.sleep(_LOOK_S)
    return before
