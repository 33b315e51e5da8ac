"""Station checks with all they measured, overrides, golden connectors and baselines; nothing is ever changed."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_TABLES: Final = {
    "checks": "number = NEW.number OR id = NEW.id",
    "check_readings": "check_number = NEW.check_number AND series = NEW.series",
    "check_events": "number = NEW.number",
}
"""Each with what makes two rows the same."""
_REFUSED: Final = "the history is never changed"


def upgrade() -> None:
    _checks()
    _readings()
    _events()
    for table, same in _TABLES.items():
        _refuse_changes(table, same)
    op.create_index("check_readings_by_series", "check_readings", ["series", "check_number"])
    op.create_index("check_events_by_kind", "check_events", ["kind", "subject", "number"])


def _checks() -> None:
    op.create_table(
        "checks",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("ended_at", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("is_green", sa.Integer, nullable=False),
        sa.Column("line", sa.Text, nullable=False),
    )


def _readings() -> None:
    op.create_table(
        "check_readings",
        sa.Column("check_number", sa.Integer, sa.ForeignKey("checks.number"), primary_key=True),
        sa.Column("series", sa.Text, primary_key=True),
        sa.Column("value", sa.Float, nullable=False),
        sa.Column("lower", sa.Float),
        sa.Column("upper", sa.Float),
        sa.Column("unit", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )


def _events() -> None:
    op.create_table(
        "check_events",
        sa.Column("number", sa.Integer, primary_key=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("kind", "subject", "at", "by", "line")),
    )


def _refuse_changes(table: str, same: str) -> None:
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
