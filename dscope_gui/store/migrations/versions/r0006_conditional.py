"""An index of the conditional verdicts, for lists and searches.

No column: the record that is sealed says it, so that nothing beside it can say otherwise, and no row is touched.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    is_conditional: sa.ColumnClause[bool] = sa.literal_column("""instr(line, '"conditional":true') > 0""")
    op.create_index("conditional_records", "records", ["inspection"], sqlite_where=is_conditional)
