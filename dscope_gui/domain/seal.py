"""What the seal of a history says, and what can be wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

_GROUP = 4


class SealedKind(StrEnum):
    """What has rows in the ledger."""

    KEY = "key"
    """The public key with which the rows from there on are signed."""
    STATION = "station"
    """What the station with a key is called, in a history of several."""
    INSPECTION = "inspection"
    BOOKING = "booking"
    CHECK = "check"
    CHECK_EVENT = "check_event"
    RULE_STEP = "rule_step"
    AUDIT = "audit"


class FaultKind(StrEnum):
    """What is wrong, so that it can be told in every language."""

    DATABASE_DAMAGED = "database_damaged"
    LEDGER_EMPTY = "ledger_empty"
    ROW_CHANGED = "row_changed"
    ROWS_MISSING = "rows_missing"
    ROW_MOVED = "row_moved"
    ORDER_BROKEN = "order_broken"
    SIGNATURE_WRONG = "signature_wrong"
    KEY_UNKNOWN = "key_unknown"
    SEALED_TWICE = "sealed_twice"
    CONTENT_CHANGED = "content_changed"
    CONTENT_MISSING = "content_missing"
    NOT_SEALED = "not_sealed"
    PICTURE_CHANGED = "picture_changed"
    PICTURE_EXCHANGED = "picture_exchanged"
    PICTURE_MISSING = "picture_missing"
    PICTURE_UNREADABLE = "picture_unreadable"
    HEAD_MISSING = "head_missing"
    HEAD_CHANGED = "head_changed"
    HEAD_AHEAD = "head_ahead"
    HEAD_DIFFERS = "head_differs"
    BROKEN_BEFORE = "broken_before"
    ARRIVAL_CHANGED = "arrival_changed"
    """What came from another history is not what was signed there."""


@dataclass(frozen=True, slots=True)
class SealFault:
    """One thing that is wrong.

    Parameters
    ----------
    row : of the ledger; 0 where none is meant. `last_row` : where several in succession are meant, else `row`.
    what : which kind of thing it is about; None for the ledger itself.
    name : of the thing, such as an inspection's id.
    detail : what else there is to say: the key's fingerprint, the other inspection's id, the system's words.
    """

    kind: FaultKind
    row: int = 0
    last_row: int = 0
    what: SealedKind | None = None
    name: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SealReport:
    """What was looked at, and what is wrong with it.

    Parameters
    ----------
    rows, inspections, pictures : how many were checked.
    adopted : inspections from before the history was sealed, sealed as they were found at `adopted_at`.
    keys : fingerprints of the keys that signed, the oldest first.
    is_key_vouched : the signing keys were compared with keys from outside the history.
    believed : those of them that other stations signed with, and that only the ledger itself vouches for.
    elsewhere : pictures of other stations that are not here, and so were not checked.
    behind : by how many rows the head file lags, as it may after a loss of power.
    """

    rows: int = 0
    inspections: int = 0
    pictures: int = 0
    adopted: int = 0
    adopted_at: datetime | None = None
    keys: tuple[str, ...] = ()
    is_key_vouched: bool = False
    believed: tuple[str, ...] = ()
    elsewhere: int = 0
    behind: int = 0
    faults: tuple[SealFault, ...] = ()

    @property
    def is_whole(self) -> bool:
        return not self.faults


def grouped(fingerprint: str) -> str:
    """A fingerprint as it is read aloud: `1a2b 3c4d …`."""
    return " ".join(fingerprint[at : at + _GROUP] for at in range(0, len(fingerprint), _GROUP))
