"""What all pages of the wizard have in common."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtGui import QFont
from PyQt6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from dscope_gui.qt.theme.sizes import BODY_PT, GAP_PX

SIDE_PX: Final = 420
"""Of the column beside a picture."""


class Page(QWidget):
    """Shows its part of the draft and says whether there is enough to go on."""

    changed = pyqtSignal()
    """What the user entered; `is_ready` may be another one now."""

    @property
    def is_ready(self) -> bool:
        """Whether the user may go on."""
        return True


def words(text: str = "", *, points: int = BODY_PT, bold: bool = False, muted: bool = False) -> QLabel:
    """A text that wraps."""
    label = QLabel(text)
    font = QFont(label.font())
    font.setPointSize(points)
    font.setBold(bold)
    label.setFont(font)
    label.setWordWrap(True)
    label.setProperty("muted", muted)
    return label


def panel(*parts: QWidget) -> tuple[QFrame, QVBoxLayout]:
    """A raised column of parts."""
    frame = QFrame()
    frame.setProperty("panel", True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(GAP_PX, GAP_PX, GAP_PX, GAP_PX)
    column.setSpacing(GAP_PX)
    for part in parts:
        column.addWidget(part)
    return frame, column


def mark_fault(label: QLabel, is_fault: bool) -> None:
    """Paint a text as what is wrong, or as any other."""
    label.setProperty("fault", is_fault)
    if (style := label.style()) is not None:
        style.polish(label)
