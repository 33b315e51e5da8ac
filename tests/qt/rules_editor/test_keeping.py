"""What is typed into a draft is never lost: saved, kept for later, found again after the program ended."""

from __future__ import annotations

from pathlib import Path

import pytest

from dscope_gui.domain.audit import AuditKind
from dscope_gui.domain.person import Person
from dscope_gui.domain.rule_version import RuleState
from dscope_gui.domain.station import Role
from dscope_gui.errors import WrongUse
from dscope_gui.qt.rules_editor import Signatures
from dscope_gui.settings.users import Users
from tests.qt.hands import click
from tests.qt.rules_editor.qa import DORA, HOUSE, PINS, QUINN, SHIPPED, Qa, retype
from tests.workstation.rule_book.conftest import SetClock

SMALL = [{"lt": 2.0, "max": None}, {"ge": 2.0, "le": 5.0, "max": 4}, {"gt": 5.0, "max": 0}]


def bands(qa: Qa) -> list[dict[str, object]]:
    cell = qa.edit.value()["zones"][1]["defects"]
    return [{name: value for name, value in band.items() if name != "source"} for band in cell]


def test_a_saved_draft_is_on_the_list_and_opens_as_it_was_left(qa: Qa) -> None:
    saved = qa.saved_house(reason="Customer 4711 asks for it")
    assert saved.state is RuleState.DRAFT
    qa.to_list()
    qa.listed(HOUSE, 1, RuleState.DRAFT)
    qa.choose(HOUSE, 1)
    history = qa.screen.list.history.words()
    assert history[0][1] == "draft saved"
    assert history[0][3] == DORA
    assert history[0][5] == "Customer 4711 asks for it"

    qa.press("open")
    assert bands(qa) == SMALL
    assert not qa.edit.save.isEnabled()


def test_a_wrong_pin_saves_nothing(qa: Qa) -> None:
    qa.copy()
    click(qa.edit.save)
    qa.sign(qa.edit.panel, DORA, PINS[QUINN])
    assert "not the PIN of Dora D." in qa.edit.panel.told.text()
    assert qa.book.versions(HOUSE) == ()

    qa.sign(qa.edit.panel, DORA, PINS[DORA])
    assert len(qa.book.versions(HOUSE)) == 1


def test_whoever_signed_once_is_not_asked_for_the_pin_again_until_the_role_changes(qa: Qa) -> None:
    qa.saved_house()
    qa.type_band(1, "3 from 2 to 5 µm")
    click(qa.edit.save)
    assert not qa.edit.panel.pin.isVisible()
    click(qa.edit.panel.sign)
    assert len(qa.book.version(HOUSE, 1).events) == 2

    qa.presenter.forget_who()
    qa.type_band(1, "2 from 2 to 5 µm")
    click(qa.edit.save)
    assert qa.edit.panel.pin.isVisible()


def test_a_new_person_signs_with_a_pin_typed_twice(qa: Qa) -> None:
    qa.copy()
    click(qa.edit.save)
    panel = qa.edit.panel
    click(panel.new)
    panel.name.setCurrentText("Petra P.")
    retype(panel.pin, "4444")
    retype(panel.again, "4445")
    click(panel.sign)
    assert "not the same" in panel.told.text()
    retype(panel.pin, "4444")
    retype(panel.again, "4444")
    click(panel.sign)
    assert qa.book.version(HOUSE, 1).drafted_by == {"Petra P."}


def test_the_name_of_a_role_or_of_somebody_else_is_no_signature(qa: Qa) -> None:
    qa.copy()
    click(qa.edit.save)
    panel = qa.edit.panel
    for name, message in (("qa", "not the name of a person"), ("dora d.", "is taken")):
        click(panel.new)
        panel.name.setCurrentText(name)
        retype(panel.pin, "9999")
        retype(panel.again, "9999")
        click(panel.sign)
        assert message in panel.told.text()
    assert qa.book.versions(HOUSE) == ()


