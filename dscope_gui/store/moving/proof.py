"""Proves that what came from another history is what was sealed there: its chain, its signatures, each content."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, select

from dscope_gui.domain.seal import FaultKind, SealedKind, SealFault
from dscope_gui.store.moving.arrivals import arrivals_of, keys_of, number_there, origins
from dscope_gui.store.moving.tables_of import content_of, renumbered
from dscope_gui.store.moving.taking import Thing, things_numbered
from dscope_gui.store.seal.chain import LedgerRow
from dscope_gui.store.seal.links import LinkCheck
from dscope_gui.store.tables import EVENTS

_AT_A_TIME: Final = 500


@dataclass(frozen=True, slots=True)
class OriginReport:
    """Of one history where things came from.

    Parameters
    ----------
    origin : name of its ledger.
    rows : of its ledger that have arrived; `contents` : whose things are here and were compared.
    """

    origin: str
    rows: int
    contents: int
    faults: tuple[SealFault, ...]


def prove_origins(connection: Connection) -> Sequence[OriginReport]:
    """Look at everything that came from elsewhere."""
    return [prove_origin(connection, origin) for origin in origins(connection)]


def prove_origin(connection: Connection, origin: str) -> OriginReport:
    """Of one history: its chain, where it is here from its first row on, and the content of each of its things."""
    faults: list[SealFault] = []
    links = LinkCheck(keys_of(connection, origin), faults)
    rows = contents = 0
    waiting: list[tuple[LedgerRow, int]] = []
    is_part = False
    for row, here in arrivals_of(connection, origin):
        is_part = is_part or row.number != rows + 1
        rows += 1
        if not is_part:
            links.look(row)
        if here is not None:
            waiting.append((row, here))
        if len(waiting) >= _AT_A_TIME:
            contents += compare_contents(connection, origin, waiting, faults)
            waiting = []
    contents += compare_contents(connection, origin, waiting, faults)
    links.finish()
    return OriginReport(origin, rows, contents, tuple(faults))


def compare_contents(
    connection: Connection, origin: str, rows: Sequence[tuple[LedgerRow, int]], faults: list[SealFault]
) -> int:
    """Compare things, by their numbers here, with what their rows say that was sealed; returns how many are here.

    Parameters
    ----------
    faults : gets what is missing or another one.
    """
    here = {row.number: number for row, number in rows}
    found = things_numbered(connection, [row for row, _number in rows], here)
    bookings = _inspections_of(connection, origin, found)
    for thing in found:
        row, number = thing.row, here[thing.row.number]
        if not thing.rows:
            faults.append(SealFault(FaultKind.CONTENT_MISSING, row.number, row.number, thing.kind, row.link.name))
            continue
        about = bookings.get(number) if thing.kind is SealedKind.BOOKING else None
        as_there = renumbered(thing.kind, thing.rows, row.link.reference, about)
        if content_of(thing.kind, as_there) != row.link.content:
            faults.append(SealFault(FaultKind.CONTENT_CHANGED, row.number, row.number, thing.kind, row.link.name))
    return len(found)


def _inspections_of(connection: Connection, origin: str, things: Sequence[Thing]) -> dict[int, int]:
    """Of each booking by its number here: the number that its inspection had there."""
    numbers = [thing.main["number"] for thing in things if thing.kind is SealedKind.BOOKING and thing.rows]
    wanted = select(EVENTS.c.number, EVENTS.c.inspection).where(EVENTS.c.number.in_(numbers))
    inspection = {row.number: row.inspection for row in connection.execute(wanted)}
    there = number_there(connection, origin, SealedKind.INSPECTION.value, set(inspection.values()))
    return {number: there[here] for number, here in inspection.items() if here in there}
