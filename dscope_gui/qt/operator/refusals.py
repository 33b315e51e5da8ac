"""Why nothing is captured now, in one line for the operator."""

from __future__ import annotations

from PyQt6.QtCore import QCoreApplication

from dscope_gui.qt.operator.screen_state import ScreenState
from dscope_gui.workstation.station_check.lock import Lock, LockState

translate = QCoreApplication.translate


def why_no_capture(state: ScreenState) -> str:
    """The first thing that keeps the key from doing anything."""
    if not state.lock.is_open:
        return lock_reason(state.lock)
    if state.recipe is None:
        return translate("OperatorPresenter", "Pick a part first")
    if not state.is_camera_there:
        return translate("OperatorPresenter", "There is no camera: no capture")
    if state.in_flight:
        return translate("OperatorPresenter", "Still judging")
    return translate("OperatorPresenter", "Scan the serial number first")


def lock_reason(lock: Lock) -> str:
    """Why nothing is judged, and who can help."""
    if lock.state is LockState.RED:
        return translate("VerdictCard", "Station check red: ask a technician")
    return translate("VerdictCard", "Station check due: ask a technician")
