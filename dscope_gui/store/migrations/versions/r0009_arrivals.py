"""What came from other histories, with the seal that it had there; nothing is ever changed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from dscope_gui.store.dialects import WORDS
from dscope_gui.store.migrations.append_only import refuse_changes

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "arrivals",
        sa.Column("origin", WORDS, primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("kind", WORDS, nullable=False),
        sa.Column("reference", sa.Integer, nullable=False),
        *(sa.Column(name, WORDS, nullable=False) for name in ("name", "content", "picture", "at")),
        sa.Column("is_adopted", sa.Integer, nullable=False),
        *(sa.Column(name, WORDS, nullable=False) for name in ("previous", "key", "chain", "signature")),
        sa.Column("here", sa.Integer),
        sa.Column("pem", WORDS),
    )
    op.create_index("arrivals_by_thing", "arrivals", ["kind", "here"])
    refuse_changes("arrivals", "origin = NEW.origin AND number = NEW.number")
