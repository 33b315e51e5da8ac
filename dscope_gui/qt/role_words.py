"""The roles in words."""

from __future__ import annotations

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.station import Role


def role_word(role: Role) -> str:
    """`Operator`, `Technician` or `QA` in the language in force."""
    return {
        Role.OPERATOR: QCoreApplication.translate("Roles", "Operator"),
        Role.TECHNICIAN: QCoreApplication.translate("Roles", "Technician"),
        Role.QA: QCoreApplication.translate("Roles", "QA"),
    }[role]
