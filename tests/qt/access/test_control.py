"""Which role is in force, and how it comes and goes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from dscope_gui.domain.station import Role
from dscope_gui.qt.access import AccessControl, PinRequest
from dscope_gui.settings.users import Users
from dscope_gui.workstation.clock import SystemClock

PIN = "4711"


@pytest.fixture
def users(tmp_path: Path) -> Users:
    return Users(tmp_path, SystemClock())


@pytest.fixture
def access(users: Users, qapp: QApplication) -> AccessControl:
    return AccessControl(users)


def wanted(qtbot: QtBot, access: AccessControl, role: Role) -> PinRequest:
    with qtbot.waitSignal(access.pin_wanted) as signal:
        access.request(role)
    request = signal.args[0]
    assert isinstance(request, PinRequest)
    return request


def test_a_role_without_a_pin_asks_for_a_new_one_at_its_first_use(qtbot: QtBot, access: AccessControl) -> None:
    assert wanted(qtbot, access, Role.TECHNICIAN) == PinRequest(Role.TECHNICIAN, is_new=True)
    access.set_new_pin(Role.TECHNICIAN, PIN)
    assert access.role is Role.TECHNICIAN


def in_force(access: AccessControl) -> Role:
    """Asked anew each time, which the type checker does not expect of an attribute."""
    return access.role


def test_a_role_with_a_pin_asks_for_it(qtbot: QtBot, access: AccessControl, users: Users) -> None:
    users.set_pin("qa", Role.QA, PIN)
    assert not wanted(qtbot, access, Role.QA).is_new
    assert not access.give_pin(Role.QA, "0000").is_right
    assert in_force(access) is Role.OPERATOR
    assert access.give_pin(Role.QA, PIN).is_right
    assert in_force(access) is Role.QA


def test_the_way_down_needs_no_pin(qtbot: QtBot, access: AccessControl) -> None:
    access.set_new_pin(Role.QA, PIN)
    with qtbot.assertNotEmitted(access.pin_wanted), qtbot.waitSignal(access.role_changed):
        access.request(Role.TECHNICIAN)
    assert access.role is Role.TECHNICIAN


def test_nobody_overwrites_a_pin_from_below(qtbot: QtBot, access: AccessControl, users: Users) -> None:
    users.set_pin("qa", Role.QA, PIN)
    with qtbot.waitSignal(access.pin_wanted):
        access.set_new_pin(Role.QA, "9999")
    assert access.role is Role.OPERATOR
    assert users.check_pin("qa", PIN).is_right


def test_a_station_left_alone_is_the_operators_again(qtbot: QtBot, users: Users) -> None:
    access = AccessControl(users, idle_minutes=0.0005)
    with qtbot.waitSignal(access.role_changed, check_params_cb=lambda role: role is Role.OPERATOR):
        access.set_new_pin(Role.TECHNICIAN, PIN)
    assert access.role is Role.OPERATOR


def test_a_key_counts_as_a_sign_of_life(qtbot: QtBot, qapp: QApplication, users: Users) -> None:
    access = AccessControl(users, role=Role.QA)
    access.watch(qapp)
    widget = QLabel()
    qtbot.addWidget(widget)
    assert not access.idles
    qtbot.keyClick(widget, Qt.Key.Key_A)
    qapp.removeEventFilter(access)
    assert access.idles


def test_an_operator_is_chosen_and_remembered(qtbot: QtBot, access: AccessControl, users: Users) -> None:
    with qtbot.waitSignal(access.operator_changed, check_params_cb=lambda name: name == "Ana K."):
        access.choose_operator(" Ana  K. ")
    assert AccessControl(users).operators == ("Ana K.",)


def test_a_broken_users_file_is_told_and_opens_nothing(qtbot: QtBot, access: AccessControl, tmp_path: Path) -> None:
    (tmp_path / "users.json").write_text("{", encoding="utf-8")
    with qtbot.waitSignal(access.failed), qtbot.assertNotEmitted(access.pin_wanted):
        access.request(Role.TECHNICIAN)
    assert access.role is Role.OPERATOR
    assert access.operators == ()
