"""Checks a sealed history in a folder, and says what is wrong with it; nothing is written."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from dscope_gui.domain.seal import FaultKind, SealFault, SealReport
from dscope_gui.errors import StoreUnavailable, WrongUse
from dscope_gui.store.opening import FIRST_SEALED
from dscope_gui.store.seal.checking import HistoryCheck, OnProgress, head_and_faults
from dscope_gui.store.seal.head import HEAD_FILE
from dscope_gui.store.seal.keys import PublicKey
from dscope_gui.store.seal.looking import is_worked_with, looked_at

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
    head, faults = head_and_faults(folder / HEAD_FILE)
    try:
        with looked_at(database) as connection:
            _refuse_unsealed(connection, folder, is_begun=head is not None)
            return HistoryCheck(connection, folder, tuple(trusted), head, faults).run(on_progress)
    except UnicodeDecodeError as error:
        # Where a page was overwritten, names of tables may be no text any more.
        return SealReport(faults=(*faults, SealFault(FaultKind.DATABASE_DAMAGED, detail=str(error))))
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & _PRIMARY in _NO_DAMAGE:
            raise StoreUnavailable(f"The history in {folder} cannot be read now: {error}", "Try again later") from error
        return SealReport(faults=(*faults, SealFault(FaultKind.DATABASE_DAMAGED, detail=str(error))))


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
