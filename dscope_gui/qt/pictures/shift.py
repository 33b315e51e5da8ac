"""A made-up shift at the station: connectors judged for real, and three weeks of history before it."""

from __future__ import annotations

import copy
import os
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

import cv2
import numpy as np

from dscope_gui.cameras.simulator import Condition, SimulatedCamera
from dscope_gui.domain.answer import Answer
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.history import NewEntry
from dscope_gui.domain.record import Record, record_of, utc_text
from dscope_gui.domain.ticket import Ticket
from dscope_gui.qt.pictures.patience import PATIENCE_S
from dscope_gui.workstation.build import Workstation
from dscope_gui.workstation.judged import Judged
from dscope_gui.workstation.live import LiveLook, look
from dscope_gui.workstation.ulid import RANDOM_BYTES, ulid

PART: Final = "LC-PC-OM4"
_FIBER: Final = "om4-50-125"
_DAYS: Final = 21
_A_DAY: Final = 9
_SEED: Final = 5
_OPERATORS: Final = ("Ana K.", "Ben R.", "Chen L.")
_OUT_OF_FOCUS_UM: Final = 25.0


@dataclass(frozen=True, slots=True)
class Shift:
    """What the pictures show.

    Parameters
    ----------
    live, seen : a live frame and what was seen on it.
    cleaned : the dirty connector after a wipe.
    """

    live: Frame
    seen: LiveLook
    passed: Judged
    failed: Judged
    cleaned: Judged
    blurred: Judged
    scratched: Judged


def work_a_shift(workstation: Workstation, camera: SimulatedCamera) -> Shift:
    """Capture connector after connector; takes a few seconds, while the camera's thread runs."""
    hands = _Hands(workstation, camera)
    passed = hands.judge(Condition.WORN)
    scratched = hands.judge(Condition.SCRATCHED)
    camera.set_focus_um(_OUT_OF_FOCUS_UM)
    blurred = hands.judge(Condition.CLEAN)
    camera.set_focus_um(0.0)
    failed = hands.judge(Condition.DIRTY)
    live = hands.frame()
    camera.wipe()
    cleaned = hands.judge(None, before=failed)
    _remember_weeks(workstation, (passed, failed, scratched, passed, cleaned))
    seen = look(live, workstation.setups.live(PART), workstation.clock, detect=True)
    return Shift(live, seen, passed, failed, cleaned, blurred, scratched)


class _Hands:
    """Puts connectors in and presses the key."""

    def __init__(self, workstation: Workstation, camera: SimulatedCamera) -> None:
        self._workstation = workstation
        self._camera = camera
        self._number = 212

    def judge(self, condition: Condition | None, before: Judged | None = None) -> Judged:
        """Judge another connector in this condition; with None the one that is there."""
        if condition is not None:
            self._number += 1
            self._camera.insert(_FIBER, _SEED, condition=condition)
        self.frame()
        ticket = Ticket(PART, f"SN-2611-{self._number:04d}", "L-2026-48", _OPERATORS[0], "Station 1")
        return self._workstation.capture.capture(ticket, before)

    def frame(self) -> Frame:
        """One that shows what stands before the camera now."""
        return self._workstation.acquisition.burst(2, PATIENCE_S)[-1]


def _remember_weeks(workstation: Workstation, examples: tuple[Judged, ...]) -> None:
    """Fill the days before with parts like those of today; more pass with every week."""
    chance = np.random.default_rng(_SEED)
    small = bytes(cv2.imencode(".png", np.full((8, 8), 128, np.uint8))[1].tobytes())
    for day in range(_DAYS, 0, -1):
        for number in range(_A_DAY):
            weights = np.array([2.0 + (_DAYS - day) / 4, 1.0, 1.0, 2.0, 1.0])
            judged = examples[chance.choice(len(examples), p=weights / weights.sum())]
            at = workstation.clock.now() - timedelta(days=day, minutes=11 * number)
            workstation.store.add(_like(judged, at, day * _A_DAY + number, small))


def _like(judged: Judged, at: datetime, number: int, picture: bytes) -> NewEntry:
    record: Record = copy.deepcopy(record_of(judged.inspection))
    record["id"], record["captured_at"] = ulid(at, os.urandom(RANDOM_BYTES)), utc_text(at)
    ticket = replace(
        judged.ticket,
        serial=f"SN-2611-{1000 - number:04d}",
        lot=f"L-2026-{45 + (200 - number) // 70}",
        operator=_OPERATORS[number % len(_OPERATORS)],
    )
    return NewEntry(ticket, record, Answer(judged.answer), picture)
