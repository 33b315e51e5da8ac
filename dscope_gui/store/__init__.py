"""The history: inspections with their pictures, kept for years."""

from dscope_gui.store.postgres.connecting import known_address
from dscope_gui.store.postgres_store import PostgresStore
from dscope_gui.store.sql_store import SqlStore
from dscope_gui.store.sqlite_store import SqliteStore

__all__ = ["PostgresStore", "SqlStore", "SqliteStore", "known_address"]
