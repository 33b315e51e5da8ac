"""The soak of the headless station: inspection after inspection, with a reading now and then."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.build import storage_folder
from tests.soak.instrument import Instrument, configured, running_instrument
from tests.soak.log import HEAD, read_log
from tests.soak.measuring import Measuring
from tests.soak.proof import prove
from tests.soak.report import Soaked

_PATIENCE_S: Final = 15.0
_LOOK_S: Final = 0.05
_NEVER: Final = threading.Event()


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
    begun = stored_before(folder)
    with running_instrument(begun) as instrument:
        begun_s = time.perf_counter()
        measuring = Measuring(folder, storage_folder(instrument.station.config), say)
        done = begun
        say(HEAD)
        while done < inspections and not is_over():
            with measuring.inspection():
                instrument.inspect(done)
            done += 1
            if done % every == 0:
                measuring.read(done, instrument.look_back)
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


def _posted(instrument: Instrument, wanted: int) -> tuple[int, int]:
    """What the receiver got, once it has everything or nothing more comes for a while."""
    before, end_s = (-1, -1), time.monotonic() + _PATIENCE_S
    while time.monotonic() < end_s:
        counted = instrument.receiver.counted()
        if counted[1] >= wanted:
            return counted
        if counted != before:
            before, end_s = counted, time.monotonic() + _PATIENCE_S
        _NEVER.wait(_LOOK_S)
    return before
