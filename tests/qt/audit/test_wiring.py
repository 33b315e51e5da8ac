"""What happens at the running station stands in its audit trail, and never a PIN."""

from __future__ import annotations

import itertools
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PyQt6.QtCore import Qt

from dscope_gui.domain.audit import AuditKind, AuditLine, AuditQuery
from dscope_gui.domain.station import Role
from dscope_gui.qt.audit import AuditScreen
from dscope_gui.qt.rail import Rail
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.settings_screen import SettingsKeeper
from dscope_gui.store import SqliteStore
from dscope_gui.store.seal.keys import station_keys
from dscope_gui.store.seal.verifying import verify_history
from tests.qt.operated import Operated

PIN, OTHER_PIN, WRONG_PIN = "4937", "8261", "5093"


def noted(operated: Operated, folder: Path) -> list[AuditLine]:
    """All that was noted until the window was closed, the oldest first."""
    operated.close()
    store = SqliteStore(folder / "history")
    lines = list(reversed(store.audit.lines(AuditQuery(), limit=100)))
    store.close()
    return lines


def test_logins_refusals_pins_and_names_are_noted_and_no_pin_is(operated: Operated, tmp_path: Path) -> None:
    access = operated.shell.access
    access.choose_operator("Tom B.")
    access.set_new_pin(Role.TECHNICIAN, PIN)
    access.set_new_pin(Role.TECHNICIAN, OTHER_PIN)
    access.lock()
    access.give_pin(Role.TECHNICIAN, WRONG_PIN)
    lines = noted(operated, tmp_path)
    assert [(line.kind, line.by, line.role) for line in lines if line.kind is not AuditKind.KEY_MADE] == [
        (AuditKind.PROGRAM_STARTED, "", None),
        (AuditKind.OPERATOR_CHOSEN, "Tom B.", Role.OPERATOR),
        (AuditKind.PIN_SET, "Tom B.", Role.TECHNICIAN),
        (AuditKind.LOGIN, "Tom B.", Role.TECHNICIAN),
        (AuditKind.PIN_SET, "Tom B.", Role.TECHNICIAN),
        (AuditKind.LOGOUT, "Tom B.", Role.TECHNICIAN),
        (AuditKind.LOGIN_FAILED, "Tom B.", Role.TECHNICIAN),
        (AuditKind.PROGRAM_STOPPED, "", None),
    ]
    with closing(sqlite3.connect(tmp_path / "history" / "history.sqlite")) as connection:
        dump = "\n".join(str(row) for row in connection.execute("SELECT subject, before, after, reason FROM audit"))
    secrets = [PIN, OTHER_PIN, WRONG_PIN, "salt", "hash"]
    assert not any(secret in dump for secret in secrets)


def test_settings_are_noted_with_what_changed_alone(operated: Operated, tmp_path: Path) -> None:
    (settings,) = operated.window.findChildren(SettingsKeeper)
    before = settings.settings
    capture = before.capture.model_copy(update={"burst": before.capture.burst + 1})
    settings.keep(before.model_copy(update={"capture": capture, "flat_field": "blank.png"}))
    changed = [line for line in noted(operated, tmp_path) if line.subject in ("capture.burst", "flat_field")]
    assert [(line.kind, line.before, line.after) for line in changed] == [
        (AuditKind.FLAT_FIELD_USED, None, "blank.png"),
        (AuditKind.SETTINGS_CHANGED, before.capture.burst, before.capture.burst + 1),
    ]


def test_what_the_running_station_leaves_is_whole(operated: Operated, tmp_path: Path) -> None:
    operated.scan("SN-1")
    operated.press(Qt.Key.Key_Space)
    operated.spin(lambda: operated.is_judged)
    operated.close()
    report = verify_history(tmp_path / "history", station_keys(tmp_path / "seal"))
    assert report.is_whole and report.is_key_vouched and report.inspections == 1


def test_the_audit_screen_is_for_technicians_and_qa(operated: Operated) -> None:
    assert ScreenName.AUDIT not in operated.window.open_screens
    operated.window.set_role(Role.TECHNICIAN)
    operated.window.show_screen(ScreenName.AUDIT)
    (screen,) = operated.window.findChildren(AuditScreen)
    operated.spin(lambda: screen.trail.total > 0)
    assert screen.isVisible()


@pytest.mark.parametrize("height", [700, 800, 1080])
def test_the_rail_shows_every_screen_of_qa_whole(operated: Operated, height: int) -> None:
    operated.window.set_role(Role.QA)
    operated.window.resize(1280, height)
    (rail,) = operated.window.findChildren(Rail)
    operated.spin(lambda: operated.window.height() == height)
    assert rail.minimumSizeHint().height() <= height
    buttons = [button for button in rail.buttons if button.isVisible()]
    assert len(buttons) == len(operated.window.open_screens) + 1

    def places() -> list[tuple[int, int]]:
        return sorted((button.y(), button.geometry().bottom()) for button in buttons)

    operated.spin(lambda: all(above[1] < below[0] for above, below in itertools.pairwise(places())))
    assert places()[-1][1] < rail.height()
