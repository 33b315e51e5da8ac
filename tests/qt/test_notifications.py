"""Notices: one line, a list, never in the way."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtGui import QGuiApplication
from PyQt6.QtWidgets import QApplication, QTableWidget
from pytestqt.qtbot import QtBot

from dscope_gui.domain.station import Role
from dscope_gui.errors import CameraLost
from dscope_gui.logs import logger
from dscope_gui.qt.notifications import LogLines, NoticeBar, NoticeLogHandler, Notices, Severity
from dscope_gui.qt.notifications.notices_screen import NoticesScreen


@pytest.fixture
def notices(qapp: QApplication) -> Notices:
    return Notices()


@pytest.fixture
def lines(notices: Notices) -> Iterator[LogLines]:
    """The log, listened to."""
    lines = LogLines()
    handler = NoticeLogHandler(notices, lines)
    handler.attach()
    yield lines
    handler.detach()


@pytest.fixture
def bar(qtbot: QtBot, notices: Notices) -> NoticeBar:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    notices.added.connect(bar.show_notice)
    bar.resize(400, bar.height())
    bar.show()
    return bar


def test_an_error_of_ours_is_shown_with_its_remedy(notices: Notices, bar: NoticeBar) -> None:
    notices.report(CameraLost("The camera is gone", "Check its cable"))
    assert bar.text == "The camera is gone. Check its cable"
    assert notices.kept[-1].severity is Severity.ERROR
    assert notices.unread == 1


def test_a_notice_of_many_lines_stays_on_one(notices: Notices, bar: NoticeBar) -> None:
    height = bar.height()
    notices.error("first line\nsecond\tline " + "x" * 5000)
    assert "\n" not in bar.text
    assert bar.height() == height
    assert bar.width() == 400


def test_an_information_does_not_push_an_error_away(notices: Notices, bar: NoticeBar) -> None:
    notices.error("gone")
    notices.info("saved")
    assert bar.text == "gone"
    notices.error("gone again")
    assert bar.text == "gone again"


def test_informations_are_not_counted_as_unread(notices: Notices) -> None:
    notices.info("saved")
    assert notices.unread == 0
    notices.warning("nearly full")
    assert notices.unread == 1
    notices.mark_read()
    assert notices.unread == 0


def test_a_notice_from_another_thread_arrives_in_this_one(qtbot: QtBot, notices: Notices, bar: NoticeBar) -> None:
    arrived: list[threading.Thread] = []
    notices.added.connect(lambda _: arrived.append(threading.current_thread()))
    thread = threading.Thread(target=lambda: notices.warning("from afar"))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bar.text == "from afar")
    assert arrived == [threading.main_thread()]


def test_a_warning_in_the_log_becomes_one_notice(notices: Notices, lines: LogLines) -> None:
    logger().warning("%d frames dropped", 3)
    logger().info("all is well")
    assert [(notice.severity, notice.message) for notice in notices.kept] == [(Severity.WARNING, "3 frames dropped")]
    assert "WARNING 3 frames dropped" in lines.text and "INFO all is well" in lines.text


def test_a_notice_stands_in_the_log_and_does_not_come_back_from_it(notices: Notices, lines: LogLines) -> None:
    notices.error("gone", "look for it")
    assert len(notices.kept) == 1
    assert "ERROR gone. look for it" in lines.text


def test_the_bar_never_takes_the_focus(bar: NoticeBar, notices: Notices) -> None:
    notices.error("gone")
    assert bar.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_click_on_the_bar_opens_the_list(qtbot: QtBot, bar: NoticeBar, notices: Notices) -> None:
    with qtbot.assertNotEmitted(bar.opened):
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton)
    notices.error("gone")
    with qtbot.waitSignal(bar.opened):
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton)


def test_the_list_has_the_newest_first_and_reads_them(qtbot: QtBot, notices: Notices, lines: LogLines) -> None:
    notices.error("old")
    screen = NoticesScreen(notices, lines)
    qtbot.addWidget(screen)
    screen.show()
    assert notices.unread == 0
    notices.error("new", "do this")
    table = screen.findChild(QTableWidget)
    assert table is not None
    cells = [[cell.text() if (cell := table.item(row, column)) else "" for column in (1, 2)] for row in (0, 1)]
    assert cells == [["new", "do this"], ["old", ""]]
    assert notices.unread == 0, "what is in view is read"


def test_only_the_technician_sees_the_log_and_can_copy_it(qtbot: QtBot, notices: Notices, lines: LogLines) -> None:
    screen = NoticesScreen(notices, lines)
    qtbot.addWidget(screen)
    screen.show()
    assert not screen.shows_log
    screen.set_role(Role.TECHNICIAN)
    assert screen.shows_log
    logger().info("something happened")
    screen.copy_log()
    clipboard = QGuiApplication.clipboard()
    assert clipboard is not None and "something happened" in clipboard.text()
