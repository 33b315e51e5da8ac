"""Tokens for whoever uses the stream beyond this computer: new ones, shown once, and an end to old ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PyQt6.QtCore import QEvent, Qt, pyqtSignal
from PyQt6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from dscope_gui.errors import DScopeError
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.theme.sizes import GAP_PX
from dscope_gui.qt.widgets.row_table import dress_row_table
from dscope_gui.qt.widgets.told import tell

_ROW_PX: Final = 34
_SHOWN_ROWS: Final = 4
"""The head among them."""
_MOST_LETTERS: Final = 40


@dataclass(frozen=True, slots=True)
class TokenRow:
    """`may_judge` : it may have parts judged as well, not only see."""

    name: str
    may_judge: bool
    made: str


class TokenPanel(QWidget):
    """Signals
    -------
    new_wanted(str, bool) : name, and whether it may have parts judged. `revoke_wanted(str)`.
    shown() : the secret of a new one is shown, or no more.
    """

    new_wanted = pyqtSignal(str, bool)
    revoke_wanted = pyqtSignal(str)
    shown = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.table, self.told = QLabel(), QTableWidget(), QLabel()
        self.name, self.may_judge = QLineEdit(), QCheckBox()
        self.new_key, self.revoke_key = QPushButton(), QPushButton()
        self.secret = ""
        self._rows: tuple[TokenRow, ...] = ()
        self._set_up()
        self._lay_out()
        self.retranslate()

    def show_tokens(self, rows: Sequence[TokenRow]) -> None:
        self._rows = tuple(rows)
        self._fill()

    def show_secret(self, name: str, secret: str) -> None:
        """This once; it is kept nowhere."""
        self.secret = secret
        self.name.clear()
        words = self.tr("Token of {name}, shown only now: {secret}").format(name=name, secret=secret)
        self._say(words)
        self.shown.emit()

    def show_error(self, error: DScopeError) -> None:
        self._say(f"⚠ {error_words(error)}", is_fault=True)

    def forget_secret(self) -> None:
        """Somebody leaves the screen."""
        if self.secret:
            self.secret = ""
            self._say("")
            self.shown.emit()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Tokens"))
        self.table.setAccessibleName(self.tr("Tokens"))
        self.table.setHorizontalHeaderLabels([self.tr("Name"), self.tr("May"), self.tr("Made")])
        self.name.setPlaceholderText(self.tr("Name of a new one"))
        self.name.setAccessibleName(self.tr("Name of a new token"))
        self.may_judge.setText(self.tr("A production line may judge with it"))
        self.may_judge.setToolTip(self.tr("Else it may only see what is found"))
        self.new_key.setText(self.tr("New"))
        self.new_key.setToolTip(self.tr("Make a token; it is shown once"))
        self.revoke_key.setText(self.tr("Revoke"))
        self.revoke_key.setToolTip(self.tr("Whoever uses the chosen token is put out"))
        self._fill()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _set_up(self) -> None:
        self.title.setProperty("muted", True)
        self.told.setWordWrap(True)
        self.told.hide()
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table.setColumnCount(3)
        dress_row_table(self.table, "")
        if (rows := self.table.verticalHeader()) is not None:
            rows.hide()
            rows.setDefaultSectionSize(_ROW_PX)
        self.table.setFixedHeight(_SHOWN_ROWS * _ROW_PX)
        if (columns := self.table.horizontalHeader()) is not None:
            columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.name.setMaxLength(_MOST_LETTERS)
        for widget in (self.name, self.new_key, self.revoke_key):
            widget.setProperty("compact", True)
        self.new_key.clicked.connect(lambda _checked: self._want_new())
        self.name.returnPressed.connect(self._want_new)
        self.name.textChanged.connect(lambda _text: self._enable())
        self.revoke_key.clicked.connect(lambda _checked: self.revoke_wanted.emit(self._chosen()))
        self.table.itemSelectionChanged.connect(self._enable)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP_PX // 2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.table, 1, 0, 1, 3)
        grid.addWidget(self.name, 2, 0)
        grid.addWidget(self.new_key, 2, 1)
        grid.addWidget(self.revoke_key, 2, 2)
        grid.addWidget(self.may_judge, 3, 0, 1, 3)
        grid.addWidget(self.told, 4, 0, 1, 3)
        grid.setRowStretch(1, 1)

    def _fill(self) -> None:
        sees, judges = self.tr("see"), self.tr("see and judge")
        self.table.setRowCount(len(self._rows))
        for place, row in enumerate(self._rows):
            for column, text in enumerate((row.name, judges if row.may_judge else sees, row.made)):
                self.table.setItem(place, column, QTableWidgetItem(text))
        self._enable()

    def _say(self, text: str, *, is_fault: bool = False) -> None:
        tell(self.told, text, is_fault=is_fault)
        self.told.setVisible(bool(text))

    def _enable(self) -> None:
        self.new_key.setEnabled(bool(self.name.text().strip()))
        self.revoke_key.setEnabled(bool(self._chosen()))

    def _chosen(self) -> str:
        row = self.table.currentRow()
        is_chosen = bool(self.table.selectedItems()) and 0 <= row < len(self._rows)
        return self._rows[row].name if is_chosen else ""

    def _want_new(self) -> None:
        if name := self.name.text().strip():
            self.new_wanted.emit(name, self.may_judge.isChecked())
