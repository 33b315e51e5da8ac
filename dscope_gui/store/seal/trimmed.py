"""What a spool says of the rows that it removed from its own ledger: sealed as a line of its audit trail.

Rows may be missing up to the last one that was removed. What is left up to there is counted and hashed in the line, so
that nothing else can be taken away, and each of these rows keeps its own signature. What was removed, with its chain
and its signatures, is in the shared history.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from pydantic import JsonValue

from dscope_gui.domain.audit import AuditKind
from dscope_gui.store.seal.canonical import hash_of
from dscope_gui.store.seal.sql import Sql


@dataclass(frozen=True, slots=True)
class TrimNote:
    """`to` : the last row that was removed; 0 where none was. `left`, `digest` : of the rows up to there.

    `ledger` : chain of its first row, for such lines come into other histories as well, and mean nothing there.
    """

    to: int = 0
    left: int = 0
    digest: str = ""
    ledger: str = ""

    @property
    def words(self) -> JsonValue:
        return {"to": self.to, "left": self.left, "digest": self.digest, "ledger": self.ledger}


@dataclass(slots=True)
class TrimCheck:
    """Looks at the rows that are left; nothing is said of a ledger from which nothing was removed."""

    note: TrimNote
    _chains: list[object] = field(default_factory=list)

    def look(self, number: int, chain: object) -> None:
        if number <= self.note.to:
            self._chains.append(chain)

    @property
    def is_as_noted(self) -> bool:
        return self.note.to == 0 or trim_note(self.note.to, self._chains) == self.note


def trim_note(to: int, chains: Sequence[object]) -> TrimNote:
    """Of the chain hashes of all rows that are left up to one; the first row always is."""
    return TrimNote(to, len(chains), hash_of(list(chains)), str(chains[0]) if chains else "")


def newest_note(sql: Sql) -> TrimNote:
    """Whether it is as it was sealed is seen like that of every other line."""
    first = sql.execute("SELECT chain FROM ledger ORDER BY number LIMIT 1").fetchone()
    query = "SELECT after FROM audit WHERE kind = ? ORDER BY number DESC"
    for (after,) in sql.execute(query, (AuditKind.SPOOL_TRIMMED.value,)).fetchall():
        note = _read(after)
        if first is not None and note.ledger == first[0]:
            return note
    return TrimNote()


def _read(after: object) -> TrimNote:
    try:
        said = json.loads(str(after))
        return TrimNote(int(said["to"]), int(said["left"]), str(said["digest"]), str(said["ledger"]))
    except (ValueError, TypeError, KeyError):
        return TrimNote()
