"""Letters that become smaller where a long word of some language would be cut off."""

from __future__ import annotations

from typing import Final

from PyQt6.QtGui import QFont, QFontInfo, QFontMetrics

_LEAST_PX: Final = 12
_STEP_PX: Final = 2


def shrink_to(font: QFont, text: str, width_px: int) -> None:
    """Make `font` smaller until `text` fits into a line so long; one that fits already stays as it is."""
    size_px = QFontInfo(font).pixelSize()
    while size_px > _LEAST_PX and QFontMetrics(font).horizontalAdvance(text) > width_px:
        size_px -= _STEP_PX
        font.setPixelSize(size_px)
