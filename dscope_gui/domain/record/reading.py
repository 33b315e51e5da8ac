"""Turns a record back into the inspection it was written from, to show it again or to judge it anew."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import datetime

import numpy as np

from dscope_gui.domain.defect import Defect, DefectKind, Exclusion, Size
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import Points
from dscope_gui.domain.inspection import (
    Examination,
    Inspection,
    InspectionStatus,
    JudgingContext,
    PictureFacts,
    Software,
)
from dscope_gui.domain.optics import NamedFile, Optics
from dscope_gui.domain.quality import Quality, QualityWarning
from dscope_gui.domain.record.learned import by_judge_of, learned_of
from dscope_gui.domain.record.types import (
    DefectRecord,
    EllipseRecord,
    EndFaceRecord,
    FileRecord,
    QualityRecord,
    Record,
    ScaleRecord,
)
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.domain.verdict import Cause, Reason, Verdict, VerdictStatus
from dscope_gui.domain.zone import ZoneRing, zones_touched


def inspection_of(record: Record) -> Inspection:
    """The inspection of a record, its measures as exact as the record's digits; its own record is the same again."""
    image, software = record["image"], record["software"]
    return Inspection(
        id=record["id"],
        captured_at=datetime.fromisoformat(record["captured_at"]),
        picture=PictureFacts(image["path"], image["sha256"], image["width"], image["height"]),
        profile=record["profile"],
        status=InspectionStatus(record["status"]),
        examination=_examination(record),
        zones=zones_of(record),
        verdict=verdict_of(record),
        timing_ms=dict(record["timing_ms"]),
        software=Software(software["version"], software["config_sha256"], software["model"]),
        context=context_of(record),
        optics=optics_of(record),
        learned=learned_of(record),
    )


def _examination(record: Record) -> Examination | None:
    """None for a picture that was unreadable."""
    bare, zones = bare_examination_of(record), zones_of(record)
    if bare is None:
        return None
    return replace(bare, defects=tuple(_defect(defect, zones) for defect in record["defects"]))


def bare_examination_of(record: Record) -> Examination | None:
    """The examination without its defects; None for a picture that was unreadable: only those have no quality."""
    if record["quality"] is None:
        return None
    end_face, scale = record["end_face"], record["scale"]
    return Examination(
        status=InspectionStatus(record["status"]),
        quality=_quality(record["quality"]),
        end_face=None if end_face is None else _end_face(end_face),
        scale=None if scale is None else _scale(scale),
        defects=(),
        cladding=None
        if end_face is None
        else _part(
            _ellipse(end_face["cladding"]), end_face.get("cladding_um"), end_face.get("cladding_uncertainty_um")
        ),
        core=None
        if end_face is None or end_face["core"] is None
        else _part(_ellipse(end_face["core"]), end_face.get("core_um"), end_face.get("core_uncertainty_um")),
    )


def _part(ellipse: Ellipse, um: float | None, uncertainty_um: float | None) -> Size:
    return Size(2.0 * ellipse.mean_radius, um, uncertainty_um)


def zones_of(record: Record) -> tuple[ZoneRing, ...]:
    """The rings of the rule set under which it was judged."""
    return tuple(ZoneRing(zone["name"], zone["inner"], zone["outer"]) for zone in record["zones"])


def _quality(quality: QualityRecord) -> Quality:
    warnings = tuple(QualityWarning(warning) for warning in quality["warnings"])
    return Quality(quality["focus"], quality["mean_level"], quality["saturated"], warnings)


def _scale(scale: ScaleRecord) -> Scale:
    source = ScaleSource(scale["source"])
    return Scale(scale["um_per_px_x"], scale["um_per_px_y"], source, scale["uncertainty_rel"])


def _end_face(face: EndFaceRecord) -> EndFace:
    return EndFace(
        cladding=_ellipse(face["cladding"]),
        core=None if face["core"] is None else _ellipse(face["core"]),
        method=face["method"],
        edge_seen=face["edge_seen"],
        residual_px=face["residual_px"],
        rods=tuple(_ellipse(rod) for rod in face["rods"]),
    )


def _ellipse(ellipse: EllipseRecord) -> Ellipse:
    return Ellipse(ellipse["cx"], ellipse["cy"], ellipse["a"], ellipse["b"], ellipse["angle_deg"])


