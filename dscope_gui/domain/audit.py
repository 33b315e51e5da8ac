"""Who did what at a station, when and why: lines that are added and never changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pydantic import JsonValue

from dscope_gui.domain.station import Role


class AuditKind(StrEnum):
    """What happened."""

    LOGIN = "login"
    LOGIN_FAILED = "login_failed"
    LOGOUT = "logout"
    PIN_SET = "pin_set"
    OPERATOR_CHOSEN = "operator_chosen"
    SETTINGS_CHANGED = "settings_changed"
    CALIBRATION_ADOPTED = "calibration_adopted"
    CALIBRATION_IMPORTED = "calibration_imported"
    CALIBRATION_REMOVED = "calibration_removed"
    FLAT_FIELD_USED = "flat_field_used"
    OWN_DIRT_CHANGED = "own_dirt_changed"
    CHECK_OVERRIDDEN = "check_overridden"
    GOLDEN_CHANGED = "golden_changed"
    BASELINE_CHOSEN = "baseline_chosen"
    BOOKING_UNDONE = "booking_undone"
    RECIPE_CHANGED = "recipe_changed"
    RULE_STEP = "rule_step"
    MODEL_STEP = "model_step"
    LABEL_CORRECTED = "label_corrected"
    DATASET_IMPORTED = "dataset_imported"
    DATASET_CLEARED = "dataset_cleared"
    TOKEN_CHANGED = "token_changed"
    PROGRAM_STARTED = "program_started"
    PROGRAM_STOPPED = "program_stopped"
    SPOOL_SET_ASIDE = "spool_set_aside"
    """Kept at the station: the shared history refuses it, or what it depends on."""
    SPOOL_RETURNED = "spool_returned"
    """What was set aside is in the shared history, or in the queue for it."""
    SPOOL_TRIMMED = "spool_trimmed"
    """What the shared history was proven to hold was removed from the station."""
    KEY_MADE = "key_made"
    SEAL_BROKEN = "seal_broken"
    """The program found the ledger cut off, or its head gone, when it opened the history."""


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One line of the audit trail.

    Parameters
    ----------
    by, role : empty and None for what the program does of itself.
    subject : what it is about, such as a setting, a file or a part.
    before, after : only what differs; None where there was or is nothing.
    """

    kind: AuditKind
    at: datetime
    by: str = ""
    role: Role | None = None
    subject: str = ""
    before: JsonValue = None
    after: JsonValue = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AuditQuery:
    """Which lines are looked for; empty and None mean any.

    Parameters
    ----------
    text : part of who, subject, values or reason, whatever its case.
    since, until : the first included, the second not.
    """

    text: str = ""
    kinds: tuple[AuditKind, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