def test_what_was_not_saved_is_there_again_after_the_program_ended(qa: Qa) -> None:
    qa.saved_house()
    qa.type_band(1, "3 from 2 to 5 µm and more")
    qa.start_again()
    qa.choose(HOUSE, 1)
    qa.press("open")

    qa.cell(1, "defects")
    assert qa.bands.rows[1].wording.text() == "3 from 2 to 5 µm and more"
    assert "not saved yet" in qa.edit.ask.question.text()

    click(qa.edit.ask.keys[1])
    assert bands(qa) == SMALL
    assert qa.recovery.find(HOUSE, 1) is None
    click(qa.edit.undo)
    assert qa.bands.rows[1].wording.text() == "3 from 2 to 5 µm and more"


def test_it_is_written_down_a_moment_after_each_change(qa: Qa) -> None:
    qa.saved_house()
    qa.type_band(1, "3 from 2 to 5 µm")
    qa.qtbot.waitUntil(lambda: qa.recovery.find(HOUSE, 1) is not None)
    kept = qa.recovery.find(HOUSE, 1)
    assert kept is not None
    assert kept.data == qa.edit.value()


def test_a_new_draft_that_was_never_saved_is_offered_on_the_list(qa: Qa) -> None:
    qa.copy()
    qa.cell(1, "defects")
    qa.type_band(1, "1 from 2 to 5 µm")
    qa.start_again()
    qa.qtbot.waitUntil(qa.screen.list.ask.isVisible)
    assert f"{HOUSE}@1" in qa.screen.list.ask.question.text()

    click(qa.screen.list.ask.keys[0])
    qa.cell(1, "defects")
    assert qa.bands.rows[1].wording.text() == "1 from 2 to 5 µm"
    qa.save()
    assert qa.recovery.all() == ()


def test_leaving_asks_in_the_page_and_keeps_or_discards(qa: Qa) -> None:
    qa.saved_house()
    qa.type_band(1, "3 from 2 to 5 µm")
    click(qa.edit.back)
    words = [key.text() for key in qa.edit.ask.keys]
    assert words == ["Keep for later", "Save…", "Discard", "Stay"]
    click(qa.edit.ask.keys[3])
    assert qa.screen.shows(qa.edit)

    click(qa.edit.back)
    click(qa.edit.ask.keys[0])
    qa.qtbot.waitUntil(lambda: qa.screen.shows(qa.screen.list))
    assert qa.recovery.find(HOUSE, 1) is not None

    qa.listed(HOUSE, 1, RuleState.DRAFT)
    qa.choose(HOUSE, 1)
    qa.press("open")
    click(qa.edit.back)
    click(qa.edit.ask.keys[2])
    qa.qtbot.waitUntil(lambda: qa.screen.shows(qa.screen.list))
    assert qa.recovery.find(HOUSE, 1) is None


def test_esc_leaves_a_version_that_is_only_read_without_asking(qa: Qa) -> None:
    qa.choose(SHIPPED)
    qa.press("open")
    qa.presenter.back()
    assert qa.screen.shows(qa.screen.list)


def test_a_draft_that_somebody_else_saved_meanwhile_is_not_overwritten(qa: Qa) -> None:
    saved = qa.saved_house()
    other = saved.rule_set.model_copy(update={"title": "By Quinn"})
    qa.book.save_draft(qa.book.draft(saved).with_content(other), Person(QUINN, Role.QA))

    qa.type_band(1, "3 from 2 to 5 µm")
    click(qa.edit.save)
    click(qa.edit.panel.sign)
    assert qa.edit.panel.told.isVisible()
    assert qa.book.version(HOUSE, 1).rule_set.title == "By Quinn"
    assert bands(qa)[1]["max"] == 3


def test_wrong_pins_and_new_ones_are_told_to_the_audit_trail(tmp_path: Path) -> None:
    told: list[tuple[AuditKind, str]] = []
    signatures = Signatures(Users(tmp_path, SetClock()), lambda kind, name: told.append((kind, name)))
    signatures.enrol(DORA, "1111")
    with pytest.raises(WrongUse, match="not the PIN"):
        signatures.sign(DORA, "2222")
    assert told == [(AuditKind.PIN_SET, DORA), (AuditKind.LOGIN_FAILED, DORA)]
    assert signatures.names() == (DORA,)
