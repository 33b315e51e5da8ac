"""CSV files and the workbook."""

from __future__ import annotations

import csv
import io
from typing import Any

import openpyxl
import pytest

from dscope_gui.domain.record import Record, record_of
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.reports import summary_csv, workbook_bytes
from dscope_gui.reports.csv_files import DEFECT_COLUMNS, SUMMARY_COLUMNS, defects_csv
from tests import hand_built

NASTY = '=HYPERLINK("x";"y")\x07\n.png'


@pytest.fixture
def records() -> list[Record]:
    return [
        record_of(hand_built.inspection()),
        record_of(hand_built.inspection(path="ok.png", status=VerdictStatus.PASS, defects=())),
        record_of(hand_built.not_located()),
        record_of(hand_built.unreadable(NASTY)),
    ]


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def sheet_rows(book: Any, name: str) -> list[tuple[Any, ...]]:
    return list(book[name].iter_rows(values_only=True))


def test_the_summary_begins_with_the_columns_that_scripts_rely_on(records: list[Record]) -> None:
    assert SUMMARY_COLUMNS[:7] == (
        "Image_Filename",
        "Pass/Fail_Status",
        "Processing_Time_s",
        "Total_Defect_Count",
        "Core_Defect_Count",
        "Cladding_Defect_Count",
        "Failure_Reason(s)",
    )
    rows = rows_of(summary_csv(records))
    assert [row["Pass/Fail_Status"] for row in rows] == ["FAIL", "PASS", "NOT INSPECTABLE", "NOT INSPECTABLE"]
    assert rows[0]["Image_Filename"] == "ima12.jpg" and rows[0]["Total_Defect_Count"] == "4"
    assert rows[0]["Core_Defect_Count"] == "0" and rows[0]["Cladding_Defect_Count"] == "2"


def test_expanded_uncertainties_and_conditions_have_columns_of_their_own() -> None:
    record = record_of(hand_built.on_condition())
    (summary,), (scratch,) = rows_of(summary_csv([record])), rows_of(defects_csv(record))
    assert (summary["Pass/Fail_Status"], summary["Conditional"]) == ("PASS", "yes")
    assert (scratch["Width_Uncertainty_um"], scratch["Width_U_um"]) == ("0.3", "0.6")
    book = openpyxl.load_workbook(io.BytesIO(workbook_bytes([record], {})), read_only=True)
    assert "Diameter_U_um" in sheet_rows(book, "Defects")[0]


def test_the_table_of_defects_begins_with_the_columns_that_scripts_rely_on(records: list[Record]) -> None:
    assert ",".join(DEFECT_COLUMNS[:9]) == (
        "Defect_ID,Zone,Classification,Confidence_Score,Centroid_X_um,Centroid_Y_um,Length_um,Width_um,Area_um2"
    )
    rows = rows_of(defects_csv(records[0]))
    assert [row["Defect_ID"] for row in rows] == ["P1", "S1", "C1", "C2"]
    assert float(rows[0]["Length_um"]) == pytest.approx(6.87, abs=0.01)


def test_without_a_scale_the_columns_in_um_stay_empty() -> None:
    for row in rows_of(defects_csv(record_of(hand_built.inspection(scaled=False)))):
        assert {row[name] for name in DEFECT_COLUMNS if "um" in name.split("_")[-1]} == {""}
        assert float(row["Length_px"]) > 0


def test_a_file_name_never_becomes_a_formula(records: list[Record]) -> None:
    assert rows_of(summary_csv(records))[3]["Image_Filename"].startswith("'=")
    book = openpyxl.load_workbook(io.BytesIO(workbook_bytes(records, {"=Setting": "=1+1"})))
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            assert all(cell.data_type != "f" for cell in row)


def test_the_workbook_has_its_sheets_with_frozen_heads_and_filters(records: list[Record]) -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook_bytes(records, {"Profile": "deep_inspection"})))
    assert book.sheetnames == ["Summary", "Verdicts", "Defects", "Reasons", "Settings"]
    for name in book.sheetnames[1:]:
        assert book[name].freeze_panes == "B2" and book[name].auto_filter.ref is not None
        assert all(width.width >= 9 for width in book[name].column_dimensions.values())
    assert len(sheet_rows(book, "Verdicts")) == 5 and len(sheet_rows(book, "Defects")) == 5
    assert sheet_rows(book, "Settings")[1] == ("Profile", "deep_inspection")


def test_the_summary_counts_verdicts_and_yield(records: list[Record]) -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook_bytes(records, {})))
    summary = {row[0]: row[1] for row in sheet_rows(book, "Summary") if row[0]}
    assert (summary["PASS"], summary["FAIL"], summary["NOT INSPECTABLE"]) == (1, 1, 2)
    assert summary["Yield (share of PASS among judged)"] == 0.5
    assert summary["Unreadable files"] == 1


def test_an_empty_batch_makes_a_workbook_without_yield() -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook_bytes([], {})))
    assert ("Yield (share of PASS among judged)", "no picture judged") in sheet_rows(book, "Summary")


def test_on_paper_every_page_of_a_table_has_its_head_and_the_names_of_its_rows(records: list[Record]) -> None:
    verdicts = openpyxl.load_workbook(io.BytesIO(workbook_bytes(records, {})))["Verdicts"]
    assert (verdicts.print_title_rows, verdicts.print_title_cols) == ("$1:$1", "$A:$A")
    assert verdicts.page_setup.orientation == "landscape"
    letters, pages = sum(shape.width for shape in verdicts.column_dimensions.values()), verdicts.page_setup.fitToWidth
    assert pages and 100 < letters / pages <= 150  # across a page


def test_a_long_reason_is_whole_in_a_row_of_several_lines(records: list[Record]) -> None:
    reason, *_ = records[0]["verdict"]["reasons"]
    reason["text"] = "none over 5 µm is allowed; " * 7
    sheet = openpyxl.load_workbook(io.BytesIO(workbook_bytes(records, {})))["Reasons"]
    heights = {row: shape.height for row, shape in sheet.row_dimensions.items() if shape.height}
    assert heights == {2: 45.0}
    assert sheet["H2"].alignment.wrap_text and sheet["A2"].alignment.vertical == "top"
