"""The polar map: every defect where it lies on the end face, seen from the fiber's centre."""

from __future__ import annotations

import math
from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.defect import Defect, DefectKind
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import Points
from dscope_gui.domain.inspection import Examination, Inspection
from dscope_gui.domain.zone import ZoneRing
from dscope_gui.overlay.canvas import BOLD, Box, Canvas, ColorImage, shortened, text_width
from dscope_gui.overlay.labels import Page, Wanted, leader, place_labels
from dscope_gui.overlay.palette import INK, KIND, VERDICT, Color, zone_color
from dscope_gui.overlay.stamp import WORD

SIDE_PX: Final = 900
_FINER: Final = 2
"""Drawn this much larger and then made smaller, which smooths every line."""
_TEXT_PX: Final = 16 * _FINER
_MIDDLE: Final = (410.0 * _FINER, 480.0 * _FINER)
_REACH_PX: Final = 345.0 * _FINER
_SPOKES_DEG: Final = tuple(range(0, 360, 30))
_FAINT: Final[Color] = (226, 226, 226)
_GREY: Final[Color] = (120, 116, 112)
_LEAST_MARK_PX: Final = 5.0 * _FINER
_CIRCLE: Final = np.linspace(0.0, 2 * math.pi, 241)
_LEAST_REACH: Final = 1.15
"""The map shows at least this many cladding radii."""


def polar_map(inspection: Inspection) -> ColorImage:
    """A map of the defects in true position and size, (900, 900, 3) uint8, blue green red.

    The fiber is drawn round, also where the picture's pixels are not square; 0° points right, 90° down, as on the
    picture.
    """
    canvas = Canvas(np.full((SIDE_PX * _FINER, SIDE_PX * _FINER, 3), 255, np.uint8), _TEXT_PX)
    _draw_title(canvas, inspection)
    examination = inspection.examination
    if examination is None or examination.end_face is None:
        canvas.text("No end face was found", _MIDDLE[0] - 140.0, _MIDDLE[1], _GREY, size_px=_TEXT_PX)
    else:
        _draw_map(canvas, examination, examination.end_face.cladding, inspection.zones)
    smaller = cv2.resize(canvas.image, (SIDE_PX, SIDE_PX), interpolation=cv2.INTER_AREA)
    return np.asarray(smaller, dtype=np.uint8)


def _draw_title(canvas: Canvas, inspection: Inspection) -> None:
    name = inspection.picture.path.replace("\\", "/").rsplit("/", 1)[-1]
    left = 30.0 * _FINER
    title = shortened(name, round(_TEXT_PX * 1.5), 600.0 * _FINER, BOLD)
    canvas.text(title, left, 50.0 * _FINER, INK, size_px=round(_TEXT_PX * 1.5), weight=BOLD)
    canvas.text(inspection.verdict.rule_set, left, 76.0 * _FINER, _GREY)
    word, size = WORD[inspection.verdict.status], round(_TEXT_PX * 1.4)
    wide = text_width(word, size, BOLD)
    box = Box(canvas.width - left - wide - size, 26.0 * _FINER, wide + size, size * 1.5)
    canvas.plate(box, VERDICT[inspection.verdict.status], 1.0)
    canvas.text(word, box.x + size * 0.5, box.y + size * 1.06, (255, 255, 255), size_px=size, weight=BOLD)


def _draw_map(canvas: Canvas, examination: Examination, cladding: Ellipse, zones: tuple[ZoneRing, ...]) -> None:
    farthest = max([_LEAST_REACH, *(d.farthest_radius * 1.03 for d in examination.defects)])
    outer = max((ring.outer for ring in zones), default=1.0)
    reach = max(farthest, outer * 1.02) if outer < 2 * farthest else farthest
    _fill_zones(canvas, reach, zones)
    _draw_spokes(canvas)
    um_per_radius = examination.scale.um_per_px * cladding.mean_radius if examination.scale else None
    _draw_radii(canvas, reach, um_per_radius)
    _line_zones(canvas, reach, zones)
    _draw_defects(canvas, examination.defects, cladding, reach)
    _draw_key(canvas, examination.defects, tuple(ring for ring in zones if ring.outer <= reach))


def _fill_zones(canvas: Canvas, reach: float, zones: tuple[ZoneRing, ...]) -> None:
    for place, ring in reversed(tuple(enumerate(zones))):
        if ring.outer <= reach:
            pale = [round(255 - (255 - tone) * 0.10) for tone in zone_color(ring.name, place)]
            canvas.disc(*_MIDDLE, ring.outer / reach * _REACH_PX, (pale[0], pale[1], pale[2]))


def _line_zones(canvas: Canvas, reach: float, zones: tuple[ZoneRing, ...]) -> None:
    for place, ring in enumerate(zones):
        if ring.outer <= reach:
            _line_ring(canvas, ring.outer / reach, zone_color(ring.name, place), _FINER)
    _line_ring(canvas, 1.0 / reach, _GREY, 2 * _FINER)


def _line_ring(canvas: Canvas, share: float, color: Color, thickness: int) -> None:
    points = np.stack([np.cos(_CIRCLE), np.sin(_CIRCLE)], axis=1) * share * _REACH_PX + _MIDDLE
    cv2.polylines(canvas.image, [np.round(points).astype(np.int32)], True, color, thickness, cv2.LINE_AA)


def _draw_spokes(canvas: Canvas) -> None:
    for degrees in _SPOKES_DEG:
        ux, uy = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        start, end = _place(0.04, ux, uy), _place(1.0, ux, uy)
        cv2.line(canvas.image, start, end, _FAINT, _FINER, cv2.LINE_AA)
        words = f"{degrees}°"
        x, y = _place(1.065, ux, uy)
        canvas.text(words, x - text_width(words, _TEXT_PX) / 2, y + _TEXT_PX * 0.35, _GREY)
    _line_ring(canvas, 1.0, _FAINT, _FINER)


