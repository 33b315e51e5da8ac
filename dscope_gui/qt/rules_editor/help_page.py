"""How rules are edited and released, on a page of its own."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from dscope_gui.paths import help_folder

_PAGE: Final = "rules.md"
_MARGIN_PX, _GAP_PX = 12, 8


class HelpPage(QWidget):
    """Signals
    -------
    back_wanted()
    """

    back_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("How rules are edited and released"))
        self.text.setOpenLinks(False)
        self.text.setMarkdown((help_folder() / _PAGE).read_text(encoding="utf-8"))
        self.back = QPushButton(self.tr("Back"))
        self.back.setProperty("compact", True)
        self.back.setToolTip(self.tr("Back to the list (Esc)"))
        self.back.clicked.connect(lambda _checked: self.back_wanted.emit())
        above, column = QHBoxLayout(), QVBoxLayout(self)
        heading = QLabel(self.tr("Help"))
        heading.setProperty("heading", True)
        above.addWidget(self.back)
        above.addWidget(heading, 1)
        column.setContentsMargins(_MARGIN_PX, _GAP_PX, _MARGIN_PX, _GAP_PX)
        column.setSpacing(_GAP_PX)
        column.addLayout(above)
        column.addWidget(self.text, 1)
