"""Which rows of the history make up each sealed thing, and what is hashed of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from dscope_gui.domain.seal import SealedKind
from dscope_gui.store.seal.canonical import hash_of
from dscope_gui.store.seal.sql import Sql


@dataclass(frozen=True, slots=True)
class Part:
    """Rows of one table that belong to a thing.

    Columns are named one by one: a column that a later migration adds must not change the hash of what is sealed.

    Parameters
    ----------
    found_by : condition on its number, `?`; every row that fits belongs to it, in the order of `columns`.
    """

    table: str
    columns: tuple[str, ...]
    found_by: str

    @property
    def query(self) -> str:
        names = ", ".join(f'"{name}"' for name in self.columns)
        return f"SELECT {names} FROM {self.table} WHERE {self.found_by} ORDER BY {names}"


def _columns(names: str) -> tuple[str, ...]:
    return tuple(names.split())


_INSPECTION: Final = _columns(
    "number id captured_at day part serial serial_folded lot operator station piece answer rule_set focus light "
    "defects cleanings before first_reason picture"
)
CONTENTS: Final[dict[SealedKind, tuple[Part, ...]]] = {
    SealedKind.KEY: (Part("seal_keys", _columns("number fingerprint pem made_at"), "number = ?"),),
    SealedKind.INSPECTION: (
        Part("inspections", _INSPECTION, "number = ?"),
        Part("records", _columns("inspection line"), "inspection = ?"),
        Part("defect_counts", _columns("inspection kind zone day count"), "inspection = ?"),
    ),
    SealedKind.BOOKING: (Part("events", _columns("number inspection kind at by reason"), "number = ?"),),
    SealedKind.CHECK: (
        Part("checks", _columns("number id ended_at by is_green line"), "number = ?"),
        Part("check_readings", _columns("check_number series value lower upper unit"), "check_number = ?"),
    ),
    SealedKind.CHECK_EVENT: (Part("check_events", _columns("number kind subject at by line"), "number = ?"),),
    SealedKind.RULE_STEP: (
        Part(
            "rule_steps",
            _columns("number rule_set version step sha256 at by reason effective_from"),
            "number = ?",
        ),
        Part(
            "rule_contents",
            _columns("sha256 line"),
            "sha256 = (SELECT sha256 FROM rule_steps WHERE number = ?)",
        ),
    ),
    SealedKind.STATION: (Part("stations", _columns("number key name at"), "number = ?"),),
    SealedKind.AUDIT: (
        Part("audit", _columns("number kind at by role subject before after reason folded"), "number = ?"),
    ),
}
"""The first part of each is the thing itself; it is there once."""

NAMES: Final[dict[SealedKind, str]] = {
    SealedKind.KEY: "fingerprint",
    SealedKind.INSPECTION: "id",
    SealedKind.BOOKING: "kind || ' ' || (SELECT id FROM inspections WHERE inspections.number = events.inspection)",
    SealedKind.CHECK: "id",
    SealedKind.CHECK_EVENT: "trim(kind || ' ' || subject)",
    SealedKind.RULE_STEP: "step || ' ' || rule_set || '@' || version",
    SealedKind.STATION: "name",
    SealedKind.AUDIT: "trim(kind || ' ' || subject)",
}
"""How people call a thing, in SQL over its own table."""

STRAYS: Final = (
    ("records", "inspection", "inspection NOT IN (SELECT number FROM inspections)"),
    ("defect_counts", "inspection", "inspection NOT IN (SELECT number FROM inspections)"),
    ("check_readings", "check_number", "check_number NOT IN (SELECT number FROM checks)"),
    ("rule_contents", "sha256", "sha256 NOT IN (SELECT sha256 FROM rule_steps)"),
)
"""Rows that belong to nothing: table, what to call one, and how to find them."""


def content_hash(sql: Sql, kind: SealedKind, number: int) -> str | None:
    """Hash over all columns of a thing; None where it is not there.

    The rows are read back as they are stored, so that the same is hashed when they are written and when they are
    checked; whoever changes a value changes the hash, and whoever changes the type of a value as well.
    """
    found: list[list[object]] = []
    for part in CONTENTS[kind]:
        rows = sql.execute(part.query, (number,)).fetchall()
        if not rows and not found:
            return None
        found.append([part.table, rows])
    return hash_of(found)


def name_of(sql: Sql, kind: SealedKind, number: int) -> str:
    """What people call a stored thing; empty where it is not there."""
    table = CONTENTS[kind][0].table
    row = sql.execute(f"SELECT {NAMES[kind]} FROM {table} WHERE number = ?", (number,)).fetchone()
    return "" if row is None or row[0] is None else str(row[0])
