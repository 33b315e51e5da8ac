"""The screen of trained models: the list with its cards, two compared, and the help; one at a time."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QKeyEvent, QShowEvent
from PyQt6.QtWidgets import QStackedLayout, QWidget

from dscope_gui.qt.help.help_page import HelpPage
from dscope_gui.qt.models.list_page import ListPage
from dscope_gui.qt.models.trial_page import TrialPage
from dscope_gui.qt.rules_editor.signatures import Signatures

_HELP: Final = "models.md"


class ModelsScreen(QWidget):
    """Signals
    -------
    shown() : the screen came to the front. list_wanted() : Esc, on any page but the list.
    """

    shown = pyqtSignal()
    list_wanted = pyqtSignal()

    def __init__(self, signatures: Signatures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list, self.trial = ListPage(signatures), TrialPage(signatures)
        self.help = HelpPage(_HELP, self.tr("How models come here, are compared and become active"))
        self._pages = QStackedLayout(self)
        for page in (self.list, self.trial, self.help):
            self._pages.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """One of `list`, `trial` and `help`."""
        self._pages.setCurrentWidget(page)
        page.setFocus()

    def show_help(self) -> None:
        self.show_page(self.help)

    def shows(self, page: QWidget) -> bool:
        return self._pages.currentWidget() is page

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        if event is None or not event.spontaneous():
            self.shown.emit()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and event.key() == Qt.Key.Key_Escape and not self.shows(self.list):
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)
