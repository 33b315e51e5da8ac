"""What must not overtake what: which things have to come to another history one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from dscope_gui.domain.seal import SealedKind
from dscope_gui.store.moving.taking import Thing

Tie: TypeAlias = tuple[str, str]
"""What binds, such as a part, and which one."""


@dataclass(frozen=True, slots=True)
class Ties:
    """Of one thing.

    Parameters
    ----------
    given : what waits for it, by these. `needed` : by these it waits for what came before it.
    """

    given: frozenset[Tie] = frozenset()
    needed: frozenset[Tie] = frozenset()


def ties_of(thing: Thing) -> Ties:
    """A line of the audit trail says what happened by itself; everything else has things that it must follow."""
    if not thing.rows:
        return Ties()
    main = thing.main
    if thing.kind is SealedKind.INSPECTION:
        return _of_inspection(str(main["id"]), str(main["piece"]), main["before"])
    if thing.kind is SealedKind.BOOKING:
        bookings = ("bookings", thing.inspection)
        return Ties(frozenset({bookings}), frozenset({bookings, ("inspection", thing.inspection)}))
    if thing.kind in (SealedKind.CHECK, SealedKind.CHECK_EVENT):
        return _same("station checks", "")  # the last one counts
    if thing.kind is SealedKind.RULE_STEP:
        return _same("rule set", str(main["rule_set"]))
    if thing.kind is SealedKind.STATION:
        return _same("station", str(main["key"]))
    return Ties()


def _of_inspection(identity: str, piece: str, before: object) -> Ties:
    """The order of storing says which attempt at a part was the last."""
    of_piece = ("piece", piece)
    follows = {of_piece} if before is None else {of_piece, ("inspection", str(before))}
    return Ties(frozenset({of_piece, ("inspection", identity)}), frozenset(follows))


def _same(what: str, which: str) -> Ties:
    only = frozenset({(what, which)})
    return Ties(only, only)
