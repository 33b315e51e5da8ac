"""The history: inspections with their pictures, kept for years."""

from dscope_gui.store.sqlite_store import SqliteStore

__all__ = ["SqliteStore"]
