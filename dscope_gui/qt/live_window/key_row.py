"""The keys below the picture of the stream's window."""

from __future__ import annotations

from collections.abc import Callable

from PyQt6.QtCore import QEvent, QSize, Qt, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from dscope_gui.qt.theme import IconName, colors_of, icon
from dscope_gui.qt.theme.sizes import GAP_PX, ICON_PX


class KeyRow(QWidget):
    """Signals
    -------
    heat_toggled(bool), fit_pressed(), full_screen_pressed(), close_pressed()
    """

    heat_toggled = pyqtSignal(bool)
    fit_pressed = pyqtSignal()
    full_screen_pressed = pyqtSignal()
    close_pressed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heat = self._key("H")
        self.heat.setCheckable(True)
        self.heat.toggled.connect(self.heat_toggled)
        self.whole = self._key("0")
        self.whole.clicked.connect(lambda _checked: self.fit_pressed.emit())
        self.full_screen = self._key("F11")
        self.full_screen.clicked.connect(lambda _checked: self.full_screen_pressed.emit())
        self.closing = self._key("")
        self.closing.clicked.connect(lambda _checked: self.close_pressed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_PX, 0, GAP_PX, 0)
        row.setSpacing(GAP_PX)
        for key in (self.heat, self.whole, self.full_screen):
            row.addWidget(key)
        row.addStretch(1)
        row.addWidget(self.closing)
        self.retranslate()
        self._tint()

    def retranslate(self) -> None:
        words: tuple[tuple[QPushButton, str, str], ...] = (
            (self.heat, self.tr("Heat map"), self.tr("Where defects were seen lately (H)")),
            (self.whole, self.tr("Whole picture"), self.tr("Zoom out to the whole picture (0)")),
            (self.full_screen, self.tr("Full screen"), self.tr("Fill the screen, and back (F11)")),
            (self.closing, self.tr("Close"), self.tr("End the stream and close the window (Esc or Q)")),
        )
        for key, word, tip in words:
            shortcut = key.shortcut()
            key.setText(word)  # which would take the shortcut away
            key.setShortcut(shortcut)
            key.setToolTip(tip)
            key.setAccessibleName(tip)

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is None:
            return
        does: dict[QEvent.Type, Callable[[], None]] = {
            QEvent.Type.LanguageChange: self.retranslate,
            QEvent.Type.PaletteChange: self._tint,
        }
        does.get(event.type(), _nothing)()

    def _key(self, shortcut: str) -> QPushButton:
        key = QPushButton()
        key.setShortcut(shortcut)
        key.setIconSize(QSize(ICON_PX - 4, ICON_PX - 4))
        key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return key

    def _tint(self) -> None:
        colors = colors_of(self)
        drawings = {
            self.heat: IconName.HEAT_MAP,
            self.whole: IconName.ZOOM_FIT,
            self.full_screen: IconName.FULLSCREEN,
            self.closing: IconName.CLOSE,
        }
        for key, drawing in drawings.items():
            key.setIcon(icon(drawing, colors))


def _nothing() -> None:
    """Other events change nothing here."""
