"""Opens the history's database, and brings an older one up to date."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, inspect, text

from dscope_gui.errors import StoreUnavailable
from dscope_gui.logs import logger
from dscope_gui.store.connecting import writing
from dscope_gui.store.faults import damaged
from dscope_gui.store.tables import REVISION

_MIGRATIONS: Final = Path(__file__).parent / "migrations"
_VERSION_TABLE: Final = "alembic_version"
_ONE_AT_A_TIME: Final = threading.Lock()
"""Alembic keeps what it works on in variables of its modules, so that two threads of one program must not migrate."""
FIRST_SEALED: Final = "0005"
"""The revision that brought the ledger."""


def open_history(engine: Engine, folder: Path, begin: Callable[[Connection], None]) -> None:
    """Make the tables where the file is new, migrate them where it is older.

    Parameters
    ----------
    begin : begins the ledger, in the same transaction as the step to the newest tables.

    Raises
    ------
    StoreUnavailable
        The file is of a newer program or of another one; it is left as it is.
    """
    with engine.connect() as connection:
        revision = _revision(connection, folder)
    if revision != REVISION:
        _refuse_newer(revision, folder)
    _write_ahead(engine, folder)
    if revision != REVISION:
        with writing(engine).begin() as connection:
            revision = _revision(connection, folder)
            if revision != REVISION:
                _upgrade(connection, revision)
                if not _has_ledger(revision):
                    begin(connection)


def _has_ledger(revision: str | None) -> bool:
    return revision is not None and revision >= FIRST_SEALED


def _revision(connection: Connection, folder: Path) -> str | None:
    """Of the last migration that ran; None for a file without any table."""
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    if _VERSION_TABLE not in tables:
        raise damaged(folder, "history.sqlite belongs to another program")
    revision: str | None = connection.execute(text(f"SELECT version_num FROM {_VERSION_TABLE}")).scalar()
    if revision is None:
        raise damaged(folder, "it does not say which version wrote it")
    return revision


def _refuse_newer(revision: str | None, folder: Path) -> None:
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - slow to import, and rarely needed

    known = {script.revision for script in ScriptDirectory(str(_MIGRATIONS)).walk_revisions()}
    if revision is not None and revision not in known:
        raise StoreUnavailable(
            f"The history in {folder} was written by a newer version of this program (revision {revision})",
            "Update the program on this station; nothing was changed",
        )


def _write_ahead(engine: Engine, folder: Path) -> None:
    """Let readers read while somebody writes; the file remembers it."""
    with closing(engine.raw_connection()) as connection:
        (mode,) = connection.cursor().execute("PRAGMA journal_mode=WAL").fetchone()
    if mode != "wal":
        raise StoreUnavailable(
            f"The drive of {folder} cannot hold a history: it has no write-ahead log ({mode})",
            "Name a folder on a drive of this computer; network drives do not do",
        )


def _upgrade(connection: Connection, revision: str | None) -> None:
    from alembic import command  # noqa: PLC0415 - slow to import, and rarely needed
    from alembic.config import Config  # noqa: PLC0415 - as above

    if revision is not None:
        logger().info("The history is brought from revision %s to %s", revision, REVISION)
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    with _ONE_AT_A_TIME:
        command.upgrade(config, "head")
