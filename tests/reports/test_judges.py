"""Columns of the two judges, in the comma-separated files and in the workbook."""

from __future__ import annotations

import csv
import io

from openpyxl import load_workbook

from dscope_gui.domain.record import record_of
from dscope_gui.reports import summary_csv, workbook_bytes
from dscope_gui.reports.csv_files import defects_csv
from tests import hand_built

BOTH, ALONE = record_of(hand_built.disputed()), record_of(hand_built.inspection())


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_the_summary_tells_who_looked_and_what_the_models_said() -> None:
    both, alone = rows(summary_csv([BOTH, ALONE]))
    assert (both["Detector"], both["Disputed_Count"], both["Ask"]) == ("both", "1", "yes")
    assert (both["Model"], both["Quality_Class"], both["Quality_Confidence"]) == (
        "marks@3, quality@2",
        "defective",
        "0.71",
    )
    assert (both["Anomaly_Score"], both["Anomaly_Label"]) == ("1.4", "anomalous")
    assert (alone["Detector"], alone["Disputed_Count"], alone["Ask"]) == ("rules", "0", "no")
    assert not any(alone[name] for name in ("Model", "Learned_Fault", "Quality_Class", "Anomaly_Score"))


def test_each_defect_has_the_confidence_of_both_judges_where_both_were_asked() -> None:
    pit, scratch = rows(defects_csv(BOTH))
    assert (pit["Confidence_Rules"], pit["Confidence_Learned"], pit["Disputed"]) == ("0.93", "0.04", "yes")
    assert (scratch["Confidence_Learned"], scratch["Disputed"]) == ("0.88", "no")
    assert all(not one["Confidence_Rules"] and not one["Disputed"] for one in rows(defects_csv(ALONE)))


def test_the_workbook_has_the_same_columns() -> None:
    book = load_workbook(io.BytesIO(workbook_bytes([BOTH], {})))
    head, *table = book["Defects"].iter_rows(values_only=True)
    pit = dict(zip(head, table[0], strict=True))
    assert (pit["Confidence_Rules"], pit["Confidence_Learned"], pit["Disputed"]) == (0.93, 0.04, "yes")
