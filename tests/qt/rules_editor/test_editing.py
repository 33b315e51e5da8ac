"""A draft is edited by hand: what is wrong stands beside its field, nothing is lost, everything can be taken back."""

from __future__ import annotations

import json

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QApplication

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.qt.rules_editor.edit_presenter import data_of
from dscope_gui.rules import list_rule_sets, load_rule_set, rule_set_sha256
from tests.qt.hands import click, press
from tests.qt.rules_editor.qa import HOUSE, SHIPPED, Qa, retype, told

CTRL = Qt.KeyboardModifier.ControlModifier


def shown(qa: Qa) -> list[str]:
    return [row.wording.text() for row in qa.bands.rows]


@pytest.mark.parametrize("name", list_rule_sets())
def test_every_shipped_rule_set_comes_out_of_the_fields_as_it_went_in(qa: Qa, name: str) -> None:
    """Also through the rows of bands: each cell is chosen once, and read back from its fields."""
    qa.presenter.editing.edit(qa.book.draft(qa.book.version(name, 0), "house-copy"), None)
    limits = qa.edit.limits
    for zone in range(len(limits.zones.rows)):
        for column, cell in limits.zones.rows[zone].cells.items():
            limits.zones.choose(zone, column)
            bands = limits.bands.value()
            assert (bands is None) == (cell.bands is None)
            cell.show_bands(bands)

    written = RuleSet.model_validate(qa.edit.value())
    shipped = load_rule_set(name)
    assert rule_set_sha256(written.model_copy(update={"id": name})) == rule_set_sha256(shipped)
    assert qa.edit.problems.list.count() == 0


def test_a_contradictory_band_is_told_beside_it_and_in_the_list(qa: Qa) -> None:
    qa.copy()
    qa.cell(1, "defects")
    qa.type_band(0, "any < 3 µm")

    assert "“no limit < 3 µm” and “5 from 2 to 5 µm” overlap" in told(qa.bands.rows[0])
    assert "overlap" in told(qa.bands.rows[1])
    assert told(qa.bands.rows[2]) == ""
    assert qa.edit.limits.zones.rows[1].cells["defects"].text().startswith("✖")
    item = qa.edit.problems.list.item(0)
    assert item is not None
    assert "Zone B (cladding), Defects, band 2" in item.text()
    assert "(1)" in qa.edit.tabs.tabText(0)
    assert not qa.edit.save.isEnabled()

    qa.type_band(0, "any < 2 µm")
    assert [told(row) for row in qa.bands.rows] == ["", "", ""]
    assert qa.edit.problems.list.count() == 0
    assert qa.edit.save.isEnabled()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("5 from 2 to 4 µm", "leave a gap"),
        ("none from 2 to 5 µm", "smaller ones would fail where larger ones may pass"),
        ("5 from 2 to", "is no band"),
        ("5 from 5 to 2", "is empty: it ends before it begins"),
    ],
)
def test_what_is_wrong_with_a_band_is_said_while_it_is_typed(qa: Qa, words: str, message: str) -> None:
    qa.copy()
    qa.cell(1, "defects")
    qa.type_band(1, words)
    assert message in told(qa.bands.rows[1]) + told(qa.bands.rows[2])


def test_words_and_fields_of_a_band_change_each_other(qa: Qa) -> None:
    qa.copy()
    qa.cell(1, "defects")
    row = qa.bands.rows[1]
    qa.type_band(1, "3 over 2 to under 5")
    assert (row.amount.currentText(), row.start.currentData(), row.start_um.text()) == ("3", "gt", "2")
    assert (row.end.currentData(), row.end_um.text()) == ("lt", "5")

    retype(row.end_um, "4,5")
    row.amount.setCurrentText("any")
    assert row.wording.text() == "no limit over 2 to under 4.5 µm"


def test_a_missing_detection_floor_is_found_and_its_field_framed(qa: Qa) -> None:
    qa.copy()
    qa.edit.tabs.setCurrentIndex(1)
    retype(qa.edit.head.lines["min_detect_um"], "0")
    assert "has no detection floor" in qa.edit.problems.list.item(0).text()  # type: ignore[union-attr]  # or it fails
    assert not qa.edit.save.isEnabled()

    retype(qa.edit.head.lines["min_detect_um"], "none")
    assert "“none” is no number" in told(qa.edit.head.fields["min_detect_um"])
    retype(qa.edit.head.lines["min_detect_um"], "1")
    assert qa.edit.problems.list.count() == 0


def test_zones_that_leave_a_gap_and_equal_names_are_told_below_the_zone(qa: Qa) -> None:
    qa.copy()
    rows = qa.edit.limits.zones.rows
    retype(rows[1].fields["inner"], "30")
    retype(rows[2].fields["name"], "core")
    assert "Zones A (core) and B (cladding) leave a gap" in told(rows[1])
    assert "the same name “core”" in told(rows[2])
    assert rows[0].fields["outer"].property("fault")
    assert qa.edit.problems.list.count() == 2


def test_unverified_rules_need_a_notice(qa: Qa) -> None:
    qa.copy()
    qa.edit.tabs.setCurrentIndex(1)
    qa.edit.head.notice.setPlainText("")
    assert "a notice must say what was not compared" in told(qa.edit.head.fields["notice"])


