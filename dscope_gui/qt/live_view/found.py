"""What a message of the stream says, in the types that the screens draw."""

from __future__ import annotations

from typing import Final

import numpy as np

from dscope_gui.domain.defect import Defect, DefectKind, Size
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.live import FrameMessage, LiveDefectPart, Severity
from dscope_gui.domain.record.types import EllipseRecord
from dscope_gui.domain.zone import ZoneRing
from dscope_gui.qt.widgets import Overlay

_CERTAIN_FRAMES: Final = 3
"""What was seen only once or twice gets no number on the picture, where it would only flicker."""


def overlay_of_message(message: FrameMessage) -> Overlay:
    """Zones and defects of a frame; each defect keeps the number that the stream gave it."""
    face, parts = message["end_face"], message["defects"]
    return Overlay(
        cladding=None if face is None else _ellipse(face["cladding"]),
        zones=tuple(ZoneRing(zone["name"], zone["inner"], zone["outer"]) for zone in message["zones"]),
        defects=tuple(map(_defect, parts)),
        offending=frozenset(part["id"] for part in parts if part["severity"] == Severity.HIGH),
        labels=tuple(part["id"] if part["frames_seen"] >= _CERTAIN_FRAMES else "" for part in parts),
    )


def um_per_px_of(message: FrameMessage) -> float | None:
    """The mean scale of the picture; None where none is known."""
    scale = message["scale"]
    return None if scale is None else float(np.sqrt(scale["um_per_px_x"] * scale["um_per_px_y"]))


def _ellipse(record: EllipseRecord) -> Ellipse:
    return Ellipse(record["cx"], record["cy"], record["a"], record["b"], record["angle_deg"])


def _defect(part: LiveDefectPart) -> Defect:
    """For drawing: what a message does not say is 0."""
    x, y = part["px"]
    left, top, width, height = part["bbox_px"]
    return Defect(
        id=part["id"],
        kind=DefectKind(part["type"]),
        outline_px=np.asarray(part["outline_px"], np.float64).reshape(-1, 2),
        bbox_px=(left, top, width, height),
        centroid_px=(x, y),
        centroid_um=None,
        length=Size(0.0, part["length_um"]),
        width=Size(0.0, part["width_um"]),
        diameter=Size(part["diameter_px"], part["diameter_um"]),
        area_px=0.0,
        area_um2=None,
        nearest_radius=0.0,
        farthest_radius=0.0,
        orientation_deg=0.0,
        aspect_ratio=1.0,
        circularity=0.0,
        contrast=0.0,
        confidence=part["confidence"],
        detectors=(),
    )
