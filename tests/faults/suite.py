"""Every fault by name: how it is injected, and how often."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tests.faults.bench import Bench
from tests.faults.kinds.camera import camera_capture, camera_live
from tests.faults.kinds.clock import clock_back
from tests.faults.kinds.configuration import configuration
from tests.faults.kinds.disk import disk_full, read_only
from tests.faults.kinds.kill import kill
from tests.faults.kinds.memory import worker_memory
from tests.faults.kinds.model import model_file
from tests.faults.kinds.page import database_page
from tests.faults.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault.

    Parameters
    ----------
    rounds : of the full table. `few` : of the tests.
    """

    name: str
    inject: Callable[[Bench, int], Outcome]
    rounds: int
    few: int


def _kill(work: str) -> Callable[[Bench, int], Outcome]:
    return lambda bench, rounds: kill(bench, work, rounds)


FAULTS: Final = (
    Fault("kill-capture", _kill("capture"), 300, 2),
    Fault("kill-store", _kill("store"), 250, 4),
    Fault("kill-report", _kill("report"), 150, 1),
    Fault("kill-export", _kill("export"), 150, 1),
    Fault("kill-rules", _kill("rules"), 75, 2),
    Fault("kill-labels", _kill("labels"), 75, 2),
    Fault("disk-full", disk_full, 120, 2),
    Fault("read-only", read_only, 36, 2),
    Fault("clock-back", clock_back, 60, 1),
    Fault("camera-capture", camera_capture, 100, 1),
    Fault("camera-live", camera_live, 100, 1),
    Fault("configuration", configuration, 3000, 60),
    Fault("database-page", database_page, 300, 6),
    Fault("model-file", model_file, 150, 4),
    Fault("worker-memory", worker_memory, 10, 1),
)


def injected(fault: Fault, bench: Bench, rounds: int) -> Outcome:
    began_s = time.monotonic()
    outcome = fault.inject(bench, rounds)
    outcome.seconds = time.monotonic() - began_s
    return outcome
