"""What records say in English, as the audit trail is read in another language; what is kept stays as it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PyQt6.QtWidgets import QApplication

from dscope_gui.domain.audit import AuditKind, AuditLine
from dscope_gui.domain.seal import FaultKind, SealedKind, SealFault
from dscope_gui.domain.station import Role
from dscope_gui.qt.audit.fault_words import fault_sentence
from dscope_gui.qt.audit.line_model import Column, text_of, tip_of
from dscope_gui.qt.audit.value_words import change_words
from dscope_gui.qt.languages import install_language

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def german(qapp: QApplication) -> Iterator[None]:
    install_language(qapp, "de")
    yield
    install_language(qapp, "en")


@pytest.mark.parametrize(
    ("kind", "kept", "read"),
    [
        (AuditKind.LOGIN, "qa", "QS"),
        (AuditKind.PIN_SET, "Dora Dietz", "Dora Dietz"),
        (AuditKind.SETTINGS_CHANGED, "capture.burst", "Bilder je Aufnahme"),
        (AuditKind.SETTINGS_CHANGED, "nobody.knows", "nobody.knows"),
        (AuditKind.RULE_STEP, "house-sm@3 approved", "house-sm@3 freigegeben"),
        (AuditKind.MODEL_STEP, "segmentation rolled back", "segmentation wieder in Kraft"),
        (AuditKind.MODEL_STEP, "marks@2 activated: not done", "marks@2 activated: not done"),
        (AuditKind.RECIPE_CHANGED, "LC approved", "LC approved"),
    ],
)
def test_a_subject_is_read_in_the_language_in_force(kind: AuditKind, kept: str, read: str) -> None:
    line = AuditLine(kind, NOON, "Tom", Role.TECHNICIAN, kept)
    assert text_of(line, Column.SUBJECT) == read
    assert kept in tip_of(line, Column.SUBJECT).splitlines(), "what is searched for can be seen"


@pytest.mark.parametrize(
    ("kind", "kept", "read"),
    [
        (AuditKind.LOGIN_FAILED, "wait 30 s", "30 s warten"),
        (AuditKind.LOGOUT, "idle for 10 min", "10 min untätig"),
        (AuditKind.BOOKING_UNDONE, "Wrong part number", "Teil falsch"),
        (AuditKind.CHECK_OVERRIDDEN, "Dot target not at hand", "Punktetarget nicht zur Hand"),
        (AuditKind.RULE_STEP, "wait 30 s", "wait 30 s"),
        (AuditKind.RULE_STEP, "complaint 88", "complaint 88"),
    ],
)
def test_a_reason_of_the_programs_own_is_read_in_it_and_a_typed_one_stays(
    kind: AuditKind, kept: str, read: str
) -> None:
    assert text_of(AuditLine(kind, NOON, reason=kept), Column.REASON) == read


def test_what_was_and_is_is_read_in_it_too() -> None:
    undone = AuditLine(AuditKind.BOOKING_UNDONE, NOON, before="booked", after="undone")
    assert change_words(undone) == "gebucht → zurückgenommen"
    released = AuditLine(AuditKind.RULE_STEP, NOON, after={"effective_from": "2026-12-01"})
    assert change_words(released) == "in Kraft ab 2026-12-01"


def test_a_line_of_the_trail_that_was_changed_is_named_by_what_happened() -> None:
    fault = SealFault(FaultKind.CONTENT_CHANGED, 7, 7, SealedKind.AUDIT, "settings_changed capture.burst")
    assert fault_sentence(fault).endswith("Einstellung geändert capture.burst")
