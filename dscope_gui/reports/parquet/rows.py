"""A stored inspection as rows of the three tables, in the order of `columns`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TypeAlias

from dscope_gui.domain.history import StoredRecord
from dscope_gui.domain.record import Record, counted_defects
from dscope_gui.domain.record.types import DefectRecord, EndFaceRecord

Row: TypeAlias = tuple[object, ...]


def inspection_row(stored: StoredRecord, record: Record) -> Row:
    verdict, image, software = record["verdict"], record["image"], record["software"]
    return (
        *_inspection(stored, record),
        stored.ticket.operator,
        None if stored.answer is None else stored.answer.value,
        verdict["status"],
        verdict.get("conditional", False),
        verdict["rule_set"],
        verdict["rule_set_sha256"],
        record["status"],
        record["profile"],
        stored.cleanings,
        stored.before,
        len(counted_defects(record)),
        len(verdict["reasons"]),
        image["sha256"],
        image["width"],
        image["height"],
        *_scale(record),
        *_diameters(record["end_face"]),
        *_quality(record),
        *_anomaly(record),
        record["timing_ms"].get("total"),
        software["version"],
        software["config_sha256"],
        software["model"],
    )


def defect_rows(stored: StoredRecord, record: Record) -> Iterator[Row]:
    inspection = _inspection(stored, record)
    for defect in record["defects"]:
        yield *inspection, *_defect(defect), *_in_um(defect), *_in_px(defect), *_form(defect)


def finding_rows(stored: StoredRecord, record: Record) -> Iterator[Row]:
    inspection, verdict = _inspection(stored, record), record["verdict"]
    for number, reason in enumerate(verdict["reasons"], start=1):
        yield (
            *inspection,
            number,
            verdict["status"],
            verdict["rule_set"],
            reason["cause"],
            reason["zone"],
            reason["kind"],
            reason["limit"],
            reason["found"],
            reason["margin_um"],
            ",".join(reason["defects"]),
            reason["text"],
        )


def _inspection(stored: StoredRecord, record: Record) -> Row:
    ticket = stored.ticket
    moment = datetime.fromisoformat(record["captured_at"])
    return record["id"], moment, ticket.station, ticket.part, ticket.lot, ticket.serial


def _scale(record: Record) -> Row:
    scale = record["scale"]
    if scale is None:
        return None, None, None, None
    return scale["um_per_px_x"], scale["um_per_px_y"], scale["source"], scale["uncertainty_rel"]


def _diameters(face: EndFaceRecord | None) -> Row:
    if face is None:
        return None, None, None, None
    cladding = face.get("cladding_um"), face.get("cladding_uncertainty_um")
    return *cladding, face.get("core_um"), face.get("core_uncertainty_um")


def _quality(record: Record) -> Row:
    quality = record["quality"]
    return (None, None, None) if quality is None else (quality["focus"], quality["mean_level"], quality["saturated"])


def _anomaly(record: Record) -> Row:
    anomaly = record.get("anomaly")
    return (None, None) if anomaly is None else (anomaly["score"], anomaly["threshold"])


def _defect(defect: DefectRecord) -> Row:
    judges = defect.get("by_judge")
    return (
        defect["id"],
        defect["type"],
        defect["zone"],
        defect.get("excluded"),
        None if judges is None else judges["disputed"],
        defect["confidence"],
        None if judges is None else judges["rules"],
        None if judges is None else judges["learned"],
        ",".join(defect["detectors"]),
    )


def _in_um(defect: DefectRecord) -> Row:
    center = defect["centroid_um"]
    return (
        *((None, None) if center is None else center),
        defect["length_um"],
        defect["length_uncertainty_um"],
        defect["width_um"],
        defect["width_uncertainty_um"],
        defect["diameter_um"],
        defect["diameter_uncertainty_um"],
        defect["area_um2"],
    )


def _in_px(defect: DefectRecord) -> Row:
    sizes = defect["length_px"], defect["width_px"], defect["diameter_px"], defect["area_px"]
    return *defect["centroid_px"], *sizes


def _form(defect: DefectRecord) -> Row:
    return (
        defect["nearest_radius"],
        defect["farthest_radius"],
        defect["orientation_deg"],
        defect["aspect_ratio"],
        defect["circularity"],
        defect["contrast"],
    )
