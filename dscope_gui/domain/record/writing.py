"""Turns an inspection into its record, the form in which it is kept and exchanged."""

from __future__ import annotations

from typing import Final

from dscope_gui.domain.defect import Defect, Size
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import Points
from dscope_gui.domain.inspection import Examination, Inspection, JudgingContext
from dscope_gui.domain.optics import NamedFile, Optics
from dscope_gui.domain.quality import Quality
from dscope_gui.domain.record.learned import by_judge_record, write_learned
from dscope_gui.domain.record.rounding import OUTLINE_DIGITS, SCALE_DIGITS, rounded
from dscope_gui.domain.record.text import printable, utc_text
from dscope_gui.domain.record.types import (
    SCHEMA,
    ContextRecord,
    DefectRecord,
    EllipseRecord,
    EndFaceRecord,
    FileRecord,
    OpticsRecord,
    QualityRecord,
    Record,
    ScaleRecord,
    VerdictRecord,
    ZoneRecord,
)
from dscope_gui.domain.scale import Scale
from dscope_gui.domain.verdict import Verdict
from dscope_gui.domain.zone import ZoneRing, zones_touched

OUTSIDE: Final = "outside"
"""Zone of a defect beyond the outermost zone."""

_UNKNOWN: Final = Size(0.0)


def record_of(inspection: Inspection) -> Record:
    """The record of one inspection, ready for JSON."""
    examination, picture = inspection.examination, inspection.picture
    scale = examination.scale if examination else None
    record: Record = {
        "schema": SCHEMA,
        "id": inspection.id,
        "captured_at": utc_text(inspection.captured_at),
        "image": {
            "path": printable(picture.path),
            "sha256": picture.sha256,
            "width": picture.width,
            "height": picture.height,
        },
        "status": inspection.status.value,
        "profile": inspection.profile,
        "scale": None if scale is None else scale_record(scale),
        "end_face": _end_face(examination),
        "quality": quality_record(examination.quality) if examination else None,
        "zones": [zone_record(zone) for zone in inspection.zones],
        "defects": [_defect(d, inspection.zones) for d in examination.defects] if examination else [],
        "verdict": verdict_record(inspection.verdict),
        "judged_with": _context(inspection.context),
        "timing_ms": {stage: round(ms, 3) for stage, ms in inspection.timing_ms.items()},
        "software": {
            "version": inspection.software.version,
            "config_sha256": inspection.software.config_sha256,
            "model": inspection.software.model,
        },
    }
    if inspection.optics is not None:
        record["optics"] = _optics(inspection.optics)
    write_learned(record, inspection.learned)
    return record


def scale_record(scale: Scale) -> ScaleRecord:
    return {
        "um_per_px_x": rounded(scale.um_per_px_x, SCALE_DIGITS),
        "um_per_px_y": rounded(scale.um_per_px_y, SCALE_DIGITS),
        "source": scale.source.value,
        "uncertainty_rel": rounded(scale.uncertainty_rel, SCALE_DIGITS),
    }


def _end_face(examination: Examination | None) -> EndFaceRecord | None:
    face = examination.end_face if examination else None
    if examination is None or face is None:
        return None
    cladding, core = examination.cladding or _UNKNOWN, examination.core or _UNKNOWN
    return {
        "cladding": ellipse_record(face.cladding),
        "core": None if face.core is None else ellipse_record(face.core),
        "rods": [ellipse_record(rod) for rod in face.rods],
        "method": face.method,
        "edge_seen": rounded(face.edge_seen),
        "residual_px": rounded(face.residual_px),
        "cladding_um": size_um(cladding),
        "cladding_uncertainty_um": _uncertainty(cladding),
        "core_um": size_um(core),
        "core_uncertainty_um": _uncertainty(core),
    }


def ellipse_record(ellipse: Ellipse) -> EllipseRecord:
    return {
        "cx": rounded(ellipse.cx),
        "cy": rounded(ellipse.cy),
        "a": rounded(ellipse.a),
        "b": rounded(ellipse.b),
        "angle_deg": rounded(ellipse.angle_deg),
    }


