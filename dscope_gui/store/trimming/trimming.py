"""Removes from a spool, a stretch at a time, what is old and what the shared history was proven to hold."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import Connection, select

from dscope_gui.domain.audit import AuditKind
from dscope_gui.domain.seal import SealedKind
from dscope_gui.store.moving.arrivals import arrived
from dscope_gui.store.moving.moving import Place
from dscope_gui.store.moving.taking import Thing, origin_of, take_rows
from dscope_gui.store.tables import LEDGER
from dscope_gui.store.trimming.cutting import IN_TURN, cut
from dscope_gui.store.trimming.proving import proven

AT_ONCE: Final = 300
"""Rows in one transaction, so that nobody who stores waits for long."""
_STAYS: Final = (AuditKind.SPOOL_SET_ASIDE, AuditKind.SPOOL_RETURNED, AuditKind.SEAL_BROKEN)
"""By these the spool knows what is set aside, and what was found wrong with it."""


@dataclass(frozen=True, slots=True)
class Trimmed:
    """`last` : row that was looked at, to go on behind it; 0 to begin again. `removed` : things."""

    last: int = 0
    removed: int = 0


def trim(
    spool: Place, shared: Place, *, older_than: datetime, kept: Collection[int], after: int = 0, most: int = AT_ONCE
) -> Trimmed:
    """Remove what there is among the next rows.

    Parameters
    ----------
    older_than : when it was stored. `kept` : rows that stay, because they are set aside.
    after : number of the row behind which to look.
    most : rows that are looked at.
    """
    with spool.reading() as connection:
        origin = origin_of(connection)
        things = _old(connection, older_than, after, most)
    if not things:
        return Trimmed()
    with shared.reading() as connection:
        held = proven(connection, origin, things)
        end = arrived(connection, origin)
    going = [thing for thing in things if thing.row.number in held - set(kept) and thing.row.number < end]
    going = [thing for thing in going if _may_go(thing) and _is_there(thing, spool, shared)]
    if going:
        with spool.writing() as writing:
            going = cut(writing, going, datetime.now(UTC))
            if going:
                writing.commit()
        for thing in going:
            _remove_picture(thing, spool)
    return Trimmed(things[-1].row.number, len(going))


def _old(connection: Connection, older_than: datetime, after: int, most: int) -> list[Thing]:
    kinds = [kind.value for kind in IN_TURN]
    moment = older_than.astimezone(UTC).isoformat(timespec="milliseconds")
    wanted = select(LEDGER.c.number).where(LEDGER.c.number > after, LEDGER.c.kind.in_(kinds), LEDGER.c.at < moment)
    numbers = connection.execute(wanted.order_by(LEDGER.c.number).limit(most)).scalars().all()
    return take_rows(connection, numbers)


def _may_go(thing: Thing) -> bool:
    return thing.kind is not SealedKind.AUDIT or thing.main["kind"] not in [kind.value for kind in _STAYS]


def _is_there(thing: Thing, spool: Place, shared: Place) -> bool:
    """Whether its picture, where the spool still has it, lies in the shared folder as well, byte by byte."""
    if not thing.picture or not (spool.pictures / thing.picture).exists():
        return True
    try:
        return (spool.pictures / thing.picture).read_bytes() == (shared.pictures / thing.picture).read_bytes()
    except OSError:
        return False


def _remove_picture(thing: Thing, spool: Place) -> None:
    """What cannot be removed now is so once the newest pictures are others."""
    if thing.picture:
        with suppress(OSError):
            (spool.pictures / thing.picture).unlink(missing_ok=True)
