"""The audit screen in every state: a week of made-up events, and seals that are whole and broken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Final

from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.audit import AuditKind, AuditLine
from dscope_gui.domain.seal import FaultKind, SealedKind, SealFault, SealReport
from dscope_gui.domain.station import Role
from dscope_gui.qt.audit import AuditScreen
from dscope_gui.qt.audit.screen import AuditPage
from dscope_gui.qt.pictures.stage import Stage
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.workers import Progress

_NOON: Final = datetime(2026, 11, 27, 11, 5, tzinfo=UTC)
_KEY: Final = "9f3ac1d07be24455a1c0de84b2f6173e"
_LIMIT: Final = "zones.0.limits.1.max_um"
_EVENTS: Final = (
    AuditLine(
        AuditKind.RULE_STEP, _NOON, "Quinn", Role.QA, "house-sm@3 approved", after={"effective_from": "2026-12-01"}
    ),
    AuditLine(
        AuditKind.RULE_STEP, _NOON, "Dora", None, "house-sm@3 saved", {_LIMIT: 3.0}, {_LIMIT: 2.5}, "complaint 88"
    ),
    AuditLine(AuditKind.LOGIN, _NOON, "Quinn", Role.QA, "qa"),
    AuditLine(AuditKind.LOGIN_FAILED, _NOON, "Ana K.", Role.QA, "qa", reason="wait 30 s"),
    AuditLine(AuditKind.BOOKING_UNDONE, _NOON, "Ana K.", None, "01KB4T2N6Q", "booked", "undone", "Wrong part number"),
    AuditLine(AuditKind.SETTINGS_CHANGED, _NOON, "Tom B.", Role.TECHNICIAN, "capture.burst", 5, 9),
    AuditLine(AuditKind.SETTINGS_CHANGED, _NOON, "Tom B.", Role.TECHNICIAN, "own_dirt.strict", False, True),
    AuditLine(
        AuditKind.CALIBRATION_ADOPTED, _NOON, "Tom B.", Role.TECHNICIAN, "calibration", None, "dots-2026-11-20.json"
    ),
    AuditLine(AuditKind.FLAT_FIELD_USED, _NOON, "Tom B.", Role.TECHNICIAN, "flat_field", None, "blank-2026-11-20.png"),
    AuditLine(AuditKind.OWN_DIRT_CHANGED, _NOON, after={"found": 1, "gone": 0}),
    AuditLine(
        AuditKind.CHECK_OVERRIDDEN,
        _NOON,
        "Quinn",
        Role.QA,
        after={"after_check": "01KB4"},
        reason="Checked in another way",
    ),
    AuditLine(
        AuditKind.RECIPE_CHANGED, _NOON, "Tom B.", Role.TECHNICIAN, "LC-PC-OM4", {"rules": "iec"}, {"rules": "house"}
    ),
    AuditLine(AuditKind.PIN_SET, _NOON, "Tom B.", Role.TECHNICIAN, "technician"),
    AuditLine(AuditKind.LOGOUT, _NOON, "Tom B.", Role.TECHNICIAN, "technician", reason="idle for 10 min"),
    AuditLine(AuditKind.PROGRAM_STARTED, _NOON, after={"version": "0.5.0", "station": "Station 1"}),
    AuditLine(AuditKind.KEY_MADE, _NOON, subject=_KEY),
)
_WHOLE: Final = SealReport(
    rows=41_208, inspections=20_311, pictures=20_311, adopted=1_204, adopted_at=_NOON, keys=(_KEY,), is_key_vouched=True
)
_FAULTS: Final = (
    SealFault(FaultKind.PICTURE_CHANGED, 812, 812, SealedKind.INSPECTION, "01KB4T2N6QWERTZ"),
    SealFault(FaultKind.CONTENT_CHANGED, 1_377, 1_377, SealedKind.INSPECTION, "01KB5A9C3MBETTER"),
    SealFault(FaultKind.ROWS_MISSING, 20_002, 20_004),
    SealFault(FaultKind.CONTENT_CHANGED, 30_114, 30_114, SealedKind.AUDIT, "settings_changed capture.burst"),
    SealFault(FaultKind.HEAD_AHEAD, 41_209, 41_212),
)
_BROKEN: Final = SealReport(41_205, 20_308, 20_308, keys=(_KEY,), is_key_vouched=True, faults=_FAULTS)


def add_audit_pictures(shell: Shell) -> None:
    """Trail, and the seal before, while and after it is checked."""
    scenes = _AuditScenes(shell)
    states: dict[str, Callable[[], QWidget]] = {
        "audit_trail": scenes.trail,
        "audit_checking": scenes.checking,
        "audit_whole": lambda: scenes.report(_WHOLE),
        "audit_broken": lambda: scenes.report(_BROKEN),
    }
    for name, provider in states.items():
        shell.screenshots.add(name, provider)


class _AuditScenes:
    def __init__(self, shell: Shell) -> None:
        self._window, self._stage = shell.window, Stage(shell.window)

    def trail(self) -> QWidget:
        screen = self._shown(AuditPage.TRAIL)
        screen.trail.show_lines(len(self.lines), self.lines)
        return self._window

    def checking(self) -> QWidget:
        screen = self._shown(AuditPage.SEAL)
        screen.seal.show_nothing()
        screen.seal.show_progress(Progress(17_400, 41_208, 74.0))
        return self._window

    def report(self, report: SealReport) -> QWidget:
        self._shown(AuditPage.SEAL).seal.show_report(report)
        return self._window

    @cached_property
    def lines(self) -> tuple[AuditLine, ...]:
        """The same events again every day."""
        days, gap = range(3), timedelta(minutes=19)
        return tuple(
            replace(line, at=_NOON - timedelta(days=day) - number * gap)
            for day in days
            for number, line in enumerate(_EVENTS)
        )

    def _shown(self, page: AuditPage) -> AuditScreen:
        screen = self._stage.screen(AuditScreen)
        screen.blockSignals(True)  # it shows what it is given, not what this program did
        self._stage.show(ScreenName.AUDIT)
        screen.show_page(page)
        screen.seal.show_fingerprint(_KEY)
        return screen
