"""The whole window on the simulated camera, with the real engine and a real history: what an operator does all day."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NoReturn

import pytest
from openpyxl import load_workbook
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QLabel, QPushButton

from dscope_gui.cameras.simulator import Condition
from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.station import Role
from dscope_gui.domain.verdict import Cause
from dscope_gui.errors import StoreUnavailable
from dscope_gui.qt.history import HistoryScreen
from dscope_gui.qt.history.export_kinds import ExportKind
from dscope_gui.qt.notifications import Severity
from dscope_gui.qt.operator.undo_panel import UndoPanel
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.store import pictures
from tests.qt.hands import click
from tests.qt.operated import Operated
from tests.qt.probe import LONG_S

FIBER = "om4-50-125"


def put_in(operated: Operated, condition: Condition) -> None:
    """A connector under the microscope, seen by the camera."""
    operated.simulated.insert(FIBER, 5, condition=condition)
    see_it(operated)


def see_it(operated: Operated) -> None:
    """Wait until the live picture shows what stands before the camera now."""
    shown = operated.frames_shown
    operated.spin(lambda: operated.frames_shown > shown + 1)


def judge(operated: Operated, key: Qt.Key = Qt.Key.Key_Space) -> None:
    before = operated.presenter.state.judged
    operated.press(key)
    operated.spin(lambda: operated.presenter.state.shown not in (None, before))


def press_button(operated: Operated, text: str) -> None:
    buttons = operated.simulator_panel.findChildren(QPushButton)
    click(next(button for button in buttons if button.text() == text))


def answer(operated: Operated) -> Answer | None:
    shown = operated.presenter.state.shown
    return None if shown is None else shown.answer


def words_on(widget: object) -> str:
    assert hasattr(widget, "findChildren")
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_space_judges_a_clean_connector_and_the_verdict_is_stored_before_it_is_seen(operated: Operated) -> None:
    put_in(operated, Condition.CLEAN)
    stored = []
    store = operated.running.workstation.store
    operated.presenter.judged_shown.connect(lambda judged: stored.append(store.get(judged.stored.line.id)))

    judge(operated)

    assert answer(operated) is Answer.PASS
    assert stored[0].picture.is_file()
    assert "PASS" in operated.screen.card.accessibleDescription()


def test_a_scan_names_the_part_and_the_next_scan_books_it(operated: Operated) -> None:
    put_in(operated, Condition.CLEAN)
    operated.scan("SN-0001")
    judge(operated)
    operated.scan("SN-0002")
    operated.spin(lambda: operated.presenter.state.can_undo)

    store = operated.running.workstation.store
    line = store.find(HistoryQuery(text="SN-0001"), limit=1)[0]
    assert line.is_booked
    assert operated.presenter.state.shown is None
    assert operated.presenter.state.ticket.serial == "SN-0002"


def test_the_last_booking_is_taken_back_with_a_reason(operated: Operated) -> None:
    put_in(operated, Condition.CLEAN)
    operated.scan("SN-0003")
    judge(operated)
    operated.scan("SN-0004")
    operated.spin(lambda: operated.presenter.state.can_undo)

    operated.presenter.ask_undo()
    panel = operated.screen.findChild(UndoPanel)
    assert panel is not None
    assert panel.isVisible()
    panel.chosen.emit("Wrong serial")
    operated.spin(lambda: answer(operated) is Answer.PASS)

    store = operated.running.workstation.store
    stored = store.get(store.find(HistoryQuery(text="SN-0003"), limit=1)[0].id)
    assert not stored.line.is_booked
    assert stored.events[-1].reason == "Wrong serial"


def test_dirt_is_wiped_away_and_both_pictures_stand_side_by_side(operated: Operated) -> None:
    put_in(operated, Condition.DIRTY)
    judge(operated)
    assert answer(operated) is Answer.FAIL

    operated.simulated.wipe()
    see_it(operated)
    judge(operated, Qt.Key.Key_C)

    shown = operated.presenter.state.shown
    assert shown is not None
    assert shown.answer is Answer.PASS
    assert shown.cleanings == 1
    assert shown.comparison is not None
    assert shown.comparison.gone
    assert "Before" in words_on(operated.screen.area)


def test_a_row_of_the_table_and_its_marker_select_each_other(operated: Operated) -> None:
    put_in(operated, Condition.SCRATCHED)
    judge(operated)
    assert answer(operated) is Answer.FAIL
    table = operated.screen.findings.table
    assert table.rowCount() > 0

    operated.press(Qt.Key.Key_1)
    operated.spin(lambda: operated.presenter.state.selected is not None)
    chosen = operated.presenter.state.selected
    assert table.selectedItems()

    operated.screen.area.defect_clicked.emit(chosen)
    assert operated.presenter.state.selected == chosen


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


def test_an_operator_sees_no_camera_screen_and_a_wrong_pin_opens_none(operated: Operated) -> None:
    access = operated.shell.access
    assert ScreenName.CAMERA not in operated.window.open_screens

    access.set_new_pin(Role.TECHNICIAN, "2468")
    assert ScreenName.CAMERA in operated.window.open_screens
    access.lock()
    assert not access.give_pin(Role.TECHNICIAN, "1357").is_right
    assert ScreenName.CAMERA not in operated.window.open_screens
    assert access.give_pin(Role.TECHNICIAN, "2468").is_right
    operated.window.show_screen(ScreenName.CAMERA)
    assert operated.window.current_screen == ScreenName.CAMERA


def test_what_was_judged_is_found_opened_and_exported_in_the_history(operated: Operated, tmp_path: Path) -> None:
    put_in(operated, Condition.SCRATCHED)
    operated.scan("SN-0005")
    judge(operated)
    operated.window.show_screen(ScreenName.HISTORY)
    history = operated.window.findChild(HistoryScreen)
    assert history is not None
    operated.spin(lambda: history.list.lines.rowCount() == 1)

    shown = operated.presenter.state.shown
    assert shown is not None
    history.open(shown.stored.line.id)
    operated.spin(lambda: "SN-0005" in words_on(history.entry))

    file = tmp_path / "selection.xlsx"
    history.export_presenter.ask_path = lambda _kind, _suggestion: file
    history.show_list()
    history.exports.export_wanted.emit(ExportKind.EXCEL)
    operated.spin(file.is_file)
    with closing(load_workbook(file)) as book:
        cells = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row}
    assert "SN-0005" in cells


def test_help_full_screen_and_back(operated: Operated) -> None:
    operated.press(Qt.Key.Key_F1)
    operated.spin(lambda: operated.window.current_screen == ScreenName.HELP)
    operated.window.show_screen(ScreenName.INSPECT)
    operated.press(Qt.Key.Key_F11)
    operated.spin(operated.window.isFullScreen)
    operated.press(Qt.Key.Key_F11)
    operated.spin(lambda: not operated.window.isFullScreen())


def test_the_simulator_s_buttons_do_what_they_say(operated: Operated) -> None:
    press_button(operated, "Insert next")
    see_it(operated)
    judge(operated)
    assert answer(operated) in (Answer.PASS, Answer.FAIL)
    press_button(operated, "Remove")
    see_it(operated)
    judge(operated)
    assert answer(operated) is Answer.RETAKE


def test_the_screen_never_works_longer_than_a_twentieth_of_a_second_at_a_time(operated: Operated) -> None:
    # What the program does itself takes as long every time; a busy machine adds to one round or another.
    assert min(_longest_work_s(operated) for _ in range(3)) < LONG_S


def _longest_work_s(operated: Operated) -> float:
    """While a dirty connector is judged, cleaned, judged again and left for the live picture."""
    put_in(operated, Condition.DIRTY)
    operated.probe.start()
    judge(operated)
    operated.simulated.wipe()
    see_it(operated)
    judge(operated, Qt.Key.Key_C)
    operated.press(Qt.Key.Key_Escape)
    see_it(operated)
    operated.probe.stop()
    assert operated.probe.rings > 20
    return operated.probe.longest_work_s


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
