"""The PIN is asked for with keys for fingers or on the keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from dscope_gui.domain.station import Role
from dscope_gui.qt.access import AccessControl, PinDialog, PinRequest, RoleDialog
from dscope_gui.qt.notifications import Notices
from dscope_gui.settings.users import Users
from dscope_gui.workstation.clock import SystemClock

PIN = "4711"


@pytest.fixture
def access(tmp_path: Path, qapp: object) -> AccessControl:
    users = Users(tmp_path, SystemClock())
    users.set_pin("technician", Role.TECHNICIAN, PIN)
    return AccessControl(users)


def opened(qtbot: QtBot, access: AccessControl, *, is_new: bool, role: Role = Role.TECHNICIAN) -> PinDialog:
    dialog = PinDialog(access, Notices(), PinRequest(role, is_new=is_new))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def typed(qtbot: QtBot, dialog: PinDialog, pin: str) -> None:
    qtbot.keyClicks(dialog, pin)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_the_right_pin_typed_on_the_keyboard_opens_the_role(qtbot: QtBot, access: AccessControl) -> None:
    dialog = opened(qtbot, access, is_new=False)
    typed(qtbot, dialog, PIN)
    assert access.role is Role.TECHNICIAN
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_the_right_pin_typed_with_a_finger_opens_the_role(qtbot: QtBot, access: AccessControl) -> None:
    dialog = opened(qtbot, access, is_new=False)
    keys = {key.accessibleName(): key for key in dialog.findChildren(QPushButton)}
    for name in [*PIN, "Enter"]:
        assert min(keys[name].width(), keys[name].height()) >= 64
        qtbot.mouseClick(keys[name], Qt.MouseButton.LeftButton)
    assert access.role is Role.TECHNICIAN


def test_a_wrong_pin_says_so_and_stays(qtbot: QtBot, access: AccessControl) -> None:
    dialog = opened(qtbot, access, is_new=False)
    typed(qtbot, dialog, "0000")
    assert dialog.isVisible()
    assert "Wrong PIN" in dialog.message
    assert access.role is Role.OPERATOR
    qtbot.keyClicks(dialog, "1")
    assert dialog.message == ""


def test_after_three_wrong_ones_it_tells_the_time_left_and_takes_none(qtbot: QtBot, access: AccessControl) -> None:
    dialog = opened(qtbot, access, is_new=False)
    for _ in range(3):
        typed(qtbot, dialog, "0000")
    assert "0:30" in dialog.message
    typed(qtbot, dialog, PIN)
    assert access.role is Role.OPERATOR
    qtbot.waitUntil(lambda: "0:29" in dialog.message, timeout=3000)


def test_the_digits_are_never_shown(qtbot: QtBot, access: AccessControl) -> None:
    dialog = opened(qtbot, access, is_new=False)
    qtbot.keyClicks(dialog, "47")
    shown = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "● ● ○ ○" in shown
    assert "47" not in shown


def test_a_new_pin_is_typed_twice(qtbot: QtBot, access: AccessControl) -> None:
    dialog = opened(qtbot, access, is_new=True, role=Role.QA)
    typed(qtbot, dialog, "2580")
    typed(qtbot, dialog, "2581")
    assert "not the same" in dialog.message
    assert not dialog.result()
    typed(qtbot, dialog, "2580")
    typed(qtbot, dialog, "2580")
    assert access.role is Role.QA


def test_three_digits_are_not_enough_and_twelve_are_all_it_takes(qtbot: QtBot, access: AccessControl) -> None:
    dialog = opened(qtbot, access, is_new=False)
    typed(qtbot, dialog, "471")
    assert dialog.message == ""
    qtbot.keyClick(dialog, Qt.Key.Key_Backspace)
    typed(qtbot, dialog, "11")
    assert access.role is Role.TECHNICIAN


def test_escape_leaves_everything_as_it_was(qtbot: QtBot, access: AccessControl) -> None:
    dialog = opened(qtbot, access, is_new=False)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert access.role is Role.OPERATOR


def test_the_role_is_asked_for_by_its_button(qtbot: QtBot, access: AccessControl) -> None:
    dialog = RoleDialog(access, Notices())
    qtbot.addWidget(dialog)
    dialog.show()
    button = next(key for key in dialog.findChildren(QPushButton) if key.text() == "Technician")
    with qtbot.waitSignal(access.pin_wanted):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
