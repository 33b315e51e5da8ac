"""What an operator does at the simulated microscope, and what can then be read on the screen."""

from __future__ import annotations

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QLabel, QPushButton

from dscope_gui.cameras.simulator import Condition
from dscope_gui.domain.answer import Answer
from tests.qt.hands import click
from tests.qt.operated import Operated

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
