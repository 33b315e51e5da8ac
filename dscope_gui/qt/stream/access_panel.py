"""Where the stream can be looked at, by whom it is, and who may."""

from __future__ import annotations

from PyQt6.QtCore import QEvent, pyqtSignal
from PyQt6.QtGui import QGuiApplication
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dscope_gui.qt.stream.client_table import ClientTable
from dscope_gui.qt.stream.facts import StreamFacts
from dscope_gui.qt.stream.qr_code import QrCode
from dscope_gui.qt.stream.token_panel import TokenPanel
from dscope_gui.qt.theme.sizes import GAP_PX


class AccessPanel(QWidget):
    """Signals
    -------
    settings_wanted() : to change where it is served.
    """

    settings_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told, self.address, self.copy_key = QLabel(), QLineEdit(), QPushButton()
        self.qr_code, self.settings_key = QrCode(), QPushButton()
        self.clients_title, self.clients, self.tokens = QLabel(), ClientTable(), TokenPanel()
        self._facts = StreamFacts()
        self.told.setWordWrap(True)
        self.address.setReadOnly(True)
        self.address.setProperty("compact", True)
        self.clients_title.setProperty("muted", True)
        for key in (self.copy_key, self.settings_key):
            key.setProperty("compact", True)
        self.copy_key.clicked.connect(lambda _checked: self._copy())
        self.settings_key.clicked.connect(lambda _checked: self.settings_wanted.emit())
        self.tokens.shown.connect(self._show_address)
        self._lay_out()
        self.retranslate()

    def show_facts(self, facts: StreamFacts) -> None:
        self._facts = facts
        self.clients.show_clients(facts.clients)
        self._show_address()

    def retranslate(self) -> None:
        self.copy_key.setText(self.tr("Copy"))
        self.copy_key.setToolTip(self.tr("Copy the address"))
        self.settings_key.setText(self.tr("Change…"))
        self.settings_key.setToolTip(self.tr("Open the settings: who gets the stream"))
        self.address.setAccessibleName(self.tr("Address of the page"))
        self.clients_title.setText(self.tr("Connected now"))
        self._show_address()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_address(self) -> None:
        """With the token that was just made, and is shown this once, a phone needs nothing typed in."""
        facts = self._facts
        address = facts.network_address or facts.address
        if address and self.tokens.secret:
            address = f"{address}#token={self.tokens.secret}"
        self.address.setText(address)
        self.address.setCursorPosition(0)
        self.qr_code.show_text(address if facts.network_address else "")
        self.qr_code.setVisible(bool(self.qr_code.text_inside))
        for widget in (self.address, self.copy_key):
            widget.setVisible(bool(address))
        self.told.setText(self._sentence())

    def _sentence(self) -> str:
        if not self._facts.address:
            return self.tr("The stream is not served: nobody can connect.")
        if not self._facts.network_address:
            return self.tr("Open on this computer; others cannot connect.")
        if self.tokens.secret:
            return self.tr("Read the square with a phone: the new token is in it.")
        return self.tr("Read the square with a phone of the same network. The page asks for a token.")

    def _copy(self) -> None:
        if (clipboard := QGuiApplication.clipboard()) is not None:
            clipboard.setText(self.address.text())

    def _lay_out(self) -> None:
        words, keys, above = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        words.addWidget(self.told, 1)
        keys.addWidget(self.copy_key)
        keys.addWidget(self.settings_key)
        keys.addStretch(1)
        words.addLayout(keys)
        above.setSpacing(GAP_PX)
        above.addLayout(words, 1)
        above.addWidget(self.qr_code)
        column = QVBoxLayout(self)
        column.setSpacing(GAP_PX // 2)
        column.addLayout(above)
        column.addWidget(self.address)
        column.addWidget(self.clients_title)
        column.addWidget(self.clients, 2)
        column.addWidget(self.tokens, 3)
