"""The digits that a record keeps, and measures as they are kept.

A verdict is made from the measures as the record will hold them, so that whoever judges the record again judges the
very same numbers: a tenth of a nanometre is no measure of anything, but it can decide on which side of a limit a size
lies.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Final

from dscope_gui.domain.defect import Defect, Size
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.scale import Scale

DIGITS: Final = 4
OUTLINE_DIGITS: Final = 2
SCALE_DIGITS: Final = 7


def as_kept(examination: Examination) -> Examination:
    """The examination with everything that rule sets look at rounded to the digits of the record."""
    face = examination.end_face
    if face is not None:
        core = None if face.core is None else _ellipse(face.core)
        face = replace(face, cladding=_ellipse(face.cladding), core=core)
    return replace(
        examination,
        end_face=face,
        scale=None if examination.scale is None else kept_scale(examination.scale),
        defects=tuple(map(_defect, examination.defects)),
    )


def _defect(defect: Defect) -> Defect:
    return replace(
        defect,
        length=_size(defect.length),
        width=_size(defect.width),
        diameter=_size(defect.diameter),
        nearest_radius=_kept(defect.nearest_radius),
        farthest_radius=_kept(defect.farthest_radius),
    )


def _size(size: Size) -> Size:
    um, uncertainty_um = size.um, size.uncertainty_um
    return Size(
        _kept(size.px),
        None if um is None else _kept(um),
        None if uncertainty_um is None else _kept(uncertainty_um),
    )


def _ellipse(one: Ellipse) -> Ellipse:
    return Ellipse(_kept(one.cx), _kept(one.cy), _kept(one.a), _kept(one.b), _kept(one.angle_deg))


def kept_scale(scale: Scale) -> Scale:
    """The scale as a record tells it."""
    return replace(
        scale,
        um_per_px_x=_kept(scale.um_per_px_x, SCALE_DIGITS),
        um_per_px_y=_kept(scale.um_per_px_y, SCALE_DIGITS),
        uncertainty_rel=_kept(scale.uncertainty_rel, SCALE_DIGITS),
    )


def _kept(value: float, digits: int = DIGITS) -> float:
    return round(float(value), digits) if math.isfinite(value) else value


def rounded(value: float, digits: int = DIGITS) -> float:
    """JSON knows neither NaN nor infinity, and a measure that is not finite must not pass silently."""
    if not math.isfinite(value):
        raise ValueError(f"a measured value is {value}")
    return round(float(value), digits)
