"""All pages of the help, with their list beside them."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QSize, Qt, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from dscope_gui.qt.help.help_text import HelpText
from dscope_gui.qt.help.pages import help_pages
from dscope_gui.qt.theme.sizes import COMPACT_PX, GAP_PX

_LIST_PX: Final = 220


class Reading(QWidget):
    """Each page in the language in force; those that nobody at the station needs are in English only, and say so.

    Signals
    -------
    card_wanted() : back to the card, once there is no page before this one.
    """

    card_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list, self.text, self.back = QListWidget(), HelpText(), QPushButton()
        self.list.setFixedWidth(_LIST_PX)
        self.list.currentItemChanged.connect(lambda now, _before: self._choose(now))
        self.text.sourceChanged.connect(lambda url: self._mark(url.fileName()))
        self.back.setProperty("compact", True)
        self.back.clicked.connect(lambda _checked: self._go_back())
        self._lay_out()
        self.retranslate()

    def begin(self) -> None:
        """Show the page that was shown last, the first one at first."""
        self._choose(self.list.currentItem())
        self.list.setFocus()

    def retranslate(self) -> None:
        """Name the pages anew; the one that is shown stays."""
        row = max(0, self.list.currentRow())
        self.list.blockSignals(True)
        self.list.clear()
        for file, title in help_pages().items():
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.UserRole, file)
            item.setSizeHint(QSize(0, COMPACT_PX))
            self.list.addItem(item)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.text.setAccessibleName(self.tr("Page of the help"))
        self.back.setText(self.tr("Back"))
        self.back.setToolTip(self.tr("The page before"))

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(), QHBoxLayout(self)
        column.setSpacing(GAP_PX)
        column.addWidget(self.back)
        column.addWidget(self.list, 1)
        row.setContentsMargins(GAP_PX, GAP_PX, GAP_PX, GAP_PX)
        row.setSpacing(GAP_PX)
        row.addLayout(column)
        row.addWidget(self.text, 1)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(Qt.ItemDataRole.UserRole) != self.text.page:
            self.text.show_page(str(item.data(Qt.ItemDataRole.UserRole)))

    def _mark(self, file: str) -> None:
        """A link may have led to another page of the list."""
        self.list.blockSignals(True)
        self.list.setCurrentRow(list(help_pages()).index(file))
        self.list.blockSignals(False)

    def _go_back(self) -> None:
        if self.text.isBackwardAvailable():
            self.text.backward()
        else:
            self.card_wanted.emit()
