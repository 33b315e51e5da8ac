"""Whether one history may be brought into another, and whether all of it has arrived."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from dscope_gui.domain.seal import SealedKind
from dscope_gui.store.moving.arrivals import both
from dscope_gui.store.moving.tables_of import main_table
from dscope_gui.store.tables import ARRIVALS, INSPECTIONS, RULE_STEPS


@dataclass(frozen=True, slots=True)
class Count:
    """Of one kind of things.

    Parameters
    ----------
    there : in the history where they come from; `arrived` : of those, here now.
    """

    kind: SealedKind
    there: int
    arrived: int

    @property
    def is_same(self) -> bool:
        return self.there == self.arrived


def count_things(source: Connection, target: Connection, origin: str) -> list[Count]:
    arrived = select(ARRIVALS.c.kind, func.count().label("things")).where(
        ARRIVALS.c.origin.in_(both(origin)), ARRIVALS.c.here.is_not(None)
    )
    here = {row.kind: row.things for row in target.execute(arrived.group_by(ARRIVALS.c.kind))}
    kinds = (kind for kind in SealedKind if kind is not SealedKind.KEY)  # keys sign in their own ledger alone
    return [Count(kind, _there(source, kind), here.get(kind.value, 0)) for kind in kinds]


def holds_others(target: Connection, origin: str) -> bool:
    """Whether inspections are here, and none of them from there."""
    is_empty = target.execute(select(INSPECTIONS.c.number).limit(1)).first() is None
    from_there = select(ARRIVALS.c.number).where(ARRIVALS.c.origin == origin).limit(1)
    return not is_empty and target.execute(from_there).first() is None


def contradicting_rules(source: Connection, target: Connection) -> Sequence[str]:
    """Versions such as `house@2` that are in both, with contents of which neither history knows all of the other's."""
    there, here = _contents(source), _contents(target)
    both = sorted(there.keys() & here.keys())
    return [f"{name}@{number}" for name, number in both if _contradict(there[name, number], here[name, number])]


def _contradict(one: set[str], other: set[str]) -> bool:
    return not (one <= other or other <= one)


def _contents(connection: Connection) -> dict[tuple[str, int], set[str]]:
    """What was ever saved under each version; shipped rule sets, version 0, are those of the program."""
    table = RULE_STEPS.c
    contents: dict[tuple[str, int], set[str]] = {}
    for row in connection.execute(select(table.rule_set, table.version, table.sha256).where(table.version > 0)):
        contents.setdefault((row.rule_set, row.version), set()).add(row.sha256)
    return contents


def _there(source: Connection, kind: SealedKind) -> int:
    """Of the things themselves, not of the ledger: what was never sealed is not moved, and must be missed."""
    return source.execute(select(func.count()).select_from(main_table(kind))).scalar_one()
