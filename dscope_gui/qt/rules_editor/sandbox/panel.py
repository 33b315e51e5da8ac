"""The sandbox: what a draft would change of all that was ever inspected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PyQt6.QtWidgets import QLabel, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from dscope_gui.protocols import Clock
from dscope_gui.qt.rules_editor.sandbox.cells_table import CellsTable
from dscope_gui.qt.rules_editor.sandbox.filter_row import FilterRow
from dscope_gui.qt.rules_editor.sandbox.flip_list import FlipList
from dscope_gui.qt.rules_editor.sandbox.flip_numbers import FlipNumbers
from dscope_gui.qt.rules_editor.sandbox.flip_view import FlipView
from dscope_gui.qt.rules_editor.sandbox.progress_row import ProgressRow
from dscope_gui.qt.rules_editor.sandbox.sentences import headline, is_warning
from dscope_gui.qt.rules_editor.sandbox.state import Phase, SandboxState
from dscope_gui.workstation.rejudging import Flip, Rejudged

if TYPE_CHECKING:  # pyqtgraph takes long to load; it comes with the first answer
    from dscope_gui.qt.rules_editor.sandbox.month_chart import MonthChart

_GAP_PX: Final = 8
_CELLS_PARTS, _FLIPS_PARTS = 50, 50
_LEAST_CELLS_PX: Final = 560
_LOW_PX: Final = 540


class SandboxPanel(QWidget):
    """Numbers, months and flips; in their place the picture of one that was opened.

    Signals
    -------
    flip_wanted(Flip) : open its picture.
    seen(bool) : whether anybody looks at the panel.
    """

    flip_wanted = pyqtSignal(object)
    seen = pyqtSignal(bool)

    def __init__(self, clock: Clock, parts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter, self.numbers, self.progress = FilterRow(clock, parts), FlipNumbers(), ProgressRow()
        self.cells, self.flips, self.flip = CellsTable(), FlipList(), FlipView()
        self.headline, self.hint = QLabel(), QLabel()
        self.chart: MonthChart | None = None
        self._shown: Rejudged | None = None
        self._has_flips = False
        self._results, self._left = QWidget(), QWidget()
        self._place = QStackedLayout(self)
        self._lay_out()
        self.flips.opened.connect(self.open_flip)
        self.flip.back_wanted.connect(self.close_flip)
        self.flip.step_wanted.connect(self._step)
        self.show_state(SandboxState())

    def show_state(self, state: SandboxState) -> None:
        """Everything at once."""
        is_old = state.phase is not Phase.DONE and state.phase is not Phase.RUNNING
        tally = state.answer.tally if state.answer is not None else None
        self.numbers.show_tally(tally, is_old=is_old or not state.is_valid)
        self.progress.show_state(state)
        self.headline.setText(headline(state))
        self.headline.setVisible(bool(self.headline.text()))
        self._mark_fault(is_fault=is_warning(state))
        if state.answer is not self._shown:
            self._shown = state.answer
            self._show_answer(state.answer)

    def open_flip(self, flip: Flip) -> None:
        """Show what is known of it and ask for its picture."""
        self.flip.show_loading(flip)
        self._place.setCurrentWidget(self.flip)
        self.flip.setFocus()
        self.flip_wanted.emit(flip)

    def close_flip(self) -> None:
        self._place.setCurrentWidget(self._results)
        self.flips.setFocus()

    @property
    def is_flip_open(self) -> bool:
        return self._place.currentWidget() is self.flip

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        self.seen.emit(True)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def hideEvent(self, event: QHideEvent | None) -> None:
        super().hideEvent(event)
        self.seen.emit(False)

    def _show_answer(self, answer: Rejudged | None) -> None:
        cells = answer.cells if answer is not None else {}
        self.cells.show_cells(cells)
        self.flips.show_flips(answer.flips if answer is not None else ())
        self._has_flips = answer is not None and bool(answer.flips)
        self._fit_height()
        if cells or self.chart is not None:
            self._made_chart().show_cells(cells)

    def _fit_height(self) -> None:
        """Where there is little room it belongs to the lists."""
        is_low = self.height() < _LOW_PX
        self.hint.setVisible(self._has_flips and not is_low)
        if self.chart is not None:
            self.chart.setVisible(not is_low)

    def _step(self, by: int) -> None:
        if (flip := self.flips.step(by)) is not None:
            self.open_flip(flip)

    def _made_chart(self) -> MonthChart:
        if self.chart is None:
            from dscope_gui.qt.rules_editor.sandbox.month_chart import MonthChart  # noqa: PLC0415  heavy, see above

            self.chart = MonthChart()
            if (column := self._left.layout()) is not None and isinstance(column, QVBoxLayout):
                column.insertWidget(0, self.chart, 2)
            self._fit_height()
        return self.chart

    def _mark_fault(self, *, is_fault: bool) -> None:
        self.headline.setProperty("fault", is_fault)
        if (style := self.headline.style()) is not None:
            style.polish(self.headline)

    def _lay_out(self) -> None:
        for label in (self.headline, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setText(self.tr("Tap an inspection to see its picture and both reasons."))
        self.hint.setProperty("muted", True)
        self.hint.setContentsMargins(_GAP_PX, 0, 0, 0)
        left, right = QVBoxLayout(self._left), QWidget()
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.cells, 3)
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.flips, 1)
        side.addWidget(self.hint)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._left)
        halves.addWidget(right)
        halves.setStretchFactor(0, _CELLS_PARTS)
        halves.setStretchFactor(1, _FLIPS_PARTS)
        self._left.setMinimumWidth(_LEAST_CELLS_PX)
        column = QVBoxLayout(self._results)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        for widget in (self.filter, self.headline, self.numbers, self.progress):
            column.addWidget(widget)
        column.addWidget(halves, 1)
        self._place.addWidget(self._results)
        self._place.addWidget(self.flip)