def test_a_tap_on_a_problem_leads_to_its_field(qa: Qa) -> None:
    qa.copy()
    qa.cell(1, "defects")
    qa.type_band(0, "any < 3 µm")
    qa.edit.tabs.setCurrentIndex(1)
    retype(qa.edit.head.lines["title"], "")
    problems = qa.edit.problems
    words = [item.text() for row in range(problems.list.count()) if (item := problems.list.item(row))]

    for number, word in enumerate(words):
        problems.list.setCurrentRow(number)
        press(problems.list, Qt.Key.Key_Return)
        focused = QApplication.focusWidget()
        wanted = qa.edit.head.lines["title"] if "Title" in word else qa.bands.rows[1].wording
        assert focused is wanted


def test_a_new_band_fills_the_gap(qa: Qa) -> None:
    qa.copy()
    qa.cell(1, "defects")
    click(qa.bands.rows[1].remove)
    assert "leave a gap" in told(qa.bands.rows[1])
    click(qa.bands.add)
    assert qa.edit.problems.list.count() == 0
    assert sorted(shown(qa)) == sorted(["no limit < 2 µm", "none > 5 µm", "no limit from 2 to 5 µm"])


def test_a_column_can_be_listed_and_left_out(qa: Qa) -> None:
    qa.copy()
    qa.cell(0, "films")
    assert not qa.bands.listed.isChecked()
    click(qa.bands.listed)
    assert shown(qa) == ["none"]
    assert qa.edit.value()["zones"][0]["films"] == [{"max": 0, "source": ""}]
    click(qa.bands.listed)
    assert qa.edit.value()["zones"][0]["films"] is None
    qa.cell(0, "scratches")
    assert not qa.bands.listed.isVisible()


def test_zones_are_added_moved_and_removed_without_leaving_a_gap(qa: Qa) -> None:
    qa.copy()
    zones = qa.edit.limits.zones
    qa.cell(1, "scratches")
    click(zones.add)
    assert [row.fields["outer"].text() for row in zones.rows] == ["25", "70", "115", "135", "250"]
    retype(zones.rows[2].fields["name"], "rim")
    assert qa.edit.problems.list.count() == 0

    click(zones.inwards)
    assert [row.fields["name"].text() for row in zones.rows][:3] == ["core", "rim", "cladding"]
    assert qa.edit.problems.list.count() == 0
    click(zones.remove)
    assert [row.fields["name"].text() for row in zones.rows] == ["core", "cladding", "adhesive", "contact"]
    assert qa.edit.problems.list.count() == 0


def test_undo_takes_back_whole_steps_and_redo_brings_them_again(qa: Qa) -> None:
    qa.copy()
    before = qa.edit.value()
    qa.cell(1, "defects")
    qa.type_band(1, "4 from 2 to 5 µm")
    click(qa.edit.limits.zones.add)
    after = qa.edit.value()

    press(qa.edit, Qt.Key.Key_Z, CTRL)
    assert len(qa.edit.value()["zones"]) == 4
    qa.bands.rows[0].wording.setFocus()
    press(qa.bands.rows[0].wording, Qt.Key.Key_Z, CTRL)
    assert qa.edit.value() == before
    assert not qa.edit.undo.isEnabled()
    click(qa.edit.redo)
    click(qa.edit.redo)
    assert qa.edit.value() == after


def test_an_edge_that_is_dragged_moves_both_zones(qa: Qa) -> None:
    qa.copy()
    rings = qa.edit.limits.rings
    qa.qtbot.waitUntil(lambda: rings.edges is not None)
    rings.choose("core")
    press(rings, Qt.Key.Key_Right)
    zones = qa.edit.value()["zones"]
    assert (zones[0]["outer"], zones[1]["inner"]) == (26.0, 26.0)
    click(qa.edit.undo)
    assert qa.edit.value()["zones"][0]["outer"] == 25.0


def test_the_decision_rule_is_edited_with_its_guard_band(qa: Qa) -> None:
    qa.copy()
    decision = qa.edit.head.decision
    qa.edit.tabs.setCurrentIndex(1)
    decision.rule.setCurrentIndex(decision.rule.findData("guard_band"))
    decision.rule.activated.emit(decision.rule.currentIndex())
    assert decision.r.isVisible()
    retype(decision.r, "0.5")
    assert qa.edit.value()["decision"]["r"] == 0.5
    retype(decision.r, "-1")
    assert "is too small" in told(decision.fields["decision.r"])


def test_an_approved_version_is_only_read(qa: Qa) -> None:
    qa.choose(SHIPPED)
    qa.press("open")
    assert not qa.edit.save.isVisible()
    assert qa.edit.limits.zones.rows[0].fields["inner"].isReadOnly()
    assert not qa.edit.limits.zones.add.isVisible()
    qa.cell(1, "defects")
    assert qa.bands.rows[0].wording.isReadOnly()
    assert not qa.bands.add.isVisible()
    qa.to_list()


def test_the_editor_holds_a_rule_set_as_its_file_does() -> None:
    rule_set = load_rule_set(SHIPPED)
    assert RuleSet.model_validate(json.loads(json.dumps(data_of(rule_set)))) == rule_set


def test_a_copy_needs_a_name_of_its_own(qa: Qa) -> None:
    qa.choose(SHIPPED)
    qa.press("copy")
    panel = qa.screen.list.copying
    assert panel.name.text() == HOUSE
    retype(panel.name, SHIPPED)
    assert "already" in panel.told.text()
    assert not panel.make.isEnabled()
    retype(panel.name, "My Rules")
    assert "small letters" in panel.told.text()
    press(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
