"""Frames of a stream made of drawn end faces: what the engine really finds on them, beside what is true of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Inspection, InspectionStatus, PictureFacts, Software
from dscope_gui.domain.live import (
    FrameFacts,
    FrameMessage,
    Geometry,
    LiveFrame,
    LivePicture,
    Placed,
    Sighting,
    frame_message,
)
from dscope_gui.domain.location import Fix, FixQuality
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.domain.verdict import Cause, Reason, Verdict, VerdictStatus
from dscope_gui.engine.pipeline import examine
from dscope_gui.rules import explain, judge, load_rule_set, quality_score, severities, zone_rings
from dscope_gui.simulator import Drawing, Flaw, Particle, Pit, Scratch, clean_scene, draw

WIDTH: Final = 1024
HEIGHT: Final = 768
UM_PER_PX: Final = 0.45
NOON: Final = datetime(2026, 11, 21, 12, tzinfo=UTC)
SAN_MARINO: Final = Fix(43.94236, 12.45775, FixQuality.RTK, 0.4, 749.0, 0.8, 14)
PIT: Final = Pit((28.0, -30.0), 9.0, -80.0)
SCRATCH: Final = Scratch((-52.0, 6.0), (-20.0, 42.0), 2.6, -50.0)
DIRT: Final = Particle((-70.0, -52.0), 16.0, -70.0)
DIRTY: Final = (PIT, SCRATCH, DIRT, Particle((84.0, 30.0), 24.0, -70.0), Pit((40.0, 24.0), 2.6, -60.0))
_FRAMES_PER_S: Final = 27.3
_RULES: Final = "iec61300-3-35-2015-mm"
_CONFIG: Final = Path(__file__).resolve().parents[2] / "config" / "config.json"


@dataclass(frozen=True, slots=True)
class EndFace:
    """A drawn end face, and what the station says of it."""

    drawing: Drawing
    inspection: Inspection
    message: FrameMessage
    jpeg: bytes

    def frame(self, frame_id: int, **changed: object) -> FrameMessage:
        """The message of a further frame of it; other fields by their names in the message."""
        utc = (NOON + timedelta(seconds=frame_id / _FRAMES_PER_S)).isoformat().replace("+00:00", "Z")
        message: FrameMessage = {**self.message, "frame_id": frame_id, "utc": utc, **changed}  # type: ignore[typeddict-item]  # the tests name real fields
        return message

    def picture(self, frame_id: int) -> LivePicture:
        return LivePicture(frame_id, self.jpeg, WIDTH // 2, HEIGHT // 2, (2.0, 2.0))


@cache
def end_face(*flaws: Flaw, station: str = "Station 4", part: str | None = "LC-PC 4711") -> EndFace:
    """Draw, examine and judge it; half as large as a picture for people, as the station sends large frames."""
    scene = clean_scene("mm-50-125", UM_PER_PX, size=(WIDTH, HEIGHT), blur_um=0.5, read_noise=1.5, flaws=flaws)
    drawing = draw(scene, seed=1)
    found = inspected(drawing.picture)
    return EndFace(drawing, found, _message(found, station, part), jpeg_of(drawing.picture))


def inspected(picture: GreyImage) -> Inspection:
    """Examined with the profile of the stream and judged, as the station does."""
    profile = Profile.model_validate(json.loads(_CONFIG.read_text(encoding="utf-8"))["profiles"]["fast_scan"])
    fiber = Fiber(
        name="mm-50-125", title="mm", core_um=50.0, cladding_um=125.0, cladding_tolerance_um=1.0, source="drawn"
    )
    seen = examine(picture, ExamineRequest(profile, fiber=fiber), Stopwatch(lambda: 0.0))
    rules = load_rule_set(_RULES)
    zones = () if seen.end_face is None else zone_rings(rules, seen.end_face, seen.scale)
    facts = PictureFacts("live", None, picture.shape[1], picture.shape[0])
    return Inspection(
        id="01KAJ4Q0000000000000000000",
        captured_at=NOON,
        picture=facts,
        profile="fast_scan",
        status=seen.status,
        examination=seen,
        zones=zones,
        verdict=judge(rules, seen),
        timing_ms={"total": 31.0},
        software=Software("0.1.0", "c" * 64),
    )


def _message(found: Inspection, station: str, part: str | None) -> FrameMessage:
    rules, seen = load_rule_set(_RULES), found.examination
    assert seen is not None
    traces = explain(rules, seen)
    grave = severities(found.verdict, traces)
    sightings = [
        Sighting(f"D{place + 3}", one, one.kind, grave[one.id], 40 + place) for place, one in enumerate(seen.defects)
    ]
    score = quality_score(rules, found.verdict, traces)
    facts = FrameFacts(station, part, 12, score, _FRAMES_PER_S, 3, 38.2, SAN_MARINO)
    return frame_message(LiveFrame(0, found, Geometry.FOLLOWED, 0.0, 0.0), sightings, _place, facts)


def _place(point: tuple[float, float]) -> Placed:
    um = (point[0] * UM_PER_PX, point[1] * UM_PER_PX)
    return Placed(um, (100.0 + um[0] / 1000, 50.0 + um[1] / 1000), SAN_MARINO)


def unseen(face: EndFace, age_s: float) -> Mapping[str, object]:
    """What changes in a message while the end face is remembered only."""
    known = face.message["end_face"]
    assert known is not None
    reason = Reason("The end face is not seen", Cause.NO_END_FACE)
    verdict = Verdict(VerdictStatus.NOT_INSPECTABLE, _RULES, "b" * 64, (reason,))
    remembered = replace(face.inspection, verdict=verdict, status=InspectionStatus.LOCALIZATION_FAILED)
    facts = FrameFacts("Station 4", None, 12, 0.0, _FRAMES_PER_S, 3, 38.2)
    frame = LiveFrame(0, remembered, Geometry.REMEMBERED, age_s, 0.0)
    message = frame_message(frame, (), _place, facts)
    return {name: message[name] for name in ("end_face", "verdict", "pass", "defects", "quality_score")}


def jpeg_of(picture: GreyImage) -> bytes:
    small = cv2.resize(picture, (WIDTH // 2, HEIGHT // 2), interpolation=cv2.INTER_AREA)
    coded, data = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, 85])
    assert coded
    return np.asarray(data).tobytes()
