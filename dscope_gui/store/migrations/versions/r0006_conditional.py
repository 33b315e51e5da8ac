"""An index of the conditional verdicts, for lists and searches.

No column: the record that is sealed says it, so that nothing beside it can say otherwise, and no row is touched.
"""

from __future__ import annotations

from alembic import op

from dscope_gui.store.dialects import SaysConditional

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_index(
        "conditional_records",
        "records",
        ["inspection"],
        sqlite_where=SaysConditional(),
        postgresql_where=SaysConditional(),
    )
