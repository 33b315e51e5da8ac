"""The screen of rules: the list, one version being edited or read, two compared, one being released."""

from __future__ import annotations

from collections.abc import Mapping

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PyQt6.QtWidgets import QStackedLayout, QWidget

from dscope_gui.qt.help.help_page import HelpPage
from dscope_gui.qt.rules_editor.compare_page import ComparePage
from dscope_gui.qt.rules_editor.edit_page import EditPage
from dscope_gui.qt.rules_editor.list_page import ListPage
from dscope_gui.qt.rules_editor.release_page import ReleasePage
from dscope_gui.qt.rules_editor.signatures import Signatures


class RulesScreen(QWidget):
    """`effect` : the sandbox, which tells what a draft would change; it is placed beside the editor and on release.

    Signals
    -------
    shown(), hidden_away() : the screen came to the front, or left it. back_wanted() : Esc, on any page but the list.
    """

    shown = pyqtSignal()
    hidden_away = pyqtSignal()
    back_wanted = pyqtSignal()

    def __init__(
        self,
        fibers: Mapping[str, str],
        signatures: Signatures,
        effect: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.list, self.edit, self.compare = ListPage(self), EditPage(fibers, signatures, self), ComparePage(self)
        self.release = ReleasePage(signatures, self)
        self.help = HelpPage("rules.md", self.tr("How rules are edited and released"), self)
        self._effect = effect
        if effect is not None:
            effect.setParent(self)
            effect.hide()
        self._pages = QStackedLayout(self)
        for page in (self.list, self.edit, self.compare, self.release, self.help):
            self._pages.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """One of `list`, `edit`, `compare`, `release` and `help`."""
        self._pages.setCurrentWidget(page)
        page.setFocus()

    def show_effect_on(self, page: EditPage | ReleasePage) -> None:
        """There is one sandbox; it goes where somebody works."""
        if self._effect is not None:
            page.show_effect(self._effect)

    def shows(self, page: QWidget) -> bool:
        return self._pages.currentWidget() is page

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        if event is None or not event.spontaneous():
            self.shown.emit()

    def hideEvent(self, event: QHideEvent | None) -> None:
        super().hideEvent(event)
        if event is None or not event.spontaneous():
            self.hidden_away.emit()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and event.key() == Qt.Key.Key_Escape and not self.shows(self.list):
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)
