"""The screen behind F1: a card to be read standing, and the pages of the help for whoever has a seat."""

from __future__ import annotations

from PyQt6.QtCore import QEvent
from PyQt6.QtWidgets import QStackedWidget, QWidget

from dscope_gui.qt.help.quick_card import QuickCard
from dscope_gui.qt.help.reading import Reading


class HelpScreen(QStackedWidget):
    """Opens on the card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card, self.reading = QuickCard(), Reading()
        self.addWidget(self.card)
        self.addWidget(self.reading)
        self.card.pages_wanted.connect(self.show_pages)
        self.reading.card_wanted.connect(self.show_card)

    def show_card(self) -> None:
        self.setCurrentWidget(self.card)

    def show_pages(self) -> None:
        self.setCurrentWidget(self.reading)
        self.reading.begin()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.reading.retranslate()
