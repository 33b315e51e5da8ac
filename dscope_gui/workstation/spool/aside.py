"""What the shared history refuses for good is set aside: kept in the spool, told, and handed on later where it can be.

Which things these are stands in the spool's own audit trail, so that it is sealed, survives whatever happens, and is
known to everybody who reads the trail of the shared history. On its way there the row of the ledger that seals such a
thing is handed on all the same, signed as it is, without the thing: the station's chain of seals stays whole.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pydantic import JsonValue

from dscope_gui.domain.audit import AuditKind, AuditLine, AuditQuery
from dscope_gui.domain.person import Person
from dscope_gui.domain.seal import SealedKind
from dscope_gui.errors import WrongUse
from dscope_gui.logs import logger
from dscope_gui.protocols import AuditTrail, Clock
from dscope_gui.store.moving.moving import Place
from dscope_gui.store.moving.taking import Thing, take_rows
from dscope_gui.store.moving.ties import Tie, ties_of

_LINES: Final = AuditQuery(kinds=(AuditKind.SPOOL_SET_ASIDE, AuditKind.SPOOL_RETURNED))
_ALL: Final = 1_000_000
MOST_BY_ITSELF: Final = 3
"""So many that nobody has looked at; where more are refused, something is wrong with the server and not with them."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """One thing.

    Parameters
    ----------
    row : of the spool's ledger. `what` : its kind and what people call it.
    follows : row of what it must not overtake, and is set aside for; None where it was refused itself.
    by : who said so, or took note of it; empty while only the program did.
    """

    row: int
    what: str
    reason: str
    since: datetime
    follows: int | None = None
    by: str = ""

    @property
    def is_open(self) -> bool:
        """It was refused, and nobody has taken note of it yet."""
        return self.follows is None and not self.by


class Aside:
    """For any thread or program of the station.

    Parameters
    ----------
    local : the spool. `trail` : its own audit trail.
    """

    def __init__(self, local: Place, trail: AuditTrail, clock: Clock) -> None:
        self.local, self._trail, self._clock = local, trail, clock

    def now(self) -> dict[int, SetAside]:
        """By their rows, in order; may raise `StoreUnavailable`."""
        found: dict[int, SetAside] = {}
        for line in reversed(self._trail.lines(_LINES, limit=_ALL)):
            if not isinstance(line.after, dict) or not isinstance(row := line.after.get("row"), int):
                continue
            if line.kind is AuditKind.SPOOL_RETURNED:
                found.pop(row, None)
            else:
                follows = line.after.get("follows")
                about = follows if isinstance(follows, int) else None
                found[row] = SetAside(row, line.subject, line.reason, line.at, about, line.by)
        return dict(sorted(found.items()))

    def hold_back(self, things: Sequence[Thing]) -> Collection[int]:
        """Of what comes next: what is set aside, and from now on whatever must not overtake that."""
        known = self.now()
        if not known:
            return ()
        ties = self.ties(known)
        for thing in things:
            row, of_thing = thing.row.number, ties_of(thing)
            if row not in known and (follows := first_met(of_thing.needed, ties)) is not None:
                known[row] = self._noted(thing, f"It must not overtake row {follows}, which is set aside", follows)
            if row in known:
                ties |= dict.fromkeys(of_thing.given, row)
        return known.keys() & {thing.row.number for thing in things}

    def ties(self, known: Collection[int]) -> dict[Tie, int]:
        """By what others wait for these, and for which of them."""
        with self.local.reading() as connection:
            things = take_rows(connection, known)
        return {tie: thing.row.number for thing in things for tie in ties_of(thing).given}

    def may_by_itself(self, thing: Thing) -> bool:
        """Whether the program may set it aside without being told to."""
        is_calm = sum(one.is_open for one in self.now().values()) < MOST_BY_ITSELF
        return is_calm and thing.kind is not SealedKind.KEY

    def set_aside(self, thing: Thing, reason: str, by: Person | None = None) -> SetAside:
        """Once more by somebody: he has taken note of it."""
        if thing.kind is SealedKind.KEY:
            raise WrongUse("A signing key is never set aside", "By it everything behind it is believed")
        return self._noted(thing, reason, None, by)

    def returned(self, row: int, what: str) -> None:
        """It is in the shared history, or in the queue again."""
        self._trail.note(AuditLine(AuditKind.SPOOL_RETURNED, self._clock.now(), subject=what, after={"row": row}))

    def _noted(self, thing: Thing, reason: str, follows: int | None, by: Person | None = None) -> SetAside:
        row, what, now = thing.row.number, f"{thing.kind.value} {thing.row.link.name}", self._clock.now()
        after: JsonValue = {"row": row} if follows is None else {"row": row, "follows": follows}
        name, role = ("", None) if by is None else (by.name, by.role)
        self._trail.note(AuditLine(AuditKind.SPOOL_SET_ASIDE, now, name, role, what, None, after, reason))
        logger().error("Row %d of the spool, %s, is set aside: %s", row, what, reason)
        return SetAside(row, what, reason, now, follows, name)


def first_met(needed: Collection[Tie], ties: dict[Tie, int]) -> int | None:
    """The first row on which something waits by one of these."""
    return min((ties[tie] for tie in needed if tie in ties), default=None)
