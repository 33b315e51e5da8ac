"""In place of the findings for as long as the operator wants: why the verdict is what it is."""

from __future__ import annotations

from functools import partial

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QVBoxLayout, QWidget

from dscope_gui.errors import DScopeError
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.operator.screen_state import ScreenState
from dscope_gui.qt.widgets import numbers_of, rows_of
from dscope_gui.qt.widgets.why import WhyView
from dscope_gui.qt.workers import Asking
from dscope_gui.rules.explained import Explained, explained
from dscope_gui.workstation.judged import Judged


class WhyPanel(QWidget):
    """Explains the verdict that is shown, only when it is asked to, and beside the GUI thread.

    Signals
    -------
    row_selected(str) : a defect was chosen.
    """

    row_selected = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = WhyView()
        self.view.row_selected.connect(self.row_selected)
        self._asking = Asking(self)
        self._judged: Judged | None = None
        self._is_open = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    @property
    def is_open(self) -> bool:
        return self._is_open

    def toggle(self) -> None:
        """Open, if there is a verdict, or make room for the findings again."""
        if self._is_open or self._judged is None:
            self._is_open = False
            return
        self._is_open = True
        self._explain(self._judged)

    def show_state(self, state: ScreenState) -> None:
        """A new verdict, or none, begins with its findings."""
        if state.shown is not self._judged:
            self._judged, self._is_open = state.shown, False
            self._asking.forget()
        if self._is_open:
            self.view.table.select(state.selected)

    def _explain(self, judged: Judged) -> None:
        self.view.clear()
        if judged.rules is None:
            self.view.show_gone(judged.inspection.verdict.rule_set)
            return
        self._asking.ask(
            partial(explained, judged.rules, judged.inspection), partial(self._show, judged), self._say_fault
        )

    def _show(self, judged: Judged, why: Explained) -> None:
        self.view.show_explained(why, numbers_of(rows_of(judged.inspection, judged.traces)))

    def _say_fault(self, error: DScopeError) -> None:
        self.view.heading.setText(error_words(error))
