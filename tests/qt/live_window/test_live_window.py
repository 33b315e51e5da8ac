"""The window of `dscope live --display`, with a stream behind it."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

import pytest
from PyQt6.QtCore import Qt, QTimer
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.live import Health
from dscope_gui.domain.station import GuiSettings, ThemeName
from dscope_gui.qt.live_window import LiveWindow, run_live_window
from tests.qt.hands import press
from tests.qt.live_view.streamed import heat_map, shown
from tests.qt.live_window.pretended import LOST, OK, PretendedStream

GUI = GuiSettings(language="en", theme=ThemeName.LIGHT, fullscreen=False, first_run_card=False)
PATIENCE_MS = 20


def window(qtbot: QtBot) -> LiveWindow:
    made = LiveWindow()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def open_window(app: QApplication) -> LiveWindow | None:
    return next((one for one in app.topLevelWidgets() if isinstance(one, LiveWindow) and one.isVisible()), None)


def once(app: QApplication, ready: Callable[[LiveWindow], bool], then: Callable[[LiveWindow], object]) -> QTimer:
    """Do something with the window as soon as it is so."""
    timer = QTimer()
    timer.setInterval(PATIENCE_MS)

    def look() -> None:
        found = open_window(app)
        if found is not None and ready(found):
            timer.stop()
            then(found)

    timer.timeout.connect(look)
    timer.start()
    return timer


def is_judged(one: LiveWindow) -> bool:
    return one.side.card.texts.answer is Answer.FAIL and one.picture.has_heat


def close_by(key: Qt.Key) -> Callable[[LiveWindow], object]:
    return lambda one: press(one, key)


def close_window(one: LiveWindow) -> object:
    return one.close()


def kill_politely(_one: LiveWindow) -> None:
    os.kill(os.getpid(), signal.SIGTERM)


def interrupt(_one: LiveWindow) -> None:
    os.kill(os.getpid(), signal.SIGINT)


@pytest.mark.parametrize(
    "closing", [close_by(Qt.Key.Key_Escape), close_by(Qt.Key.Key_Q), close_window, kill_politely, interrupt]
)
def test_it_shows_the_stream_and_stops_it_when_it_is_closed(
    qapp: QApplication, closing: Callable[[LiveWindow], object]
) -> None:
    stream = PretendedStream(shown())
    timer = once(qapp, is_judged, closing)
    assert run_live_window(stream, GUI) == 0
    assert not timer.isActive()
    assert not stream.is_running
    assert stream.stops == 1


def test_it_closes_by_itself_when_the_stream_has_ended(qapp: QApplication) -> None:
    stream = PretendedStream(shown(), frames=3)
    assert run_live_window(stream, GUI) == 0
    assert open_window(qapp) is None


def test_the_heat_map_is_switched_by_its_key(qtbot: QtBot) -> None:
    made = window(qtbot)
    made.show_seen(shown())
    made.show_heat_map(heat_map())
    with qtbot.waitActive(made):
        made.activateWindow()
    qtbot.keyClick(made, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: made.picture.is_heat_visible)
    qtbot.keyClick(made, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: not made.picture.is_heat_visible)


def test_full_screen_and_back(qtbot: QtBot) -> None:
    made = window(qtbot)
    made.toggle_full_screen()
    assert made.isFullScreen()
    made.toggle_full_screen()
    assert not made.isFullScreen()


def test_a_lost_camera_leaves_no_old_verdict(qtbot: QtBot) -> None:
    made = window(qtbot)
    made.show_health(Health((OK,)))
    made.show_seen(shown())
    made.show_health(Health((LOST,)))
    assert made.picture.note == "The camera is gone\nCheck its cable"
    assert made.side.card.texts.answer is None
    made.show_seen(shown())
    made.show_health(Health((LOST,)))
    assert made.side.card.texts.answer is None, "the frame in hand was inspected still when the camera was lost"
    made.show_seen(shown())
    assert made.picture.note == ""


def test_a_defect_chosen_in_the_table_is_chosen_on_the_picture(qtbot: QtBot) -> None:
    made = window(qtbot)
    made.show_seen(shown())
    made.show_figures(shown())
    made.side.table.selectRow(1)
    assert made.picture.selected == "D2"


@pytest.mark.parametrize("size", [(1000, 640), (1280, 800), (1920, 1080)])
def test_nothing_is_cut_off(qtbot: QtBot, theme: ThemeName, size: tuple[int, int]) -> None:
    made = window(qtbot)
    made.resize(*size)
    made.show_seen(shown())
    made.show_figures(shown())
    qtbot.waitUntil(lambda: made.width() == size[0])
    assert made.picture.width() > 0.5 * made.width()
    assert made.side.card.height() >= made.side.card.sizeHint().height()
    for key in (made.keys.heat, made.keys.whole, made.keys.full_screen, made.keys.closing):
        assert key.height() >= 64
        assert key.width() >= key.sizeHint().width()
