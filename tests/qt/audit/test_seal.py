"""The seal on the screen: verified on demand, told in words and with a sign."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dscope_gui.domain.seal import FaultKind, SealedKind, SealFault, SealReport, grouped
from dscope_gui.qt.audit.fault_words import fault_sentence, thing_word
from dscope_gui.qt.audit.presenter import Seal
from dscope_gui.qt.audit.screen import AuditPage
from dscope_gui.qt.audit.verify_page import VerifyPage
from dscope_gui.qt.workers import Progress, Report
from dscope_gui.store.seal.keys import PUBLIC_FILE, station_keys
from tests.qt.audit.conftest import Desk
from tests.qt.hands import click
from tests.store.seal.sealed import IDS


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> VerifyPage:
    desk.screen.show()
    desk.screen.show_page(AuditPage.SEAL)
    return desk.screen.seal


def listed(page: VerifyPage) -> list[str]:
    items = (page.faults.item(row) for row in range(page.faults.count()))
    return [item.text() for item in items if item is not None]


def test_a_whole_history_is_told_with_a_sign_and_numbers(qtbot: QtBot, page: VerifyPage) -> None:
    click(page.verify)
    qtbot.waitUntil(lambda: page.card.text == "✔ WHOLE")
    assert "5 inspections, 5 pictures" in page.facts.text() and not page.faults.isVisible()
    assert page.verify.isEnabled() and not page.cancel.isVisible()


def test_what_was_changed_is_named(qtbot: QtBot, desk: Desk, page: VerifyPage) -> None:
    desk.history.picture(3).write_bytes(b"")
    click(page.verify)
    qtbot.waitUntil(lambda: page.card.text == "✖ CHANGED: 1")
    assert listed(page) == [f"✖  Picture changed: inspection {IDS[3]}"]


def test_what_only_the_ledger_vouches_for_and_what_lies_elsewhere_is_told(page: VerifyPage) -> None:
    page.show_report(SealReport(keys=("aa", "bb"), is_key_vouched=True, believed=("bb",), elsewhere=3))
    facts = page.facts.text()
    assert "Keys of other stations that only the ledger vouches for: 1." in facts
    assert "3 pictures of other stations are kept elsewhere" in facts and "one after the other" not in facts


def test_the_fingerprint_is_that_of_the_key_that_signs(qtbot: QtBot, desk: Desk, page: VerifyPage) -> None:
    (key,) = station_keys(desk.history.seal)
    qtbot.waitUntil(lambda: grouped(key.fingerprint) in page.fingerprint.text())


def test_the_public_key_is_written_for_an_auditor(qtbot: QtBot, desk: Desk, page: VerifyPage, tmp_path: Path) -> None:
    desk.presenter.ask_path = lambda _pattern, _suggestion: tmp_path / "key.pem"
    qtbot.waitUntil(page.save_key.isEnabled)
    click(page.save_key)
    qtbot.waitUntil(lambda: "Written" in page.message.text())
    assert (tmp_path / "key.pem").read_text() == (desk.history.seal / PUBLIC_FILE).read_text()


def test_a_check_that_is_cancelled_leaves_no_result(
    qtbot: QtBot, desk: Desk, page: VerifyPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(report: Report) -> SealReport:
        report(1, 10)
        begun.set()
        go_on.wait(10)
        report(2, 10)
        return SealReport()

    monkeypatch.setattr(desk.presenter, "_seal", Seal(slow, lambda: None, lambda _path: None))
    click(page.verify)
    qtbot.waitUntil(begun.is_set)
    qtbot.waitUntil(lambda: page.progress.value() == 1)
    assert page.is_busy and page.cancel.isVisible()
    click(page.cancel)
    go_on.set()
    qtbot.waitUntil(lambda: not page.is_busy)
    assert page.card.text == "not verified yet"


def test_a_history_that_is_gone_is_told_in_place(qtbot: QtBot, desk: Desk, page: VerifyPage) -> None:
    desk.store.close()
    desk.history.database.unlink()
    click(page.verify)
    qtbot.waitUntil(lambda: "There is no history" in page.message.text())
    assert page.card.text == "not verified yet"


def test_progress_tells_how_long_it_will_take(page: VerifyPage) -> None:
    page.show_progress(Progress(500, 1000, 12.2))
    assert page.progress.format() == "500 of 1,000   ·   12 s left"
    page.show_progress(Progress(500, 1000, 130.0))
    assert page.progress.format().endswith("2 min left")


def test_hundreds_of_faults_are_counted_and_not_all_listed(page: VerifyPage) -> None:
    fault = SealFault(FaultKind.CONTENT_CHANGED, 1, 1, SealedKind.AUDIT, "x")
    page.show_report(SealReport(faults=(fault,) * 700))
    assert len(listed(page)) == 501 and "200 more" in listed(page)[-1]


@pytest.mark.parametrize("kind", FaultKind)
@pytest.mark.parametrize("what", [None, *SealedKind])
def test_every_fault_has_a_sentence(kind: FaultKind, what: SealedKind | None) -> None:
    said = fault_sentence(SealFault(kind, 3, 5, what, "NAME", "ffff0000"))
    assert "{" not in said and len(said) > 10
    assert what is None or thing_word(what)
