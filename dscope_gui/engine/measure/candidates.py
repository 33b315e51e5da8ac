"""Sizes and shape of candidates, taken from the flattened picture; the mask only says where to look."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.defect import Candidate
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import Points
from dscope_gui.domain.measured import Measured, Ridge
from dscope_gui.domain.profile.measure import MeasureSettings
from dscope_gui.domain.scale import Scale
from dscope_gui.engine.budget import EdgeBudget, edge_error_px
from dscope_gui.engine.measure.blur import FWHM_PER_SIGMA, bounded_by_objects, edge_blur_px
from dscope_gui.engine.measure.line import measure_line
from dscope_gui.engine.measure.outline import Outline, draw_outlines
from dscope_gui.engine.measure.patch import Patch, added_variance, cut_patch
from dscope_gui.engine.measure.ridge import is_slender
from dscope_gui.engine.measure.ruler import Ruler
from dscope_gui.engine.measure.sharpen import blur_error_px, without_blur

_FULL_LEVEL = 255.0
_LEAST_AREA_PX = 1e-3
_TWO_EDGES = math.sqrt(2.0)


@dataclass(frozen=True, slots=True)
class _Setting:
    """What is the same for all candidates of a picture."""

    crop: FlattenedCrop
    ruler: Ruler
    blur_px: float
    settings: MeasureSettings


def measure(
    candidates: tuple[Candidate, ...],
    crop: FlattenedCrop,
    scale: Scale | None,
    settings: MeasureSettings,
    *,
    blur_px: float | None = None,
) -> tuple[Measured, ...]:
    """Measure every candidate, in the same order.

    Parameters
    ----------
    blur_px : standard deviation of the optics' blur in crop px; None reads it off the cladding's edge.

    Returns
    -------
    tuple[Measured, ...] : sizes in px of the picture, and in µm when `scale` is known; never a guessed µm.
    """
    if not candidates:
        return ()
    edge_blur = edge_blur_px(crop, settings.blur) if blur_px is None else blur_px
    patches = [cut_patch(candidate, crop, edge_blur, settings.outline) for candidate in candidates]
    outlines = draw_outlines(patches, settings.outline)
    blur = _bounded(edge_blur, patches, outlines, settings) if blur_px is None else blur_px
    setting = _Setting(crop, Ruler.of(scale, crop.step), blur, settings)
    return tuple(_measured(*seen, setting) for seen in zip(candidates, patches, outlines, strict=True))


def _bounded(blur_px: float, patches: list[Patch], outlines: list[Outline], settings: MeasureSettings) -> float:
    """The blur of the optics, held against the narrowest objects that stand out clearly."""
    widths = [
        min(outline.rectangles[0][1])
        for patch, outline in zip(patches, outlines, strict=True)
        if outline.height >= settings.blur.objects_sigmas * patch.pixel_noise
    ]
    return bounded_by_objects(blur_px, widths, added_variance(settings.outline), settings.blur)


def _measured(candidate: Candidate, patch: Patch, outline: Outline, setting: _Setting) -> Measured:
    crop, ruler, settings = setting.crop, setting.ruler, setting.settings
    whole_blur_px = math.sqrt(setting.blur_px**2 + added_variance(settings.outline))
    sharp = [
        without_blur(piece, rectangle, whole_blur_px, settings.blur)
        for piece, rectangle in zip(outline.pieces, outline.rectangles, strict=True)
    ]
    corner = np.array([patch.x0, patch.y0])
    pieces = [points + corner for points in sharp]
    hull = cv2.convexHull(np.concatenate(pieces).astype(np.float32))[:, 0, :].astype(np.float64)
    from_blur_px = blur_error_px(outline.rectangles[0], whole_blur_px, settings.blur)
    apart_px = FWHM_PER_SIGMA * whole_blur_px
    edge_px = edge_error_px(patch.noise, outline.slope)
    error_px = EdgeBudget(
        noise_px=_TWO_EDGES * edge_px,
        sampling_px=_TWO_EDGES * settings.sampling_px,
        light_px=settings.model_px,
        blur_px=from_blur_px,
    ).combined_px
    length, width, orientation = ruler.rectangle(hull, error_px)
    area, perimeter, hull_area = _area_perimeter_hull(pieces, hull)
    nearest, farthest = _radii(pieces, hull, crop)
    x, y = _centroid(patch)
    outline_px = _reported(pieces[0] if len(pieces) == 1 else hull, setting)
    return Measured(
        outline_px=outline_px,
        bbox_px=_box(candidate, outline_px, crop),
        centroid_px=crop.to_picture(x, y),
        centroid_um=ruler.vector_um(x - crop.cladding.cx, y - crop.cladding.cy),
        length=length,
        width=width,
        diameter=ruler.enclosing(hull, error_px, settings.noise_excess * edge_px * _largest_of(perimeter / apart_px)),
        area_px=area * crop.step**2,
        area_um2=ruler.area_um2(area),
        nearest_radius=nearest,
        farthest_radius=farthest,
        orientation_deg=orientation,
        circularity=min(1.0, 4.0 * math.pi * area / max(perimeter, 1.0) ** 2),
        contrast=_contrast(patch),
        pieces=len(pieces),
        pieces_px=tuple(_reported(piece, setting) for piece in pieces) if len(pieces) > 1 else (),
        solidity=min(1.0, area / max(hull_area, _LEAST_AREA_PX)),
        softness=outline.height / (max(outline.slope, patch.noise) * math.sqrt(2.0 * math.pi) * whole_blur_px),
        mottle=patch.mottle,
        peak_z=candidate.peak_z,
        line_z=candidate.line_z,
        confidence=candidate.confidence,
        detectors=candidate.detectors,
        by_judge=candidate.by_judge,
        blur_px=setting.blur_px * crop.step,
        clarity=outline.height / patch.pixel_noise,
        ridge=_ridge(candidate, patch, outline, setting),
    )


def _ridge(candidate: Candidate, patch: Patch, outline: Outline, setting: _Setting) -> Ridge | None:
    if not is_slender(candidate.mask, outline.rectangles[0][1], setting.settings.ridge):
        return None
    return measure_line(
        patch, outline, setting.crop, ruler=setting.ruler, blur_px=setting.blur_px, settings=setting.settings
    )


def _largest_of(count: float) -> float:
    """Expected largest of so many independent deviations, in standard deviations (leading term)."""
    return math.sqrt(2.0 * math.log(max(count, 2.0)))


def _area_perimeter_hull(pieces: list[Points], hull: Points) -> tuple[float, float, float]:
    local = [np.asarray(piece - piece[0], dtype=np.float32) for piece in pieces]
    area = sum(cv2.contourArea(piece) for piece in local)
    perimeter = sum(cv2.arcLength(piece, True) for piece in local)
    return area, perimeter, cv2.contourArea((hull - hull[0]).astype(np.float32))


def _radii(pieces: list[Points], hull: Points, crop: FlattenedCrop) -> tuple[float, float]:
    """Smallest and largest radius that the outlines reach; 0 when one of them goes round the centre."""
    cladding = crop.cladding
    points = pieces[0] if len(pieces) == 1 else np.concatenate(pieces)
    radii = cladding.normalised_radius(points[:, 0], points[:, 1])
    around = _holds(hull, cladding) and any(_holds(piece, cladding) for piece in pieces)
    return 0.0 if around else float(radii.min()), float(radii.max())


def _holds(outline: Points, cladding: Ellipse) -> bool:
    """Whether the centre of the cladding lies inside."""
    return cv2.pointPolygonTest(outline.astype(np.float32), (cladding.cx, cladding.cy), False) >= 0


def _centroid(patch: Patch) -> tuple[float, float]:
    """Centre of gravity of the signal inside the mask, in crop coordinates."""
    moments = cv2.moments(np.maximum(patch.signal, np.float32(patch.noise)) * patch.mask)
    return moments["m10"] / moments["m00"] + patch.x0, moments["m01"] / moments["m00"] + patch.y0


def _box(candidate: Candidate, outline_px: Points, crop: FlattenedCrop) -> tuple[int, int, int, int]:
    """Picture pixels that the mask or the outline covers, within the crop."""
    corner, step = np.array([crop.x0, crop.y0]), crop.step
    mask_first = corner + np.array([candidate.x0, candidate.y0]) * step
    mask_end = mask_first + np.array(candidate.mask.shape[::-1]) * step
    crop_end = corner + np.array(crop.grey.shape[::-1]) * step
    first = np.maximum(np.minimum(mask_first, np.rint(outline_px.min(axis=0))), corner).astype(int)
    end = np.minimum(np.maximum(mask_end, np.rint(outline_px.max(axis=0)) + 1), crop_end).astype(int)
    return int(first[0]), int(first[1]), int(end[0] - first[0]), int(end[1] - first[1])


def _on_picture(points: Points, crop: FlattenedCrop) -> Points:
    return np.asarray((points + 0.5) * crop.step - 0.5 + (crop.x0, crop.y0))


def _contrast(patch: Patch) -> float:
    """Mean signed difference to the background over the stronger half of the mask's own signal."""
    strong = patch.inside[patch.inside >= patch.inside.max() / 2.0]
    return patch.sign * float(strong.sum(dtype=np.float64)) / len(strong) / _FULL_LEVEL


def _reported(outline: Points, setting: _Setting) -> Points:
    """The shape as it is told, on the picture."""
    return _on_picture(_few_points(outline, setting.settings), setting.crop)


def _few_points(whole: Points, settings: MeasureSettings) -> Points:
    """Few points that tell the shape."""
    tolerance = settings.outline.tolerance_px
    line = (whole - whole[0]).astype(np.float32)
    few = cv2.approxPolyDP(line, tolerance, True)
    while len(few) > settings.outline.max_points:
        tolerance *= 2.0
        few = cv2.approxPolyDP(line, tolerance, True)
    return np.asarray(few[:, 0, :].astype(np.float64) + whole[0])
