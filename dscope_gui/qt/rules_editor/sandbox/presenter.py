"""Tries a draft on the stored history whenever nobody types any more; never in the thread of the window."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PyQt6.QtCore import QObject, QTimer, pyqtSignal

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.errors import DScopeError
from dscope_gui.protocols import Clock, ResultStore
from dscope_gui.qt.rules_editor.sandbox.opened_flip import open_flip
from dscope_gui.qt.rules_editor.sandbox.panel import SandboxPanel
from dscope_gui.qt.rules_editor.sandbox.state import Phase, SandboxState
from dscope_gui.qt.workers.asking import Asking
from dscope_gui.rules import rule_set_sha256
from dscope_gui.workstation.rejudging import Flip, Question, Rejudged, Rejudging

PAUSE_MS: Final = 500
"""Longer than between two letters, shorter than anybody waits for an answer."""


class SandboxPresenter(QObject):
    """Signals
    -------
    changed(SandboxState) : what the panel shows now.
    """

    changed = pyqtSignal(object)
    _told = pyqtSignal(object)
    _failed = pyqtSignal(object)

    def __init__(
        self, panel: SandboxPanel, store: ResultStore, clock: Clock, *, pause_ms: int = PAUSE_MS, processes: int = 2
    ) -> None:
        super().__init__(panel)
        self._panel, self._store = panel, store
        self.state = SandboxState()
        self._draft: RuleSet | None = None
        self._asked: Question | None = None
        self._answered: RuleSet | None = None
        self._is_seen, self._is_due, self._is_closed = panel.isVisible(), False, False
        self._rejudging = Rejudging(
            store.records, clock, on_state=self._told.emit, on_fault=self._failed.emit, processes=processes
        )
        self._pictures = Asking(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._connect()

    def try_out(self, draft: RuleSet | None) -> None:
        """The draft as it stands, at every letter; None where it contradicts itself: then the last valid one counts."""
        if draft is None:
            self._show(replace(self.state, is_valid=False))
            return
        self._draft = draft
        self._show(replace(self.state, is_valid=True))
        self._ask_later()

    def close(self) -> None:
        """End every thread and process; may be called again."""
        if not self._is_closed:
            self._is_closed = True
            self._pause.stop()
            self._pictures.close()
            self._rejudging.close()

    def _ask_later(self) -> None:
        """After a pause; a question that is answered already is not asked again."""
        if self._draft is None or self._is_closed:
            return
        if self._question() == self._asked and self.state.phase in (Phase.RUNNING, Phase.DONE):
            self._pause.stop()
            return
        self._rejudging.cancel()
        self._asked, self._is_due = None, True
        self._show(replace(self.state, phase=Phase.WAITING, fault=None))
        if self._is_seen:
            self._pause.start()

    def _ask(self) -> None:
        question = self._question()
        if self._draft is None or question is None or self._is_closed:
            return
        self._asked, self._is_due = question, False
        self._show(
            SandboxState(
                Phase.RUNNING,
                self._draft.id,
                self.state.answer,
                is_valid=self.state.is_valid,
                is_filtered=self._panel.filter.is_filtered,
                is_own_only=self._panel.filter.is_own_only,
            )
        )
        self._rejudging.ask(question)

    def _question(self) -> Question | None:
        return None if self._draft is None else Question(self._draft, self._panel.filter.query(self._draft.id))

    def _take(self, answer: Rejudged) -> None:
        """An answer that was on its way when another question was asked is left aside."""
        if self._asked is None or answer.rule_set_sha256 != rule_set_sha256(self._asked.rule_set):
            return
        self._answered = self._asked.rule_set
        phase = Phase.DONE if answer.is_complete else Phase.RUNNING
        self._show(replace(self.state, phase=phase, answer=answer))

    def _take_fault(self, fault: DScopeError) -> None:
        if self._asked is not None:
            self._show(replace(self.state, phase=Phase.FAILED, fault=fault))

    def _cancel(self) -> None:
        self._pause.stop()
        self._rejudging.cancel()
        self._asked, self._is_due = None, False
        self._show(replace(self.state, phase=Phase.CANCELLED))

    def _again(self) -> None:
        self._asked = None
        self._ask()

    def _look(self, seen: bool) -> None:
        """Nobody waits for numbers that nobody sees: what is due is asked when the panel is looked at."""
        self._is_seen = seen
        if seen and self._is_due:
            self._pause.start()
        elif not seen:
            self._pause.stop()

    def _open(self, flip: Flip) -> None:
        """Under the rule set whose numbers are shown, however far the draft has gone meanwhile."""
        rule_set = self._answered
        if rule_set is not None:
            self._pictures.ask(
                lambda: open_flip(self._store.get, flip, rule_set),
                self._panel.flip.show_opened,
                self._panel.flip.show_error,
            )

    def _show(self, state: SandboxState) -> None:
        if state != self.state:
            self.state = state
            self._panel.show_state(state)
            self.changed.emit(state)

    def _connect(self) -> None:
        panel = self._panel
        self._pause.timeout.connect(self._ask)
        self._told.connect(self._take)
        self._failed.connect(self._take_fault)
        panel.filter.changed.connect(self._ask_later)
        panel.progress.cancel_wanted.connect(self._cancel)
        panel.progress.again_wanted.connect(self._again)
        panel.flip_wanted.connect(self._open)
        panel.seen.connect(self._look)
