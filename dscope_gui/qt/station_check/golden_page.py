"""Teaching golden connectors: the live picture, a name, and the list of those that are taught."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.station_check import GoldenConnector, GoldenEvent
from dscope_gui.errors import DScopeError
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.station_check.labels import key, wrapped
from dscope_gui.qt.widgets import PictureView
from dscope_gui.qt.widgets.row_table import dress_row_table
from dscope_gui.qt.widgets.told import tell
from dscope_gui.qt.widgets.wording import answer_word

_GAP_PX: Final = 12
_PICTURE_SHARE: Final = 55
_PANEL_SHARE: Final = 45
_ROW_PX: Final = 44
_POINTS: Final = 14
_MOST_EVENTS: Final = 4
_LONGEST_NAME: Final = 20


class GoldenPage(QWidget):
    """Signals
    -------
    teach_wanted(str, str) : name and part number. forget_wanted(str) : name.
    """

    teach_wanted = pyqtSignal(str, str)
    forget_wanted = pyqtSignal(str)

    def __init__(self, parts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture, self.table = PictureView(), QTableWidget(0, 3)
        self.name, self.part = QLineEdit(), QComboBox()
        self.name.setPlaceholderText(self.tr("Name, such as G1"))
        self.name.setAccessibleName(self.tr("Name of the golden connector"))
        self.name.setMaxLength(_LONGEST_NAME)
        self.part.addItems(list(parts))
        self.part.setAccessibleName(self.tr("Part number of the golden connector"))
        self.told, self.events = wrapped(_POINTS), wrapped(_POINTS)
        self.events.setProperty("muted", True)
        self.teach = key(
            self.tr("Teach what is put in"),
            self.tr("Look at the connector several times and remember verdict and sizes"),
            lambda: self.teach_wanted.emit(self.name.text(), self.part.currentText()),
            primary=True,
        )
        self.forget = key(
            self.tr("Forget the chosen one"), self.tr("No check asks for it any more"), self._forget_chosen
        )
        self._set_up_table()
        self._lay_out()
        self.name.textChanged.connect(lambda _text: self._show_keys())
        self.table.itemSelectionChanged.connect(self._show_keys)
        self._show_keys()

    def offer_part(self, part: str) -> None:
        """Chosen to begin with."""
        self.part.setCurrentText(part)

    def show_frame(self, frame: Frame) -> None:
        self.picture.show_image(frame.image)

    def show_goldens(self, goldens: Sequence[GoldenConnector], events: Sequence[GoldenEvent]) -> None:
        """Those that are taught now, and what happened last."""
        self.table.setRowCount(len(goldens))
        for row, golden in enumerate(goldens):
            taught = f"{golden.taught_at.astimezone():%Y-%m-%d}\n{golden.by}"
            for column, text in enumerate((f"{golden.name}\n{golden.part}", self._content(golden), taught)):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, golden.name)
                self.table.setItem(row, column, item)
        self.events.setText("\n".join(self._event(event) for event in events[:_MOST_EVENTS]))
        self._show_keys()

    def show_busy(self) -> None:
        self._tell(self.tr("Looking at it several times…"), is_fault=False)
        self.teach.setEnabled(False)

    def show_taught(self, golden: GoldenConnector) -> None:
        said = self.tr("✔ {name} is taught: {content}")
        self._tell(said.format(name=golden.name, content=self._content(golden)), is_fault=False)
        self.name.clear()

    def show_error(self, error: DScopeError) -> None:
        self._tell(f"⚠ {error_words(error)}", is_fault=True)
        self._show_keys()

    def _content(self, golden: GoldenConnector) -> str:
        sizes = ", ".join(f"{defect.id} {defect.size_um:.1f} µm" for defect in golden.defects)
        return f"{answer_word(Answer(golden.verdict.value))}; {sizes or self.tr('no defects')}"

    def _event(self, event: GoldenEvent) -> str:
        said = self.tr("{name} forgotten") if event.connector is None else self.tr("{name} taught")
        time = f"{event.at.astimezone():%Y-%m-%d %H:%M}"
        return f"{time}   {said.format(name=event.name)}   ({event.by})"

    def _tell(self, text: str, *, is_fault: bool) -> None:
        tell(self.told, text, is_fault=is_fault)

    def _chosen(self) -> str:
        rows = {index.row() for index in self.table.selectedIndexes()}
        item = self.table.item(min(rows), 0) if rows else None
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def _forget_chosen(self) -> None:
        if name := self._chosen():
            self.forget_wanted.emit(name)

    def _show_keys(self) -> None:
        self.teach.setEnabled(bool(self.name.text().strip()))
        self.forget.setEnabled(bool(self._chosen()))

    def _set_up_table(self) -> None:
        titles = (self.tr("Connector"), self.tr("Verdict and sizes"), self.tr("Taught"))
        self.table.setHorizontalHeaderLabels(list(titles))
        dress_row_table(self.table, self.tr("Golden connectors"))
        rows, columns = self.table.verticalHeader(), self.table.horizontalHeader()
        if rows is not None:
            rows.setVisible(False)
            rows.setMinimumSectionSize(_ROW_PX)
            rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if columns is not None:
            columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            columns.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        panel, keys = QVBoxLayout(), QHBoxLayout()
        panel.setSpacing(_GAP_PX)
        panel.addWidget(wrapped(_POINTS, text=self.tr("Put the golden connector in, focus, give it a name.")))
        keys.addWidget(self.name, 1)
        keys.addWidget(self.part, 1)
        panel.addLayout(keys)
        panel.addWidget(self.teach)
        panel.addWidget(self.told)
        panel.addWidget(self.table, 1)
        panel.addWidget(self.forget)
        panel.addWidget(self.events)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.picture, _PICTURE_SHARE)
        row.addLayout(panel, _PANEL_SHARE)
