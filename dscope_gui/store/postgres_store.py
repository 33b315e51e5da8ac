"""The history in a database that several stations share, and a folder for the pictures."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from dscope_gui.domain.database_address import DatabaseAddress
from dscope_gui.store.postgres.connecting import known_address
from dscope_gui.store.postgres.database import PostgresDatabase
from dscope_gui.store.seal.joining import HEAD_ENDING, join_ledger, name_station
from dscope_gui.store.seal.keys import station_keys
from dscope_gui.store.seal.ledger import Ledger, Sealing
from dscope_gui.store.sql_store import SqlStore

LOCK_TIMEOUT_S: Final = 10.0
"""Longer than on one computer: other stations write as well."""
HEADS_FOLDER: Final = "heads"
"""In the folder of the key: what the station knows of the ledger stays with the station."""
_NO_FILE_NAME: Final = re.compile(r"[^A-Za-z0-9.-]+")


class PostgresStore(SqlStore):
    """`ResultStore` of a station among others.

    All stations see all inspections, rule sets and audit lines. Station checks, golden connectors and what they open
    are each station's own.

    Parameters
    ----------
    address : `postgresql://user@server/database`, without a password: libpq finds it in ~/.pgpass or PGPASSWORD.
    folder : for the pictures.
    seal : folder of the station's signing key, which is made at the first use.
    station : what the station is called.
    lock_timeout_s : how long to wait for other stations that write.

    Raises
    ------
    ConfigurationInvalid
        The address is none, or holds a password.
    StoreUnavailable
        The server is away or does not let this user in, the database is missing, locked, or of a newer program, the
        folder cannot be written, or the signing key cannot be read.
    """

    def __init__(
        self, address: str, folder: Path, *, seal: Path, station: str = "", lock_timeout_s: float = LOCK_TIMEOUT_S
    ) -> None:
        known, folder = known_address(address), folder.absolute()
        self.address, self._station = address, station
        database = PostgresDatabase(known, folder, lock_timeout_s)
        ledger = Ledger(known.place, head_file(seal, known), seal)
        super().__init__(database, folder, ledger, lambda: [key.fingerprint for key in station_keys(seal)])

    def _take_place(self, sealing: Sealing) -> None:
        join_ledger(sealing, self._ledger.head, self._ledger.key)
        super()._take_place(sealing)
        if self._station:
            name_station(sealing, self._ledger.key.public, self._station)


def head_file(seal: Path, address: DatabaseAddress) -> Path:
    """Where a station notes the end of the ledger in a database."""
    words = (address.server, "" if address.port is None else str(address.port), address.database)
    return seal / HEADS_FOLDER / f"{_NO_FILE_NAME.sub('_', '-'.join(filter(None, words)))}{HEAD_ENDING}"
