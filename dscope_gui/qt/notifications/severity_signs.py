"""How grave a notice is, as a sign, a colour and a word."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QCoreApplication
from PyQt6.QtGui import QPixmap

from dscope_gui.qt.notifications.notice import Severity
from dscope_gui.qt.theme import Colors, IconName, picture_of

_ICONS: Final = {
    Severity.INFO: IconName.INFO,
    Severity.WARNING: IconName.WARNING,
    Severity.ERROR: IconName.ERROR,
}


def severity_picture(severity: Severity, colors: Colors, size_px: int) -> QPixmap:
    """The sign in its colour."""
    color = {Severity.INFO: colors.accent, Severity.WARNING: colors.poor, Severity.ERROR: colors.fault}[severity]
    return picture_of(_ICONS[severity], color, size_px)


def severity_word(severity: Severity) -> str:
    """In the language in force."""
    return {
        Severity.INFO: QCoreApplication.translate("Notices", "Information"),
        Severity.WARNING: QCoreApplication.translate("Notices", "Warning"),
        Severity.ERROR: QCoreApplication.translate("Notices", "Error"),
    }[severity]
