"""Versions of rule sets: what each content said, and every step in the life of a version; nothing is ever changed."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_TABLES: Final = {
    "rule_contents": "sha256 = NEW.sha256",
    "rule_steps": "number = NEW.number",
}
"""Each with what makes two rows the same."""
_REFUSED: Final = "the history is never changed"


def upgrade() -> None:
    op.create_table(
        "rule_contents",
        sa.Column("sha256", sa.Text, primary_key=True, nullable=False),
        sa.Column("line", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "rule_steps",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("rule_set", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("step", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, sa.ForeignKey("rule_contents.sha256"), nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("at", "by", "reason")),
        sa.Column("effective_from", sa.Text),
    )
    for table, same in _TABLES.items():
        _refuse_changes(table, same)
    op.create_index("rule_steps_by_version", "rule_steps", ["rule_set", "version", "number"])


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
