"""Checks a sealed history, row by row, and says what is wrong with it; nothing is written."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Final, TypeAlias

from dscope_gui.domain.audit import AuditKind
from dscope_gui.domain.seal import FaultKind, SealedKind, SealFault, SealReport
from dscope_gui.errors import StoreUnavailable, WrongUse
from dscope_gui.store.opening import FIRST_SEALED
from dscope_gui.store.seal.chain import LedgerRow
from dscope_gui.store.seal.head import HEAD_FILE, Head, read_head
from dscope_gui.store.seal.keys import PublicKey
from dscope_gui.store.seal.ledger import ALL, named_keys, row_of
from dscope_gui.store.seal.links import LinkCheck
from dscope_gui.store.seal.looking import is_worked_with, looked_at
from dscope_gui.store.seal.pictures import PictureCheck
from dscope_gui.store.seal.things import ThingCheck

OnProgress: TypeAlias = Callable[[int, int], None]
"""Told (done, total); may raise to end the check."""
_EVERY: Final = 50
_PRIMARY: Final = 0xFF
_NO_DAMAGE: Final = (
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_NOMEM,
)
"""What says that nothing could be looked at, and not that anything is wrong."""


def verify_history(
    folder: Path, trusted: Sequence[PublicKey] = (), *, on_progress: OnProgress = lambda _done, _total: None
) -> SealReport:
    """Check everything that is stored against the ledger.

    Parameters
    ----------
    trusted : keys known from elsewhere; without any, those that the ledger itself names are believed.

    Raises
    ------
    WrongUse
        There is no history, or an earlier program's that was never sealed.
    StoreUnavailable
        The database cannot be read: somebody else has locked it, no permission.
    """
    database = folder / "history.sqlite"
    if not database.is_file():
        raise WrongUse(f"There is no history in {folder}", "Name the folder in which history.sqlite lies")
    worked_with = is_worked_with(database)
    report = _checked(folder, database, trusted, on_progress)
    if not report.is_whole and is_worked_with(database) and not worked_with:
        # A program was started while we looked: what we saw may be half of what it wrote.
        return _checked(folder, database, trusted, on_progress)
    return report


def _checked(folder: Path, database: Path, trusted: Sequence[PublicKey], on_progress: OnProgress) -> SealReport:
    # The head first: what is sealed after this moment must not look as if it were cut off.
    head, faults = _head(folder)
    try:
        with looked_at(database) as connection:
            _refuse_unsealed(connection, folder, is_begun=head is not None)
            return _Check(connection, folder, trusted, head, faults).run(on_progress)
    except UnicodeDecodeError as error:
        # Where a page was overwritten, names of tables may be no text any more.
        return SealReport(faults=(*faults, SealFault(FaultKind.DATABASE_DAMAGED, detail=str(error))))
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & _PRIMARY in _NO_DAMAGE:
            raise StoreUnavailable(f"The history in {folder} cannot be read now: {error}", "Try again later") from error
        return SealReport(faults=(*faults, SealFault(FaultKind.DATABASE_DAMAGED, detail=str(error))))


def _head(folder: Path) -> tuple[Head | None, list[SealFault]]:
    try:
        head = read_head(folder)
    except (ValueError, OSError) as error:
        return None, [SealFault(FaultKind.HEAD_CHANGED, name=HEAD_FILE, detail=str(error))]
    return head, [] if head is not None else [SealFault(FaultKind.HEAD_MISSING, name=HEAD_FILE)]


def _refuse_unsealed(connection: sqlite3.Connection, folder: Path, *, is_begun: bool) -> None:
    """A history of an earlier program is none of our business, unless something here was sealed already."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    if "ledger" in tables or is_begun:
        return
    found = (
        connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if "alembic_version" in tables
        else None
    )
    if found is not None and str(found[0]) < FIRST_SEALED:
        raise WrongUse(
            f"The history in {folder} was never sealed: an earlier version of this program wrote it",
            "Open it once with this version, which seals it as it finds it",
        )


class _Check:
    """One look at all of it."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        folder: Path,
        trusted: Sequence[PublicKey],
        head: Head | None,
        faults: list[SealFault],
    ) -> None:
        self._connection, self._head, self._faults = connection, head, faults
        self._is_vouched = bool(trusted)
        self._keys = tuple(trusted) or named_keys(connection)
        self._links = LinkCheck(self._keys, faults)
        self._things = ThingCheck(connection, faults)
        self._pictures = PictureCheck(folder, faults)
        self._rows = self._adopted = 0
        self._adopted_at: datetime | None = None
        self._at_head: LedgerRow | None = None

    def run(self, on_progress: OnProgress) -> SealReport:
        total = self._connection.execute("SELECT count(*) FROM ledger").fetchone()[0]
        with self._pictures:
            for values in self._connection.execute(ALL):
                self._look(row_of(values))
                if self._rows % _EVERY == 0:
                    on_progress(self._rows, total)
            self._pictures.finish()
        self._links.finish()
        self._things.finish()
        self._compare_head()
        self._find_noted()
        on_progress(total, total)
        return self._report()

    def _look(self, row: LedgerRow) -> None:
        self._rows += 1
        self._links.look(row)
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
        return head.key in self._links.used if key is None else head.is_signed_by(key)

    def _find_noted(self) -> None:
        query = 'SELECT number, "at", reason FROM audit WHERE kind = ? ORDER BY number'
        for number, at, reason in self._connection.execute(query, (AuditKind.SEAL_BROKEN.value,)):
            self._faults.append(SealFault(FaultKind.BROKEN_BEFORE, 0, 0, SealedKind.AUDIT, f"{number} {at}", reason))

    def _report(self) -> SealReport:
        last = 0 if self._links.last is None else self._links.last.number
        return SealReport(
            rows=self._rows,
            inspections=self._things.inspections,
            pictures=self._pictures.checked,
            adopted=self._adopted,
            adopted_at=self._adopted_at,
            keys=tuple(self._links.used),
            is_key_vouched=self._is_vouched,
            behind=0 if self._head is None else max(last - self._head.number, 0),
            faults=tuple(self._faults),
        )


def _moment(text: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(text))
    except ValueError:
        return None
