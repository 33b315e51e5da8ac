"""The annotated picture: zones, defects with their labels, and the verdict."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.defect import Defect
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import GreyImage, Points
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.verdict import Cause, Verdict, VerdictStatus
from dscope_gui.domain.zone import ZoneRing
from dscope_gui.overlay.canvas import BOLD, REGULAR, Box, Canvas, ColorImage, canvas_for, text_width
from dscope_gui.overlay.labels import Page, Wanted, leader, place_labels
from dscope_gui.overlay.legend import draw_legend, draw_scale_bar
from dscope_gui.overlay.palette import ALARM, INK, KIND, MUTED, PAPER, Color, zone_color
from dscope_gui.overlay.stamp import draw_stamp

_CIRCLE: Final = np.linspace(0.0, 2 * math.pi, 361)[:-1]
_LABELLED_SHARE: Final = 0.09
"""Share of the picture that labels may cover; more would hide what they name, and the tables list all defects."""
_MEAN_LABEL_WIDTH: Final = 9.5
"""In text heights."""
DISPUTED: Final = "?"
"""Before the name of a mark that one judge calls a defect and the other does not."""
_LABEL_HEIGHT: Final = 1.45
"""In text heights."""


def annotate(grey: GreyImage, inspection: Inspection) -> ColorImage:
    """The picture with everything that was found drawn on it.

    Parameters
    ----------
    grey : (H, W) uint8 or uint16, the picture as read; not changed.

    Returns
    -------
    (H, W, 3) uint8, blue green red.
    """
    canvas = canvas_for(grey)
    examination = inspection.examination
    taken: list[Box] = []
    defects = examination.defects if examination else ()
    if examination is not None and examination.end_face is not None:
        _draw_zones(canvas, examination.end_face.cladding, inspection.zones)
        for rod in examination.end_face.rods:
            canvas.polyline(rod.points_at(_CIRCLE), MUTED)
        for defect in defects:
            outline = rotated_box(defect, margin=canvas.text_px * 0.22)
            canvas.polyline(outline, _color(defect), dashed=defect.by_judge.disputed)
        if examination.scale is not None:
            taken.append(draw_scale_bar(canvas, examination.scale))
    taken.append(draw_legend(canvas, inspection.zones, _note(defects, _most_labels(canvas))))
    taken.extend(draw_stamp(canvas, inspection.verdict))
    _draw_labels(canvas, inspection, taken)
    return canvas.image


def label_of(defect: Defect) -> str:
    """`S1: scratch, 15.2 µm`: the length of a linear defect, the diameter of any other; `? S1…` for a disputed one."""
    if defect.excluded is not None:
        return f"{defect.id}: dirt of the microscope"
    size = defect.length if defect.kind.is_linear else defect.diameter
    measured = f"{size.px:.0f} px" if size.um is None else f"{size.um:.1f} µm"
    sign = f"{DISPUTED} " if defect.by_judge.disputed else ""
    return f"{sign}{defect.id}: {defect.kind.value}, {measured}"


def rotated_box(defect: Defect, *, margin: float) -> Points:
    """(4, 2) corners of the smallest rotated rectangle, grown so that its line leaves the defect free."""
    middle, (wide, tall), turn = cv2.minAreaRect(defect.outline_px.astype(np.float32).reshape(-1, 1, 2))
    corners = cv2.boxPoints((middle, (wide + 2 * margin, tall + 2 * margin), turn))
    return np.asarray(corners, dtype=np.float64)


def _draw_zones(canvas: Canvas, cladding: Ellipse, zones: tuple[ZoneRing, ...]) -> None:
    drawn: set[float] = {0.0}
    for place, ring in enumerate(zones):
        for radius in (ring.outer, ring.inner):
            if round(radius, 4) not in drawn:
                drawn.add(round(radius, 4))
                canvas.polyline(cladding.points_at(_CIRCLE, radius), zone_color(ring.name, place))


def _most_labels(canvas: Canvas) -> int:
    label = _MEAN_LABEL_WIDTH * _LABEL_HEIGHT * canvas.text_px**2
    return int(_LABELLED_SHARE * canvas.width * canvas.height / label)


def _note(defects: Sequence[Defect], most: int) -> str:
    hidden, disputed = len(defects) - most, sum(defect.by_judge.disputed for defect in defects)
    notes = (
        f"{hidden} of {len(defects)} defects without label" if hidden > 0 else "",
        f"{DISPUTED} the judges disagree" if disputed else "",
    )
    return " · ".join(filter(None, notes))


def _draw_labels(canvas: Canvas, inspection: Inspection, taken: list[Box]) -> None:
    examination = inspection.examination
    if examination is None or examination.end_face is None:
        return
    guilty = _guilty(inspection.verdict)
    chosen = sorted(examination.defects, key=lambda d: (d.id not in guilty, -d.diameter.px))[: _most_labels(canvas)]
    cladding = examination.end_face.cladding
    wanted = [_wanted(canvas, defect, cladding, defect.id in guilty) for defect in chosen]
    avoid = [_upright_box(canvas, defect) for defect in examination.defects]
    glass = (cladding.cx, cladding.cy, cladding.mean_radius)
    page = Page(Box(0, 0, canvas.width, canvas.height), glass)
    places = place_labels(wanted, page, taken, avoid)
    pairs = [(d, w, p) for d, w, p in zip(chosen, wanted, places, strict=True) if p is not None]
    for defect, want, place in pairs:
        canvas.polyline(np.array(leader(want.target, place)), _color(defect), closed=False)
    for defect, _, place in pairs:
        _draw_label(canvas, defect, place, alarm=defect.id in guilty)


def _guilty(verdict: Verdict) -> set[str]:
    """Not what only may hide something: that is no defect of the part."""
    if verdict.status is VerdictStatus.PASS:  # on condition at most: nothing is broken
        return set()
    broken = (reason for reason in verdict.reasons if reason.cause is not Cause.OWN_DIRT)
    return {defect for reason in broken for defect in reason.defects}


def _color(defect: Defect) -> Color:
    return MUTED if defect.excluded is not None else KIND[defect.kind]


def _wanted(canvas: Canvas, defect: Defect, cladding: Ellipse, alarm: bool) -> Wanted:
    size = canvas.text_px
    wide = text_width(label_of(defect), size, BOLD if alarm else REGULAR) + size * 1.1
    x, y = defect.centroid_px
    away = math.atan2(y - cladding.cy, x - cladding.cx)
    return Wanted(_upright_box(canvas, defect), wide, size * _LABEL_HEIGHT, away)


def _upright_box(canvas: Canvas, defect: Defect) -> Box:
    corners = rotated_box(defect, margin=canvas.text_px * 0.22)
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    return Box(float(left), float(top), float(right - left), float(bottom - top)).grown(canvas.line_px)


def _draw_label(canvas: Canvas, defect: Defect, place: Box, *, alarm: bool) -> None:
    size = canvas.text_px
    canvas.plate(place, ALARM if alarm else INK, 0.88 if alarm else 0.72)
    canvas.plate(Box(place.x, place.y, size * 0.28, place.height), _color(defect), 1.0)
    weight = BOLD if alarm else REGULAR
    canvas.text(label_of(defect), place.x + size * 0.6, place.y + size * 1.06, PAPER, weight=weight)
