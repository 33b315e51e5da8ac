"""Which tables hold a thing, and which of their columns are numbers that change when it moves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, TypeAlias

from sqlalchemy import Table

from dscope_gui.domain.seal import SealedKind
from dscope_gui.store.seal.canonical import hash_of
from dscope_gui.store.seal.contents import CONTENTS
from dscope_gui.store.tables import METADATA

Values: TypeAlias = dict[str, object]
Rows: TypeAlias = dict[str, list[Values]]
"""Of one thing: its rows by the name of their table, as the database gives them."""

OWNER: Final[Mapping[str, str]] = {
    "records": "inspection",
    "defect_counts": "inspection",
    "check_readings": "check_number",
}
"""In the tables that hang on a thing: the column with its number."""
INSPECTION_OF_EVENT: Final = "inspection"


def main_table(kind: SealedKind) -> Table:
    """In which the thing stands once, under its number."""
    return METADATA.tables[CONTENTS[kind][0].table]


def hanging_tables(kind: SealedKind) -> list[Table]:
    return [METADATA.tables[part.table] for part in CONTENTS[kind] if part.table in OWNER]


def content_of(kind: SealedKind, rows: Rows) -> str:
    """The hash under which the ledger seals a thing with these rows, see `seal.contents.content_hash`."""
    found: list[list[object]] = []
    for part in CONTENTS[kind]:
        values = [tuple(row[name] for name in part.columns) for row in rows.get(part.table, [])]
        found.append([part.table, _in_order(values)])
    return hash_of(found)


def renumbered(kind: SealedKind, rows: Rows, number: int, inspection: int | None = None) -> Rows:
    """The same thing under another number.

    Parameters
    ----------
    inspection : number of the inspection that a booking is about.
    """
    main = main_table(kind).name
    made = {name: [dict(row) for row in of_table] for name, of_table in rows.items()}
    made[main][0]["number"] = number
    if kind is SealedKind.BOOKING:
        made[main][0][INSPECTION_OF_EVENT] = inspection
    for table in hanging_tables(kind):
        for row in made[table.name]:
            row[OWNER[table.name]] = number
    return made


def _in_order(values: Iterable[tuple[object, ...]]) -> list[tuple[object, ...]]:
    """As the database puts them in order: by their texts' letters; where two differ, no empty value decides."""
    return sorted(values, key=lambda row: tuple((value is not None, value) for value in row))
