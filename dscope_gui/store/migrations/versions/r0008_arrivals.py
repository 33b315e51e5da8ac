"""What came from other histories, with the seal it had there."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_REFUSED: Final = "the history is never changed"


def upgrade() -> None:
    op.create_table(
        "arrivals",
        sa.Column("origin", sa.Text, primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("reference", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("name", "content", "picture", "at")),
        sa.Column("is_adopted", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("previous", "key", "chain", "signature")),
        sa.Column("here", sa.Integer),
    )
    op.create_index("arrivals_by_thing", "arrivals", ["kind", "here"])
