"""What is wrong with a sealed history, in the language in force."""

from __future__ import annotations

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.audit import AuditKind
from dscope_gui.domain.seal import FaultKind, SealedKind, SealFault, grouped
from dscope_gui.qt.audit.kind_words import audit_word

translate = QCoreApplication.translate


def fault_sentence(fault: SealFault) -> str:
    """For somebody who knows what an inspection is, and not what a chain of hashes is."""
    one, several = translate("Seal", "Row {}"), translate("Seal", "Rows {} to {}")
    row = several.format(fault.row, fault.last_row) if fault.last_row > fault.row else one.format(fault.row)
    name = fault.name or (str(fault.row) if fault.row else "")
    thing = translate("Seal", "a row of {}").format(name) if fault.what is None else _named(fault.what, name)
    template = {**_of_ledger(), **_of_things(), **_of_head()}[fault.kind]
    return template.format(row=row, thing=thing, detail=fault.detail, key=grouped(fault.detail)).rstrip(" :")


def _named(what: SealedKind, name: str) -> str:
    """A thing and which; a line of the trail is known by what happened."""
    happened, _, rest = name.partition(" ")
    if what is SealedKind.AUDIT and happened in set(AuditKind):
        return f"{thing_word(what)} {audit_word(AuditKind(happened))} {rest}".rstrip()
    return f"{thing_word(what)} {name}"


def thing_word(kind: SealedKind) -> str:
    return {
        SealedKind.KEY: translate("Seal", "signing key"),
        SealedKind.STATION: translate("Seal", "name of a station"),
        SealedKind.INSPECTION: translate("Seal", "inspection"),
        SealedKind.BOOKING: translate("Seal", "booking"),
        SealedKind.CHECK: translate("Seal", "station check"),
        SealedKind.CHECK_EVENT: translate("Seal", "event of the station check"),
        SealedKind.RULE_STEP: translate("Seal", "rule step"),
        SealedKind.AUDIT: translate("Seal", "audit line"),
    }[kind]


def _of_ledger() -> dict[FaultKind, str]:
    return {
        FaultKind.DATABASE_DAMAGED: translate("Seal", "The database is damaged; the rest was not checked: {detail}"),
        FaultKind.LEDGER_EMPTY: translate("Seal", "The ledger is empty: all of it was removed"),
        FaultKind.ROW_CHANGED: translate("Seal", "{row} of the ledger was changed: {thing}"),
        FaultKind.ROWS_MISSING: translate("Seal", "{row} of the ledger: removed"),
        FaultKind.ROW_MOVED: translate("Seal", "{row} of the ledger was row {detail}, the order was changed: {thing}"),
        FaultKind.ORDER_BROKEN: translate("Seal", "{row} of the ledger does not follow the row before it: {thing}"),
        FaultKind.SIGNATURE_WRONG: translate("Seal", "{row} of the ledger has a wrong signature: {thing}"),
        FaultKind.KEY_UNKNOWN: translate("Seal", "{row} of the ledger: signed with another key, {key}"),
        FaultKind.SEALED_TWICE: translate("Seal", "{row} of the ledger seals it a second time: {thing}"),
    }


def _of_things() -> dict[FaultKind, str]:
    return {
        FaultKind.CONTENT_CHANGED: translate("Seal", "Changed after it was sealed: {thing}"),
        FaultKind.CONTENT_MISSING: translate("Seal", "Removed: {thing}"),
        FaultKind.NOT_SEALED: translate("Seal", "Never sealed, or its row of the ledger was removed: {thing}"),
        FaultKind.PICTURE_CHANGED: translate("Seal", "Picture changed: {thing}"),
        FaultKind.PICTURE_EXCHANGED: translate("Seal", "Picture exchanged: {thing} shows that of {detail}"),
        FaultKind.PICTURE_MISSING: translate("Seal", "Picture missing: {thing}"),
        FaultKind.PICTURE_UNREADABLE: translate("Seal", "Picture cannot be read: {thing}: {detail}"),
    }


def _of_head() -> dict[FaultKind, str]:
    return {
        FaultKind.HEAD_MISSING: translate("Seal", "The head file is missing: the end may have been cut off"),
        FaultKind.HEAD_CHANGED: translate("Seal", "The head file was changed: {detail}"),
        FaultKind.HEAD_AHEAD: translate(
            "Seal", "The end was cut off, or an older database put back. Sealed and not there any more: {row}"
        ),
        FaultKind.HEAD_DIFFERS: translate("Seal", "{row} is not the one that the head file names: ledger exchanged"),
        FaultKind.ARRIVAL_CHANGED: translate(
            "Seal", "{thing}: not what was signed in the history it came from ({row})"
        ),
        FaultKind.BROKEN_BEFORE: translate("Seal", "Noted by the program itself in {thing}: {detail}"),
    }
