"""Five steps on a card over the side of the screen; it asks for nothing and stops nothing."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, QObject, Qt, pyqtSignal
from PyQt6.QtGui import QShowEvent
from PyQt6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dscope_gui.qt.help.texts import five_steps
from dscope_gui.qt.theme.sizes import GAP_PX

_WIDTH_PX: Final = 520


class FirstRunCard(QFrame):
    """Lies over the left side of `host`, halfway up: the verdict at the top right is never covered."""

    closed = pyqtSignal(bool)
    """True where it shall not come again."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setProperty("panel", True)
        self._heading = QLabel()
        self._heading.setProperty("heading", True)
        self._heading.setWordWrap(True)
        self._steps = [self._step() for _ in five_steps()]
        self._never_again = QCheckBox()
        self._go = QPushButton()
        self._go.setProperty("primary", True)
        self._go.clicked.connect(self._leave)
        # Space captures from the first second on; the card must not swallow it.
        for widget in (self._go, self._never_again):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.retranslate()
        host.installEventFilter(self)
        self._settle()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Welcome. Five steps:"))
        for label, words in zip(self._steps, five_steps(), strict=True):
            label.setText(words)
        self._never_again.setText(self.tr("Do not show this again"))
        self._go.setText(self.tr("Begin"))
        self._settle()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if watched is self._host and event is not None and event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    def showEvent(self, event: QShowEvent | None) -> None:
        """Only now the fonts of the style sheet are in force, by which the height is found."""
        super().showEvent(event)
        self._settle()

    def _leave(self) -> None:
        self.hide()
        self.closed.emit(self._never_again.isChecked())
        self.deleteLater()

    def _settle(self) -> None:
        """To its place over the host, as high as its words are."""
        layout = self.layout()
        if layout is not None:
            self.resize(_WIDTH_PX, layout.totalHeightForWidth(_WIDTH_PX))
        self.move(2 * GAP_PX, max((self._host.height() - self.height()) // 2, 0))
        self.raise_()

    def _step(self) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP_PX, GAP_PX, 2 * GAP_PX, GAP_PX)
        layout.setSpacing(GAP_PX)
        layout.addWidget(self._heading)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(GAP_PX // 2)
        for row, label in enumerate(self._steps):
            number = QLabel(f"{row + 1}.")
            font = number.font()
            font.setBold(True)
            number.setFont(font)
            grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        layout.addLayout(grid)
        keys = QHBoxLayout()
        keys.addWidget(self._never_again, 1)
        keys.addWidget(self._go)
        layout.addLayout(keys)
