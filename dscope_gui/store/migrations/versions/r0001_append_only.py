"""Inspections, their records, their defects and what happened to them later; nothing is ever changed or removed."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

from dscope_gui.store.dialects import WORDS
from dscope_gui.store.migrations.append_only import refuse_changes

revision = "0001"
down_revision = None

_TABLES: Final = {
    "inspections": "number = NEW.number OR id = NEW.id",
    "records": "inspection = NEW.inspection",
    "defect_counts": "inspection = NEW.inspection AND kind = NEW.kind AND zone = NEW.zone",
    "events": "number = NEW.number",
}
"""Each with what makes two rows the same."""


def upgrade() -> None:
    _inspections()
    _records()
    _defect_counts()
    _events()
    for table, same in _TABLES.items():
        refuse_changes(table, same)


def _inspections() -> None:
    op.create_table(
        "inspections",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", WORDS, nullable=False, unique=True),
        sa.Column("captured_at", WORDS, nullable=False),
        sa.Column("day", sa.Integer, nullable=False),
        *(sa.Column(name, WORDS, nullable=False) for name in ("part", "serial", "serial_folded", "lot")),
        *(sa.Column(name, WORDS, nullable=False) for name in ("operator", "station", "piece", "answer", "rule_set")),
        sa.Column("focus", sa.Float),
        sa.Column("light", sa.Float),
        sa.Column("defects", sa.Integer, nullable=False),
        sa.Column("cleanings", sa.Integer, nullable=False),
        sa.Column("before", WORDS),
        sa.Column("first_reason", WORDS, nullable=False),
        sa.Column("picture", WORDS, nullable=False),
    )


def _records() -> None:
    op.create_table(
        "records",
        sa.Column("inspection", sa.Integer, sa.ForeignKey("inspections.number"), primary_key=True),
        sa.Column("line", WORDS, nullable=False),
    )


def _defect_counts() -> None:
    op.create_table(
        "defect_counts",
        sa.Column("inspection", sa.Integer, sa.ForeignKey("inspections.number"), primary_key=True),
        sa.Column("kind", WORDS, primary_key=True),
        sa.Column("zone", WORDS, primary_key=True),
        sa.Column("day", sa.Integer, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )


def _events() -> None:
    op.create_table(
        "events",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("inspection", sa.Integer, sa.ForeignKey("inspections.number"), nullable=False),
        *(sa.Column(name, WORDS, nullable=False) for name in ("kind", "at", "by", "reason")),
    )