def quality_record(quality: Quality) -> QualityRecord:
    return {
        "focus": rounded(quality.focus),
        "mean_level": rounded(quality.mean_level),
        "saturated": rounded(quality.saturated),
        "warnings": [warning.value for warning in quality.warnings],
    }


def _defect(defect: Defect, zones: tuple[ZoneRing, ...]) -> DefectRecord:
    touched = zones_touched(zones, defect.nearest_radius, defect.farthest_radius)
    record: DefectRecord = {
        "id": defect.id,
        "type": defect.kind.value,
        "zone": touched[0] if touched else OUTSIDE,
        "zones_touched": list(touched),
        "confidence": rounded(defect.confidence),
        "detectors": list(defect.detectors),
        "bbox_px": [int(v) for v in defect.bbox_px],
        "centroid_px": [rounded(v) for v in defect.centroid_px],
        "outline_px": _outline(defect.outline_px),
        "centroid_um": None if defect.centroid_um is None else [rounded(v) for v in defect.centroid_um],
        "length_um": size_um(defect.length),
        "width_um": size_um(defect.width),
        "diameter_um": size_um(defect.diameter),
        "area_um2": None if defect.area_um2 is None else rounded(defect.area_um2),
        "length_uncertainty_um": _uncertainty(defect.length),
        "width_uncertainty_um": _uncertainty(defect.width),
        "diameter_uncertainty_um": _uncertainty(defect.diameter),
        "length_px": rounded(defect.length.px),
        "width_px": rounded(defect.width.px),
        "diameter_px": rounded(defect.diameter.px),
        "area_px": rounded(defect.area_px),
        "nearest_radius": rounded(defect.nearest_radius),
        "farthest_radius": rounded(defect.farthest_radius),
        "orientation_deg": rounded(defect.orientation_deg),
        "aspect_ratio": rounded(defect.aspect_ratio),
        "circularity": rounded(defect.circularity),
        "contrast": rounded(defect.contrast),
    }
    if defect.excluded is not None:
        record["excluded"] = defect.excluded.value
    if defect.pieces_px:
        record["pieces_px"] = [_outline(piece) for piece in defect.pieces_px]
    if (by_judge := by_judge_record(defect.by_judge)) is not None:
        record["by_judge"] = by_judge
    return record


def _outline(points_px: Points) -> list[list[float]]:
    return [[rounded(v, OUTLINE_DIGITS) for v in point] for point in points_px.tolist()]


def zone_record(zone: ZoneRing) -> ZoneRecord:
    """With all digits: a rounded edge could leave a defect on its other side."""
    return {"name": zone.name, "inner": zone.inner, "outer": zone.outer}


def size_um(size: Size) -> float | None:
    return None if size.um is None else rounded(size.um)


def _uncertainty(size: Size) -> float | None:
    return None if size.uncertainty_um is None else rounded(size.uncertainty_um)


def verdict_record(verdict: Verdict) -> VerdictRecord:
    return {
        "status": verdict.status.value,
        "rule_set": verdict.rule_set,
        "rule_set_sha256": verdict.rule_set_sha256,
        "reasons": [
            {
                "cause": reason.cause.value,
                "zone": reason.zone,
                "kind": reason.kind,
                "limit": reason.limit,
                "found": reason.found,
                "margin_um": None if reason.margin_um is None else rounded(reason.margin_um),
                "defects": list(reason.defects),
                "text": printable(reason.text),
            }
            for reason in verdict.reasons
        ],
        "conditional": verdict.conditional,
        "ask": verdict.ask,
    }


def _context(context: JudgingContext) -> ContextRecord:
    return {
        "skipped_zones": list(context.skipped_zones),
        "strict_own_dirt": context.strict_own_dirt,
        "refused": context.refused,
    }


def _optics(optics: Optics) -> OpticsRecord:
    return {"flat_field": _file(optics.flat_field), "own_dirt": _file(optics.own_dirt)}


def _file(file: NamedFile | None) -> FileRecord | None:
    return None if file is None else {"name": printable(file.name), "sha256": file.sha256}
