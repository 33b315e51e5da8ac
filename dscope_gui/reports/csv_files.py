"""The comma-separated files: one line per picture, and one line per defect."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath
from typing import Final, TypeAlias

from dscope_gui.domain.expanded import expanded_um
from dscope_gui.domain.judges import Detector
from dscope_gui.domain.record import DefectRecord, Record, by_judge_of, counted_defects, disputed_defects
from dscope_gui.domain.record.types import EndFaceRecord

Cell: TypeAlias = str | int | float | None

SUMMARY_COLUMNS: Final = (
    "Image_Filename",
    "Pass/Fail_Status",
    "Processing_Time_s",
    "Total_Defect_Count",
    "Core_Defect_Count",
    "Cladding_Defect_Count",
    "Failure_Reason(s)",
    "Inspection_Status",
    "Warnings",
    "Rule_Set",
    "Profile",
    "Um_Per_Px",
    "Scale_Source",
    "Image_Path",
    "Inspection_Id",
    "Captured_At",
    "Conditional",
    "Cladding_um",
    "Cladding_U_um",
    "Core_um",
    "Core_U_um",
    "Detector",
    "Disputed_Count",
    "Ask",
    "Model",
    "Learned_Fault",
    "Quality_Class",
    "Quality_Confidence",
    "Anomaly_Score",
    "Anomaly_Label",
)
DEFECT_COLUMNS: Final = (
    "Defect_ID",
    "Zone",
    "Classification",
    "Confidence_Score",
    "Centroid_X_um",
    "Centroid_Y_um",
    "Length_um",
    "Width_um",
    "Area_um2",
    "Diameter_um",
    "Width_Uncertainty_um",
    "Diameter_Uncertainty_um",
    "Centroid_X_px",
    "Centroid_Y_px",
    "Length_px",
    "Width_px",
    "Area_px",
    "Diameter_px",
    "Orientation_deg",
    "Contrast",
    "Detectors",
    "Length_U_um",
    "Width_U_um",
    "Diameter_U_um",
    "Excluded",
    "Confidence_Rules",
    "Confidence_Learned",
    "Disputed",
)
"""`…_U_um` are expanded uncertainties, U = 2 u (k = 2, about 95 %); `…_Uncertainty_um` standard ones."""

_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")
VERDICT_WORDS: Final = {"pass": "PASS", "fail": "FAIL", "not_inspectable": "NOT INSPECTABLE"}
_CORE_NAMES: Final = frozenset({"core", "a"})
_CLADDING_NAMES: Final = frozenset({"cladding", "b"})
_MS_PER_S: Final = 1000.0
_DIGITS: Final = 4


def summary_csv(records: Iterable[Record]) -> str:
    """`summary_report.csv`: one line per picture, in the order of the records."""
    return csv_text(SUMMARY_COLUMNS, (summary_row(record) for record in records))


def defects_csv(record: Record) -> str:
    """`<stem>_report.csv`: one line per defect; without a scale the columns in µm stay empty."""
    return csv_text(DEFECT_COLUMNS, (defect_row(defect) for defect in record["defects"]))


def summary_row(record: Record) -> list[Cell]:
    defects, scale, quality = counted_defects(record), record["scale"], record["quality"]
    reasons = record["verdict"]["reasons"]
    return [
        file_name(record),
        verdict_word(record),
        round(record["timing_ms"].get("total", 0.0) / _MS_PER_S, 4),
        len(defects),
        count_in(defects, _CORE_NAMES),
        count_in(defects, _CLADDING_NAMES),
        "; ".join(reason["text"] for reason in reasons),
        record["status"],
        "; ".join(quality["warnings"]) if quality else "",
        record["verdict"]["rule_set"],
        record["profile"],
        None if scale is None else round((scale["um_per_px_x"] * scale["um_per_px_y"]) ** 0.5, 6),
        None if scale is None else scale["source"],
        record["image"]["path"],
        record["id"],
        record["captured_at"],
        "yes" if record["verdict"].get("conditional", False) else "no",
        *_part_cells(record["end_face"]),
        *_learned_cells(record),
    ]


def defect_row(defect: DefectRecord) -> list[Cell]:
    x_um, y_um = defect["centroid_um"] or (None, None)
    return [
        defect["id"],
        defect["zone"],
        defect["type"],
        defect["confidence"],
        x_um,
        y_um,
        defect["length_um"],
        defect["width_um"],
        defect["area_um2"],
        defect["diameter_um"],
        defect["width_uncertainty_um"],
        defect["diameter_uncertainty_um"],
        *defect["centroid_px"],
        defect["length_px"],
        defect["width_px"],
        defect["area_px"],
        defect["diameter_px"],
        defect["orientation_deg"],
        defect["contrast"],
        "+".join(defect["detectors"]),
        expanded_cell(defect["length_uncertainty_um"]),
        expanded_cell(defect["width_uncertainty_um"]),
        expanded_cell(defect["diameter_uncertainty_um"]),
        defect.get("excluded", ""),
        *_judge_cells(defect),
    ]


def expanded_cell(uncertainty_um: float | None) -> float | None:
    """U of a standard uncertainty, to the digits of the record."""
    expanded = expanded_um(uncertainty_um)
    return None if expanded is None else round(expanded, _DIGITS)


def _part_cells(face: EndFaceRecord | None) -> list[Cell]:
    """Diameters of cladding and core with their U; empty in records older than these."""
    if face is None:
        return [None] * 4
    return [
        face.get("cladding_um"),
        expanded_cell(face.get("cladding_uncertainty_um")),
        face.get("core_um"),
        expanded_cell(face.get("core_uncertainty_um")),
    ]


def _learned_cells(record: Record) -> list[Cell]:
    """Who looked, and what trained networks said of the end face as a whole."""
    quality, anomaly = record.get("quality_model"), record.get("anomaly")
    return [
        record.get("detector", Detector.RULES.value),
        len(disputed_defects(record)),
        "yes" if record["verdict"].get("ask", False) else "no",
        record["software"]["model"],
        record.get("learned_fault"),
        *((None, None) if quality is None else (quality["label"], quality["confidence"])),
        *((None, None) if anomaly is None else (anomaly["score"], anomaly["label"])),
    ]


def _judge_cells(defect: DefectRecord) -> list[Cell]:
    """How sure each judge is; empty where the rules alone were asked, whose confidence is that of the defect."""
    by_judge = by_judge_of(defect)
    if by_judge.learned is None:
        return [None] * 3
    return [by_judge.rules, by_judge.learned, "yes" if by_judge.disputed else "no"]


def file_name(record: Record) -> str:
    return PurePosixPath(record["image"]["path"]).name


def verdict_word(record: Record) -> str:
    return VERDICT_WORDS[record["verdict"]["status"]]


def count_in(defects: Sequence[DefectRecord], zone_names: frozenset[str]) -> int:
    return sum(defect["zone"].lower() in zone_names for defect in defects)


def harmless(cell: Cell) -> Cell:
    """Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA_STARTS) else cell


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A header and rows in which no text can become a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return text.getvalue()
