"""What went wrong, in one line."""

from __future__ import annotations

from dscope_gui.errors import DScopeError


def in_words(error: Exception) -> str:
    """Expected errors speak for themselves, others say what kind they are."""
    return str(error) if isinstance(error, DScopeError) else f"{type(error).__name__}: {error}"
