"""Messages of a stream, made of inspections built by hand."""

from __future__ import annotations

from dataclasses import replace

from dscope_gui.domain.live import REPORT, FrameMessage, Geometry, LiveFrame, Placed, ReportMessage
from dscope_gui.domain.live.writing import FrameFacts
from dscope_gui.domain.live.writing import frame_message as written
from dscope_gui.domain.record import utc_text
from dscope_gui.domain.verdict import Cause, Reason, VerdictStatus
from tests import hand_built


def frame_message(*, unreadable: str = "") -> FrameMessage:
    """Of a clean end face that passes, or of a picture that cannot be read."""
    passing = hand_built.inspection(status=VerdictStatus.PASS, defects=())
    seen, geometry = passing, Geometry.FOUND
    if unreadable:
        seen = hand_built.unreadable()
        seen = replace(seen, verdict=replace(seen.verdict, reasons=(Reason(unreadable, Cause.UNREADABLE),)))
    frame = LiveFrame(1, seen, None if unreadable else geometry, 0.0, 0.0)
    facts = FrameFacts("Station 1", None, 1, 100.0, frames_per_s=25.0, dropped=0, latency_ms=20.0)
    return written(frame, (), lambda _point: Placed(None, None, None), facts)


def report_message() -> ReportMessage:
    return {
        "schema": REPORT,
        "utc": utc_text(hand_built.NOON),
        "end_face_number": 1,
        "frames": 0,
        "frames_passed": 0,
        "defects": [],
    }
