"""Judged parts, camera states and a recording instrument for tests of the operator's screen."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.camera import CameraInfo, CameraRanges, CameraSettings
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.history import HistoryLine, StoredInspection
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.recipe import Recipe
from dscope_gui.domain.record import record_of
from dscope_gui.domain.station import CaptureSettings
from dscope_gui.domain.ticket import Ticket
from dscope_gui.domain.verdict import Cause, Reason, VerdictStatus
from dscope_gui.errors import CameraLost
from dscope_gui.qt.operator.presenter import OperatorPresenter
from dscope_gui.rules import Trace, explain, load_rule_set
from dscope_gui.workstation.acquire import CameraState, CameraStatus
from dscope_gui.workstation.answers import advice_on, answer_of
from dscope_gui.workstation.cleaning import compare
from dscope_gui.workstation.judged import Judged
from dscope_gui.workstation.live import LiveLook
from tests import hand_built

RECIPES = {
    part: Recipe(part=part, title=title, fiber="sm-9-125", rules="iec61300-3-35-2015-sm-upc")
    for part, title in (
        ("LC-UPC-SM", "LC/UPC patch cord, single-mode 9/125"),
        ("SC-APC-SM", "SC/APC patch cord, single-mode 9/125"),
    )
}
SETTINGS = CaptureSettings(burst=5, timeout_s=4.0, most_cleanings=3, off_centre=0.5, require_serial=False, beep=False)
TICKET = Ticket("LC-UPC-SM", "SN-000123", "L-77", "Ana K.", "Station 1")
CAMERA = CameraStatus(
    CameraState.LIVE, CameraInfo("simulator", "Simulated"), CameraSettings(), CameraRanges(), frames_per_s=25.0
)
LOST = replace(
    CAMERA, state=CameraState.LOST, fault=CameraLost("The camera was unplugged", "Check its cable and its power")
)


def judged(
    status: VerdictStatus = VerdictStatus.FAIL,
    *,
    ticket: Ticket = TICKET,
    cause: Cause | None = None,
    before: Judged | None = None,
    found: Inspection | None = None,
    grey: GreyImage | None = None,
) -> Judged:
    """A stored inspection of the hand-built end face, or of `found`.

    Parameters
    ----------
    cause : the only reason of the verdict, in place of those of the hand-built one.
    """
    inspection = found or hand_built.inspection(status=status)
    if cause is not None:
        verdict = replace(inspection.verdict, reasons=(Reason("", cause, limit="125 ± 2 µm", found="141.8 µm"),))
        inspection = replace(inspection, verdict=verdict)
    traces: tuple[Trace, ...] = ()
    if inspection.examination is not None and status is not VerdictStatus.NOT_INSPECTABLE:
        traces = explain(load_rule_set(inspection.verdict.rule_set), inspection.examination)
    cleanings = before.cleanings + 1 if before else 0
    comparison = compare(before.inspection, inspection) if before else None
    earlier = before.stored.line.id if before else None
    line = HistoryLine(
        inspection.id, inspection.captured_at, ticket, answer_of(inspection.verdict), "", 4, cleanings, "", False
    )
    return Judged(
        stored=StoredInspection(line, record_of(inspection), Path("x.png"), earlier, ()),
        inspection=inspection,
        grey=hand_built.picture(inspection) if grey is None else grey,
        traces=traces,
        answer=line.answer,
        advice=advice_on(inspection, comparison, cleanings=cleanings, most=SETTINGS.most_cleanings),
        before=before and replace(before, before=None, comparison=None),
        comparison=comparison,
        rules=load_rule_set(inspection.verdict.rule_set),
    )


def cleaned(before: Judged, *, gone: int) -> Judged:
    """The same part after cleaning, without its first `gone` defects."""
    inspection = before.inspection
    assert inspection.examination is not None
    left = inspection.examination.defects[gone:]
    verdict = replace(
        inspection.verdict,
        status=VerdictStatus.FAIL if left else VerdictStatus.PASS,
        reasons=tuple(
            replace(reason, defects=(left[0].id,), kind=left[0].kind.value)
            for reason in inspection.verdict.reasons[: len(left)]
        ),
    )
    after = replace(inspection, examination=replace(inspection.examination, defects=left), verdict=verdict)
    return judged(verdict.status, before=before, found=after)


def frame(index: int = 0, level: int = 120) -> Frame:
    return Frame(np.full((864, 1152), level, np.uint8), index, datetime(2026, 11, 21, tzinfo=UTC), "simulator")


def look(**changes: object) -> LiveLook:
    found = hand_built.inspection()
    assert found.examination is not None
    seen = LiveLook(
        frame_index=1,
        end_face=found.examination.end_face,
        scale=found.examination.scale,
        zones=found.zones,
        defects=found.examination.defects,
        focus=0.81,
        light=141.0,
        saturated=0.0,
        off_centre=0.08,
        cut_off=False,
        warnings=(),
    )
    return replace(seen, **changes)  # type: ignore[arg-type]  # names and types are the test's own business


@dataclass
class RecordingInstrument:
    """Implements `Instrument`; answers nothing by itself."""

    captures: list[tuple[int, Ticket, Judged | None]] = field(default_factory=list)
    booked: list[Judged] = field(default_factory=list)
    undone: list[tuple[str, str]] = field(default_factory=list)
    counted: list[str] = field(default_factory=list)
    watched: list[str] = field(default_factory=list)

    def capture(self, question: int, ticket: Ticket, before: Judged | None) -> None:
        self.captures.append((question, ticket, before))

    def book(self, judged: Judged) -> None:
        self.booked.append(judged)

    def undo(self, by: str, reason: str) -> None:
        self.undone.append((by, reason))

    def count(self, lot: str) -> None:
        self.counted.append(lot)

    def watch(self, part: str) -> None:
        self.watched.append(part)

    @property
    def question(self) -> int:
        """The newest."""
        return self.captures[-1][0]


ANSWERS = {
    Answer.PASS: (VerdictStatus.PASS, None),
    Answer.FAIL: (VerdictStatus.FAIL, None),
    Answer.RETAKE: (VerdictStatus.NOT_INSPECTABLE, Cause.BLURRED),
    Answer.ASK: (VerdictStatus.NOT_INSPECTABLE, Cause.NO_SCALE),
}


def started(station: RecordingInstrument, ticket: Ticket, *, require_serial: bool = False) -> OperatorPresenter:
    settings = SETTINGS.model_copy(update={"require_serial": require_serial})
    presenter = OperatorPresenter(station, RECIPES, settings, ticket)
    presenter.start()
    presenter.camera(CAMERA)
    return presenter


def answered(presenter: OperatorPresenter, station: RecordingInstrument, answer: Answer) -> Judged:
    """Space, and the verdict."""
    presenter.capture()
    status, cause = ANSWERS[answer]
    part = judged(status, cause=cause, ticket=presenter.state.ticket)
    presenter.judged(station.question, part)
    return part
