"""Checks a sealed history row by row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final, TypeAlias

from dscope_gui.domain.audit import AuditKind
from dscope_gui.domain.seal import FaultKind, SealedKind, SealFault, SealReport
from dscope_gui.store.seal.arrived import check_arrivals
from dscope_gui.store.seal.chain import LedgerRow
from dscope_gui.store.seal.head import HEAD_FILE, Head, read_head
from dscope_gui.store.seal.keys import PublicKey
from dscope_gui.store.seal.ledger import ALL, named_keys, row_of
from dscope_gui.store.seal.links import LinkCheck
from dscope_gui.store.seal.pictures import PictureCheck
from dscope_gui.store.seal.sql import Sql
from dscope_gui.store.seal.things import ThingCheck
from dscope_gui.store.seal.trimmed import TrimCheck, TrimNote, newest_note

OnProgress: TypeAlias = Callable[[int, int], None]
"""Told (done, total); may raise to end the check."""
_EVERY: Final = 50


def head_and_faults(file: Path) -> tuple[Head | None, list[SealFault]]:
    """The head file's content, and what is wrong with it so far."""
    try:
        head = read_head(file)
    except (ValueError, OSError) as error:
        return None, [SealFault(FaultKind.HEAD_CHANGED, name=HEAD_FILE, detail=str(error))]
    return head, [] if head is not None else [SealFault(FaultKind.HEAD_MISSING, name=HEAD_FILE)]


class HistoryCheck:
    """One look at all of it.

    Parameters
    ----------
    trusted : keys known from elsewhere; without any, those that the ledger itself names are believed.
    faults : what was found before; gets what else is wrong.
    is_shared : other stations write here as well. Their keys are believed as the ledger names them, for whatever was
        signed with them lies under the signatures of the trusted ones; their pictures may lie elsewhere.
    """

    def __init__(
        self,
        sql: Sql,
        folder: Path,
        trusted: tuple[PublicKey, ...],
        head: Head | None,
        faults: list[SealFault],
        *,
        is_shared: bool = False,
    ) -> None:
        self._sql, self._head, self._faults, self._is_shared = sql, head, faults, is_shared
        self._trusted = trusted
        self._keys = trusted or named_keys(sql)
        self._trim = TrimCheck(TrimNote() if is_shared else newest_note(sql))
        keys = (*named_keys(sql), *trusted) if is_shared else self._keys
        self._links = LinkCheck(keys, faults, self._trim.note.to)
        self._things = ThingCheck(sql, faults)
        self._pictures = PictureCheck(folder, faults, own=self._fingerprints if is_shared else None)
        self._rows = self._adopted = 0
        self._adopted_at: datetime | None = None
        self._at_head: LedgerRow | None = None

    def run(self, on_progress: OnProgress) -> SealReport:
        total = self._sql.execute("SELECT count(*) FROM ledger").fetchone()[0]
        with self._pictures:
            for values in self._sql.execute(ALL):
                self._look(row_of(values))
                if self._rows % _EVERY == 0:
                    on_progress(self._rows, total)
            self._pictures.finish()
        self._links.finish()
        if not self._trim.is_as_noted:
            self._faults.append(SealFault(FaultKind.ROWS_MISSING, 1, self._trim.note.to))
        self._things.finish()
        check_arrivals(self._sql, self._faults)
        self._compare_head()
        self._find_noted()
        on_progress(total, total)
        return self._report()

    def _look(self, row: LedgerRow) -> None:
        self._rows += 1
        self._links.look(row)
        self._trim.look(row.number, row.chain)
        if self._head is not None and row.number == self._head.number:
            self._at_head = row
        path = self._things.look(row)
        if row.link.kind == SealedKind.INSPECTION:
            if row.link.is_adopted == 1:
                self._adopted += 1
                self._adopted_at = self._adopted_at or _moment(row.link.at)
            if path and row.link.picture:
                self._pictures.look(row, path)

    def _compare_head(self) -> None:
        last, head = self._links.last, self._head
        if last is None:
            self._faults.append(SealFault(FaultKind.LEDGER_EMPTY))
        if head is None:
            return
        if not self._is_signed(head):
            self._faults.append(SealFault(FaultKind.HEAD_CHANGED, name=HEAD_FILE))
            return
        if head.number == 0:
            return
        end = 0 if last is None else last.number
        if head.number > end:
            self._faults.append(SealFault(FaultKind.HEAD_AHEAD, end + 1, head.number))
        elif self._at_head is None or head.chain != self._at_head.chain:
            self._faults.append(SealFault(FaultKind.HEAD_DIFFERS, head.number))

    def _is_signed(self, head: Head) -> bool:
        """By a trusted key; of one that also signed rows it is told already that it is a stranger's."""
        key = next((key for key in self._keys if key.fingerprint == head.key), None)
        if key is None:
            return head.key in self._links.used and not self._is_shared
        return head.is_signed_by(key)

    def _find_noted(self) -> None:
        query = 'SELECT number, "at", reason FROM audit WHERE kind = ? ORDER BY number'
        for number, at, reason in self._sql.execute(query, (AuditKind.SEAL_BROKEN.value,)):
            self._faults.append(SealFault(FaultKind.BROKEN_BEFORE, 0, 0, SealedKind.AUDIT, f"{number} {at}", reason))

    @property
    def _fingerprints(self) -> frozenset[str]:
        return frozenset(key.fingerprint for key in self._trusted)

    @property
    def _believed(self) -> tuple[str, ...]:
        return tuple(key for key in self._links.used if self._is_shared and key not in self._fingerprints)

    def _report(self) -> SealReport:
        last = 0 if self._links.last is None else self._links.last.number
        return SealReport(
            rows=self._rows,
            inspections=self._things.inspections,
            pictures=self._pictures.checked,
            adopted=self._adopted,
            adopted_at=self._adopted_at,
            keys=tuple(self._links.used),
            is_key_vouched=bool(self._trusted),
            believed=self._believed,
            elsewhere=self._pictures.elsewhere,
            behind=0 if self._head is None else max(last - self._head.number, 0),
            faults=tuple(self._faults),
        )


def _moment(text: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(text))
    except ValueError:
        return None
