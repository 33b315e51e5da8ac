"""What is true of a drawn picture: the answer that measuring and judging are compared with."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import GreyImage, Points
from dscope_gui.simulator.mark import Mark
from dscope_gui.simulator.plane import Box, clip_box
from dscope_gui.simulator.scene import Scene

SEEN_FROM = 6.0
"""Contrast to noise, integrated, from which a mark counts as visible: the usual threshold for a rate of false alarms
near zero over the 10^5 independent places of a picture."""


@dataclass(frozen=True, slots=True)
class DefectTruth:
    """One drawn defect as it really is, before blur and noise.

    Parameters
    ----------
    kind : what it should be called; `source` is what was drawn (particle, oil_film, smear, pit …).
    outline_px : (N, 2) float, (x, y), closed outline with the gaps of a broken scratch bridged.
    pieces_px : one outline for each separate piece or branch.
    bbox_px : (x, y, width, height) of the pixels touched; `piece_boxes_px` the same for each piece.
    length_um, width_um : along and across its course for lines, else of the smallest rotated rectangle.
    diameter_um : of the smallest enclosing circle of all pieces; `area_um2` is that of a single outline.
    zone : innermost of core, cladding, adhesive, contact that it touches.
    nearest_radius, farthest_radius : in cladding radii, on the fiber's cross section.
    contrast : drawn difference as a share of 255, negative is dark.
    visibility : contrast to noise, integrated over its area (a line over a limited length); `visible` above the limit.
    """

    id: str
    kind: DefectKind
    source: str
    outline_px: Points
    pieces_px: tuple[Points, ...]
    bbox_px: Box
    piece_boxes_px: tuple[Box, ...]
    center_px: tuple[float, float]
    length_um: float
    width_um: float
    diameter_um: float
    area_um2: float
    zone: str
    nearest_radius: float
    farthest_radius: float
    contrast: float
    visibility: float
    visible: bool


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawn picture, (H, W) uint8 or uint16, and its truth."""

    picture: GreyImage
    scene: Scene
    cladding: Ellipse
    core: Ellipse | None
    defects: tuple[DefectTruth, ...]

    @property
    def um_per_px(self) -> tuple[float, float]:
        return self.scene.plane.um_per_px_x, self.scene.plane.um_per_px_y


def defect_truth(number: int, drawn: Mark, scene: Scene, *, contrast: float, visibility: float) -> DefectTruth:
    """The measures of one mark; `contrast` in grey levels as it came out on the surface."""
    pieces = tuple(scene.plane.to_px(outline) for outline in drawn.outlines_um)
    points = np.concatenate(drawn.outlines_um)
    length, width = _rectangle(drawn.whole_um)
    nearest, farthest = _radii(drawn, scene)
    whole_px = scene.plane.to_px(drawn.whole_um)
    boxes = tuple(_box(piece, scene) for piece in pieces)
    return DefectTruth(
        id=f"T{number}",
        kind=drawn.kind,
        source=drawn.source,
        outline_px=whole_px,
        pieces_px=pieces,
        bbox_px=_box(np.concatenate([whole_px, *pieces]), scene),
        piece_boxes_px=boxes,
        center_px=_centroid(whole_px),
        length_um=length if drawn.length_um is None else drawn.length_um,
        width_um=width if drawn.width_um is None else drawn.width_um,
        diameter_um=2.0 * float(cv2.minEnclosingCircle(points.astype(np.float32))[1]),
        area_um2=sum(_area(outline) for outline in drawn.outlines_um),
        zone=_zone(nearest, scene),
        nearest_radius=nearest,
        farthest_radius=farthest,
        contrast=contrast / 255.0,
        visibility=visibility,
        visible=visibility >= SEEN_FROM,
    )


def _rectangle(outline_um: Points) -> tuple[float, float]:
    (_, (a, b), _) = cv2.minAreaRect(outline_um.astype(np.float32))
    return float(max(a, b)), float(min(a, b))


def _area(outline: Points) -> float:
    return abs(_signed_area(outline))


def _signed_area(outline: Points) -> float:
    x, y = outline[:, 0], outline[:, 1]
    return 0.5 * float(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)))


def _centroid(outline: Points) -> tuple[float, float]:
    # Relative to the first point: far from the origin the cross products of small outlines would cancel.
    x, y = (outline - outline[0]).T
    cross = x * np.roll(y, -1) - y * np.roll(x, -1)
    area = 0.5 * float(cross.sum())
    if area == 0.0:
        return float(outline[:, 0].mean()), float(outline[:, 1].mean())
    cx = float(((x + np.roll(x, -1)) * cross).sum()) / (6.0 * area)
    cy = float(((y + np.roll(y, -1)) * cross).sum()) / (6.0 * area)
    return cx + float(outline[0, 0]), cy + float(outline[0, 1])


def _box(points_px: Points, scene: Scene) -> Box:
    """Pixels whose area the points touch, cut at the picture's edge."""
    low = np.floor(points_px.min(axis=0) + 0.5).astype(int)
    high = np.floor(points_px.max(axis=0) + 0.5).astype(int)
    box = int(low[0]), int(low[1]), int(high[0] - low[0] + 1), int(high[1] - low[1] + 1)
    return clip_box(box, scene.seen_box)


def _radii(drawn: Mark, scene: Scene) -> tuple[float, float]:
    radius = scene.fiber.cladding_um / 2.0
    points = np.concatenate(drawn.outlines_um)
    r = np.hypot(*scene.plane.to_fiber(points[:, 0], points[:, 1])) / radius
    holds_center = any(
        cv2.pointPolygonTest(outline.astype(np.float32), (0.0, 0.0), False) >= 0 for outline in drawn.outlines_um
    )
    return 0.0 if holds_center else float(r.min()), float(r.max())


def _zone(nearest: float, scene: Scene) -> str:
    radius = scene.fiber.cladding_um / 2.0
    core = scene.fiber.core
    if core is not None and nearest * radius <= core.diameter_um / 2.0:
        return "core"
    if nearest <= 1.0:
        return "cladding"
    return "adhesive" if nearest * radius <= radius + scene.ferrule.adhesive_um else "contact"
