"""The audit trail, and the ledger that seals everything stored; what was there before is adopted when it is opened."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_TABLES: Final = {
    "audit": "number = NEW.number",
    "seal_keys": "number = NEW.number",
    "ledger": "number = NEW.number OR (kind = NEW.kind AND reference = NEW.reference)",
}
"""Each with what makes two rows the same."""
_REFUSED: Final = "the history is never changed"


def upgrade() -> None:
    _audit()
    _keys()
    _ledger()
    for table, same in _TABLES.items():
        _refuse_changes(table, same)
    op.create_index("audit_by_time", "audit", ["at"])
    op.create_index("ledger_by_thing", "ledger", ["kind", "reference"], unique=True)


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("number", sa.Integer, primary_key=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("kind", "at", "by", "role", "subject")),
        sa.Column("before", sa.Text),
        sa.Column("after", sa.Text),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("reason", "folded")),
    )


def _keys() -> None:
    op.create_table(
        "seal_keys",
        sa.Column("number", sa.Integer, primary_key=True),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("fingerprint", "pem", "made_at")),
    )


def _ledger() -> None:
    op.create_table(
        "ledger",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("reference", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("name", "content", "picture", "at")),
        sa.Column("is_adopted", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("previous", "key", "chain", "signature")),
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
