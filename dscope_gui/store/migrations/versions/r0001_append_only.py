"""Inspections, their records, their defects and what happened to them later; nothing is ever changed or removed."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_TABLES: Final = ("inspections", "records", "defect_counts", "events")
_REFUSED: Final = "the history is never changed"


def upgrade() -> None:
    _inspections()
    _records()
    _defect_counts()
    _events()
    for table in _TABLES:
        _refuse_changes(table)
    _refuse_replacing("inspections", "number = NEW.number OR id = NEW.id")
    _refuse_replacing("records", "inspection = NEW.inspection")
    _refuse_replacing("defect_counts", "inspection = NEW.inspection AND kind = NEW.kind AND zone = NEW.zone")
    _refuse_replacing("events", "number = NEW.number")


def _inspections() -> None:
    op.create_table(
        "inspections",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("captured_at", sa.Text, nullable=False),
        sa.Column("day", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("part", "serial", "serial_folded", "lot")),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("operator", "station", "piece", "answer", "rule_set")),
        sa.Column("focus", sa.Float),
        sa.Column("light", sa.Float),
        sa.Column("defects", sa.Integer, nullable=False),
        sa.Column("cleanings", sa.Integer, nullable=False),
        sa.Column("before", sa.Text),
        sa.Column("first_reason", sa.Text, nullable=False),
        sa.Column("picture", sa.Text, nullable=False),
    )


def _records() -> None:
    op.create_table(
        "records",
        sa.Column("inspection", sa.Integer, sa.ForeignKey("inspections.number"), primary_key=True),
        sa.Column("line", sa.Text, nullable=False),
    )


def _defect_counts() -> None:
    op.create_table(
        "defect_counts",
        sa.Column("inspection", sa.Integer, sa.ForeignKey("inspections.number"), primary_key=True),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("zone", sa.Text, primary_key=True),
        sa.Column("day", sa.Integer, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sqlite_with_rowid=False,
    )


def _events() -> None:
    op.create_table(
        "events",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("inspection", sa.Integer, sa.ForeignKey("inspections.number"), nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("kind", "at", "by", "reason")),
    )


def _refuse_changes(table: str) -> None:
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER {table}_refuse_{change.lower()} BEFORE {change} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{_REFUSED}'); END"
        )


def _refuse_replacing(table: str, same: str) -> None:
    """INSERT OR REPLACE removes rows without asking the triggers on DELETE."""
    op.execute(
        f"CREATE TRIGGER {table}_refuse_replace BEFORE INSERT ON {table} "
        f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {same}) "
        f"BEGIN SELECT RAISE(ABORT, '{_REFUSED}'); END"
    )
