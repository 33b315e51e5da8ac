"""Checks the rows that came from the ledgers of other histories: that each is as it was signed there."""

from __future__ import annotations

from typing import Final

from dscope_gui.domain.seal import FaultKind, SealedKind, SealFault
from dscope_gui.store.seal.chain import COLUMNS, LedgerRow, is_signed
from dscope_gui.store.seal.keys import PublicKey
from dscope_gui.store.seal.ledger import row_of
from dscope_gui.store.seal.sql import Sql

FIRST_WITH_ARRIVALS: Final = "0009"
"""The revision that brought them."""
_NAMES: Final = ", ".join(f'"{name}"' for name in COLUMNS)
_ALL: Final = f"SELECT origin, pem, {_NAMES} FROM arrivals ORDER BY origin, number"
_OF_ORIGIN: Final = 2
"""Columns before those of the row."""


def check_arrivals(sql: Sql, faults: list[SealFault]) -> None:
    """Look at all of them; what stands in the things themselves is sealed by the ledger here."""
    version = sql.execute("SELECT version_num FROM alembic_version").fetchone()
    if version is None or str(version[0]) < FIRST_WITH_ARRIVALS:
        return
    origin: _Origin | None = None
    for values in sql.execute(_ALL):
        if origin is None or origin.name != values[0]:
            origin = _Origin(str(values[0]), faults)
        origin.look(row_of(values[_OF_ORIGIN:]), values[1])


class _Origin:
    """One ledger elsewhere. Of some only the steps of rule sets came, without the keys that signed them."""

    def __init__(self, name: str, faults: list[SealFault]) -> None:
        self.name, self._faults = name, faults
        self._keys: dict[str, PublicKey] = {}
        self._before: LedgerRow | None = None
        self._is_whole = False

    def look(self, row: LedgerRow, pem: object) -> None:
        if self._before is None:
            self._is_whole = row.number == 1
        if pem is not None:
            self._learn(str(pem))
        if not self._is_as_signed(row):
            kind = SealedKind(row.link.kind) if row.link.kind in list(SealedKind) else None
            self._faults.append(
                SealFault(FaultKind.ARRIVAL_CHANGED, row.number, row.number, kind, str(row.link.name), self.name)
            )
        self._before = row

    def _is_as_signed(self, row: LedgerRow) -> bool:
        if row.link.chain != row.chain:
            return False
        if not self._is_whole:
            return True
        before = self._before
        if before is None:
            follows = row.chain == self.name
        else:
            follows = row.number == before.number + 1 and row.link.previous == before.chain
        key = self._keys.get(row.link.key)
        return follows and key is not None and is_signed(row.chain, row.signature, key)

    def _learn(self, pem: str) -> None:
        try:
            key = PublicKey.parse(pem)
        except ValueError:
            return  # what it signed is then told as changed
        self._keys[key.fingerprint] = key
