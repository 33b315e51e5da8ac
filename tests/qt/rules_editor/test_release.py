"""A draft is released by somebody else than who drafted it; versions are retired and rolled back to with a reason."""

from __future__ import annotations

from datetime import timedelta

from PyQt6.QtCore import QDateTime

from dscope_gui.domain.rule_version import RuleState
from tests.qt.hands import click
from tests.qt.rules_editor.qa import DORA, HOUSE, PINS, QUINN, SHIPPED, Qa, retype


def to_release(qa: Qa) -> None:
    """House rules drafted by Dora, on the page of release."""
    qa.saved_house()
    click(qa.edit.release)
    assert qa.screen.shows(qa.screen.release)


def approved(qa: Qa) -> None:
    to_release(qa)
    click(qa.screen.release.approve)
    qa.sign(qa.screen.release.panel, QUINN, PINS[QUINN])


def test_the_drafter_is_refused_and_a_second_person_accepted(qa: Qa) -> None:
    to_release(qa)
    page = qa.screen.release
    click(page.approve)
    qa.sign(page.panel, DORA, PINS[DORA])
    told = page.panel.told.text()
    assert "Dora D. has drafted" in told
    assert "Let another person of QA approve it" in told
    assert qa.book.version(HOUSE, 1).state is RuleState.DRAFT

    qa.sign(page.panel, QUINN, PINS[QUINN], "Agreed with the customer")
    version = qa.book.version(HOUSE, 1)
    assert version.state is RuleState.IN_FORCE
    assert (version.events[-1].by, version.events[-1].reason) == (QUINN, "Agreed with the customer")
    assert "✔ approved by Quinn Q." in page.told.text()
    assert not page.approve.isVisible()


def test_the_next_version_is_compared_with_the_one_in_force(qa: Qa) -> None:
    approved(qa)
    qa.to_list()
    qa.listed(HOUSE, 1, RuleState.IN_FORCE)
    qa.choose(HOUSE, 1)
    qa.press("draft")
    qa.cell(1, "defects")
    qa.type_band(1, "2 from 2 to 5 µm")
    qa.save()
    click(qa.edit.release)

    page = qa.screen.release
    assert f"{HOUSE}@1" in page.against.currentText()
    (row,) = page.diff.table.words()
    assert row[:2] == ["≠ changed", "B cladding: Defects"]


def test_a_release_for_tomorrow_is_not_in_force_yet(qa: Qa) -> None:
    to_release(qa)
    page = qa.screen.release
    page.when.setCurrentIndex(1)
    assert page.date.isVisible()
    click(page.approve)
    qa.sign(page.panel, QUINN, PINS[QUINN])
    assert qa.book.version(HOUSE, 1).state is RuleState.APPROVED
    qa.clock.goes_on(days=1, minutes=1)
    assert qa.book.version(HOUSE, 1).state is RuleState.IN_FORCE


def test_a_date_that_is_over_is_refused_with_the_remedy(qa: Qa) -> None:
    to_release(qa)
    page = qa.screen.release
    page.when.setCurrentIndex(1)
    page.date.setDateTime(QDateTime((qa.clock.now() - timedelta(days=2)).replace(tzinfo=None)))
    click(page.approve)
    qa.sign(page.panel, QUINN, PINS[QUINN])
    assert "is over" in page.panel.told.text()
    assert qa.book.version(HOUSE, 1).state is RuleState.DRAFT


def test_retiring_and_rolling_back_need_a_reason_and_say_what_would_judge(qa: Qa) -> None:
    qa.choose(SHIPPED)
    qa.press("draft")
    qa.cell(1, "defects")
    qa.type_band(1, "2 from 2 to 5 µm")
    qa.save()
    click(qa.edit.release)
    page = qa.screen.release
    click(page.approve)
    qa.sign(page.panel, QUINN, PINS[QUINN])
    assert qa.book.version(SHIPPED, 1).state is RuleState.IN_FORCE

    qa.presenter.release(qa.book.version(SHIPPED, 0))
    click(page.roll_back)
    qa.sign(page.panel, QUINN, PINS[QUINN])
    assert "A reason is needed" in page.panel.told.text()
    qa.sign(page.panel, QUINN, PINS[QUINN], "Too many good parts failed")
    assert qa.book.version(SHIPPED, 0).state is RuleState.IN_FORCE

    click(page.retire)
    assert f"{SHIPPED}@1 would judge then" in page.panel.title.text()
    qa.sign(page.panel, QUINN, PINS[QUINN], "Not wanted any more")
    assert qa.book.version(SHIPPED, 0).state is RuleState.RETIRED


def test_a_draft_is_given_up(qa: Qa) -> None:
    to_release(qa)
    page = qa.screen.release
    assert page.retire.text() == "Give up draft…"
    click(page.retire)
    qa.sign(page.panel, DORA, PINS[DORA], "A typing error in the name")
    assert qa.book.version(HOUSE, 1).state is RuleState.RETIRED
    qa.to_list()
    qa.screen.list.filters.outdated.setChecked(True)
    qa.listed(HOUSE, 1, RuleState.RETIRED)
    row = next(row for row in qa.screen.list.table.words() if row[1] == HOUSE)
    assert row[0] == "✖ retired"


def test_approval_asks_for_the_pin_also_of_whoever_signed_just_now(qa: Qa) -> None:
    to_release(qa)
    click(qa.screen.release.approve)
    assert qa.screen.release.panel.pin.isVisible()
    retype(qa.screen.release.panel.pin, "0000")
    click(qa.screen.release.panel.sign)
    assert "not the PIN" in qa.screen.release.panel.told.text()


def test_from_release_back_to_the_fields(qa: Qa) -> None:
    to_release(qa)
    click(qa.screen.release.edit)
    assert qa.screen.shows(qa.edit)
    assert qa.edit.limits.zones.rows[1].cells["defects"].text().startswith("no limit < 2")
