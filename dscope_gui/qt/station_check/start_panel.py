"""Before a check: how it stands with production, the key that begins, and QA's way around it."""

from __future__ import annotations

from functools import partial
from typing import Final

from PyQt6.QtCore import QCoreApplication, pyqtSignal
from PyQt6.QtWidgets import QVBoxLayout, QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.station_check.labels import key, sized, wrapped
from dscope_gui.qt.station_check.outcome_card import OutcomeCard
from dscope_gui.qt.station_check.state import CheckState
from dscope_gui.qt.widgets.check_words import lock_sentence
from dscope_gui.workstation.station_check.lock import LockState

_POINTS: Final = 16
_KEY_POINTS: Final = 18
_GAP_PX: Final = 12

translate = QCoreApplication.translate


class StartPanel(QWidget):
    """Signals
    -------
    start_wanted(), open_wanted(str) : QA's reason, as it is kept, in English.
    """

    start_wanted = pyqtSignal()
    open_wanted = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card, self.told, self.fault = OutcomeCard(), wrapped(_POINTS), wrapped(_POINTS)
        self.fault.setProperty("fault", True)
        self.start = key(
            self.tr("Start the station check"),
            self.tr("Step by step: light, golden connectors, painted defects"),
            self.start_wanted.emit,
            shortcut="Return",
            primary=True,
        )
        self.start.setFont(sized(self.start, _KEY_POINTS, bold=True))
        self.reasons = self._reasons()
        self._lay_out()

    def show_state(self, state: CheckState) -> None:
        lock = state.lock
        if not state.is_required:
            self.card.show_outcome(None, self.tr("○ Not required"))
        elif lock.is_open:
            self.card.show_outcome(Answer.PASS, self.tr("✔ Open"))
        else:
            word = self.tr("✖ Locked") if lock.state is LockState.RED else self.tr("? Check due")
            self.card.show_outcome(Answer.FAIL if lock.state is LockState.RED else Answer.ASK, word)
        self.told.setText(lock_sentence(lock, is_required=state.is_required))
        self.start.setEnabled(state.may_start and not state.is_running)
        self.reasons.setVisible(state.is_required and state.may_open and lock.may_override)
        fault = "" if state.may_start else self.tr("A technician has to do the check.")
        self.fault.setText(f"⚠ {error_words(state.fault)}" if state.fault is not None else fault)

    def _reasons(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(wrapped(_POINTS, bold=True, text=self.tr("QA: open once without a green check")))
        tip = self.tr("Kept in the history with this reason")
        for reason, words in override_reasons().items():
            column.addWidget(key(words, tip, partial(self.open_wanted.emit, reason)))
        return body

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        for part in (self.card, self.told, self.start, self.fault):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self.reasons)


def override_reasons() -> dict[str, str]:
    """At most six, as a longer list is not read: as kept, in English, and in the language in force."""
    return {
        "Golden connector not at hand": translate("StationCheck", "Golden connector not at hand"),
        "Dot target not at hand": translate("StationCheck", "Dot target not at hand"),
        "Checked in another way": translate("StationCheck", "Checked in another way"),
        "Fault known and harmless": translate("StationCheck", "Fault known and harmless"),
    }
