"""An index of the inspections with marks of which the judges disagree, for lists and for labelling.

No column, for the reason that the conditional verdicts have none.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    is_disputed: sa.ColumnClause[bool] = sa.literal_column("""instr(line, '"disputed":true') > 0""")
    op.create_index("disputed_records", "records", ["inspection"], sqlite_where=is_disputed)
