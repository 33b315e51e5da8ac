"""An index of the inspections with marks of which the judges disagree, for lists and for labelling.

No column, for the reason that the conditional verdicts have none.
"""

from __future__ import annotations

from alembic import op

from dscope_gui.store.dialects import SaysDisputed

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_index(
        "disputed_records", "records", ["inspection"], sqlite_where=SaysDisputed(), postgresql_where=SaysDisputed()
    )
