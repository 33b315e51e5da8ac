"""A station that shares its history with others, and goes on where the shared history does not answer."""

from dscope_gui.workstation.spool.spooled_store import SpooledStore

__all__ = ["SpooledStore"]
