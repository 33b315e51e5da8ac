"""Who listens now, and how well each keeps up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import QEvent
from PyQt6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from dscope_gui.domain.live import ClientFacts
from dscope_gui.qt.widgets.row_table import dress_row_table

_ROW_PX: Final = 34
_COLUMNS: Final = 4
_SHOWN_ROWS: Final = 4


class ClientTable(QTableWidget):
    """In the order in which they came."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, ...], ...] = ()
        self.setColumnCount(_COLUMNS)
        dress_row_table(self, self.tr("Clients"))
        if (rows := self.verticalHeader()) is not None:
            rows.hide()
            rows.setDefaultSectionSize(_ROW_PX)
        self.setFixedHeight(_SHOWN_ROWS * _ROW_PX)
        if (columns := self.horizontalHeader()) is not None:
            columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._set_headers()

    def show_clients(self, clients: Sequence[ClientFacts]) -> None:
        rows = tuple(map(_texts, clients))
        if rows == self._shown:
            return
        self._shown = rows
        self.setRowCount(len(rows))
        for place, texts in enumerate(rows):
            for column, text in enumerate(texts):
                self.setItem(place, column, QTableWidgetItem(text))

    @property
    def texts(self) -> tuple[tuple[str, ...], ...]:
        return self._shown

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self._set_headers()

    def _set_headers(self) -> None:
        self.setHorizontalHeaderLabels([self.tr("Client"), self.tr("Since"), self.tr("Sent"), self.tr("Dropped")])


def _texts(client: ClientFacts) -> tuple[str, ...]:
    since = f"{client.since.astimezone():%H:%M}"
    return client.name or "–", since, str(client.sent), str(client.dropped)
