"""Sizes and shape of candidates, taken from the flattened picture; the mask only says where to look."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.defect import Candidate, Size
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import Points
from dscope_gui.domain.measured import Measured, Ridge
from dscope_gui.domain.profile.measure import MeasureSettings
from dscope_gui.domain.scale import Scale
from dscope_gui.engine.measure.blur import edge_blur_px
from dscope_gui.engine.measure.deblur import true_disc_diameter, true_strip_width
from dscope_gui.engine.measure.outline import Outline, draw_outline
from dscope_gui.engine.measure.patch import Patch, cut_patch
from dscope_gui.engine.measure.ridge import Strip, straighten
from dscope_gui.engine.measure.section import Section, section

_FULL_LEVEL = 255.0
_HALF_TURN_DEG = 180.0
_LEAST_AREA_PX = 1e-3


@dataclass(frozen=True, slots=True)
class _Setting:
    """What is the same for all candidates of a picture; `um` holds µm per px in x and y, or None."""

    crop: FlattenedCrop
    end_face: EndFace
    um: NDArray[np.float64] | None
    scale_uncertainty_rel: float
    blur_px: float
    settings: MeasureSettings


def measure(
    candidates: tuple[Candidate, ...],
    crop: FlattenedCrop,
    end_face: EndFace,
    scale: Scale | None,
    settings: MeasureSettings,
    *,
    blur_px: float | None = None,
) -> tuple[Measured, ...]:
    """Measure every candidate, in the same order.

    Parameters
    ----------
    blur_px : standard deviation of the optics' blur; None reads it off the cladding's edge.

    Returns
    -------
    tuple[Measured, ...] : sizes in px, and in µm when `scale` is known; never a guessed µm.
    """
    if not candidates:
        return ()
    blur = edge_blur_px(crop, end_face, settings.blur) if blur_px is None else blur_px
    um = None if scale is None else np.array([scale.um_per_px_x, scale.um_per_px_y])
    setting = _Setting(crop, end_face, um, 0.0 if scale is None else scale.uncertainty_rel, blur, settings)
    return tuple(_measure_one(candidate, setting) for candidate in candidates)


def _measure_one(candidate: Candidate, setting: _Setting) -> Measured:
    patch = cut_patch(candidate, setting.crop, setting.blur_px, setting.settings.outline)
    outline = draw_outline(patch, setting.settings.outline)
    local, blur_error_px = _without_blur(outline, patch, setting.settings)
    origin = (patch.x0 + setting.crop.x0, patch.y0 + setting.crop.y0)
    points = local + origin
    hull = cv2.convexHull(points.astype(np.float32))[:, 0, :].astype(np.float64)
    edge_px = math.hypot(patch.noise / max(outline.slope, patch.noise), setting.settings.sampling_px)
    error_px = math.hypot(math.sqrt(2.0) * edge_px, blur_error_px)
    length, width, orientation = _rectangle(hull, error_px, setting)
    pieces = [points[a:b] for a, b in zip(outline.starts[:-1], outline.starts[1:], strict=True)]
    area = sum(_area(piece) for piece in pieces)
    perimeter = sum(_perimeter(piece) for piece in pieces)
    radii = setting.end_face.cladding.normalised_radius(hull[:, 0], hull[:, 1])
    nearest = _nearest_radius(pieces, setting)
    centroid = _centroid(patch, origin)
    rows, columns = candidate.mask.shape
    return Measured(
        outline_px=_reported(pieces, hull, setting.settings),
        bbox_px=(candidate.x0 + setting.crop.x0, candidate.y0 + setting.crop.y0, columns, rows),
        centroid_px=centroid,
        centroid_um=_from_centre_um(centroid, setting),
        length=length,
        width=width,
        diameter=_enclosing(hull, error_px, setting),
        area_px=area,
        area_um2=None if setting.um is None else area * float(np.prod(setting.um)),
        nearest_radius=nearest,
        farthest_radius=float(radii.max()),
        orientation_deg=orientation,
        circularity=min(1.0, 4.0 * math.pi * area / max(perimeter, 1.0) ** 2),
        contrast=_contrast(patch),
        pieces=len(pieces),
        solidity=min(1.0, area / max(_area(hull), _LEAST_AREA_PX)),
        softness=outline.height / (max(outline.slope, patch.noise) * math.sqrt(2.0 * math.pi) * patch.blur_px),
        mottle=patch.mottle,
        peak_z=candidate.peak_z,
        line_z=candidate.line_z,
        confidence=candidate.confidence,
        detectors=candidate.detectors,
        ridge=_ridge(patch, candidate, setting),
    )


def _without_blur(outline: Outline, patch: Patch, settings: MeasureSettings) -> tuple[Points, float]:
    """Outline as it would be without blur, and the standard error of a diameter from not knowing the blur well.

    The short way across is corrected as a disc or, the longer the object, as a strip; the long way as a disc.
    """
    (_, (side, other), turn) = cv2.minAreaRect(outline.points_px.astype(np.float32))
    angle = math.radians(turn)
    across_first = (outline.outward @ (math.cos(angle), math.sin(angle))) ** 2
    blur = patch.blur_px
    first, second = _growth(side, other, blur), _growth(other, side, blur)
    moved = outline.moved((first * across_first + second * (1.0 - across_first)) / 2.0)
    more = blur * (1.0 + settings.blur.uncertainty_rel)
    return moved, abs(_growth(max(side, other), min(side, other), more) - max(first, second, key=abs))


def _growth(size: float, other: float, blur_px: float) -> float:
    """How much larger than it looks an object is along one way, whose size there is `size` and across `other`."""
    as_disc = true_disc_diameter(size, blur_px) - size
    if other <= size:
        return as_disc
    as_strip = true_strip_width(size, blur_px) - size
    share_of_disc = (size / other) ** 2
    return as_disc * share_of_disc + as_strip * (1.0 - share_of_disc)


def _size(px: float, direction: NDArray[np.float64], error_px: float, setting: _Setting) -> Size:
    """Length in px along a unit `direction` in the picture, and in µm."""
    if setting.um is None:
        return Size(px)
    factor = float(np.hypot(*(direction * setting.um)))
    um = px * factor
    return Size(px, um, math.hypot(error_px * factor, um * setting.scale_uncertainty_rel))


def _rectangle(hull: Points, error_px: float, setting: _Setting) -> tuple[Size, Size, float]:
    """Sides of the smallest rotated rectangle, long side first, and the direction of the long side.

    With a scale the rectangle is laid around the points in µm: on non-square pixels it would not be one in px.
    """
    um = np.ones(2) if setting.um is None else setting.um
    (_, sides, turn) = cv2.minAreaRect((hull * um - hull[0] * um).astype(np.float32))
    angle = math.radians(turn if sides[0] >= sides[1] else turn + _HALF_TURN_DEG / 2.0)
    along = np.array([math.cos(angle), math.sin(angle)])
    across = np.array([-along[1], along[0]])
    sizes = [_from_um(side, way, error_px, setting) for side, way in ((max(sides), along), (min(sides), across))]
    on_picture = along / um
    orientation = math.degrees(math.atan2(on_picture[1], on_picture[0])) % _HALF_TURN_DEG
    return sizes[0], sizes[1], orientation


def _from_um(size: float, way: NDArray[np.float64], error_px: float, setting: _Setting) -> Size:
    """Size of a length measured in the plane of the fiber along the unit vector `way` (in px without a scale)."""
    if setting.um is None:
        return Size(size)
    px_per_um = float(np.hypot(*(way / setting.um)))
    error_um = error_px / px_per_um
    return Size(size * px_per_um, size, math.hypot(error_um, size * setting.scale_uncertainty_rel))


def _enclosing(hull: Points, error_px: float, setting: _Setting) -> Size:
    (_, radius_px) = cv2.minEnclosingCircle((hull - hull[0]).astype(np.float32))
    if setting.um is None:
        return Size(2.0 * radius_px)
    (_, radius_um) = cv2.minEnclosingCircle(((hull - hull[0]) * setting.um).astype(np.float32))
    um = 2.0 * radius_um
    error_um = error_px * float(np.sqrt(np.prod(setting.um)))
    return Size(2.0 * radius_px, um, math.hypot(error_um, um * setting.scale_uncertainty_rel))


def _area(points: Points) -> float:
    x, y = points[:, 0] - points[0, 0], points[:, 1] - points[0, 1]
    return abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2.0


def _perimeter(points: Points) -> float:
    steps = np.diff(points, axis=0, append=points[:1])
    return float(np.hypot(steps[:, 0], steps[:, 1]).sum())


def _nearest_radius(pieces: list[Points], setting: _Setting) -> float:
    """Smallest radius that the outlines reach; 0 when one of them goes round the centre."""
    cladding = setting.end_face.cladding
    for piece in pieces:
        if cv2.pointPolygonTest(piece.astype(np.float32), (cladding.cx, cladding.cy), False) >= 0:
            return 0.0
    return min(float(cladding.normalised_radius(piece[:, 0], piece[:, 1]).min()) for piece in pieces)


def _centroid(patch: Patch, origin: tuple[int, int]) -> tuple[float, float]:
    """Centre of gravity of the signal inside the mask."""
    weight = np.where(patch.mask, np.maximum(patch.signal, patch.noise), 0.0)
    total = float(weight.sum())
    x = float(weight.sum(axis=0) @ np.arange(weight.shape[1])) / total
    y = float(weight.sum(axis=1) @ np.arange(weight.shape[0])) / total
    return x + origin[0], y + origin[1]


def _from_centre_um(centroid: tuple[float, float], setting: _Setting) -> tuple[float, float] | None:
    if setting.um is None:
        return None
    cladding = setting.end_face.cladding
    return (
        (centroid[0] - cladding.cx) * float(setting.um[0]),
        (centroid[1] - cladding.cy) * float(setting.um[1]),
    )


def _contrast(patch: Patch) -> float:
    """Mean signed difference to the background over the brighter half of the mask's own signal."""
    inside = patch.signal[patch.mask]
    strong = inside[inside >= inside.max() / 2.0]
    return patch.sign * float(strong.mean()) / _FULL_LEVEL


