"""What a stream hands on, made of hand-built inspections with known content."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np

from dscope_gui.domain.defect import Defect
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.live import (
    FRAME,
    HEAT_MAP,
    NOTICE,
    FrameMessage,
    Geometry,
    GpsPart,
    HeatMapMessage,
    LiveDefectPart,
    LiveFrame,
    NoticeMessage,
    Severity,
)
from dscope_gui.domain.record import record_of
from dscope_gui.qt.live_view import Shown
from tests.hand_built import inspection

MUNICH: GpsPart = {
    "lat": 48.137154,
    "lon": 11.576124,
    "alt_m": 519.0,
    "hdop": 0.9,
    "quality": "gps",
    "satellites": 9,
    "age_s": 1.2,
}


def grey_of(inspected: Inspection) -> GreyImage:
    facts = inspected.picture
    picture = np.full((facts.height, facts.width), 90, np.uint8)
    picture[::16, :] = 110
    return picture


def shown(
    inspected: Inspection | None = None,
    *,
    index: int = 7,
    grey: GreyImage | None = None,
    geometry: Geometry = Geometry.FOLLOWED,
    age_s: float = 0.0,
    passes: bool = False,
    frames_seen: int = 40,
    gps: GpsPart | None = MUNICH,
) -> Shown:
    """A frame with its message; defects are called D1, D2 … in the order in which they were found."""
    inspected = inspected or inspection()
    frame = Frame(grey_of(inspected) if grey is None else grey, index, datetime.now(UTC), "simulator")
    live = LiveFrame(index, inspected, geometry, age_s, 0.0)
    return Shown(frame, live, message_of(live, passes=passes, frames_seen=frames_seen, gps=gps))


def message_of(live: LiveFrame, *, passes: bool, frames_seen: int = 40, gps: GpsPart | None = MUNICH) -> FrameMessage:
    record = record_of(live.inspection)
    found = live.inspection.examination
    face = record["end_face"]
    return {
        "schema": FRAME,
        "utc": record["captured_at"],
        "frame_id": live.frame_id,
        "station": "Station 1",
        "part": "4711-LC",
        "end_face_number": 3,
        "picture": {"width": record["image"]["width"], "height": record["image"]["height"]},
        "end_face": None
        if face is None or live.geometry is None
        else {
            "cladding": face["cladding"],
            "core": face["core"],
            "geometry": live.geometry.value,
            "age_s": live.geometry_age_s,
        },
        "scale": record["scale"],
        "zones": [{"name": zone.name, "inner": zone.inner, "outer": zone.outer} for zone in live.inspection.zones],
        "defects": [
            _part(number, defect, live.inspection, frames_seen, gps)
            for number, defect in enumerate(() if found is None else found.defects, start=1)
        ],
        "quality_score": 96.0 if passes else 41.0,
        "pass": passes,
        "verdict": record["verdict"],
        "quality": record["quality"],
        "gps": gps,
        "frames_per_s": 27.4,
        "dropped": 3,
        "latency_ms": 41.2,
        "timing_ms": {"total": 31.0},
    }


def _part(number: int, defect: Defect, inspected: Inspection, frames_seen: int, gps: GpsPart | None) -> LiveDefectPart:
    broken = {name for reason in inspected.verdict.broken for name in reason.defects}
    severity = Severity.HIGH if defect.id in broken else (Severity.MEDIUM, Severity.LOW)[number % 2]
    return {
        "id": f"D{number}",
        "type": defect.kind.value,
        "severity": severity.value,
        "confidence": defect.confidence,
        "zone": "cladding",
        "px": list(defect.centroid_px),
        "um": None,
        "centre_um": None if defect.centroid_um is None else list(defect.centroid_um),
        "mm": None,
        "gps": gps,
        "bbox_px": list(defect.bbox_px),
        "outline_px": defect.outline_px.tolist(),
        "length_um": defect.length.um,
        "width_um": defect.width.um,
        "diameter_um": defect.diameter.um,
        "diameter_px": defect.diameter.px,
        "frames_seen": frames_seen,
    }


def heat_map(half_side: float = 2.0, cells: int = 48) -> HeatMapMessage:
    """One hot cell in the middle of the right half, and a weaker one above the centre."""
    counts = np.zeros((cells, cells))
    counts[cells // 2, cells * 5 // 8] = 40.0
    counts[cells * 3 // 8, cells // 2] = 10.0
    return {
        "schema": HEAT_MAP,
        "utc": "2026-11-27T12:00:00.000Z",
        "end_face_number": 3,
        "half_side": half_side,
        "counts": counts.tolist(),
        "most": 40.0,
    }


def notice(part: str = "camera", state: str = "waiting", text: str = "The camera is gone") -> NoticeMessage:
    return {
        "schema": NOTICE,
        "utc": "2026-11-27T12:00:00.000Z",
        "part": part,
        "state": state,
        "text": text,
        "hint": "Check its cable",
    }


def renumbered(made: Shown, index: int) -> Shown:
    """The same as another frame."""
    message: FrameMessage = {**made.message, "frame_id": index}
    return Shown(replace(made.frame, index=index), replace(made.live, frame_id=index), message)
