"""Puts things that come from another history into this one, and seals them here."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, select

from dscope_gui.domain.seal import SealedKind
from dscope_gui.errors import WrongUse
from dscope_gui.store.moving.arrivals import note_arrivals
from dscope_gui.store.moving.known import known_here
from dscope_gui.store.moving.tables_of import Values, content_of, hanging_tables, main_table, renumbered
from dscope_gui.store.moving.taking import Thing
from dscope_gui.store.seal.ledger import Sealing
from dscope_gui.store.tables import INSPECTIONS, RULE_CONTENTS

_IN_TURN: Final = (
    SealedKind.INSPECTION,
    SealedKind.BOOKING,
    SealedKind.CHECK,
    SealedKind.CHECK_EVENT,
    SealedKind.RULE_STEP,
    SealedKind.STATION,
    SealedKind.AUDIT,
    SealedKind.KEY,
)
"""A booking is about an inspection, which may come with it."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """`here` : its number; None for what is left out. `is_new` : it was put here, and not found."""

    thing: Thing
    here: int | None
    is_new: bool


class Putting:
    """Within one transaction.

    Parameters
    ----------
    origin : name of the ledger where they come from.
    left_out, held : kinds, and rows there, that are noted as looked at, and not put here.
    """

    def __init__(
        self, writing: Sealing, origin: str, left_out: Sequence[SealedKind] = (), held: Collection[int] = ()
    ) -> None:
        self._left_out, self._held = frozenset(left_out), frozenset(held)
        self._writing, self._connection, self._origin = writing, writing.connection, origin
        self._inspections: dict[str, int] = {}

    def put(self, things: Sequence[Thing]) -> int:
        """Store what is not here yet, in the order of its own ledger; returns how many things are new.

        Keys do not sign here; they are noted, to prove by them what they signed.

        Raises
        ------
        WrongUse
            An inspection, a check or a version of a rule set is here under the same name with another content.
        """
        placed: dict[int, _Placed] = {}
        for kind in _IN_TURN:
            of_kind = [thing for thing in things if thing.kind is kind]
            left = [thing for thing in of_kind if self._is_left_out(thing)]
            brought = [thing for thing in of_kind if not self._is_left_out(thing)]
            for one in (*self._leave(left), *self._place(kind, brought)):
                placed[one.thing.row.number] = one
        in_order = [placed[thing.row.number] for thing in things]
        for one in in_order:
            self._seal(one)
        note_arrivals(self._connection, self._origin, [(one.thing.row, one.here, _pem(one.thing)) for one in in_order])
        return sum(one.is_new for one in in_order)

    def _is_left_out(self, thing: Thing) -> bool:
        return thing.kind in self._left_out or thing.kind is SealedKind.KEY or thing.row.number in self._held

    def _leave(self, things: Iterable[Thing]) -> Iterable[_Placed]:
        return (_Placed(thing, None, is_new=False) for thing in things)

    def _place(self, kind: SealedKind, things: list[Thing]) -> Iterable[_Placed]:
        if not things:
            return
        known = known_here(self._connection, self._origin, kind, things)
        fresh = [thing for thing in things if thing.rows and thing.row.number not in known]
        numbers = dict(zip((one.row.number for one in fresh), self._insert(kind, fresh), strict=True))
        for thing in things:
            here = known.get(thing.row.number, numbers.get(thing.row.number))
            if kind is SealedKind.INSPECTION and here is not None:
                self._inspections[str(thing.main["id"])] = here
            yield _Placed(thing, here, thing.row.number in numbers)

    def _insert(self, kind: SealedKind, things: Sequence[Thing]) -> Sequence[int]:
        if not things:
            return ()
        main, contents = main_table(kind), []
        if kind is SealedKind.RULE_STEP:
            contents = [row for thing in things for row in thing.rows[RULE_CONTENTS.name]]
            _insert_contents(self._connection, contents)
        rows = [self._without_number(thing) for thing in things]
        added = main.insert().returning(main.c.number, sort_by_parameter_order=True)
        numbers = self._connection.execute(added, rows).scalars().all()
        for table in hanging_tables(kind):
            moved = (renumbered(kind, one.rows, here) for one, here in zip(things, numbers, strict=True))
            if hanging := [row for rows in moved for row in rows[table.name]]:
                self._connection.execute(table.insert(), hanging)
        return numbers

    def _without_number(self, thing: Thing) -> Values:
        row = {name: value for name, value in thing.main.items() if name != "number"}
        if thing.kind is SealedKind.BOOKING:
            row["inspection"] = self._inspection(thing)
        return row

    def _inspection(self, thing: Thing) -> int:
        if thing.inspection not in self._inspections:
            wanted = select(INSPECTIONS.c.number).where(INSPECTIONS.c.id == thing.inspection)
            found = self._connection.execute(wanted).scalar_one_or_none()
            if found is None:
                raise WrongUse(f"The inspection {thing.inspection or '?'} of a booking is not here")
            self._inspections[thing.inspection] = found
        return self._inspections[thing.inspection]

    def _seal(self, one: _Placed) -> None:
        if not one.is_new or one.here is None:
            return
        thing = one.thing
        about = self._inspection(thing) if thing.kind is SealedKind.BOOKING else None
        content = content_of(thing.kind, renumbered(thing.kind, thing.rows, one.here, about))
        link = thing.row.link
        self._writing.seal_known(thing.kind, one.here, link.name, content, picture=link.picture)


def _insert_contents(connection: Connection, contents: Sequence[Values]) -> None:
    fresh = {str(row["sha256"]): row for row in contents}
    table = RULE_CONTENTS.c.sha256
    for known in connection.execute(select(table).where(table.in_(list(fresh)))).scalars():
        del fresh[known]
    if fresh:
        connection.execute(RULE_CONTENTS.insert(), list(fresh.values()))


def _pem(thing: Thing) -> str | None:
    return str(thing.main["pem"]) if thing.kind is SealedKind.KEY and thing.rows else None
