"""The whole window where something goes wrong: bad pictures, lost cameras, full disks, broken scanners: no pass."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NoReturn

import pytest
from PyQt6.QtCore import Qt

from dscope_gui.cameras.simulator import Condition
from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.verdict import Cause
from dscope_gui.errors import StoreUnavailable
from dscope_gui.qt.notifications import Severity
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.store import pictures
from tests.qt.operated import Operated
from tests.qt.station.steps import answer, judge, put_in, see_it, words_on


@pytest.mark.parametrize(
    ("disturb", "cause"),
    [
        (lambda camera: camera.set_focus_um(25.0), Cause.BLURRED),
        (lambda camera: camera.set_light(0.05), Cause.POOR_ILLUMINATION),
        (lambda camera: camera.remove(), Cause.NO_END_FACE),
    ],
    ids=["out of focus", "dark", "no connector"],
)
def test_a_bad_picture_asks_for_another_one_and_fails_nobody(operated: Operated, disturb, cause: Cause) -> None:  # type: ignore[no-untyped-def]  # a lambda for each case
    put_in(operated, Condition.CLEAN)
    disturb(operated.simulated)
    see_it(operated)
    judge(operated)

    shown = operated.presenter.state.shown
    assert shown is not None
    assert shown.answer is Answer.RETAKE
    assert cause in {reason.cause for reason in shown.inspection.verdict.reasons}
    assert "FAIL" not in operated.screen.card.accessibleDescription()


def test_a_camera_unplugged_in_the_middle_of_a_capture_gives_no_verdict_and_comes_back(operated: Operated) -> None:
    put_in(operated, Condition.CLEAN)
    operated.press(Qt.Key.Key_Space)
    operated.spin(lambda: operated.presenter.state.in_flight == 1)
    operated.simulated.pull_cable()
    operated.spin(lambda: operated.presenter.state.in_flight == 0)

    if operated.presenter.state.shown is None:  # the burst was not finished when the cable went
        assert operated.presenter.state.message.is_fault
    operated.spin(lambda: not operated.presenter.state.is_camera_there)
    operated.press(Qt.Key.Key_Space)
    operated.spin(lambda: "no camera" in operated.presenter.state.message.text)

    operated.simulated.plug_in()
    operated.spin(lambda: operated.presenter.state.is_camera_there)
    put_in(operated, Condition.CLEAN)
    judge(operated)
    assert answer(operated) is Answer.PASS


def test_a_full_disk_gives_no_verdict_and_says_so(operated: Operated, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_anything: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "No space left on device")

    put_in(operated, Condition.CLEAN)
    with monkeypatch.context() as patched:
        patched.setattr(pictures, "write_whole", full)
        operated.press(Qt.Key.Key_Space)
        operated.spin(lambda: operated.presenter.state.message.is_fault)

    assert operated.presenter.state.shown is None
    assert operated.running.workstation.store.count(HistoryQuery()) == 0
    judge(operated)
    assert answer(operated) is Answer.PASS


def test_a_database_locked_by_another_program_gives_no_verdict(operated: Operated, tmp_path: Path) -> None:
    put_in(operated, Condition.CLEAN)
    with closing(sqlite3.connect(tmp_path / "history" / "history.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        operated.press(Qt.Key.Key_Space)
        operated.spin(lambda: operated.presenter.state.message.is_fault)
        assert operated.presenter.state.shown is None
        other.execute("ROLLBACK")

    judge(operated)
    assert answer(operated) is Answer.PASS


def test_a_serial_of_two_hundred_characters_is_kept_whole(operated: Operated) -> None:
    serial = "0123456789" * 20
    put_in(operated, Condition.CLEAN)
    operated.scan(serial)
    judge(operated)

    line = operated.running.workstation.store.find(HistoryQuery(text=serial), limit=2)
    assert [found.ticket.serial for found in line] == [serial]


@pytest.mark.parametrize("garbage", ["\x00\x01\x02\x1b[", "C C C ", " " * 300, "?" * 2000, "ÿþ\ufffd\u202e"])
def test_whatever_a_broken_scanner_sends_nothing_is_captured(operated: Operated, garbage: str) -> None:
    operated.scan(garbage)
    operated.spin_s(0.2)

    assert operated.presenter.state.in_flight == 0
    assert operated.presenter.state.judged is None
    assert operated.running.workstation.store.count(HistoryQuery()) == 0


def test_a_history_that_cannot_be_opened_is_named_and_the_settings_stay_within_reach(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path))
    (tmp_path / "history").mkdir()
    (tmp_path / "history" / "history.sqlite").write_bytes(b"this is no database" * 100)

    operated = Operated()
    try:
        assert operated.station is None
        assert "cannot be opened" in words_on(operated.window)
        assert ScreenName.SETTINGS in operated.window.open_screens
        assert operated.notices.kept[-1].severity is Severity.ERROR
    finally:
        operated.close()


def test_closing_in_the_middle_of_a_capture_ends_every_thread(operated: Operated) -> None:
    put_in(operated, Condition.DIRTY)
    operated.press(Qt.Key.Key_Space)
    operated.spin(lambda: operated.presenter.state.in_flight == 1)
    station = operated.running
    operated.window.close()

    assert not station.is_running
    with pytest.raises(StoreUnavailable):
        station.workstation.store.count(HistoryQuery())
