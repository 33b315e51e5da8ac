"""Names of the stations that write into a shared history; nothing is ever changed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from dscope_gui.store.dialects import WORDS
from dscope_gui.store.migrations.append_only import refuse_changes

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "stations",
        sa.Column("number", sa.Integer, primary_key=True),
        *(sa.Column(name, WORDS, nullable=False) for name in ("key", "name", "at")),
    )
    refuse_changes("stations", "number = NEW.number")