def _defect(defect: DefectRecord, zones: tuple[ZoneRing, ...]) -> Defect:
    x, y, width, height = defect["bbox_px"]
    centroid_x, centroid_y = defect["centroid_px"]
    centroid_um = defect["centroid_um"]
    nearest, farthest = radii_of(defect, zones)
    return Defect(
        id=defect["id"],
        kind=DefectKind(defect["type"]),
        outline_px=_outline(defect["outline_px"]),
        bbox_px=(x, y, width, height),
        centroid_px=(centroid_x, centroid_y),
        centroid_um=None if centroid_um is None else (centroid_um[0], centroid_um[1]),
        length=Size(defect["length_px"], defect["length_um"], defect["length_uncertainty_um"]),
        width=Size(defect["width_px"], defect["width_um"], defect["width_uncertainty_um"]),
        diameter=Size(defect["diameter_px"], defect["diameter_um"], defect["diameter_uncertainty_um"]),
        area_px=defect["area_px"],
        area_um2=defect["area_um2"],
        nearest_radius=nearest,
        farthest_radius=farthest,
        orientation_deg=defect["orientation_deg"],
        aspect_ratio=defect["aspect_ratio"],
        circularity=defect["circularity"],
        contrast=defect["contrast"],
        confidence=defect["confidence"],
        detectors=tuple(defect["detectors"]),
        excluded=Exclusion(defect["excluded"]) if "excluded" in defect else None,
        by_judge=by_judge_of(defect),
        pieces_px=tuple(map(_outline, defect.get("pieces_px", ()))),
    )


def _outline(points: list[list[float]]) -> Points:
    return np.array(points, dtype=np.float64).reshape(-1, 2)


def radii_of(defect: DefectRecord, zones: tuple[ZoneRing, ...]) -> tuple[float, float]:
    """Nearest and farthest radius; those that rounding carried over the edge of a zone are brought back to it.

    Rounding moved them away from the edge, so that the edge is nearer to what they were, and is rounded to the same.
    """
    nearest, farthest = defect["nearest_radius"], defect["farthest_radius"]
    touched = defect["zones_touched"]
    if list(zones_touched(zones, nearest, farthest)) == touched:
        return nearest, farthest
    for zone in zones:
        if zone.name in touched:
            nearest = min(nearest, math.nextafter(zone.outer, -math.inf))
            farthest = max(farthest, zone.inner)
        elif nearest < zone.outer and farthest >= zone.inner:
            if zone.outer - nearest < farthest - zone.inner:
                nearest = zone.outer
            else:
                farthest = math.nextafter(zone.inner, -math.inf)
    return nearest, farthest


def context_of(record: Record) -> JudgingContext:
    """What else the verdict depends on; where an older record does not say it, as far as the reasons show it."""
    if (context := record.get("judged_with")) is not None:
        return JudgingContext(tuple(context["skipped_zones"]), context["strict_own_dirt"], context["refused"])
    reasons = record["verdict"]["reasons"]
    causes = {Cause(reason["cause"]) for reason in reasons}
    skipped = (reason["zone"] for reason in reasons if reason["cause"] == Cause.ZONE_SKIPPED.value)
    return JudgingContext(
        skipped_zones=tuple(zone for zone in skipped if zone is not None),
        strict_own_dirt=Cause.OWN_DIRT in causes,
        refused=bool(causes & {Cause.CALIBRATION_UNUSABLE, Cause.PROGRAM_FAILED}),
    )


def optics_of(record: Record) -> Optics | None:
    """What was known of the microscope; None where nothing was taken out of the picture."""
    optics = record.get("optics")
    return None if optics is None else Optics(_file(optics["flat_field"]), _file(optics["own_dirt"]))


def _file(file: FileRecord | None) -> NamedFile | None:
    return None if file is None else NamedFile(file["name"], file["sha256"])


def verdict_of(record: Record) -> Verdict:
    verdict = record["verdict"]
    reasons = tuple(
        Reason(
            text=reason["text"],
            cause=Cause(reason["cause"]),
            zone=reason["zone"],
            kind=reason["kind"],
            limit=reason["limit"],
            found=reason["found"],
            margin_um=reason["margin_um"],
            defects=tuple(reason["defects"]),
        )
        for reason in verdict["reasons"]
    )
    return Verdict(
        status=VerdictStatus(verdict["status"]),
        rule_set=verdict["rule_set"],
        rule_set_sha256=verdict["rule_set_sha256"],
        reasons=reasons,
        conditional=verdict.get("conditional", False),
        ask=verdict.get("ask", False),
    )
