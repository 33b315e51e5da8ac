"""Joins the window with the access control: the role button, the PIN dialog, what a role sees."""

from __future__ import annotations

from functools import partial

from PyQt6.QtCore import Qt

from dscope_gui.qt.access.control import AccessControl, PinRequest
from dscope_gui.qt.access.pin_dialog import PinDialog
from dscope_gui.qt.access.role_dialog import RoleDialog
from dscope_gui.qt.main_window import MainWindow
from dscope_gui.qt.notifications import Notices


def join_access(window: MainWindow, access: AccessControl, notices: Notices) -> None:
    """From now on the window shows what the role in force may use."""
    access.role_changed.connect(window.set_role)
    access.failed.connect(notices.report)
    access.pin_wanted.connect(partial(_ask_for_pin, window, access, notices))
    window.role_pressed.connect(partial(_ask_for_role, window, access, notices))
    window.set_role(access.role)


def _ask_for_role(window: MainWindow, access: AccessControl, notices: Notices) -> None:
    dialog = RoleDialog(access, notices, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _ask_for_pin(window: MainWindow, access: AccessControl, notices: Notices, request: PinRequest) -> None:
    dialog = PinDialog(access, notices, request, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
