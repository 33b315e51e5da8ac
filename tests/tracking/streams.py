"""Streams of frames with known truth: marks that lie on an end face, wherever it drifts."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

import cv2
import numpy as np

from dscope_gui.domain.defect import Defect, DefectKind, Exclusion, Size
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.live import Geometry, LiveFrame
from dscope_gui.domain.verdict import VerdictStatus
from tests import hand_built

FRAME_S = 0.04
RADIUS_PX = 400.0
CENTRE_PX = (1000.0, 760.0)
UM_PER_PX = 62.5 / RADIUS_PX

_INSPECTION = hand_built.inspection(width=2048, height=1536, defects=(), status=VerdictStatus.PASS)


@dataclass(frozen=True, slots=True)
class Mark:
    """A rectangle on the end face: centre, length and width in cladding radii."""

    x: float
    y: float
    length: float = 0.02
    width: float = 0.02
    turn_deg: float = 0.0
    kind: DefectKind = DefectKind.PIT
    excluded: Exclusion | None = None

    def moved(self, dx: float, dy: float) -> Mark:
        return replace(self, x=self.x + dx, y=self.y + dy)

    def piece(self, start: float, end: float) -> Mark:
        """What lies between two shares of its length."""
        along, turn = (start + end - 1.0) / 2.0 * self.length, math.radians(self.turn_deg)
        moved = self.moved(along * math.cos(turn), along * math.sin(turn))
        return replace(moved, length=self.length * (end - start))


def scratch(x: float, y: float, length: float, turn_deg: float = 30.0) -> Mark:
    return Mark(x, y, length, 0.01, turn_deg, DefectKind.SCRATCH)


def live_frame(
    marks: Sequence[Mark],
    number: int,
    *,
    at_s: float | None = None,
    centre: tuple[float, float] = CENTRE_PX,
    radius: float = RADIUS_PX,
    geometry: Geometry | None = Geometry.FOLLOWED,
    status: VerdictStatus = VerdictStatus.PASS,
) -> LiveFrame:
    """What a camera of 25 frames a second sees; defects in the order of the marks."""
    at_s = number * FRAME_S if at_s is None else at_s
    cladding = Ellipse(*centre, radius, radius)
    defects = tuple(_defect(mark, index, cladding) for index, mark in enumerate(marks))
    return LiveFrame(number, _inspection(cladding, defects, at_s, status), geometry, 0.0, at_s)


def no_end_face(number: int, *, at_s: float | None = None) -> LiveFrame:
    at_s = number * FRAME_S if at_s is None else at_s
    found = replace(hand_built.not_located(), captured_at=hand_built.NOON + timedelta(seconds=at_s))
    return LiveFrame(number, found, None, 0.0, at_s)


def _inspection(cladding: Ellipse, defects: tuple[Defect, ...], at_s: float, status: VerdictStatus) -> Inspection:
    examination = _INSPECTION.examination
    assert examination is not None
    return replace(
        _INSPECTION,
        captured_at=hand_built.NOON + timedelta(seconds=at_s),
        examination=replace(examination, end_face=EndFace(cladding, None, "drawn", 1.0, 0.1), defects=defects),
        verdict=replace(_INSPECTION.verdict, status=status),
    )


def _defect(mark: Mark, index: int, cladding: Ellipse) -> Defect:
    r = cladding.a
    x, y, length, width = cladding.cx + mark.x * r, cladding.cy + mark.y * r, mark.length * r, mark.width * r
    outline = cv2.boxPoints(((x, y), (length, width), mark.turn_deg)).astype(np.float64)
    left, top = np.rint(outline.min(axis=0)).astype(int)
    right, bottom = np.rint(outline.max(axis=0)).astype(int)
    seen = cladding.normalised_radius(outline[:, 0], outline[:, 1])
    return Defect(
        id=f"X{index}",
        kind=mark.kind,
        outline_px=outline,
        bbox_px=(int(left), int(top), int(right - left) + 1, int(bottom - top) + 1),
        centroid_px=(x, y),
        centroid_um=(mark.x * r * UM_PER_PX, mark.y * r * UM_PER_PX),
        length=Size(length, length * UM_PER_PX, 0.2),
        width=Size(width, width * UM_PER_PX, 0.2),
        diameter=Size(math.hypot(length, width), math.hypot(length, width) * UM_PER_PX, 0.2),
        area_px=length * width,
        area_um2=length * width * UM_PER_PX**2,
        nearest_radius=float(seen.min()),
        farthest_radius=float(seen.max()),
        orientation_deg=mark.turn_deg,
        aspect_ratio=length / width,
        circularity=0.8,
        contrast=-0.2,
        confidence=0.9,
        detectors=("drawn",),
        excluded=mark.excluded,
    )
