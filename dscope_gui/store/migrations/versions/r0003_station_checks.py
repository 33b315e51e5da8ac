"""Station checks with all they measured, overrides, golden connectors and baselines; nothing is ever changed."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

from dscope_gui.store.dialects import WORDS
from dscope_gui.store.migrations.append_only import refuse_changes

revision = "0003"
down_revision = "0002"

_TABLES: Final = {
    "checks": "number = NEW.number OR id = NEW.id",
    "check_readings": "check_number = NEW.check_number AND series = NEW.series",
    "check_events": "number = NEW.number",
}
"""Each with what makes two rows the same."""


def upgrade() -> None:
    _checks()
    _readings()
    _events()
    for table, same in _TABLES.items():
        refuse_changes(table, same)
    op.create_index("check_readings_by_series", "check_readings", ["series", "check_number"])
    op.create_index("check_events_by_kind", "check_events", ["kind", "subject", "number"])


def _checks() -> None:
    op.create_table(
        "checks",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", WORDS, nullable=False, unique=True),
        sa.Column("ended_at", WORDS, nullable=False),
        sa.Column("by", WORDS, nullable=False),
        sa.Column("is_green", sa.Integer, nullable=False),
        sa.Column("line", WORDS, nullable=False),
    )


def _readings() -> None:
    op.create_table(
        "check_readings",
        sa.Column("check_number", sa.Integer, sa.ForeignKey("checks.number"), primary_key=True),
        sa.Column("series", WORDS, primary_key=True),
        sa.Column("value", sa.Float, nullable=False),
        sa.Column("lower", sa.Float),
        sa.Column("upper", sa.Float),
        sa.Column("unit", WORDS, nullable=False),
        sqlite_with_rowid=False,
    )


def _events() -> None:
    op.create_table(
        "check_events",
        sa.Column("number", sa.Integer, primary_key=True),
        *(sa.Column(name, WORDS, nullable=False) for name in ("kind", "subject", "at", "by", "line")),
    )
