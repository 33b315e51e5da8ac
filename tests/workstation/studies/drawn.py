"""Studies with drawn sizes, and a microscope that shows what it is told to."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryLine, StoredInspection
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.record import record_of
from dscope_gui.domain.study import Quantity, StudyPlan
from dscope_gui.domain.ticket import Ticket
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.workstation.answers import Advice
from dscope_gui.workstation.judged import Judged
from dscope_gui.workstation.ulid import RANDOM_BYTES, ulid
from tests import hand_built


def plan(**changes: object) -> StudyPlan:
    """Three parts, two operators, two trials."""
    usual = {
        "title": "Pits on LC",
        "recipe": "LC-PC-OM4",
        "quantity": Quantity.DEFECT_DIAMETER,
        "parts": ("P1", "P2", "P3"),
        "operators": ("Ana", "Ben"),
        "trials": 2,
    }
    return StudyPlan.model_validate({**usual, **changes})


@dataclass
class ShownConnectors:
    """Captures the pit, as long in px as `length_px` says for the ticket, and calls the verdict that `verdict` says."""

    length_px: Callable[[Ticket], float]
    verdict: Callable[[Ticket], VerdictStatus] = lambda _ticket: VerdictStatus.PASS
    tickets: list[Ticket] = field(default_factory=list)

    def capture(self, ticket: Ticket) -> Judged:
        self.tickets.append(ticket)
        at = hand_built.NOON + timedelta(seconds=len(self.tickets))
        return judged(ticket, at, self._inspected(ticket, at))

    def _inspected(self, ticket: Ticket, at: datetime) -> Inspection:
        face = hand_built.end_face()
        pit = hand_built.defect(face, scale=hand_built.scale_of(face), length_px=self.length_px(ticket), width_px=2.0)
        shown = hand_built.inspection(status=self.verdict(ticket), defects=(pit,))
        return replace(shown, id=ulid(at, os.urandom(RANDOM_BYTES)), captured_at=at)


def judged(ticket: Ticket, at: datetime, inspection: Inspection) -> Judged:
    line = HistoryLine(inspection.id, at, ticket, Answer.PASS, "iec", 1, 0, "", is_booked=False)
    stored = StoredInspection(line, record_of(inspection), Path(f"{inspection.id}.png"), None, ())
    return Judged(stored, inspection, hand_built.picture(inspection), (), Answer.PASS, Advice.NONE)
