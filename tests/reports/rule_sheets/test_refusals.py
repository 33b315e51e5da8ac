"""Hand-made faults in a workbook: each is refused with its sheet, row, column and what is expected there."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from dscope_gui.errors import RuleSetInvalid
from dscope_gui.reports.rule_sheets import ImportedRules, read_rule_workbook, write_rule_workbook
from dscope_gui.rules import load_rule_set

NAME = "ipc-8497-1-sm"
Change = Callable[[Any], object]


@pytest.fixture
def read_changed(tmp_path: Path) -> Callable[[Change], ImportedRules]:
    """Writes the workbook, has it changed as somebody would in Excel, and reads it."""
    path = tmp_path / "house.xlsx"

    def read(change: Change) -> ImportedRules:
        write_rule_workbook(load_rule_set(NAME), path)
        book = load_workbook(path)
        change(book)
        book.save(path)
        return read_rule_workbook(path)

    return read


def put(sheet: str, cell: str, value: object) -> Change:
    def change(book: Any) -> None:
        book[sheet][cell] = value

    return change


FAULTS: dict[str, tuple[Change, str]] = {
    "text in a number cell": (
        put("Limits", "C6", "two"),
        "sheet 'Limits', row 6, column 'From (µm)': a number of 0 or more is expected, and 'two' is no number",
    ),
    "a number with a comma": (
        put("Zones", "D3", "120,5"),
        "sheet 'Zones', row 3, column 'Outer diameter (µm)': a number of 0 or more is expected, and '120,5' is no",
    ),
    "a negative number": (
        put("Limits", "C6", -2),
        "sheet 'Limits', row 6, column 'From (µm)': a number of 0 or more is expected, not -2",
    ),
    "a formula": (
        put("Limits", "E6", "=2+3"),
        "sheet 'Limits', row 6, column 'To (µm)': a formula stands here; type the value itself",
    ),
    "a formula in a text": (put("Notes", "A2", "=A1"), "sheet 'Notes', row 2, column 'Note': a formula stands here"),
    "a date that Excel made": (
        put("Limits", "E6", datetime(2026, 3, 5)),
        "sheet 'Limits', row 6, column 'To (µm)': a date stands here",
    ),
    "an Excel error": (
        put("Limits", "G6", "#REF!"),
        "sheet 'Limits', row 6, column 'Number allowed': an Excel error stands here",
    ),
    "half a feature": (
        put("Limits", "G6", 2.5),
        "sheet 'Limits', row 6, column 'Number allowed': a whole number or 'no limit' is expected, not 2.5",
    ),
    "no number allowed": (
        put("Limits", "G6", None),
        "sheet 'Limits', row 6, column 'Number allowed': a whole number or 'no limit' is expected, and the cell is",
    ),
    "nobody knows whether the bound belongs": (
        put("Limits", "D6", None),
        "sheet 'Limits', row 6, column 'From included': yes or no is expected",
    ),
    "a mark without its bound": (
        put("Limits", "C6", None),
        "sheet 'Limits', row 6, column 'From (µm)': a number of 0 or more is expected, as 'From included' is filled",
    ),
    "maybe": (put("Limits", "D6", "maybe"), "sheet 'Limits', row 6, column 'From included': 'maybe' is not known here"),
    "a band that ends before it begins": (
        put("Limits", "E6", 1),
        "sheet 'Limits', row 6: the band '5 from 2 to 1 µm' is empty: it ends before it begins",
    ),
    "bands that overlap": (
        put("Limits", "E6", 7),
        "sheet 'Limits': rows 5, 6, 7: zone cladding, defects: '5 from 2 to 7 µm' and 'none > 5 µm' overlap",
    ),
    "bands that contradict each other": (
        put("Limits", "G7", 9),
        "zone cladding, defects: '5 from 2 to 5 µm' and '9 > 5 µm' contradict each other",
    ),
    "a gap between bands": (
        put("Limits", "F6", "no"),
        "rows 5, 6, 7: zone cladding, defects: '5 from 2 to under 5 µm' and 'none > 5 µm' leave a gap between them",
    ),
    "an unknown zone": (
        put("Limits", "A6", "claddign"),
        "sheet 'Limits', row 6, column 'Zone': there is no zone 'claddign' on the sheet 'Zones'. Did you mean",
    ),
    "an unknown column": (
        put("Limits", "B6", "defect"),
        "sheet 'Limits', row 6, column 'Column': 'defect' is not known here. Did you mean defects?",
    ),
    "a zone without limits": (
        lambda book: book["Limits"].delete_rows(10, 2),
        "sheet 'Zones', row 5: the zone 'contact' has no line for scratches on the sheet 'Limits'",
    ),
    "a missing column": (
        lambda book: book["Limits"].delete_cols(7),
        "sheet 'Limits', row 1: the column 'Number allowed' is missing",
    ),
    "a renamed column": (
        put("Limits", "G1", "Number alowed"),
        "sheet 'Limits', row 1: the column 'Number allowed' is missing. Did you mean Number alowed?",
    ),
    "a column twice": (put("Limits", "J1", "Source"), "sheet 'Limits', row 1: there are two columns 'Source'"),
    "a missing sheet": (
        lambda book: book.remove(book["Zones"]),
        "sheet 'Zones': it is missing; the sheets of a rule set are Rule set, Zones, Limits, Notes",
    ),
    "an unknown field": (
        put("Rule set", "A3", "Titel"),
        "sheet 'Rule set', row 3, column 'Field': there is no field 'Titel'. Did you mean Title?",
    ),
    "a field twice": (
        put("Rule set", "A5", "Title"),
        "sheet 'Rule set', row 5, column 'Field': the field 'Title'",
    ),
    "no title": (
        put("Rule set", "B3", None),
        "sheet 'Rule set', row 3, column 'Value': the line 'Title' must be filled in",
    ),
    "an unknown unit": (
        put("Rule set", "B9", "mm"),
        "sheet 'Rule set', row 9, column 'Value': 'mm' is not known here. Known: % of cladding, µm",
    ),
    "units that disagree": (
        put("Rule set", "B9", "% of cladding"),
        "sheet 'Zones', row 1: its diameters are in µm, and the sheet 'Rule set' says % of cladding",
    ),
    "half a cladding": (
        put("Rule set", "B10", None),
        "sheet 'Rule set', row 10, column 'Value': 'Cladding (µm)' must be filled in",
    ),
    "a factor without a rule": (
        put("Rule set", "B25", 2),
        "sheet 'Rule set', row 25, column 'Value': it means nothing without 'Decision rule'",
    ),
    "zones that leave a gap": (put("Zones", "C3", 26), "zones 1a (core) and 1b (cladding) leave a gap"),
    "no notice": (put("Rule set", "B7", None), "an unverified rule set needs a notice"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_refused_naming_its_cell_and_what_is_expected(
    fault: str, read_changed: Callable[[Change], ImportedRules]
) -> None:
    change, expected = FAULTS[fault]
    with pytest.raises(RuleSetInvalid) as refused:
        read_changed(change)
    assert expected in refused.value.message
    assert "house.xlsx" in refused.value.message


def test_several_faults_are_told_at_once(read_changed: Callable[[Change], ImportedRules]) -> None:
    def change(book: Any) -> None:
        for row in range(2, 12):
            book["Limits"][f"G{row}"] = "many"

    with pytest.raises(RuleSetInvalid) as refused:
        read_changed(change)
    assert refused.value.message.count("sheet 'Limits'") == 6
    assert "and 4 more" in refused.value.message


def test_what_is_not_part_of_a_rule_set_is_left_out_and_told(read_changed: Callable[[Change], ImportedRules]) -> None:
    def change(book: Any) -> None:
        book["Limits"]["J1"] = "Comment"
        book["Limits"]["J6"] = "ask the customer"
        book.create_sheet("Minutes")["A1"] = "Tuesday"

    imported = read_changed(change)
    assert imported.rule_set == load_rule_set(NAME)
    assert len(imported.remarks) == 2
    assert "column 'Comment'" in imported.remarks[1]


def test_words_that_say_something_else_than_the_numbers_are_told(
    read_changed: Callable[[Change], ImportedRules],
) -> None:
    imported = read_changed(put("Limits", "H6", "3 from 2 to 5 µm"))
    assert imported.rule_set == load_rule_set(NAME)
    (remark,) = imported.remarks
    assert remark.startswith("sheet 'Limits', row 6, column 'In words': '3 from 2 to 5 µm' is not what")


def test_columns_for_the_reader_only_may_go(read_changed: Callable[[Change], ImportedRules]) -> None:
    def change(book: Any) -> None:
        book["Limits"].delete_cols(8)
        book["Rule set"].delete_cols(3)
        book.remove(book["About"])

    assert read_changed(change).rule_set == load_rule_set(NAME)


def test_columns_and_sheets_in_another_order_and_blank_lines_do_no_harm(
    read_changed: Callable[[Change], ImportedRules],
) -> None:
    def change(book: Any) -> None:
        book.move_sheet("Notes", -3)
        book["Limits"].insert_rows(6)
        zones = book["Zones"]
        for row in range(1, zones.max_row + 1):
            first, last = zones.cell(row, 1).value, zones.cell(row, 5).value
            zones.cell(row, 1).value, zones.cell(row, 5).value = last, first

    assert read_changed(change).rule_set == load_rule_set(NAME)


def test_a_number_that_excel_made_of_a_text_is_a_text_again(read_changed: Callable[[Change], ImportedRules]) -> None:
    assert read_changed(put("Rule set", "B5", 2007)).rule_set.edition == "2007"


def test_an_edited_number_is_another_limit(read_changed: Callable[[Change], ImportedRules]) -> None:
    band = read_changed(put("Limits", "G6", 3)).rule_set.zone("cladding").defects[1]
    assert band.wording == "3 from 2 to 5 µm"


def test_what_is_no_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "house.xlsx"
    path.write_text("zone;from;to\n")
    with pytest.raises(RuleSetInvalid, match="no Excel workbook"):
        read_rule_workbook(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(RuleSetInvalid, match="cannot be read"):
        read_rule_workbook(tmp_path / "none.xlsx")


def test_another_kind_of_archive_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "house.xlsx"
    with zipfile.ZipFile(path, "w") as parts:
        parts.writestr("word.txt", "no workbook")
    with pytest.raises(RuleSetInvalid, match="no Excel workbook"):
        read_rule_workbook(path)


def test_a_damaged_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "house.xlsx"
    with zipfile.ZipFile(path, "w") as parts:
        parts.writestr("[Content_Types].xml", "<Types")
        parts.writestr("xl/workbook.xml", "<workbook")
    with pytest.raises(RuleSetInvalid, match="damaged workbook"):
        read_rule_workbook(path)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "house.xlsx"
    with path.open("wb") as file:
        file.truncate(600 * 1024 * 1024)
    with pytest.raises(RuleSetInvalid, match="too large for a rule set: 600 MiB"):
        read_rule_workbook(path)


def test_a_small_file_that_unpacks_to_a_huge_one_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "house.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/worksheets/sheet1.xml", b"0" * (40 * 1024 * 1024))
    assert path.stat().st_size < 100_000
    with pytest.raises(RuleSetInvalid, match="too large for a rule set"):
        read_rule_workbook(path)


def test_entities_that_unfold_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "house.xlsx"
    write_rule_workbook(load_rule_set(NAME), path)
    with zipfile.ZipFile(path, "a") as parts:
        parts.writestr("xl/more.xml", '<!DOCTYPE lolz [<!ENTITY a "ha">]><a>&a;</a>')
    with pytest.raises(RuleSetInvalid, match="declarations that no workbook has"):
        read_rule_workbook(path)


def test_thousands_of_lines_are_refused(read_changed: Callable[[Change], ImportedRules]) -> None:
    def change(book: Any) -> None:
        for row in range(2, 5200):
            book["Notes"].cell(row, 1).value = "again"

    with pytest.raises(RuleSetInvalid, match="no more than 5000 lines"):
        read_changed(change)
