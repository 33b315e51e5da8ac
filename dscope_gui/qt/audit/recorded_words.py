"""What audit lines say in words of their own, in the language in force; names, files and numbers stay as they are."""

from __future__ import annotations

import re
from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.audit import AuditKind, AuditLine
from dscope_gui.domain.station import Role
from dscope_gui.qt.settings_screen.field_words import field_words
from dscope_gui.qt.station_check.start_panel import override_reasons
from dscope_gui.qt.widgets.undo_reasons import undo_reasons
from dscope_gui.qt.widgets.wording import role_word

translate = QCoreApplication.translate

_OF_A_ROLE: Final = frozenset({AuditKind.LOGIN, AuditKind.LOGIN_FAILED, AuditKind.LOGOUT, AuditKind.PIN_SET})
_OF_A_SETTING: Final = frozenset(
    {
        AuditKind.SETTINGS_CHANGED,
        AuditKind.CALIBRATION_ADOPTED,
        AuditKind.CALIBRATION_REMOVED,
        AuditKind.FLAT_FIELD_USED,
    }
)
_OF_THE_PROGRAM: Final = re.compile(r"wait (?P<wait_s>\d+) s|idle for (?P<idle_min>[\d.]+) min")
"""How long nobody may try another PIN, and after how long a role was left."""
_OF_A_STEP: Final = frozenset({AuditKind.RULE_STEP, AuditKind.MODEL_STEP})


def subject_words(line: AuditLine) -> str:
    """What it is about."""
    if line.kind in _OF_A_ROLE:
        return role_word(Role(line.subject)) if line.subject in set(Role) else line.subject
    if line.kind in _OF_A_SETTING:
        return setting_word(line.subject)
    if line.kind in _OF_A_STEP:
        return _step_words(line.subject)
    return line.subject


def setting_word(name: str) -> str:
    """Its title on the screen of settings; one that stands in the file alone keeps its name."""
    known = field_words().get(name)
    return name if known is None else known[0]


def reason_words(line: AuditLine) -> str:
    """One of those that keys offer, the program's own, or what somebody typed."""
    if (told := _OF_THE_PROGRAM.fullmatch(line.reason)) is not None and line.kind in _OF_A_ROLE:
        text = translate("Audit", "wait {} s") if told["wait_s"] else translate("Audit", "idle for {} min")
        return text.format(told["wait_s"] or told["idle_min"])
    known = {AuditKind.BOOKING_UNDONE: undo_reasons, AuditKind.CHECK_OVERRIDDEN: override_reasons}
    offered = known[line.kind]() if line.kind in known else {}
    return offered.get(line.reason, line.reason)


def recorded_word(value: str) -> str:
    """A value that the program chose from a list."""
    known = {
        "booked": translate("Audit", "booked"),
        "undone": translate("Audit", "taken back"),
        "read": translate("Audit", "see"),
        "control": translate("Audit", "see and judge"),
        **_steps(),
    }
    return known.get(value, value)


def value_name(name: str) -> str:
    """Which of several values; a place within a rule set keeps the name that it has in the file."""
    known = {
        "effective_from": translate("Audit", "in force from"),
        "step": translate("Audit", "step"),
        "title": translate("Audit", "title"),
        "fiber": translate("Audit", "fiber"),
        "rules": translate("Audit", "rule set"),
        "profile": translate("Audit", "profile"),
        "light": translate("Audit", "light"),
        "station": translate("Audit", "station"),
        "version": translate("Audit", "version"),
        "found": translate("Audit", "found"),
        "gone": translate("Audit", "gone"),
        "specks": translate("Audit", "specks"),
        "after_check": translate("Audit", "after the check"),
        "first": translate("Audit", "first"),
        "last": translate("Audit", "last"),
        "task": translate("Audit", "task"),
        "measured": translate("Audit", "measured"),
    }
    return known.get(name, name)


def _step_words(subject: str) -> str:
    """`house-sm@3 approved`: the name, and its step at the end."""
    for step, word in _steps().items():
        if subject.endswith(f" {step}"):
            return f"{subject.removesuffix(step)}{word}"
    return subject


def _steps() -> dict[str, str]:
    """What became of a rule set or a trained model."""
    return {
        "saved": translate("Audit", "saved"),
        "approved": translate("Audit", "approved"),
        "rolled_back": translate("Audit", "put in force again"),
        "rolled back": translate("Audit", "put in force again"),
        "retired": translate("Audit", "retired"),
        "added": translate("Audit", "added"),
        "activated": translate("Audit", "activated"),
    }
