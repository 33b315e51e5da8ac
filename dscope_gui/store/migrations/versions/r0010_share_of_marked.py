"""How many records are conditional or disputed, for the server that plans how to count them.

Left to guess, PostgreSQL takes one record in three for marked, and goes through the whole history to find the few that
are. Statistics cost nothing when something is stored. SQLite is told by the query which index to use.
"""

from __future__ import annotations

from typing import Final

from alembic import op

from dscope_gui.store.dialects import POSTGRES

revision = "0010"
down_revision = "0009"

_MARKS: Final = {"conditional_share": '"conditional":true', "disputed_share": '"disputed":true'}
_FIRST_THAT_KNOWS_EXPRESSIONS: Final = (14,)


def upgrade() -> None:
    connection = op.get_bind()
    if connection.dialect.name != POSTGRES:
        return
    # By the connection itself: Alembic would take what stands behind the colons for parameters.
    if (connection.dialect.server_version_info or ()) >= _FIRST_THAT_KNOWS_EXPRESSIONS:
        for name, mark in _MARKS.items():
            connection.exec_driver_sql(f"CREATE STATISTICS {name} ON (strpos(line, '{mark}')) FROM records")
    connection.exec_driver_sql("ANALYZE inspections, records")
