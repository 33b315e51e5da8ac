"""What has arrived from other histories: of each thing the row of the ledger where it came from, as it was signed.

The row is written in the same transaction as the thing. It says how far a move has come, so that a program that is
killed at any moment goes on with the next thing, and it keeps each station's own chain of seals beside the one here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Row, func, select

from dscope_gui.store.seal.chain import LedgerRow, Link
from dscope_gui.store.seal.keys import PublicKey
from dscope_gui.store.tables import ARRIVALS

_LINK = tuple(Link.__dataclass_fields__)
_LATE = "late:"


def late(origin: str) -> str:
    """The name under which things are noted that were left out first, and came when their turn was over.

    Their rows stand under the ledger's own name as well, in its order and without a thing, for no row is ever changed.
    """
    return f"{_LATE}{origin}"


def both(origin: str) -> tuple[str, str]:
    """Everything that came from that ledger, in its turn or late."""
    whole = origin.removeprefix(_LATE)
    return whole, late(whole)


def arrived(connection: Connection, origin: str) -> int:
    """Number of the last row of that ledger whose thing is here."""
    last = select(func.coalesce(func.max(ARRIVALS.c.number), 0)).where(ARRIVALS.c.origin == origin)
    number: int = connection.execute(last).scalar_one()
    return number


def note_arrivals(
    connection: Connection, origin: str, rows: Sequence[tuple[LedgerRow, int | None, str | None]]
) -> None:
    """Add rows of the ledger there, each with the thing's number here, if it is here, and a key's public half."""
    values = [
        {
            **asdict(row.link),
            "chain": row.chain,
            "signature": row.signature,
            "origin": origin,
            "here": here,
            "pem": pem,
        }
        for row, here, pem in rows
    ]
    if values:
        connection.execute(ARRIVALS.insert(), values)


def origins(connection: Connection) -> Sequence[str]:
    return connection.execute(select(ARRIVALS.c.origin).distinct().order_by(ARRIVALS.c.origin)).scalars().all()


def arrivals_of(connection: Connection, origin: str) -> Iterator[tuple[LedgerRow, int | None]]:
    """In the order of the ledger there."""
    wanted = select(ARRIVALS).where(ARRIVALS.c.origin == origin).order_by(ARRIVALS.c.number)
    for row in connection.execute(wanted):
        yield _read(row)


def arrivals_numbered(
    connection: Connection, origin: str, numbers: Collection[int]
) -> list[tuple[LedgerRow, int | None]]:
    """These rows of the ledger there; what came late twice, the second time with its thing."""
    wanted = select(ARRIVALS).where(ARRIVALS.c.origin.in_(both(origin)), ARRIVALS.c.number.in_(numbers))
    return [_read(row) for row in connection.execute(wanted.order_by(ARRIVALS.c.number))]


def _read(row: Row[Any]) -> tuple[LedgerRow, int | None]:
    link = Link(**{name: row._mapping[name] for name in _LINK})
    return LedgerRow(link, row.chain, row.signature), row.here


def keys_of(connection: Connection, origin: str) -> list[PublicKey]:
    """The keys that signed there, as its ledger names them."""
    wanted = select(ARRIVALS.c.pem).where(ARRIVALS.c.origin == origin, ARRIVALS.c.pem.is_not(None))
    return [PublicKey.parse(pem) for pem in connection.execute(wanted).scalars()]


def number_there(connection: Connection, origin: str, kind: str, here: Iterable[int]) -> dict[int, int]:
    """The numbers that things had where they came from, by their numbers here."""
    table = ARRIVALS.c
    wanted = select(table.here, table.reference).where(
        table.origin.in_(both(origin)), table.kind == kind, table.here.in_(list(here))
    )
    return {row.here: row.reference for row in connection.execute(wanted)}
