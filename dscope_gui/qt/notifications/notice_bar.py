"""The one line at the bottom of the window that shows the newest notice."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, Qt, QTimer, pyqtSignal
from PyQt6.QtGui import QMouseEvent
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from dscope_gui.qt.languages import spoken
from dscope_gui.qt.notifications.notice import Notice, Severity
from dscope_gui.qt.notifications.one_line import OneLine
from dscope_gui.qt.notifications.severity_signs import severity_picture, severity_word
from dscope_gui.qt.theme import colors_of
from dscope_gui.qt.theme.sizes import BODY_PT, GAP_PX

_HEIGHT_PX: Final = 40
_ICON_PX: Final = 24
_INFO_MS: Final = 8000
"""Long enough to read two lines; what is no warning then goes by itself."""


class NoticeBar(QFrame):
    """Always of the same height, so that the picture above it never jumps; a click opens the list."""

    opened = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice: Notice | None = None
        self._sign = QLabel()
        self._line = OneLine()
        font = self._line.font()
        font.setPointSize(BODY_PT)
        self._line.setFont(font)
        self._farewell = QTimer(self)
        self._farewell.setSingleShot(True)
        self._farewell.setInterval(_INFO_MS)
        self._farewell.timeout.connect(self.clear)
        self.setFixedHeight(_HEIGHT_PX)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GAP_PX, 0, GAP_PX, 0)
        layout.addWidget(self._sign)
        layout.addWidget(self._line, 1)

    @property
    def text(self) -> str:
        """What stands there, empty for nothing."""
        return self._line.text

    def show_notice(self, notice: Notice) -> None:
        """Replace what stands there; an error gives way to errors only, until it was read."""
        if self._keeps_an_error() and notice.severity is not Severity.ERROR:
            return
        self._notice = notice
        self._line.set_text(spoken(notice.line))
        self._draw_sign()
        if notice.severity is Severity.INFO:
            self._farewell.start()
        else:
            self._farewell.stop()

    def clear(self) -> None:
        self._notice = None
        self._farewell.stop()
        self._line.set_text("")
        self._sign.clear()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._draw_sign()

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        if event is not None and event.button() == Qt.MouseButton.LeftButton and self._notice is not None:
            self.opened.emit()

    def _keeps_an_error(self) -> bool:
        return self._notice is not None and self._notice.severity is Severity.ERROR

    def _draw_sign(self) -> None:
        if self._notice is not None:
            self._sign.setPixmap(severity_picture(self._notice.severity, colors_of(self), _ICON_PX))
            self._sign.setAccessibleName(severity_word(self._notice.severity))
