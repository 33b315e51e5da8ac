"""Makes the tables of a history, and brings older ones up to date."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, inspect, text

from dscope_gui.errors import StoreUnavailable
from dscope_gui.logs import logger
from dscope_gui.store.faults import newer
from dscope_gui.store.tables import REVISION

_MIGRATIONS: Final = Path(__file__).parent / "migrations"
_VERSION_TABLE: Final = "alembic_version"
_ONE_AT_A_TIME: Final = threading.Lock()
"""Alembic keeps what it works on in variables of its modules, so that two threads of one program must not migrate."""
FIRST_SEALED: Final = "0005"
"""The revision that brought the ledger."""


def revision_of(connection: Connection, damaged: Callable[[str], StoreUnavailable]) -> str | None:
    """Of the last migration that ran; None where there is no table yet.

    Parameters
    ----------
    damaged : makes the error of what is wrong, which is raised.
    """
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    if _VERSION_TABLE not in tables:
        raise damaged("its tables belong to another program")
    revision: str | None = connection.execute(text(f"SELECT version_num FROM {_VERSION_TABLE}")).scalar()
    if revision is None:
        raise damaged("it does not say which version wrote it")
    return revision


def refuse_newer(revision: str | None, place: str) -> None:
    """Raises `StoreUnavailable` for a revision that this program does not know."""
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - slow to import, and rarely needed

    known = {script.revision for script in ScriptDirectory(str(_MIGRATIONS)).walk_revisions()}
    if revision is not None and revision not in known:
        raise newer(place, revision)


def bring_up_to_date(connection: Connection, revision: str | None, begin: Callable[[Connection], None]) -> None:
    """Run the migrations that are missing, in the transaction at hand.

    Parameters
    ----------
    begin : begins the ledger where there is none.
    """
    if revision == REVISION:
        return
    _upgrade(connection, revision)
    if revision is None or revision < FIRST_SEALED:
        begin(connection)


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
