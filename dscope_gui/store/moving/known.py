"""Which of the things that come are here already, so that nothing stands in a history twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Connection, Table, select

from dscope_gui.domain.seal import SealedKind
from dscope_gui.errors import WrongUse
from dscope_gui.store.moving.arrivals import both
from dscope_gui.store.moving.tables_of import main_table
from dscope_gui.store.moving.taking import Thing
from dscope_gui.store.tables import ARRIVALS, CHECKS, INSPECTIONS, RECORDS, RULE_STEPS

_NUMBERS: Final = ("number", "inspection")
"""Columns that differ from history to history."""


def refuse_contradictions(connection: Connection, things: Sequence[Thing]) -> None:
    """Raises `WrongUse` where an inspection is here under the same id with another content."""
    _inspections(connection, [thing for thing in things if thing.kind is SealedKind.INSPECTION and thing.rows])


def known_here(connection: Connection, origin: str, kind: SealedKind, things: Sequence[Thing]) -> dict[int, int]:
    """Numbers here of what is here already, by the number of its row in the ledger where it comes from.

    Raises
    ------
    WrongUse
        An inspection or a check is here under the same name with another content.
    """
    there = [thing for thing in things if thing.rows]
    if kind is SealedKind.INSPECTION:
        return _inspections(connection, there)
    if kind is SealedKind.CHECK:
        return _named(connection, there, CHECKS, "id", "line")
    if kind is SealedKind.RULE_STEP:
        return _steps(connection, there)
    return _by_moment(connection, origin, kind, there)


def _inspections(connection: Connection, things: Sequence[Thing]) -> dict[int, int]:
    ids = [str(thing.main["id"]) for thing in things]
    columns = (INSPECTIONS.c.id, INSPECTIONS.c.number, RECORDS.c.line)
    joined = select(*columns).join(RECORDS, RECORDS.c.inspection == INSPECTIONS.c.number)
    here = {row.id: row for row in connection.execute(joined.where(INSPECTIONS.c.id.in_(ids)))}
    known = {}
    for thing in things:
        found = here.get(str(thing.main["id"]))
        if found is not None:
            _require_same("Inspection", found.id, found.line == thing.rows[RECORDS.name][0]["line"])
            known[thing.row.number] = found.number
    return known


def _named(connection: Connection, things: Sequence[Thing], table: Table, name: str, same: str) -> dict[int, int]:
    names = [thing.main[name] for thing in things]
    wanted = select(table).where(table.c[name].in_(names))
    here = {row._mapping[name]: row._mapping for row in connection.execute(wanted)}
    known = {}
    for thing in things:
        found = here.get(thing.main[name])
        if found is not None:
            _require_same(thing.kind.value.capitalize(), str(found[name]), found[same] == thing.main[same])
            known[thing.row.number] = int(found["number"])
    return known


def _steps(connection: Connection, things: Sequence[Thing]) -> dict[int, int]:
    """A step that is the same in every column is the same step: both histories have it from one place."""
    names = {str(thing.main["rule_set"]) for thing in things}
    found = connection.execute(select(RULE_STEPS).where(RULE_STEPS.c.rule_set.in_(names)))
    here = {_gist(dict(row._mapping)): int(row.number) for row in found}
    gists = ((thing.row.number, _gist(thing.main)) for thing in things)
    return {number: here[gist] for number, gist in gists if gist in here}


def _by_moment(connection: Connection, origin: str, kind: SealedKind, things: Sequence[Thing]) -> dict[int, int]:
    """What has no name of its own is known by all that it says, its moment to the microsecond among it.

    What came from the same place is another one, however much it says the same: each thing comes once.
    """
    table = main_table(kind)
    from_there = select(ARRIVALS.c.here).where(ARRIVALS.c.origin.in_(both(origin)), ARRIVALS.c.kind == kind.value)
    wanted = select(table).where(table.c["at"].in_({thing.main["at"] for thing in things}))
    found = connection.execute(wanted.where(table.c.number.not_in(from_there.where(ARRIVALS.c.here.is_not(None)))))
    here: dict[tuple[Any, ...], list[int]] = {}
    for row in found:
        here.setdefault(_gist(dict(row._mapping)), []).append(int(row.number))
    known, used = {}, Counter[tuple[Any, ...]]()
    for thing in things:
        gist = _gist(thing.main)
        if used[gist] < len(here.get(gist, ())):
            known[thing.row.number] = here[gist][used[gist]]
            used[gist] += 1
    return known


def _gist(row: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(value for name, value in row.items() if name not in _NUMBERS)


def _require_same(what: str, name: str, is_same: bool) -> None:
    if not is_same:
        raise WrongUse(
            f"{what} {name} is in both histories, with another content",
            "See which of the two is right; until then keep the histories apart",
        )
