"""Versions of rule sets: what each content said, and every step in the life of a version; nothing is ever changed."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

from dscope_gui.store.dialects import WORDS
from dscope_gui.store.migrations.append_only import refuse_changes

revision = "0004"
down_revision = "0003"

_TABLES: Final = {
    "rule_contents": "sha256 = NEW.sha256",
    "rule_steps": "number = NEW.number",
}
"""Each with what makes two rows the same."""


def upgrade() -> None:
    op.create_table(
        "rule_contents",
        sa.Column("sha256", WORDS, primary_key=True, nullable=False),
        sa.Column("line", WORDS, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "rule_steps",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("rule_set", WORDS, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("step", WORDS, nullable=False),
        sa.Column("sha256", WORDS, sa.ForeignKey("rule_contents.sha256"), nullable=False),
        *(sa.Column(name, WORDS, nullable=False) for name in ("at", "by", "reason")),
        sa.Column("effective_from", WORDS),
    )
    for table, same in _TABLES.items():
        refuse_changes(table, same)
    op.create_index("rule_steps_by_version", "rule_steps", ["rule_set", "version", "number"])
