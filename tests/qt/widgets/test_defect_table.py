"""The table of defects and the numbers on the picture."""

from __future__ import annotations

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.record import record_of
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.qt.languages import install_language
from dscope_gui.qt.widgets import (
    DefectRow,
    DefectTable,
    overlay_of,
    overlay_of_record,
    rows_of,
    rows_of_record,
)
from dscope_gui.rules import explain, load_rule_set
from tests.hand_built import inspection, not_located, on_condition, unreadable

RULES = load_rule_set("iec61300-3-35-2015-sm-upc")


@pytest.fixture
def table(qtbot: QtBot) -> DefectTable:
    shown = DefectTable()
    qtbot.addWidget(shown)
    shown.resize(480, 400)
    found = inspection()
    assert found.examination is not None
    shown.show_rows(rows_of(found, tuple(t for t in explain(RULES, found.examination) if t.defect.id == "P1")))
    return shown


def texts(table: DefectTable, row: int) -> list[str]:
    items = [table.item(row, column) for column in range(table.columnCount())]
    return [item.text() for item in items if item is not None]


def test_the_offending_defect_comes_first_and_has_sign_and_words(table: DefectTable) -> None:
    assert texts(table, 0) == ["1", "⚠ Pit", "B", "8.50 ± 0.60", "none >\u00a05", "✖"]
    size = table.item(0, 3)
    assert size is not None and size.toolTip() == "8.50 ± 0.60 µm"
    ok = table.item(0, 5)
    assert ok is not None and ok.toolTip() == "✖ not ok"
    assert [texts(table, row)[0] for row in range(4)] == ["1", "2", "3", "4"]


@pytest.mark.parametrize(("width_um", "sign"), [(2.9, "(✔)"), (3.1, "(✖)")])
def test_a_size_within_its_guard_band_has_its_sign_in_brackets(qtbot: QtBot, width_um: float, sign: str) -> None:
    found, shown = on_condition(width_um), DefectTable()
    qtbot.addWidget(shown)
    assert found.examination is not None
    fresh = rows_of(found, explain(load_rule_set(found.verdict.rule_set), found.examination))
    shown.show_rows(fresh)
    assert texts(shown, 0)[-1] == sign
    assert fresh[0].near
    ok = shown.item(0, 5)
    assert ok is not None and "within the guard band" in ok.toolTip()


def test_rows_of_a_judged_picture_carry_the_limit_and_the_measured_size() -> None:
    found = inspection()
    assert found.examination is not None
    rows = {row.id: row for row in rows_of(found, explain(RULES, found.examination))}
    assert rows["S1"].size == "1.25 ± 0.60 µm"
    assert "µm" in rows["P1"].limit
    assert rows["C1"].ok is False
    assert rows["C1"].zone == "contact"


def test_fresh_and_stored_inspections_are_numbered_alike_in_table_and_picture() -> None:
    found = inspection()
    order = [row.id for row in rows_of(found, ())]
    record = record_of(found)
    assert [row.id for row in rows_of_record(record)] == order
    assert [defect.id for defect in overlay_of(found, ()).defects] == order
    assert [defect.id for defect in overlay_of_record(record).defects] == order
    assert overlay_of_record(record).offending == overlay_of(found, ()).offending == {"P1"}


def test_a_stored_overlay_lies_where_the_fresh_one_lay() -> None:
    found = inspection()
    fresh, stored = overlay_of(found, ()), overlay_of_record(record_of(found))
    assert stored.zones == fresh.zones
    assert fresh.cladding is not None and stored.cladding is not None
    assert stored.cladding.cx == pytest.approx(fresh.cladding.cx, abs=1e-3)
    for one, other in zip(fresh.defects, stored.defects, strict=True):
        assert other.outline_px == pytest.approx(one.outline_px, abs=0.01)


def test_without_an_end_face_there_is_nothing_to_draw() -> None:
    for found in (not_located(), unreadable()):
        assert rows_of(found, ()) == () == rows_of_record(record_of(found))
        assert overlay_of(found, ()).defects == ()
        assert overlay_of_record(record_of(found)).cladding is None


