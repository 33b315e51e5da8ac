"""The overlay of a stored inspection, from its record."""

from __future__ import annotations

import numpy as np

from dscope_gui.domain.defect import Defect, DefectKind, Size
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.record import DefectRecord, Record
from dscope_gui.domain.record.types import EllipseRecord
from dscope_gui.domain.zone import ZoneRing
from dscope_gui.qt.widgets.defect_rows import recorded_in_table_order, recorded_offending
from dscope_gui.qt.widgets.overlay import Overlay


def overlay_of_record(record: Record) -> Overlay:
    """Zones and defects of a stored inspection, numbered like the rows that `rows_of_record` makes of it."""
    end_face = record["end_face"]
    return Overlay(
        cladding=_ellipse(end_face["cladding"]) if end_face else None,
        zones=tuple(ZoneRing(zone["name"], zone["inner"], zone["outer"]) for zone in record["zones"]),
        defects=tuple(_defect(defect) for defect in recorded_in_table_order(record)),
        offending=recorded_offending(record),
    )


def _ellipse(record: EllipseRecord) -> Ellipse:
    return Ellipse(record["cx"], record["cy"], record["a"], record["b"], record["angle_deg"])


def _defect(record: DefectRecord) -> Defect:
    left, top, width, height = record["bbox_px"]
    x, y = record["centroid_px"]
    at_um = record["centroid_um"]
    return Defect(
        id=record["id"],
        kind=DefectKind(record["type"]),
        outline_px=np.asarray(record["outline_px"], dtype=np.float64).reshape(-1, 2),
        bbox_px=(left, top, width, height),
        centroid_px=(x, y),
        centroid_um=None if at_um is None else (at_um[0], at_um[1]),
        length=Size(record["length_px"], record["length_um"], record["length_uncertainty_um"]),
        width=Size(record["width_px"], record["width_um"], record["width_uncertainty_um"]),
        diameter=Size(record["diameter_px"], record["diameter_um"], record["diameter_uncertainty_um"]),
        area_px=record["area_px"],
        area_um2=record["area_um2"],
        nearest_radius=record["nearest_radius"],
        farthest_radius=record["farthest_radius"],
        orientation_deg=record["orientation_deg"],
        aspect_ratio=record["aspect_ratio"],
        circularity=record["circularity"],
        contrast=record["contrast"],
        confidence=record["confidence"],
        detectors=tuple(record["detectors"]),
    )
