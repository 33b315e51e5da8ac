"""Messages of a stream, made by hand."""

from __future__ import annotations

from dscope_gui.domain.live import (
    FRAME,
    HEAT_MAP,
    NOTICE,
    REPORT,
    FrameMessage,
    HeatMapMessage,
    LiveDefectPart,
    LivePicture,
    NoticeMessage,
    PartState,
    ReportMessage,
)
from dscope_gui.domain.record import record_of, utc_text
from tests import hand_built

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 8 + b"\xff\xd9"
RECORD = record_of(hand_built.inspection())


def frame_message(frame_id: int = 1, *, frames_seen: int = 1, dropped: int = 0) -> FrameMessage:
    """The four defects of the hand-built end face, as a stream tells them."""
    return {
        "schema": FRAME,
        "utc": utc_text(hand_built.NOON),
        "frame_id": frame_id,
        "station": "Station 1",
        "part": "LC",
        "end_face_number": 1,
        "picture": {"width": 1152, "height": 864},
        "end_face": None,
        "scale": RECORD["scale"],
        "zones": RECORD["zones"],
        "defects": [_defect(number, frames_seen) for number in range(len(RECORD["defects"]))],
        "quality_score": 41.5,
        "pass": False,
        "verdict": RECORD["verdict"],
        "quality": RECORD["quality"],
        "gps": None,
        "frames_per_s": 27.5,
        "dropped": dropped,
        "latency_ms": 38.0,
        "timing_ms": {"total": 31.6},
    }


def _defect(number: int, frames_seen: int) -> LiveDefectPart:
    stored = RECORD["defects"][number]
    return {
        "id": f"D{number + 1}",
        "type": stored["type"],
        "severity": "high",
        "confidence": stored["confidence"],
        "zone": stored["zone"],
        "px": stored["centroid_px"],
        "um": None,
        "centre_um": stored["centroid_um"],
        "mm": None,
        "gps": None,
        "bbox_px": stored["bbox_px"],
        "outline_px": stored["outline_px"],
        "length_um": stored["length_um"],
        "width_um": stored["width_um"],
        "diameter_um": stored["diameter_um"],
        "diameter_px": stored["diameter_px"],
        "frames_seen": frames_seen,
    }


def heat_map_message(most: float = 2.0) -> HeatMapMessage:
    return {
        "schema": HEAT_MAP,
        "utc": utc_text(hand_built.NOON),
        "end_face_number": 1,
        "half_side": 2.0,
        "counts": [[0.0, most], [1.0, 0.0]],
        "most": most,
    }


def notice_message(part: str = "location", state: str = PartState.WAITING, text: str = "No fix yet") -> NoticeMessage:
    return {
        "schema": NOTICE,
        "utc": utc_text(hand_built.NOON),
        "part": part,
        "state": state,
        "text": text,
        "hint": "",
    }


def report_message() -> ReportMessage:
    return {
        "schema": REPORT,
        "utc": utc_text(hand_built.NOON),
        "end_face_number": 1,
        "frames": 10,
        "frames_passed": 3,
        "defects": [],
    }


def live_picture(frame_id: int = 1, jpeg: bytes = JPEG) -> LivePicture:
    return LivePicture(frame_id, jpeg, 1024, 768, (1.125, 1.125))