def _reported(pieces: list[Points], hull: Points, settings: MeasureSettings) -> Points:
    """Few points that tell the shape: the outline of one piece, the hull of several."""
    whole = pieces[0] if len(pieces) == 1 else hull
    tolerance = settings.outline.tolerance_px
    reference = whole[0]
    line = (whole - reference).astype(np.float32)
    few = cv2.approxPolyDP(line, tolerance, True)
    while len(few) > settings.outline.max_points:
        tolerance *= 2.0
        few = cv2.approxPolyDP(line, tolerance, True)
    return np.asarray(few[:, 0, :].astype(np.float64) + reference)


def _ridge(patch: Patch, candidate: Candidate, setting: _Setting) -> Ridge | None:
    strip = straighten(patch, setting.crop, setting.settings.ridge)
    if strip is None:
        return None
    row, column = candidate.y0 + candidate.mask.shape[0] // 2, candidate.x0 + candidate.mask.shape[1] // 2
    noise = float(setting.crop.noise[row, column])
    cross = section(strip, noise, setting.settings.ridge)
    if cross is None:
        return None
    return _line(strip, cross, noise, setting)


def _line(strip: Strip, cross: Section, noise: float, setting: _Setting) -> Ridge:
    begin, end = round(cross.begin), round(cross.end)
    points = strip.points_px[begin : max(end, begin + 1) + 1]
    chord = points[-1] - points[0]
    straight = max(float(np.hypot(*chord)), 1.0)
    along = chord / straight
    across = np.array([-along[1], along[0]])
    flank_px = noise / (math.sqrt(cross.rows) * max(cross.slope, noise / math.sqrt(cross.rows)))
    edge_px = math.sqrt(2.0) * math.hypot(flank_px, setting.settings.sampling_px)
    width = true_strip_width(cross.seen_width_px, setting.blur_px)
    wider = true_strip_width(cross.seen_width_px, setting.blur_px * (1.0 + setting.settings.blur.uncertainty_rel))
    width_error = math.hypot(edge_px, width - wider)
    steps = np.diff(strip.points_px, axis=0)
    run = np.concatenate([[0.0], np.cumsum(np.hypot(steps[:, 0], steps[:, 1]))])
    rows = np.arange(len(run))
    length = float(np.interp(cross.end, rows, run) - np.interp(cross.begin, rows, run))
    return Ridge(
        length=_size(length, along, edge_px, setting),
        width=_size(width, across, width_error, setting),
        straightness=float(np.abs((points - points[0]) @ across).max()) / straight,
        continuity=cross.continuity,
        unevenness=cross.unevenness,
        orientation_deg=math.degrees(math.atan2(along[1], along[0])) % _HALF_TURN_DEG,
    )
