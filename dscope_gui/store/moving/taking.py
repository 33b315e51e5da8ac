"""Takes things out of a history, a stretch of its ledger at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Table, func, select

from dscope_gui.domain.seal import SealedKind
from dscope_gui.store.moving.tables_of import INSPECTION_OF_EVENT, OWNER, Rows, Values, hanging_tables, main_table
from dscope_gui.store.seal.chain import LedgerRow, Link
from dscope_gui.store.tables import INSPECTIONS, LEDGER, RULE_CONTENTS


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing as it stands in the history it comes from.

    Parameters
    ----------
    row : of the ledger there.
    rows : empty where it is gone from there.
    inspection : id of the inspection that a booking is about.
    """

    row: LedgerRow
    kind: SealedKind
    rows: Rows
    inspection: str = ""

    @property
    def main(self) -> Values:
        return self.rows[main_table(self.kind).name][0]

    @property
    def picture(self) -> str:
        """Path of its picture from the history's folder; empty where it has none."""
        return str(self.main["picture"]) if self.kind is SealedKind.INSPECTION and self.rows else ""


def origin_of(connection: Connection) -> str:
    """The name of a ledger: its first row's hash, which no other ledger has; empty before there is one."""
    first = connection.execute(select(LEDGER.c.chain).where(LEDGER.c.number == 1)).scalar_one_or_none()
    return first or ""


def end_of(connection: Connection, kinds: Sequence[SealedKind] = ()) -> int:
    """Number of the last row of the ledger; of these kinds, or of all."""
    last = select(func.coalesce(func.max(LEDGER.c.number), 0)).where(*_of(kinds))
    number: int = connection.execute(last).scalar_one()
    return number


def take(connection: Connection, after: int, most: int, kinds: Sequence[SealedKind] = ()) -> list[Thing]:
    """The things of the next rows of the ledger, in its order."""
    wanted = select(LEDGER).where(LEDGER.c.number > after, *_of(kinds)).order_by(LEDGER.c.number).limit(most)
    rows = [_ledger_row(row._asdict()) for row in connection.execute(wanted)]
    return things_numbered(connection, rows, {row.number: row.link.reference for row in rows})


def take_rows(connection: Connection, numbers: Collection[int]) -> list[Thing]:
    """The things of these rows of the ledger, in its order."""
    wanted = select(LEDGER).where(LEDGER.c.number.in_(numbers)).order_by(LEDGER.c.number)
    rows = [_ledger_row(row._asdict()) for row in connection.execute(wanted)]
    return things_numbered(connection, rows, {row.number: row.link.reference for row in rows})


def count_after(connection: Connection, after: int) -> tuple[int, int, datetime | None]:
    """How many things are sealed behind a row, how many inspections among them, and when the first of them was."""
    table, behind = LEDGER.c, LEDGER.c.number > after
    is_inspection = table.kind == SealedKind.INSPECTION.value
    counted = select(func.count(), func.count().filter(is_inspection), func.min(table.at)).where(behind)
    things, inspections, first = connection.execute(counted).one()
    return things, inspections, None if first is None else datetime.fromisoformat(first)


def _of(kinds: Sequence[SealedKind]) -> list[ColumnElement[bool]]:
    return [LEDGER.c.kind.in_([kind.value for kind in kinds])] if kinds else []


def things_numbered(connection: Connection, rows: Sequence[LedgerRow], numbers: Mapping[int, int]) -> list[Thing]:
    """The things of these rows, where they stand in this history.

    Parameters
    ----------
    numbers : of each thing in its own table, by the number of its row.
    """
    found = _Found(connection, rows, numbers)
    return [found.thing(row) for row in rows]


class _Found:
    """The rows of many things, each table asked once."""

    def __init__(self, connection: Connection, rows: Sequence[LedgerRow], places: Mapping[int, int]) -> None:
        self._connection, self._places = connection, places
        self._main: dict[SealedKind, dict[object, Values]] = {}
        self._hanging: dict[str, dict[object, list[Values]]] = {}
        numbers: dict[SealedKind, list[int]] = defaultdict(list)
        for row in rows:
            numbers[SealedKind(row.link.kind)].append(places[row.number])
        for kind, of_kind in numbers.items():
            self._read(kind, of_kind)
        self._contents = self._read_contents()
        self._ids = self._read_ids()

    def thing(self, row: LedgerRow) -> Thing:
        kind, number = SealedKind(row.link.kind), self._places[row.number]
        main = self._main[kind].get(number)
        if main is None:
            return Thing(row, kind, {})
        rows: Rows = {main_table(kind).name: [main]}
        for table in hanging_tables(kind):
            rows[table.name] = self._hanging[table.name].get(number, [])
        if kind is SealedKind.RULE_STEP:
            content = self._contents.get(main["sha256"])
            rows[RULE_CONTENTS.name] = [] if content is None else [content]
        about = self._ids.get(main[INSPECTION_OF_EVENT], "") if kind is SealedKind.BOOKING else ""
        return Thing(row, kind, rows, about)

    def _read(self, kind: SealedKind, numbers: list[int]) -> None:
        self._main[kind] = {row["number"]: row for row in self._rows(main_table(kind), "number", numbers)}
        for table in hanging_tables(kind):
            grouped: dict[object, list[Values]] = defaultdict(list)
            for row in self._rows(table, OWNER[table.name], numbers):
                grouped[row[OWNER[table.name]]].append(row)
            self._hanging[table.name] = grouped

    def _read_contents(self) -> dict[object, Values]:
        steps = self._main.get(SealedKind.RULE_STEP, {})
        wanted = {step["sha256"] for step in steps.values()}
        return {row["sha256"]: row for row in self._rows(RULE_CONTENTS, "sha256", wanted)}

    def _read_ids(self) -> dict[object, str]:
        numbers = [event[INSPECTION_OF_EVENT] for event in self._main.get(SealedKind.BOOKING, {}).values()]
        table = INSPECTIONS.c
        wanted = select(table.number, table.id).where(table.number.in_(numbers))
        return {row.number: row.id for row in self._connection.execute(wanted)} if numbers else {}

    def _rows(self, table: Table, column: str, wanted: Iterable[object]) -> list[Values]:
        values = list(wanted)
        if not values:
            return []
        found = self._connection.execute(select(table).where(table.c[column].in_(values)))
        return [dict(row._mapping) for row in found]


def _ledger_row(values: Values) -> LedgerRow:
    chain, signature = values.pop("chain"), values.pop("signature")
    return LedgerRow(Link(**values), str(chain), str(signature))  # type: ignore[arg-type] # the columns of the table
