"""A line that tells how something ended, in the colour of a fault where it failed."""

from __future__ import annotations

from PyQt6.QtWidgets import QLabel


def tell(label: QLabel, text: str, *, is_fault: bool = False) -> None:
    """Show the text, whole in the tooltip as well, and dress the label for what it says."""
    label.setText(text)
    label.setToolTip(text)
    label.setProperty("fault", is_fault)
    if (style := label.style()) is not None:
        style.polish(label)
