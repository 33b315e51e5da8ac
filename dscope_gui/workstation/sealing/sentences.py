"""What is wrong with a sealed history, in plain English sentences for the terminal and the log."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dscope_gui.domain.seal import FaultKind, SealedKind, SealFault, SealReport, grouped

_THINGS: Final = {
    SealedKind.KEY: "The signing key",
    SealedKind.STATION: "The name of the station",
    SealedKind.INSPECTION: "Inspection",
    SealedKind.BOOKING: "The booking event",
    SealedKind.CHECK: "Station check",
    SealedKind.CHECK_EVENT: "The station check's event",
    SealedKind.RULE_STEP: "The rule step",
    SealedKind.AUDIT: "The audit line",
}
_SENTENCES: Final = {
    FaultKind.DATABASE_DAMAGED: "The database is damaged, and the rest could not be checked: {detail}",
    FaultKind.LEDGER_EMPTY: "The ledger is empty: all of it was removed",
    FaultKind.ROW_CHANGED: "{row} of the ledger was changed; it seals {thing}",
    FaultKind.ROWS_MISSING: "{row} of the ledger {is_are} missing",
    FaultKind.ROW_MOVED: "{row} of the ledger was row {detail}: the order was changed; it seals {thing}",
    FaultKind.ORDER_BROKEN: "{row} of the ledger does not follow the row before it: the order was changed, or a row "
    "was exchanged; it seals {thing}",
    FaultKind.SIGNATURE_WRONG: "{row} of the ledger has a wrong signature; it seals {thing}",
    FaultKind.KEY_UNKNOWN: "{row} of the ledger {is_are} signed with the key {key}, which is not one that is trusted",
    FaultKind.SEALED_TWICE: "{row} of the ledger seals {thing} a second time",
    FaultKind.CONTENT_CHANGED: "{Thing} was changed after it was sealed (ledger row {number})",
    FaultKind.CONTENT_MISSING: "{Thing} was removed (ledger row {number})",
    FaultKind.NOT_SEALED: "{Thing} was never sealed, or its row of the ledger was removed (number {detail})",
    FaultKind.PICTURE_CHANGED: "The picture of {thing} was changed (ledger row {number})",
    FaultKind.PICTURE_EXCHANGED: "The picture of {thing} is that of inspection {detail} (ledger row {number})",
    FaultKind.PICTURE_MISSING: "The picture of {thing} is missing (ledger row {number})",
    FaultKind.PICTURE_UNREADABLE: "The picture of {thing} cannot be read: {detail} (ledger row {number})",
    FaultKind.HEAD_MISSING: "The head file {name} is missing: whether the end of the ledger was cut off cannot be told",
    FaultKind.HEAD_CHANGED: "The head file {name} was changed {detail}",
    FaultKind.HEAD_AHEAD: "The end was cut off, or an older database was put back: {row} {was_were} sealed and "
    "{is_are} not in the ledger",
    FaultKind.HEAD_DIFFERS: "{row} of the ledger is not the one that the head file names: the ledger was exchanged",
    FaultKind.ARRIVAL_CHANGED: "{Thing} came from another history and is not what was signed there ({row})",
    FaultKind.BROKEN_BEFORE: "The program itself noted a broken seal in {thing}: {detail}",
}


def sentence(fault: SealFault) -> str:
    """One fault, told to somebody who knows what an inspection is, and not what a chain of hashes is."""
    several = fault.last_row > fault.row
    called = fault.name or (str(fault.row) if fault.row else "")
    thing = f"{_THINGS[fault.what]} {called}" if fault.what is not None else f"A row of {fault.name}"
    return (
        _SENTENCES[fault.kind]
        .format(
            row=f"Rows {fault.row} to {fault.last_row}" if several else f"Row {fault.row}",
            is_are="are" if several else "is",
            was_were="were" if several else "was",
            thing=thing[0].lower() + thing[1:],
            Thing=thing,
            number=fault.row,
            name=fault.name,
            detail=fault.detail,
            key=grouped(fault.detail),
        )
        .rstrip()
    )


def summary(report: SealReport) -> Iterator[str]:
    """What was checked, and with which keys."""
    yield f"Checked {report.rows} rows of the ledger, {report.inspections} inspections, {report.pictures} pictures"
    if report.adopted and report.adopted_at is not None:
        yield (
            f"{report.adopted} inspections are from before the history was sealed; "
            f"they were sealed as they were found on {report.adopted_at:%Y-%m-%d %H:%M} UTC"
        )
    for key in report.keys:
        yield f"Signed with the key {grouped(key)}"
    if report.keys and not report.is_key_vouched:
        yield "This key comes from the history itself: compare it with the one that the station shows"
    for key in report.believed:
        yield (
            f"The key {grouped(key)} of another station was believed as the ledger names it; "
            "put that station's public_key.pem into the folder seal/stations to have it compared"
        )
    if report.elsewhere:
        yield f"{report.elsewhere} pictures of other stations are not in this folder; check them where they are"
    if report.behind:
        yield f"The head file lags by {report.behind} rows, as after a loss of power"
