"""Checks what is stored against the hashes in the ledger, and looks for what is stored and not sealed."""

from __future__ import annotations

from dscope_gui.domain.seal import FaultKind, SealedKind, SealFault
from dscope_gui.store.seal.chain import LedgerRow
from dscope_gui.store.seal.contents import CONTENTS, NAMES, STRAYS, content_hash
from dscope_gui.store.seal.sql import Sql


class ThingCheck:
    """Looks at the thing of one row after the other; `faults` gets what is wrong."""

    def __init__(self, sql: Sql, faults: list[SealFault]) -> None:
        self._sql, self._faults = sql, faults
        self._seen: dict[SealedKind, set[int]] = {kind: set() for kind in SealedKind}
        self.inspections = 0

    def look(self, row: LedgerRow) -> str:
        """Returns the path of an inspection's picture, empty where there is none."""
        try:
            kind = SealedKind(row.link.kind)
        except ValueError:
            return ""
        number = row.link.reference
        if not isinstance(number, int):
            return ""
        if number in self._seen[kind]:
            self._tell(FaultKind.SEALED_TWICE, row, kind)
            return ""
        self._seen[kind].add(number)
        content = content_hash(self._sql, kind, number)
        if content is None:
            self._tell(FaultKind.CONTENT_MISSING, row, kind)
        elif content != row.link.content:
            self._tell(FaultKind.CONTENT_CHANGED, row, kind)
        return self._picture(number) if kind is SealedKind.INSPECTION and content is not None else ""

    def finish(self) -> None:
        """Look for what has no row in the ledger."""
        for kind, parts in CONTENTS.items():
            query = f"SELECT number, {NAMES[kind]} FROM {parts[0].table} ORDER BY number"
            for number, name in self._sql.execute(query):
                if number not in self._seen[kind]:
                    self._faults.append(SealFault(FaultKind.NOT_SEALED, what=kind, name=str(name), detail=str(number)))
        for table, called, condition in STRAYS:
            for (name,) in self._sql.execute(f"SELECT DISTINCT {called} FROM {table} WHERE {condition}"):
                self._faults.append(SealFault(FaultKind.NOT_SEALED, name=table, detail=str(name)))

    def _picture(self, number: int) -> str:
        self.inspections += 1
        (path,) = self._sql.execute("SELECT picture FROM inspections WHERE number = ?", (number,)).fetchone()
        return path if isinstance(path, str) else ""

    def _tell(self, kind: FaultKind, row: LedgerRow, what: SealedKind) -> None:
        self._faults.append(SealFault(kind, row.number, row.number, what, str(row.link.name)))
