"""What came of it in a sentence, how far it is, how long it will take, and the key that ends it or begins anew."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from dscope_gui.qt.languages import thousands
from dscope_gui.qt.rules_editor.sandbox.flip_words import time_left_words
from dscope_gui.qt.rules_editor.sandbox.sentences import summary
from dscope_gui.qt.rules_editor.sandbox.state import Phase, SandboxState

_GAP_PX: Final = 12
_BAR_PX, _BAR_WIDTH_PX = 24, 180
_STEPS: Final = 1000


class ProgressRow(QWidget):
    """Signals
    -------
    cancel_wanted(), again_wanted()
    """

    cancel_wanted = pyqtSignal()
    again_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary, self.told, self.bar = QLabel(), QLabel(), QProgressBar()
        self.cancel, self.again = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Judge again"))
        self._lay_out()
        self.cancel.clicked.connect(lambda _checked: self.cancel_wanted.emit())
        self.again.clicked.connect(lambda _checked: self.again_wanted.emit())

    def show_state(self, state: SandboxState) -> None:
        is_running = state.phase in (Phase.RUNNING, Phase.WAITING)
        self.bar.setVisible(state.phase is Phase.RUNNING)
        self.cancel.setVisible(is_running)
        self.again.setVisible(not is_running and state.phase is not Phase.NOTHING)
        answer = state.answer
        if answer is not None and state.phase is Phase.RUNNING:
            self.bar.setValue(_STEPS * answer.done // max(answer.total, 1))
        elif state.phase is Phase.RUNNING:
            self.bar.setValue(0)
        self.summary.setText(summary(state))
        self.told.setText(self._words(state))
        self.told.setAccessibleName(self.told.text())

    def _words(self, state: SandboxState) -> str:
        answer = state.answer
        if state.phase is Phase.WAITING:
            return self.tr("Waits until nobody types any more…")
        if state.phase is Phase.CANCELLED:
            return self.tr("Given up; the numbers are not whole.") if answer else self.tr("Given up.")
        if answer is None:
            return self.tr("Looks into the history…") if state.phase is Phase.RUNNING else ""
        if state.phase is not Phase.RUNNING:
            return ""
        told = self.tr("{done} of {total} looked at").format(done=thousands(answer.done), total=thousands(answer.total))
        return "   ".join(part for part in (told, time_left_words(answer.seconds_left)) if part)

    def _lay_out(self) -> None:
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(_BAR_WIDTH_PX, _BAR_PX)
        self.bar.setAccessibleName(self.tr("How much of the history has been judged again"))
        self.cancel.setToolTip(self.tr("End judging again"))
        self.again.setToolTip(self.tr("Judge the history again, with what was stored meanwhile"))
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(self.summary, 1)
        row.addWidget(self.told)
        row.addWidget(self.bar)
        for key in (self.cancel, self.again):
            key.setProperty("compact", True)
            row.addWidget(key)
