"""The audit trail, and the ledger that seals everything stored; what was there before is adopted when it is opened."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

from dscope_gui.store.dialects import WORDS
from dscope_gui.store.migrations.append_only import refuse_changes

revision = "0005"
down_revision = "0004"

_TABLES: Final = {
    "audit": "number = NEW.number",
    "seal_keys": "number = NEW.number",
    "ledger": "number = NEW.number OR (kind = NEW.kind AND reference = NEW.reference)",
}
"""Each with what makes two rows the same."""


def upgrade() -> None:
    _audit()
    _keys()
    _ledger()
    for table, same in _TABLES.items():
        refuse_changes(table, same)
    op.create_index("audit_by_time", "audit", ["at"])
    op.create_index("ledger_by_thing", "ledger", ["kind", "reference"], unique=True)


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("number", sa.Integer, primary_key=True),
        *(sa.Column(name, WORDS, nullable=False) for name in ("kind", "at", "by", "role", "subject")),
        sa.Column("before", WORDS),
        sa.Column("after", WORDS),
        *(sa.Column(name, WORDS, nullable=False) for name in ("reason", "folded")),
    )


def _keys() -> None:
    op.create_table(
        "seal_keys",
        sa.Column("number", sa.Integer, primary_key=True),
        *(sa.Column(name, WORDS, nullable=False) for name in ("fingerprint", "pem", "made_at")),
    )


def _ledger() -> None:
    op.create_table(
        "ledger",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("kind", WORDS, nullable=False),
        sa.Column("reference", sa.Integer, nullable=False),
        *(sa.Column(name, WORDS, nullable=False) for name in ("name", "content", "picture", "at")),
        sa.Column("is_adopted", sa.Integer, nullable=False),
        *(sa.Column(name, WORDS, nullable=False) for name in ("previous", "key", "chain", "signature")),
    )
