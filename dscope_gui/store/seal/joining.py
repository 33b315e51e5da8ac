"""What a station does to the ledger of a shared history when it opens it: it takes its place among the others."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy import select

from dscope_gui.domain.seal import SealedKind
from dscope_gui.store.rows import storable
from dscope_gui.store.seal.beginning import is_named, name_key
from dscope_gui.store.seal.head import Head, begin_head, read_head, replace_head
from dscope_gui.store.seal.keys import PublicKey, SigningKey
from dscope_gui.store.seal.ledger import Sealing, chain_at
from dscope_gui.store.seal.sql import Sql
from dscope_gui.store.tables import STATIONS

HEAD_ENDING: Final = ".head"


def join_ledger(sealing: Sealing, head: Path, key: SigningKey) -> None:
    """Begin the head of a station that writes here for the first time, and name its key.

    A station that wrote here before and has no head for this address has followed the database to another server, and
    takes along the head that fits; where none fits, one is missing, and that is told.
    """
    if head.exists():
        return
    if (known := _moved(sealing.sql, head, key.public)) is not None:
        replace_head(head, known)
    elif not is_named(sealing.sql, key.public):
        begin_head(head, key)
        name_key(sealing, key.public)


def name_station(sealing: Sealing, key: PublicKey, name: str) -> None:
    """Note what the station is called, where that has changed."""
    called = select(STATIONS.c.name).where(STATIONS.c.key == key.fingerprint).order_by(STATIONS.c.number.desc())
    if sealing.connection.execute(called.limit(1)).scalar() == storable(name):
        return
    now = datetime.now(UTC).isoformat(timespec="microseconds")
    row = {"key": key.fingerprint, "name": storable(name), "at": now}
    added = STATIONS.insert().returning(STATIONS.c.number)
    sealing.seal(SealedKind.STATION, sealing.connection.execute(added, row).scalar_one())


def _moved(sql: Sql, head: Path, key: PublicKey) -> Head | None:
    for other in sorted(head.parent.glob(f"*{HEAD_ENDING}")):
        try:
            found = read_head(other)
        except (ValueError, OSError):
            continue
        if (
            found is not None
            and found.number
            and found.is_signed_by(key)
            and chain_at(sql, found.number) == found.chain
        ):
            return found
    return None