def _place(share: float, ux: float, uy: float) -> tuple[int, int]:
    return round(_MIDDLE[0] + share * _REACH_PX * ux), round(_MIDDLE[1] + share * _REACH_PX * uy)


def _draw_radii(canvas: Canvas, reach: float, um_per_radius: float | None) -> None:
    """Distances from the centre along the upper right diagonal, in µm, or in cladding radii without a scale."""
    whole = reach * (um_per_radius or 1.0)
    step = _round_step(whole / 4)
    for number in range(1, int(whole / step) + 1):
        share = number * step / whole
        _line_ring(canvas, share, _FAINT, _FINER)
        x, y = _place(share, math.cos(math.radians(-45)), math.sin(math.radians(-45)))
        words = f"{number * step:g}" + (" µm" if um_per_radius else " R")
        canvas.plate(Box(x - 2, y - _TEXT_PX * 0.7, text_width(words, _TEXT_PX) + 4, _TEXT_PX), (255, 255, 255), 0.8)
        canvas.text(words, x, y + _TEXT_PX * 0.15, _GREY)


def _round_step(wanted: float) -> float:
    decade = 10.0 ** math.floor(math.log10(wanted))
    return max(step * decade for step in (1.0, 2.0, 2.5, 5.0, 10.0) if step * decade <= wanted * (1 + 1e-9))


def _draw_defects(canvas: Canvas, defects: tuple[Defect, ...], cladding: Ellipse, reach: float) -> None:
    outlines = [_on_round_fiber(defect.outline_px, cladding) / reach * _REACH_PX + _MIDDLE for defect in defects]
    for defect, outline in zip(defects, outlines, strict=True):
        _draw_outline(canvas, outline, KIND[defect.kind])
    _write_ids(canvas, defects, [_box(outline) for outline in outlines])


def _draw_outline(canvas: Canvas, outline: Points, color: Color) -> None:
    points = np.round(outline).astype(np.int32).reshape(-1, 1, 2)
    cv2.fillPoly(canvas.image, [points], color, cv2.LINE_AA)
    cv2.polylines(canvas.image, [points], True, INK, _FINER, cv2.LINE_AA)
    if np.ptp(outline, axis=0).max() < 2 * _LEAST_MARK_PX:
        x, y = (float(v) for v in outline.mean(axis=0))
        canvas.disc(x, y, _LEAST_MARK_PX + _FINER, INK)
        canvas.disc(x, y, _LEAST_MARK_PX, color)


def _write_ids(canvas: Canvas, defects: tuple[Defect, ...], boxes: list[Box]) -> None:
    size = round(_TEXT_PX * 0.9)
    wanted = [
        Wanted(box, text_width(defect.id, size, BOLD) + _FINER, size * 0.95, 0.0)
        for defect, box in zip(defects, boxes, strict=True)
    ]
    page = Page(Box(0, 0, canvas.width, canvas.height), (*_MIDDLE, 1.0))
    for defect, box, place in zip(defects, boxes, place_labels(wanted, page, [], boxes), strict=True):
        if place is not None:
            start, end = ((round(x), round(y)) for x, y in leader(box, place))
            cv2.line(canvas.image, start, end, _GREY, _FINER, cv2.LINE_AA)
            canvas.text(defect.id, place.x, place.y + size * 0.8, INK, size_px=size, weight=BOLD)


def _box(outline: Points) -> Box:
    """The upright box around the mark, which is never smaller than its dot."""
    (left, top), (right, bottom) = outline.min(axis=0), outline.max(axis=0)
    small = max(0.0, _LEAST_MARK_PX - min(right - left, bottom - top) / 2)
    return Box(float(left), float(top), float(right - left), float(bottom - top)).grown(small)


def _on_round_fiber(outline_px: Points, cladding: Ellipse) -> Points:
    """(N, 2) points in cladding radii from the centre, the ellipse made round again."""
    turn = math.radians(cladding.angle_deg)
    to_axes = np.array([[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]])
    unit = (outline_px - (cladding.cx, cladding.cy)) @ to_axes.T / (cladding.a, cladding.b)
    return np.asarray(unit @ to_axes)


def _draw_key(canvas: Canvas, defects: tuple[Defect, ...], zones: tuple[ZoneRing, ...]) -> None:
    """What the colours mean, down the right side."""
    x, y, step = 764.0 * _FINER, 130.0 * _FINER, _TEXT_PX * 1.6
    entries = [(kind.value, KIND[kind], sum(d.kind is kind for d in defects)) for kind in DefectKind]
    for name, color, count in entries:
        tone = INK if count else (190, 190, 190)
        canvas.disc(x, y - _TEXT_PX * 0.32, _TEXT_PX * 0.34, color if count else _FAINT)
        canvas.text(f"{name}  {count}" if count else name, x + _TEXT_PX * 0.7, y, tone, size_px=round(_TEXT_PX * 0.82))
        y += step
    y += step * 0.5
    for place, ring in enumerate(zones):
        _zone_sample(canvas, x, y - _TEXT_PX * 0.32, zone_color(ring.name, place))
        canvas.text(ring.name, x + _TEXT_PX * 0.7, y, INK, size_px=round(_TEXT_PX * 0.82))
        y += step


def _zone_sample(canvas: Canvas, x: float, y: float, color: Color) -> None:
    place, radius = (round(x), round(y)), round(_TEXT_PX * 0.32)
    cv2.circle(canvas.image, place, radius, color, 2 * _FINER, cv2.LINE_AA)
