"""The rail at the left of the window: however many screens there are, all are seen at once."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PyQt6.QtGui import QAction
from PyQt6.QtWidgets import QApplication, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dscope_gui.domain.station import ThemeName
from dscope_gui.qt.languages import install_language
from dscope_gui.qt.rail import Rail
from dscope_gui.qt.screen_names import ScreenName, screen_title
from dscope_gui.qt.theme import IconName, apply_theme

_LEAST_WINDOW_PX = 700
_BESIDE_PX = 10
"""Padding and border of a compact button at both sides."""


def rail_of(qtbot: QtBot, count: int, height_px: int = _LEAST_WINDOW_PX) -> Rail:
    """As high as the smallest window, or another one."""
    rail = Rail()
    qtbot.addWidget(rail)
    for number in range(count):
        rail.add(QAction(f"Calibration {number}", rail), IconName.CALIBRATE)
    rail.show_role("Technician", "", locked=False)
    rail.show_station("Station 1")
    rail.resize(rail.width(), height_px)
    with qtbot.waitExposed(rail):
        rail.show()
    return rail


@pytest.mark.parametrize("count", [3, 7, 8, 9, 10, 11, 12, 13, 14])
def test_all_screens_fit_into_the_smallest_window_without_overlapping(qtbot: QtBot, count: int) -> None:
    rail = rail_of(qtbot, count)
    assert rail.height() == _LEAST_WINDOW_PX
    places = sorted((button.y(), button.geometry().bottom()) for button in rail.buttons)
    assert len(places) == count + 1
    assert all(above[1] < below[0] for above, below in pairwise(places))
    assert places[-1][1] < rail.height()


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_every_word_stands_whole_on_its_button(qtbot: QtBot, qapp: QApplication, language: str) -> None:
    install_language(qapp, language)
    rail = Rail()
    qtbot.addWidget(rail)
    for name in ScreenName:
        rail.add(QAction(screen_title(name), rail), IconName.HELP)
    with qtbot.waitExposed(rail):
        rail.show()
    buttons = rail.buttons[1:]
    assert [button.text() for button in buttons if _room_px(button) < 0] == []
    assert len(buttons) == len(ScreenName)


def _room_px(button: QToolButton) -> int:
    """Left over beside the word, within padding and border."""
    return button.width() - _BESIDE_PX - button.fontMetrics().horizontalAdvance(button.text())


def test_buttons_become_large_again_when_screens_are_hidden(qtbot: QtBot) -> None:
    rail = rail_of(qtbot, 12)
    small = rail.buttons[1].height()
    for button in rail.buttons[6:]:
        action = button.defaultAction()
        assert action is not None
        action.setVisible(False)
    heights = {button.minimumHeight() for button in rail.buttons if not button.isHidden()}
    assert len(heights) == 1 and heights.pop() > small
    assert rail.buttons[0].minimumHeight() >= 64, "an operator may have nothing but a finger"


def test_a_higher_window_has_larger_buttons_and_drawings_and_may_become_low_again(qtbot: QtBot) -> None:
    """All screens of QA: on the smallest panel PC and on the usual monitor."""
    rail = rail_of(qtbot, 14, 800)
    panel_px = rail.buttons[1].height()
    assert panel_px >= 41 and rail.buttons[1].iconSize().height() >= 17
    rail.resize(rail.width(), 1080)
    qtbot.waitUntil(lambda: {button.height() for button in rail.buttons} == {56})
    assert rail.minimumSizeHint().height() < _LEAST_WINDOW_PX - 80, "there may be a notice above"
    rail.resize(rail.width(), 800)
    qtbot.waitUntil(lambda: {button.height() for button in rail.buttons} == {panel_px})


def test_buttons_stay_where_they_are_when_something_comes_and_goes_below(qtbot: QtBot) -> None:
    """Such as the hands at the simulated microscope, which only some screens have."""
    window = QWidget()
    qtbot.addWidget(window)
    column, rail, below = QVBoxLayout(window), rail_of(qtbot, 14), QWidget()
    below.setFixedHeight(80)
    column.addWidget(rail, 1)
    column.addWidget(below)
    window.resize(400, 800)
    with qtbot.waitExposed(window):
        window.show()
    places = [button.y() for button in rail.buttons[1:]]
    below.hide()
    qtbot.waitUntil(lambda: rail.height() > 700)
    assert [button.y() for button in rail.buttons[1:]] == places


def test_another_theme_leaves_all_buttons_of_one_height(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, ThemeName.LIGHT)
    rail = rail_of(qtbot, 14)
    before = {button.height() for button in rail.buttons}
    apply_theme(qapp, ThemeName.DARK)
    qtbot.waitUntil(lambda: {button.height() for button in rail.buttons} == before)
    assert len(before) == 1
    apply_theme(qapp, ThemeName.LIGHT)
