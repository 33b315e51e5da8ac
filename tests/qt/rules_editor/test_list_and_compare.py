"""All rule sets on one list: searched, compared, written to files and read from them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PyQt6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from dscope_gui.domain.rule_version import RuleState
from dscope_gui.paths import rules_folder
from dscope_gui.rules import dump_rule_set, list_rule_sets, load_rule_set, read_rule_set
from tests.qt.hands import click
from tests.qt.rules_editor.qa import HOUSE, SHIPPED, Qa

STATE, NAME, USED_BY = 0, 1, 7


def names(qa: Qa) -> list[str]:
    return [row[NAME] for row in qa.screen.list.table.words()]


def test_every_shipped_rule_set_is_listed_with_state_and_parts(qa: Qa) -> None:
    rows = qa.screen.list.table.words()
    assert [row[NAME] for row in rows] == list(list_rule_sets())
    assert {row[STATE] for row in rows} == {"✔ in force"}
    used = {row[NAME]: row[USED_BY] for row in rows}
    assert any(words != "–" for words in used.values())


def test_words_and_choices_narrow_the_list_down(qa: Qa) -> None:
    filters = qa.screen.list.filters
    filters.words.setText("2015 apc")
    assert set(names(qa)) == {"iec61300-3-35-2015-multi-fiber-sm-apc", "iec61300-3-35-2015-sm-apc"}
    filters.words.setText("")
    filters.standard.setCurrentIndex(filters.standard.findData("IEC 61300-3-35"))
    filters.polish.setCurrentIndex(filters.polish.findData("UPC"))
    filters.fiber.setCurrentIndex(filters.fiber.findData("sm-9-125"))
    assert "iec61300-3-35-2015-sm-upc" in names(qa)
    assert "iec61300-3-35-2015-mm" not in names(qa)
    filters.state.setCurrentIndex(filters.state.findData(RuleState.DRAFT.value))
    assert names(qa) == []
    assert not qa.screen.list.keys["open"].isEnabled()


def test_two_versions_stand_side_by_side_with_sign_and_word(qa: Qa) -> None:
    saved = qa.saved_house()
    qa.to_list()
    qa.listed(HOUSE, 1, RuleState.DRAFT)
    qa.presenter.compare(qa.book.version(SHIPPED, 0), saved)

    diff = qa.screen.compare.diff
    rows = {row[1]: row for row in diff.table.words()}
    assert rows["B cladding: Defects"] == [
        "≠ changed",
        "B cladding: Defects",
        "no limit < 2 µm\n5 from 2 to 5 µm\nnone > 5 µm",
        "no limit < 2 µm\n4 from 2 to 5 µm\nnone > 5 µm",
    ]
    assert all(row[0] != "= same" for row in diff.table.words())
    count = diff.table.rowCount()
    diff.only.setChecked(False)
    assert diff.table.rowCount() > count
    click(qa.screen.compare.swap)
    assert {row[1]: row[2] for row in diff.table.words()}["Name"] == HOUSE


def test_a_rule_set_is_compared_with_itself_and_nothing_differs(qa: Qa) -> None:
    qa.presenter.compare(qa.book.version(SHIPPED, 0), qa.book.version(SHIPPED, 0))
    assert qa.screen.compare.diff.count.text() == "= Nothing differs"


@pytest.mark.parametrize("kind", ["json", "xlsx"])
def test_what_is_exported_is_imported_again_as_the_next_version(qa: Qa, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"rules.{kind}"
    qa.presenter.files.ask_target = lambda _kind, _suggestion: path
    qa.presenter.files.ask_source = lambda _folder: path
    qa.choose(SHIPPED)
    qa.press(kind)
    qa.qtbot.waitUntil(lambda: "Written" in qa.screen.list.told.text())

    qa.press("import")
    qa.qtbot.waitUntil(lambda: qa.screen.shows(qa.edit))
    assert f"{SHIPPED}@1" in qa.edit.title.text()
    assert qa.presenter.editing.rule_set == load_rule_set(SHIPPED)


def test_a_version_is_printed_on_the_printer_that_was_chosen(qa: Qa, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    qa.presenter.files.ask_printer = lambda: printer
    qa.choose(SHIPPED)
    click(qa.screen.list.keys["print"])
    qa.qtbot.waitUntil(lambda: "Printed" in qa.screen.list.told.text())
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_whoever_chooses_no_printer_prints_nothing(qa: Qa) -> None:
    qa.presenter.files.ask_printer = lambda: None
    qa.choose(SHIPPED)
    click(qa.screen.list.keys["print"])
    assert not qa.screen.list.told.text()


def test_a_version_is_written_as_pdf(qa: Qa, tmp_path: Path) -> None:
    path = tmp_path / "rules.pdf"
    qa.presenter.files.ask_target = lambda _kind, _suggestion: path
    qa.choose(SHIPPED)
    click(qa.screen.list.keys["pdf"])
    qa.qtbot.waitUntil(lambda: "Written" in qa.screen.list.told.text())
    assert path.read_bytes().startswith(b"%PDF")


def test_a_file_that_contradicts_itself_is_refused_below_the_list(qa: Qa, tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_text(dump_rule_set(read_rule_set(_shipped())).replace('"gt": 5', '"gt": 4'), encoding="utf-8")
    qa.presenter.files.ask_source = lambda _folder: path
    qa.press("import")
    qa.qtbot.waitUntil(lambda: "overlap" in qa.screen.list.told.text())
    assert "zone B (cladding), defects" in qa.screen.list.told.text()
    assert qa.screen.shows(qa.screen.list)


def test_a_file_of_another_kind_is_refused(qa: Qa, qtbot: QtBot, tmp_path: Path) -> None:
    qa.presenter.files.ask_source = lambda _folder: tmp_path / "rules.txt"
    qa.press("import")
    qtbot.waitUntil(lambda: "no file of a rule set" in qa.screen.list.told.text())


def _shipped() -> Path:
    return rules_folder() / f"{SHIPPED}.json"
