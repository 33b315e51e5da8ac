"""Checks the seal of the history on demand, and says what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QKeySequence
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QProgressBar, QPushButton, QVBoxLayout, QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.seal import SealReport, grouped
from dscope_gui.errors import DScopeError
from dscope_gui.qt.audit.fault_words import fault_sentence
from dscope_gui.qt.languages import error_words, thousands
from dscope_gui.qt.station_check.outcome_card import OutcomeCard
from dscope_gui.qt.widgets.stored_facts import local_time
from dscope_gui.qt.widgets.told import tell
from dscope_gui.qt.workers import Progress

_GAP_PX: Final = 10
_S_PER_MIN: Final = 60
_MOST_FAULTS: Final = 500
"""More are counted and not listed; the command line lists them all."""


class VerifyPage(QWidget):
    """Emits what is wanted; the presenter does it."""

    verify_wanted = pyqtSignal()
    cancel_wanted = pyqtSignal()
    key_wanted = pyqtSignal()
    """The public key is to be written into a file for an auditor."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verify = self._key(self.tr("Verify now"), self.tr("Check all that is stored against its seal (Ctrl+R)"))
        self.verify.setProperty("primary", True)
        self.verify.setShortcut(QKeySequence("Ctrl+R"))
        self.cancel = self._key(self.tr("Cancel"), self.tr("End the check without a result"))
        self.save_key = self._key(self.tr("Save public key…"), self.tr("For an auditor who checks a copy elsewhere"))
        self.card, self.progress, self.faults = OutcomeCard(), QProgressBar(), QListWidget()
        self.fingerprint, self.message, self.facts, self.explained = QLabel(), QLabel(), QLabel(), QLabel()
        self._set_up()
        self._lay_out()
        self.verify.clicked.connect(lambda _checked: self.verify_wanted.emit())
        self.cancel.clicked.connect(lambda _checked: self.cancel_wanted.emit())
        self.save_key.clicked.connect(lambda _checked: self.key_wanted.emit())
        self.show_nothing()

    def show_fingerprint(self, fingerprint: str | None) -> None:
        words = self.tr("none yet") if fingerprint is None else grouped(fingerprint)
        self.fingerprint.setText(self.tr("Fingerprint of this station's key:  {}").format(words))
        self.save_key.setEnabled(fingerprint is not None)

    def show_nothing(self) -> None:
        """Not checked since the program started, or cancelled."""
        self._show_busy(is_busy=False)
        self._clear(self.tr("not verified yet"))

    def show_progress(self, progress: Progress) -> None:
        if not self.is_busy:
            self._show_busy(is_busy=True)
            self._clear(self.tr("checking…"))
        self.progress.setRange(0, max(1, progress.total))
        self.progress.setValue(progress.done)
        self.progress.setFormat("   ·   ".join(self._progress_words(progress)))

    def show_report(self, report: SealReport) -> None:
        self._show_busy(is_busy=False)
        if report.is_whole:
            self.card.show_outcome(Answer.PASS, self.tr("✔ WHOLE"))
        else:
            self.card.show_outcome(Answer.FAIL, self.tr("✖ CHANGED: {}").format(thousands(len(report.faults))))
        self.facts.setText("\n".join(self._report_words(report)))
        self.faults.clear()
        self.faults.addItems([f"✖  {fault_sentence(fault)}" for fault in report.faults[:_MOST_FAULTS]])
        if (more := len(report.faults) - _MOST_FAULTS) > 0:
            self.faults.addItem(self.tr("… and {} more; dscope verify lists all of them").format(thousands(more)))
        self.faults.setVisible(not report.is_whole)

    def show_error(self, error: DScopeError) -> None:
        self.show_nothing()
        self.show_message(f"⚠ {error_words(error)}", is_fault=True)

    def show_message(self, text: str, *, is_fault: bool = False) -> None:
        tell(self.message, text, is_fault=is_fault)

    def _report_words(self, report: SealReport) -> Iterator[str]:
        counted = self.tr("Checked: {rows} rows of the ledger, {inspections} inspections, {pictures} pictures")
        yield counted.format(
            rows=thousands(report.rows), inspections=thousands(report.inspections), pictures=thousands(report.pictures)
        )
        if report.is_whole:
            yield self.tr("Nothing was changed, removed or put in another order since it was sealed.")
        if report.adopted and report.adopted_at is not None:
            adopted = self.tr("{count} inspections are older than the seal; they were sealed as found on {at}.")
            yield adopted.format(count=thousands(report.adopted), at=local_time(report.adopted_at))
        if report.keys and not report.is_key_vouched:
            yield self.tr("This station's public key is missing: the key that the ledger itself names was believed.")
        if report.believed:
            believed = self.tr("Keys of other stations that only the ledger vouches for: {}.")
            yield believed.format(len(report.believed))
        if report.elsewhere:
            yield self.tr("{} pictures of other stations are kept elsewhere; check them there.").format(
                thousands(report.elsewhere)
            )
        if len(report.keys) > 1 and not report.believed:
            yield self.tr("Signed with {} keys, one after the other.").format(len(report.keys))
        if report.behind:
            yield self.tr("The head file lags by {} rows, as after a loss of power.").format(report.behind)

    def _progress_words(self, progress: Progress) -> Iterator[str]:
        yield self.tr("{done} of {total}").format(done=thousands(progress.done), total=thousands(progress.total))
        if progress.seconds_left is not None:
            left = round(progress.seconds_left)
            if left < _S_PER_MIN:
                yield self.tr("{} s left").format(left)
            else:
                yield self.tr("{} min left").format(round(left / _S_PER_MIN))

    @property
    def is_busy(self) -> bool:
        """Whether a check runs, as far as this page was told."""
        return not self.verify.isEnabled()

    def _clear(self, word: str) -> None:
        self.card.show_outcome(None, word)
        self.facts.clear()
        self.faults.clear()
        self.faults.setVisible(False)

    def _show_busy(self, *, is_busy: bool) -> None:
        self.verify.setEnabled(not is_busy)
        self.cancel.setVisible(is_busy)
        self.progress.setVisible(is_busy)
        self.message.setVisible(not is_busy)
        if is_busy:
            self.show_message("")

    def _key(self, text: str, tip: str) -> QPushButton:
        key = QPushButton(text)
        key.setToolTip(tip)
        key.setAccessibleName(tip)
        return key

    def _set_up(self) -> None:
        self.explained.setText(
            self.tr(
                "Every inspection with its picture, every booking, station check, rule step and audit line is sealed "
                "in one signed chain. Verifying reads all of it and names whatever was changed; it may take minutes, "
                "and inspecting goes on meanwhile. Write down the fingerprint and keep it elsewhere: whoever knows it "
                "can tell that the key was not exchanged."
            )
        )
        self.explained.setProperty("muted", True)
        for label in (self.explained, self.facts, self.message, self.fingerprint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.faults.setWordWrap(True)
        self.faults.setSpacing(_GAP_PX // 2)
        self.faults.setAccessibleName(self.tr("What is wrong"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.explained)
        key = QHBoxLayout()
        key.addWidget(self.fingerprint, 1)
        key.addWidget(self.save_key)
        column.addLayout(key)
        column.addWidget(self.card)
        running = QHBoxLayout()
        running.addWidget(self.verify)
        running.addWidget(self.progress, 1)
        running.addWidget(self.cancel)
        running.addWidget(self.message, 1)
        column.addLayout(running)
        column.addWidget(self.facts)
        column.addWidget(self.faults, 1)
        column.addStretch(0)
