"""The list of models: which there are, which are active, the card of the chosen one, and what can be done with it."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dscope_gui.domain.model_card import ModelTask
from dscope_gui.errors import DScopeError
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.models.card_panel import CardPanel
from dscope_gui.qt.models.listing import ModelListing
from dscope_gui.qt.models.words import state_word, task_word
from dscope_gui.qt.rules_editor.sign_panel import SignPanel
from dscope_gui.qt.rules_editor.signatures import Signatures
from dscope_gui.qt.studies.plain_table import PlainTable
from dscope_gui.qt.widgets.side_column import side_column
from dscope_gui.qt.widgets.stored_facts import NOTHING
from dscope_gui.qt.widgets.told import tell
from dscope_gui.validation.model_gate import precision, recall
from dscope_gui.workstation.model_book import ModelLine

_GAP_PX: Final = 8
_MARGIN_PX: Final = 12
_CARD_PX: Final = 508


class ListPage(QWidget):
    """Signals
    -------
    take_in_wanted(), roll_back_wanted(ModelTask), compare_wanted(ModelLine), activate_wanted(ModelLine),
    help_wanted()
    """

    take_in_wanted = pyqtSignal()
    roll_back_wanted = pyqtSignal(object)
    compare_wanted = pyqtSignal(object)
    activate_wanted = pyqtSignal(object)
    help_wanted = pyqtSignal()

    def __init__(self, signatures: Signatures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listing = ModelListing()
        self.table = PlainTable(self.tr("Trained models"), is_list=True)
        self.card, self.panel = CardPanel(), SignPanel(signatures)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.help = self._key(self.tr("Help"), self.tr("How models come here and become active (F1)"))
        self.take_in = self._key(
            self.tr("Take in…"), self.tr("Copy a model from a folder, such as on a stick (Ctrl+O)")
        )
        self.roll_back = self._key(self.tr("Roll back…"), self.tr("Make the model before the active one active again"))
        self.compare = self._key(
            self.tr("Compare…"), self.tr("Hold two judges against each other on labelled pictures")
        )
        self.activate = self._key(self.tr("Activate…"), self.tr("Let the chosen model judge from now on"))
        self.take_in.setShortcut("Ctrl+O")
        self.activate.setProperty("primary", True)
        self.table.show_rows(self._heads(), ())  # nothing jumps when the list comes
        self._lay_out()
        self._connect()
        self._enable()

    def show_listing(self, listing: ModelListing) -> None:
        """The chosen model stays chosen."""
        chosen = self.chosen
        self._listing = listing
        blocked = self.table.blockSignals(True)
        self.table.show_rows(self._heads(), [self._row(line) for line in listing.lines])
        self.table.blockSignals(blocked)
        self.choose(None if chosen is None else chosen.card.full_name)

    def choose(self, full_name: str | None) -> None:
        """The model of that name, else the first that is active, else the first."""
        names = [line.card.full_name for line in self._listing.lines]
        active = next((place for place, line in enumerate(self._listing.lines) if line.is_active), 0)
        self.table.selectRow(names.index(full_name) if full_name in names else active)
        self._show_chosen()

    def tell(self, text: str, *, is_fault: bool = False) -> None:
        tell(self.told, text, is_fault=is_fault)

    def show_error(self, error: DScopeError) -> None:
        self.tell(f"⚠ {error_words(error)}", is_fault=True)

    @property
    def listing(self) -> ModelListing:
        return self._listing

    @property
    def chosen(self) -> ModelLine | None:
        row = self.table.currentRow()
        return self._listing.lines[row] if 0 <= row < len(self._listing.lines) else None

    def _heads(self) -> tuple[str, ...]:
        return self.tr("Task"), self.tr("Model"), self.tr("State"), self.tr("Recall"), self.tr("Precision")

    def _row(self, line: ModelLine) -> list[str]:
        card, activation = line.card, self._listing.activation_of(line)
        counts = card.tested if activation is None else activation.known
        figures = (
            [NOTHING, NOTHING] if counts is None else [_short(recall(counts).value), _short(precision(counts).value)]
        )
        return [task_word(card.task), card.full_name, state_word(line), *figures]

    def _show_chosen(self) -> None:
        line = self.chosen
        self.card.show_model(line, None if line is None else self._listing.activation_of(line))
        self._enable()

    def _enable(self) -> None:
        line = self.chosen
        task = None if line is None else self._listing.task(line.card.task)
        self.compare.setEnabled(line is not None and line.card.task is ModelTask.SEGMENTATION)
        self.activate.setEnabled(line is not None and line.fault is None and not line.is_active)
        self.roll_back.setEnabled(task is not None and task.activation is not None)

    def _lay_out(self) -> None:
        column, middle, row = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(_GAP_PX)
        heading = QLabel(self.tr("Trained models"))
        heading.setProperty("heading", True)
        middle.setSpacing(_MARGIN_PX)
        middle.addWidget(self.table, 1)
        middle.addWidget(side_column(self.card, _CARD_PX))
        row.setSpacing(_GAP_PX)
        for left in (self.help, self.take_in):
            row.addWidget(left)
        row.addStretch(1)
        for right in (self.roll_back, self.compare, self.activate):
            row.addWidget(right)
        column.addWidget(heading)
        column.addLayout(middle, 1)
        column.addWidget(self.told)
        column.addWidget(self.panel)
        column.addLayout(row)

    def _connect(self) -> None:
        self.table.itemSelectionChanged.connect(self._show_chosen)
        self.help.clicked.connect(lambda _checked: self.help_wanted.emit())
        self.take_in.clicked.connect(lambda _checked: self.take_in_wanted.emit())
        self.roll_back.clicked.connect(lambda _checked: self._emit_task())
        self.compare.clicked.connect(lambda _checked: self.compare_wanted.emit(self.chosen))
        self.activate.clicked.connect(lambda _checked: self.activate_wanted.emit(self.chosen))

    def _emit_task(self) -> None:
        if self.chosen is not None:
            self.roll_back_wanted.emit(self.chosen.card.task)

    def _key(self, text: str, tip: str) -> QPushButton:
        key = QPushButton(text)
        key.setProperty("compact", True)
        key.setToolTip(tip)
        key.setAccessibleName(tip)
        return key


def _short(value: float | None) -> str:
    return NOTHING if value is None else f"{value:.3f}"