def test_nothing_is_ok_or_not_ok_on_a_picture_that_could_not_be_judged() -> None:
    found = inspection(status=VerdictStatus.NOT_INSPECTABLE)
    assert found.examination is not None
    rows = rows_of(found, explain(RULES, found.examination))
    assert {row.ok for row in rows} == {None}
    assert {row.ok for row in rows_of_record(record_of(found))} == {None}


def test_sizes_without_a_scale_are_in_pixels() -> None:
    rows = rows_of(inspection(scaled=False), ())
    assert all(row.size.endswith(" px") for row in rows)


def test_choosing_a_row_by_mouse_or_key_names_its_defect(qtbot: QtBot, table: DefectTable) -> None:
    first, second = table.rows[0].id, table.rows[1].id
    viewport, item = table.viewport(), table.item(0, 1)
    assert viewport is not None and item is not None
    with qtbot.waitSignal(table.row_selected) as selected:
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=table.visualItemRect(item).center())
    assert selected.args == [first]
    with qtbot.waitSignal(table.row_selected) as selected:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert selected.args == [second]


def test_selecting_from_outside_does_not_answer_back(qtbot: QtBot, table: DefectTable) -> None:
    with qtbot.assertNotEmitted(table.row_selected):
        table.select("S1")
        table.select("X9")
        table.show_rows(table.rows)
    table.select("S1")
    assert table.selected == "S1"
    assert table.currentRow() == [row.id for row in table.rows].index("S1")


def test_an_empty_table_says_so_only_when_it_was_looked_for(table: DefectTable) -> None:
    table.show_rows(())
    assert table.empty_text == "No defects found"
    table.clear_rows()
    assert table.empty_text == ""
    assert table.rowCount() == 0


def test_rows_are_high_and_their_text_large_enough_for_a_finger(table: DefectTable) -> None:
    assert all(table.rowHeight(row) >= 44 for row in range(table.rowCount()))
    assert table.font().pointSize() >= 12


def test_no_cell_is_cut_off_at_the_width_of_the_smallest_screen(qtbot: QtBot) -> None:
    table = DefectTable()
    qtbot.addWidget(table)
    table.resize(470, 400)
    table.show_rows(
        [
            DefectRow("C14", DefectKind.CONTAMINATION, "cladding", "124.2 ± 0.4 µm", "none > 10 µm", False),
            DefectRow("S11", DefectKind.SCRATCH, "cladding", "14.2 ± 0.4 µm", "5 from 2 to 5 µm", True),
        ]
    )
    table.show()
    for row in range(2):
        for column in range(table.columnCount()):
            item = table.item(row, column)
            assert item is not None
            needed = table.sizeHintForIndex(table.indexFromItem(item))
            lines = 2 if column == 4 else 1
            assert needed.width() <= lines * table.columnWidth(column), item.text()


def test_own_dirt_leaves_the_limits_their_room_in_german(qtbot: QtBot, qapp: QApplication) -> None:
    """As wide as beside the picture of the smallest panel."""
    install_language(qapp, "de")
    narrow = DefectTable()
    qtbot.addWidget(narrow)
    narrow.resize(429, 200)
    kinds = (DefectKind.SCRATCH, *(DefectKind.PIT,) * 8)
    rows = [
        DefectRow(f"D{n}", kind, "cladding", "4.62 ± 0.15 µm", "none > 3 µm", ok=None, is_excluded=n > 0)
        for n, kind in enumerate(kinds)
    ]
    narrow.show_rows(rows)
    with qtbot.waitExposed(narrow):
        narrow.show()
    install_language(qapp, "en")
    dirt = narrow.item(1, 1)
    assert dirt is not None
    whole_px = narrow.fontMetrics().horizontalAdvance(dirt.text())
    assert narrow.columnWidth(1) < whole_px, "it takes two lines"
    assert narrow.columnWidth(4) >= narrow.fontMetrics().horizontalAdvance("beliebig")
