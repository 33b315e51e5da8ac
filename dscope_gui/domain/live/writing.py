"""Turns an inspected frame and what is known around it into its message."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final, TypeAlias

import numpy as np

from dscope_gui.domain.images import Points
from dscope_gui.domain.live.frame import LiveFrame, LivePicture, Placed, Sighting
from dscope_gui.domain.live.health import PartHealth
from dscope_gui.domain.live.messages import (
    FRAME,
    NOTICE,
    PICTURE,
    DroppedMessage,
    FrameMessage,
    GpsPart,
    LiveDefectPart,
    LiveEndFacePart,
    NoticeMessage,
    PictureMessage,
    StreamMessage,
)
from dscope_gui.domain.location import Fix
from dscope_gui.domain.record import OUTSIDE, printable, utc_text
from dscope_gui.domain.record.rounding import DIGITS, OUTLINE_DIGITS, rounded
from dscope_gui.domain.record.types import VerdictRecord
from dscope_gui.domain.record.writing import (
    ellipse_record,
    quality_record,
    scale_record,
    size_um,
    verdict_record,
    zone_record,
)
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.domain.zone import ZoneRing, zones_touched

MOST_OUTLINE_POINTS: Final = 64
"""Enough to draw any defect on a screen, few enough for 25 messages a second."""

DEGREE_DIGITS: Final = 8
"""A millimetre on earth."""

MM_DIGITS: Final = 6
"""A nanometre in the fixture."""

_SHORT: Final = 1
_MS_DIGITS: Final = 3
_NAME: Final = re.compile(r"\b[A-Z]+\d+\b")

PlaceOf: TypeAlias = Callable[[tuple[float, float]], Placed]
"""Where a point (x, y) of this frame lies."""


@dataclass(frozen=True, slots=True)
class FrameFacts:
    """What a message says beside what was found on the frame; fields as in `FrameMessage`.

    Parameters
    ----------
    fix : where the station stands.
    """

    station: str
    part: str | None
    end_face_number: int
    quality_score: float
    frames_per_s: float
    dropped: int
    latency_ms: float
    fix: Fix | None = None


def message_text(message: StreamMessage | DroppedMessage | PictureMessage) -> str:
    """A message as one line of strict JSON; raises ValueError where a number is not finite."""
    return json.dumps(message, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def frame_message(
    frame: LiveFrame, sightings: Sequence[Sighting], place_of: PlaceOf, facts: FrameFacts
) -> FrameMessage:
    """The message of one frame, its defects named as they are in the whole stream."""
    inspection, examination = frame.inspection, frame.inspection.examination
    scale = examination.scale if examination else None
    names = {sighting.defect.id: sighting.id for sighting in sightings}
    message: FrameMessage = {
        "schema": FRAME,
        "utc": utc_text(inspection.captured_at),
        "frame_id": frame.frame_id,
        "station": printable(facts.station),
        "part": None if facts.part is None else printable(facts.part),
        "end_face_number": facts.end_face_number,
        "picture": {"width": inspection.picture.width, "height": inspection.picture.height},
        "end_face": _end_face(frame),
        "scale": None if scale is None else scale_record(scale),
        "zones": [zone_record(zone) for zone in inspection.zones],
        "defects": [_defect(one, inspection.zones, place_of(one.defect.centroid_px)) for one in sightings],
        "quality_score": rounded(facts.quality_score, _SHORT),
        "pass": inspection.verdict.status is VerdictStatus.PASS,
        "verdict": _renamed(verdict_record(inspection.verdict), names),
        "quality": quality_record(examination.quality) if examination else None,
        "gps": None if facts.fix is None else gps_part(facts.fix),
        "frames_per_s": rounded(facts.frames_per_s, _MS_DIGITS),
        "dropped": facts.dropped,
        "latency_ms": rounded(facts.latency_ms, _MS_DIGITS),
        "timing_ms": {stage: rounded(ms, _MS_DIGITS) for stage, ms in inspection.timing_ms.items()},
    }
    if inspection.picture.path:
        message["file"] = printable(inspection.picture.path)
    return message


def gps_part(fix: Fix) -> GpsPart:
    """A position as messages tell it."""
    return {
        "lat": rounded(fix.latitude_deg, DEGREE_DIGITS),
        "lon": rounded(fix.longitude_deg, DEGREE_DIGITS),
        "alt_m": None if fix.altitude_m is None else rounded(fix.altitude_m),
        "hdop": None if fix.hdop is None else rounded(fix.hdop),
        "quality": fix.quality.value,
        "satellites": fix.satellites,
        "age_s": rounded(fix.age_s),
    }


def notice_message(part: PartHealth, utc: datetime) -> NoticeMessage:
    """A part of the station changed."""
    return {
        "schema": NOTICE,
        "utc": utc_text(utc),
        "part": part.part.value,
        "state": part.state.value,
        "text": printable(part.text),
        "hint": printable(part.hint),
    }


def picture_message(picture: LivePicture) -> PictureMessage:
    """Announces the JPEG that follows it."""
    return {
        "schema": PICTURE,
        "frame_id": picture.frame_id,
        "width": picture.width,
        "height": picture.height,
        "px_per_px": [rounded(share) for share in picture.px_per_px],
    }


def _end_face(frame: LiveFrame) -> LiveEndFacePart | None:
    examination = frame.inspection.examination
    face = examination.end_face if examination else None
    if face is None or frame.geometry is None:
        return None
    return {
        "cladding": ellipse_record(face.cladding),
        "core": None if face.core is None else ellipse_record(face.core),
        "geometry": frame.geometry.value,
        "age_s": rounded(frame.geometry_age_s),
    }


def _defect(sighting: Sighting, zones: tuple[ZoneRing, ...], placed: Placed) -> LiveDefectPart:
    defect = sighting.defect
    part: LiveDefectPart = {
        "id": sighting.id,
        "type": sighting.kind.value,
        "severity": sighting.severity.value,
        "confidence": rounded(defect.confidence),
        "zone": zone_of(zones, defect.nearest_radius, defect.farthest_radius),
        "px": _point(defect.centroid_px),
        "um": None if placed.um is None else _point(placed.um),
        "centre_um": None if defect.centroid_um is None else _point(defect.centroid_um),
        "mm": None if placed.mm is None else _point(placed.mm, MM_DIGITS),
        "gps": None if placed.fix is None else gps_part(placed.fix),
        "bbox_px": [int(v) for v in defect.bbox_px],
        "outline_px": _outline(defect.outline_px),
        "length_um": size_um(defect.length),
        "width_um": size_um(defect.width),
        "diameter_um": size_um(defect.diameter),
        "diameter_px": rounded(defect.diameter.px),
        "frames_seen": sighting.frames_seen,
    }
    if defect.excluded is not None:
        part["excluded"] = defect.excluded.value
    return part


def zone_of(zones: tuple[ZoneRing, ...], nearest_radius: float, farthest_radius: float) -> str:
    """Name of the innermost zone touched, `outside` beyond the outermost."""
    return next(iter(zones_touched(zones, nearest_radius, farthest_radius)), OUTSIDE)


def _point(point: tuple[float, float], digits: int = DIGITS) -> list[float]:
    return [rounded(v, digits) for v in point]


def _outline(outline_px: Points) -> list[list[float]]:
    """Every so many points of a long outline."""
    if (count := len(outline_px)) > MOST_OUTLINE_POINTS:
        outline_px = outline_px[np.arange(MOST_OUTLINE_POINTS) * count // MOST_OUTLINE_POINTS]
    points: list[list[float]] = np.round(outline_px, OUTLINE_DIGITS).tolist()
    return points


def _renamed(verdict: VerdictRecord, names: Mapping[str, str]) -> VerdictRecord:
    """The verdict with the stream's names of defects instead of those within the frame, in its sentences as well."""
    for reason in verdict["reasons"]:
        own = {name: names.get(name, name) for name in reason["defects"]}
        reason["text"] = _NAME.sub(partial(_new_name, own), reason["text"])
        reason["defects"] = list(own.values())
    return verdict


def _new_name(names: Mapping[str, str], found: re.Match[str]) -> str:
    return names.get(found[0], found[0])
