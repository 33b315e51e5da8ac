"""Triggers of the migrations: what is stored is never changed or removed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from alembic import op

from dscope_gui.store.dialects import POSTGRES, SQLITE

_REFUSED: Final = "the history is never changed"
_FUNCTION: Final = "refuse_change_of_history"


def refuse_changes(table: str, same: str) -> None:
    """Refuse whatever would change or remove a row.

    Parameters
    ----------
    same : in SQL, of a row that is there and one that is added, `NEW`: what makes them the same.
    """
    _TRIGGERS[op.get_bind().dialect.name](table, same)


def _sqlite(table: str, same: str) -> None:
    """INSERT OR REPLACE removes rows without asking the triggers on DELETE, so that it is refused as well."""
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER {table}_refuse_{change.lower()} BEFORE {change} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{_REFUSED}'); END"
        )
    op.execute(
        f"CREATE TRIGGER {table}_refuse_replace BEFORE INSERT ON {table} "
        f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {same}) "
        f"BEGIN SELECT RAISE(ABORT, '{_REFUSED}'); END"
    )


def _postgres(table: str, _same: str) -> None:
    """Also whatever would empty the table; of two rows that are the same, the keys refuse the second one."""
    op.execute(
        f"CREATE OR REPLACE FUNCTION {_FUNCTION}() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$BEGIN RAISE EXCEPTION '{_REFUSED}' USING ERRCODE = 'integrity_constraint_violation'; END$$"
    )
    for change in ("UPDATE", "DELETE", "TRUNCATE"):
        op.execute(
            f"CREATE TRIGGER {table}_refuse_{change.lower()} BEFORE {change} ON {table} "
            f"FOR EACH STATEMENT EXECUTE FUNCTION {_FUNCTION}()"
        )


_TRIGGERS: Final[dict[str, Callable[[str, str], None]]] = {SQLITE: _sqlite, POSTGRES: _postgres}
