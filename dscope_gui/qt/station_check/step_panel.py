"""One step of the check: what to do, the key that measures, and what came out."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.station_check import StepResult
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.station_check.labels import key, sized, wrapped
from dscope_gui.qt.station_check.outcome_card import OutcomeCard
from dscope_gui.qt.station_check.readings_table import ReadingsTable
from dscope_gui.qt.station_check.state import CheckState, Phase
from dscope_gui.qt.station_check.steps_list import StepsList
from dscope_gui.qt.widgets.check_words import instruction, outcome_word, planned_title, sentence

_TITLE_POINTS: Final = 18
_POINTS: Final = 16
_GAP_PX: Final = 10


class StepPanel(QWidget):
    """Signals
    -------
    measure_wanted(), repeat_wanted(), next_wanted(), skip_wanted(), cancel_wanted()
    """

    measure_wanted = pyqtSignal()
    repeat_wanted = pyqtSignal()
    next_wanted = pyqtSignal()
    skip_wanted = pyqtSignal()
    cancel_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress, self.steps = QProgressBar(), StepsList()
        self.progress.setAccessibleName(self.tr("Steps done"))
        self.title, self.told = wrapped(_TITLE_POINTS, bold=True), wrapped(_POINTS)
        self.fault = wrapped(_POINTS)
        self.fault.setProperty("fault", True)
        self.card, self.table = OutcomeCard(), ReadingsTable()
        self._make_keys()
        self._lay_out()

    def show_state(self, state: CheckState) -> None:
        step = state.step
        if step is None:
            return
        is_measured = state.phase is Phase.MEASURED
        self.steps.show_state(state)
        self.progress.setRange(0, len(state.steps))
        self.progress.setValue(len(state.results))
        self.progress.setFormat(self.tr("Step %v of %m done"))
        self.title.setText(f"{state.at + 1}.  {planned_title(step)}")
        self.title.setVisible(not is_measured)
        self.fault.setText("" if state.fault is None else f"⚠ {error_words(state.fault)}")
        self.fault.setVisible(state.fault is not None)
        self._show_result(state.result if is_measured else None)
        if not is_measured:
            measuring = state.phase in (Phase.MEASURING, Phase.FINISHING)
            self.told.setText(self.tr("Measuring…") if measuring else instruction(step))
        self._show_keys(state, is_measured=is_measured)

    def _show_result(self, result: StepResult | None) -> None:
        for part in (self.card, self.table):
            part.setVisible(result is not None)
        if result is not None:
            warns = not result.is_ok and not result.is_required
            answer = Answer.PASS if result.is_ok else Answer.RETAKE if warns else Answer.FAIL
            self.card.show_outcome(answer, self.tr("⚠ WARNING") if warns else outcome_word(result.is_ok))
            self.told.setText(sentence(result))
            self.table.show_step(result)

    def _show_keys(self, state: CheckState, *, is_measured: bool) -> None:
        waiting = state.phase is Phase.WAITING
        self.measure.setVisible(not is_measured)
        self.measure.setEnabled(waiting)
        self.skip.setVisible(waiting and state.step is not None and not state.step.step.is_required)
        self.repeat.setVisible(is_measured)
        self.next.setVisible(is_measured)
        is_last = state.at + 1 == len(state.steps)
        self.next.setText(self.tr("Finish") if is_last else self.tr("Next step"))
        self.next.setAccessibleName(self.next.text())
        self.cancel.setEnabled(state.phase is not Phase.FINISHING)

    def _make_keys(self) -> None:
        self.measure = key(
            self.tr("Measure"),
            self.tr("Look at what lies under the microscope"),
            self.measure_wanted.emit,
            shortcut="Space",
            primary=True,
        )
        self.next = key(
            "", self.tr("Keep this result and go on"), self.next_wanted.emit, shortcut="Ctrl+Return", primary=True
        )
        self.repeat = key(
            self.tr("Repeat"), self.tr("Measure this step once more"), self.repeat_wanted.emit, shortcut="R"
        )
        self.skip = key(self.tr("Leave out"), self.tr("This step is not required"), self.skip_wanted.emit)
        self.cancel = key(
            self.tr("Cancel"), self.tr("Break the check off; one with a red step is kept"), self.cancel_wanted.emit
        )
        for button in (self.measure, self.next):
            button.setFont(sized(button, _TITLE_POINTS, bold=True))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        for part in (self.progress, self.steps, self.title, self.card, self.told, self.fault):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        keys = QHBoxLayout()
        for button in (self.measure, self.next):
            keys.addWidget(button, 1)
        for button in (self.repeat, self.skip, self.cancel):
            keys.addWidget(button)
        column.addLayout(keys)
