"""The list of studies: which there are, how far they are, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dscope_gui.domain.study import Study, StudyState
from dscope_gui.errors import DScopeError
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.studies.plain_table import PlainTable
from dscope_gui.qt.studies.words import progress_words, quantity_word, state_word
from dscope_gui.qt.widgets.told import tell

_GAP_PX: Final = 8
_MARGIN_PX: Final = 12


class ListPage(QWidget):
    """Signals
    -------
    new_wanted() : a new study. stations_wanted() : compare stations.
    opened(Study) : go on with it, or look at its result.
    close_wanted(Study, StudyState) : cancel it, put it away, or open it again.
    """

    new_wanted = pyqtSignal()
    stations_wanted = pyqtSignal()
    opened = pyqtSignal(object)
    close_wanted = pyqtSignal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studies: tuple[Study, ...] = ()
        self._shown: list[Study] = []
        self.table = PlainTable(self.tr("Studies"), is_list=True)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.closed_too = QCheckBox(self.tr("Cancelled and put away, too"))
        self.new = self._key(self.tr("New study"), self.tr("Plan a new study (Ctrl+N)"), "Ctrl+N")
        self.new.setProperty("primary", True)
        self.stations = self._key(
            self.tr("Compare stations"), self.tr("Compare what two stations or more say of the same ends"), ""
        )
        self.open = self._key(self.tr("Open"), self.tr("Go on with the chosen study, or see its result (Enter)"), "")
        self.cancel = self._key(self.tr("Cancel study"), self.tr("End the chosen study early; nothing is erased"), "")
        self.archive = self._key(self.tr("Put away"), self.tr("Take the chosen study off the list"), "")
        self.reopen = self._key(self.tr("Open again"), self.tr("Go on with a study that was closed"), "")
        self._lay_out()
        self._connect()
        self._show()

    def show_studies(self, studies: Sequence[Study], faults: Sequence[DScopeError]) -> None:
        self._studies = tuple(studies)
        self.show_error(faults[0] if faults else None)
        self._show()

    def show_error(self, error: DScopeError | None) -> None:
        """Below the list; None for nothing."""
        tell(self.told, "" if error is None else f"⚠ {error_words(error)}", is_fault=error is not None)

    @property
    def chosen(self) -> Study | None:
        row = self.table.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _show(self) -> None:
        chosen = self.chosen
        self._shown = [s for s in self._studies if self.closed_too.isChecked() or s.state is StudyState.OPEN]
        heads = (
            self.tr("Study"),
            self.tr("Title"),
            self.tr("Part"),
            self.tr("Quantity"),
            self.tr("Captured"),
            self.tr("State"),
        )
        self.table.show_rows(heads, [self._row(study) for study in self._shown])
        ids = [study.id for study in self._shown]
        self.table.selectRow(ids.index(chosen.id) if chosen is not None and chosen.id in ids else 0)
        self._enable()

    def _row(self, study: Study) -> list[str]:
        plan = study.plan
        words = quantity_word(plan.quantity)
        quantity = f"{words} ({plan.zone})" if plan.zone and plan.quantity.has_zone else words
        return [study.id, plan.title, plan.recipe, quantity, progress_words(study), state_word(study)]

    def _enable(self) -> None:
        chosen = self.chosen
        is_open = chosen is not None and chosen.state is StudyState.OPEN
        self.open.setEnabled(chosen is not None)
        self.cancel.setEnabled(is_open and chosen is not None and not chosen.is_complete)
        self.archive.setEnabled(chosen is not None and chosen.state is not StudyState.ARCHIVED)
        self.reopen.setVisible(chosen is not None and not is_open)

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(_GAP_PX)
        heading = QLabel(self.tr("Studies: gauge R&R and agreement"))
        heading.setProperty("heading", True)
        column.addWidget(heading)
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.closed_too, 1)
        for key in (self.reopen, self.archive, self.cancel, self.stations, self.open, self.new):
            row.addWidget(key)
        column.addLayout(row)

    def _connect(self) -> None:
        self.closed_too.toggled.connect(lambda _on: self._show())
        self.table.itemSelectionChanged.connect(self._enable)
        self.table.cellActivated.connect(lambda _row, _column: self._open())
        self.new.clicked.connect(lambda _checked: self.new_wanted.emit())
        self.stations.clicked.connect(lambda _checked: self.stations_wanted.emit())
        self.open.clicked.connect(lambda _checked: self._open())
        self.cancel.clicked.connect(lambda _checked: self._close(StudyState.CANCELLED))
        self.archive.clicked.connect(lambda _checked: self._close(StudyState.ARCHIVED))
        self.reopen.clicked.connect(lambda _checked: self._close(StudyState.OPEN))

    def _open(self) -> None:
        if self.chosen is not None:
            self.opened.emit(self.chosen)

    def _close(self, state: StudyState) -> None:
        if self.chosen is not None:
            self.close_wanted.emit(self.chosen, state)

    def _key(self, text: str, tip: str, shortcut: str) -> QPushButton:
        key = QPushButton(text)
        key.setToolTip(tip)
        key.setAccessibleName(tip)
        key.setShortcut(shortcut)
        return key
