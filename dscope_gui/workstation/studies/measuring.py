"""Reads a study's quantity off a record."""

from __future__ import annotations

import math
from typing import Final

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.record import DefectRecord, Record
from dscope_gui.domain.record.types import EllipseRecord
from dscope_gui.domain.scale import ScaleSource
from dscope_gui.domain.study import Quantity

_NONE_SEEN: Final = 0.0
"""A connector on which nothing is found has no defect: its largest one is nothing across."""


def value_of(record: Record, quantity: Quantity, zone: str = "") -> float | None:
    """In the quantity's unit; None where the picture does not show it, or there is no scale.

    Parameters
    ----------
    zone : where marks count, by the innermost zone that they touch; empty counts them everywhere.
    """
    face, scale = record["end_face"], record["scale"]
    if face is None or not quantity.has_size:
        return None
    if quantity is Quantity.CLADDING_DIAMETER_PX:
        return _diameter_px(face["cladding"])
    if scale is None:
        return None
    um_per_px = math.sqrt(scale["um_per_px_x"] * scale["um_per_px_y"])
    if quantity is Quantity.CLADDING_DIAMETER:
        is_ruler = scale["source"] == ScaleSource.FIBER_SPEC
        return None if is_ruler else um_per_px * _diameter_px(face["cladding"])
    if quantity is Quantity.CORE_DIAMETER:
        return None if face["core"] is None else um_per_px * _diameter_px(face["core"])
    marks = [defect for defect in record["defects"] if not zone or defect["zone"] == zone]
    return _largest(marks, linear=quantity is Quantity.SCRATCH_WIDTH)


def _largest(marks: list[DefectRecord], *, linear: bool) -> float | None:
    of_kind = [mark for mark in marks if DefectKind(mark["type"]).is_linear is linear]
    sizes = [mark["width_um"] if linear else mark["diameter_um"] for mark in of_kind]
    known = [size for size in sizes if size is not None]
    return max(known, default=_NONE_SEEN) if len(known) == len(sizes) else None


def _diameter_px(ellipse: EllipseRecord) -> float:
    """Of the circle of equal area."""
    return 2.0 * math.sqrt(ellipse["a"] * ellipse["b"])
