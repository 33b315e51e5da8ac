"""The tables of a new history, copied from the first one that this process made.

The migrations make them one after the other, which takes longer than many a test that needs a history; what comes out
is the same every time.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Final

import pytest
from sqlalchemy import Connection, text

_OPENING: Final = "dscope_gui.store.opening"
_SCHEMA: Final = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
_REVISION: Final = "SELECT version_num FROM alembic_version"

_made: list[str] = []


def copy_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    """For one test; where nobody has asked for a history yet there is nothing to do."""
    opening = sys.modules.get(_OPENING)
    if opening is not None:
        _copy(opening, monkeypatch)


def _copy(opening: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    migrate = opening._upgrade

    def upgrade(connection: Connection, revision: str | None) -> None:
        if revision is not None or connection.dialect.name != "sqlite":
            migrate(connection, revision)
            return
        for statement in _made:
            connection.exec_driver_sql(statement)
        if not _made:
            migrate(connection, None)
            _made.extend(_statements(connection))

    monkeypatch.setattr(opening, "_upgrade", upgrade)


def _statements(connection: Connection) -> list[str]:
    tables = [statement for (statement,) in connection.execute(text(_SCHEMA))]
    revision = connection.execute(text(_REVISION)).scalar_one()
    return [*tables, f"INSERT INTO alembic_version (version_num) VALUES ('{revision}')"]
