"""What happened, in the language in force."""

from __future__ import annotations

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.audit import AuditKind

translate = QCoreApplication.translate


def audit_word(kind: AuditKind) -> str:
    """Short, for a column of a table and a box to choose from."""
    return {**_access(), **_station(), **_results()}[kind]


def _access() -> dict[AuditKind, str]:
    return {
        AuditKind.LOGIN: translate("Audit", "Role entered"),
        AuditKind.LOGIN_FAILED: translate("Audit", "Wrong PIN"),
        AuditKind.LOGOUT: translate("Audit", "Role left"),
        AuditKind.PIN_SET: translate("Audit", "New PIN"),
        AuditKind.OPERATOR_CHOSEN: translate("Audit", "Name chosen"),
        AuditKind.TOKEN_CHANGED: translate("Audit", "Token made or revoked"),
        AuditKind.PROGRAM_STARTED: translate("Audit", "Program started"),
        AuditKind.PROGRAM_STOPPED: translate("Audit", "Program closed"),
        AuditKind.KEY_MADE: translate("Audit", "Signing key begins"),
        AuditKind.SEAL_BROKEN: translate("Audit", "Broken seal found"),
    }


def _station() -> dict[AuditKind, str]:
    return {
        AuditKind.SETTINGS_CHANGED: translate("Audit", "Setting changed"),
        AuditKind.CALIBRATION_ADOPTED: translate("Audit", "Calibration in force"),
        AuditKind.CALIBRATION_IMPORTED: translate("Audit", "Calibration imported"),
        AuditKind.CALIBRATION_REMOVED: translate("Audit", "Calibration taken out"),
        AuditKind.FLAT_FIELD_USED: translate("Audit", "Flat field in force"),
        AuditKind.OWN_DIRT_CHANGED: translate("Audit", "Own dirt changed"),
    }


def _results() -> dict[AuditKind, str]:
    return {
        AuditKind.CHECK_OVERRIDDEN: translate("Audit", "Check overridden"),
        AuditKind.GOLDEN_CHANGED: translate("Audit", "Golden connector"),
        AuditKind.BASELINE_CHOSEN: translate("Audit", "Limits of a chart"),
        AuditKind.BOOKING_UNDONE: translate("Audit", "Booking taken back"),
        AuditKind.RECIPE_CHANGED: translate("Audit", "Recipe changed"),
        AuditKind.RULE_STEP: translate("Audit", "Rules"),
        AuditKind.MODEL_STEP: translate("Audit", "Trained models"),
        AuditKind.LABEL_CORRECTED: translate("Audit", "Label corrected"),
        AuditKind.DATASET_IMPORTED: translate("Audit", "Dataset imported"),
        AuditKind.DATASET_CLEARED: translate("Audit", "Dataset cleared"),
        AuditKind.SPOOL_SET_ASIDE: translate("Audit", "Set aside at the station"),
        AuditKind.SPOOL_RETURNED: translate("Audit", "No longer set aside"),
        AuditKind.SPOOL_TRIMMED: translate("Audit", "Spool trimmed"),
    }
