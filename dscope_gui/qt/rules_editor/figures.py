"""Numbers as fields show them, and back; what is no number stays the text it is, so that the check can name it."""

from __future__ import annotations

from dscope_gui.domain.limit import figure


def figure_text(value: object) -> str:
    """Of a number, of nothing, or of what was typed instead of a number."""
    if value is None:
        return ""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return figure(value)
    return str(value)


def read_figure(text: str) -> float | str | None:
    """None where nothing was typed; a decimal comma is a point."""
    typed = text.strip()
    if not typed:
        return None
    try:
        return float(typed.replace(",", "."))
    except ValueError:
        return typed
