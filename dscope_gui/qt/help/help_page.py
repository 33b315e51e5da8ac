"""A page of `resources/help`, shown within the screen that it is about."""

from __future__ import annotations

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dscope_gui.qt.help.help_text import HelpText

_MARGIN_PX, _GAP_PX = 12, 8


class HelpPage(QWidget):
    """Signals
    -------
    back_wanted()

    Parameters
    ----------
    file : name of the page, in Markdown.
    about : what it tells, for screen readers.
    """

    back_wanted = pyqtSignal()

    def __init__(self, file: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = HelpText()
        self.text.setAccessibleName(about)
        self.text.show_page(file)
        self.back = QPushButton(self.tr("Back"))
        self.back.setProperty("compact", True)
        self.back.setToolTip(self.tr("Back (Esc)"))
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
