"""A column beside a picture, which scrolls where the window is too low for it."""

from __future__ import annotations

from PyQt6.QtCore import QEvent, QObject, QSize, Qt
from PyQt6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class SideColumn(QScrollArea):
    """As wide as is asked for, and wider where the words of the language in force need more.

    Parameters
    ----------
    body : what it holds. `width_px` : the least width.
    """

    def __init__(self, body: QWidget, width_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width_px = width_px
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        body.installEventFilter(self)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), super().sizeHint().height())

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if event is not None and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        body, bar = self.widget(), self.verticalScrollBar()
        if body is not None and bar is not None:
            self.setMinimumWidth(max(self._width_px, body.minimumSizeHint().width() + bar.sizeHint().width()))


def side_column(body: QWidget, width_px: int) -> QScrollArea:
    """`body` in a frameless scroll area."""
    return SideColumn(body, width_px)
