"""The picture of an inspection whose verdict would change, old and new reasons side by side."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QKeySequence
from PyQt6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dscope_gui.domain.verdict import Verdict
from dscope_gui.errors import DScopeError
from dscope_gui.qt.history.answer_banner import AnswerBanner
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.rules_editor.sandbox.flip_words import answer_of, flip_words
from dscope_gui.qt.rules_editor.sandbox.opened_flip import OpenedFlip, Side
from dscope_gui.qt.widgets import PictureView
from dscope_gui.qt.widgets.side_column import side_column
from dscope_gui.workstation.rejudging import Flip

_GAP_PX: Final = 10
_SIDE_PX: Final = 470
_BEFORE, _AFTER = 0, 1


class FlipView(QWidget):
    """Shows an `OpenedFlip`; Esc goes back, PgUp and PgDown step through the list.

    Signals
    -------
    back_wanted()
    step_wanted(int) : 1 is the next one of the list, -1 the one before.
    """

    back_wanted = pyqtSignal()
    step_wanted = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened: OpenedFlip | None = None
        self.picture, self.title = PictureView(), QLabel()
        self.old, self.new = _VerdictColumn(self.tr("Stored")), _VerdictColumn(self.tr("Under the draft"))
        self.back = self._key(self.tr("Back"), self.tr("Back to the numbers (Esc)"), "Esc")
        self.previous = self._key("▲", self.tr("The flip before (PgUp)"), "PgUp")
        self.next = self._key("▼", self.tr("The next flip (PgDown)"), "PgDown")
        self._sides = QButtonGroup(self)
        self.show_old = self._side_key(self.tr("Stored"), self.tr("Zones and marks as they were judged (1)"), "1")
        self.show_new = self._side_key(
            self.tr("Under the draft"), self.tr("Zones and marks as the draft judges them (2)"), "2"
        )
        self._lay_out()
        self.back.clicked.connect(lambda _checked: self.back_wanted.emit())
        self.previous.clicked.connect(lambda _checked: self.step_wanted.emit(-1))
        self.next.clicked.connect(lambda _checked: self.step_wanted.emit(1))
        self._sides.idClicked.connect(lambda _side: self._show_side())

    def show_loading(self, flip: Flip) -> None:
        """Its verdicts are known at once, the picture comes."""
        self.opened = None
        ticket = flip.ticket
        serial = f"{ticket.serial} · {ticket.part}" if ticket.serial else ticket.part
        self.title.setText(f"{serial} · {flip.captured_at.astimezone():%Y-%m-%d %H:%M} · {flip_words(flip.kind)}")
        self.old.show_verdict(flip.before)
        self.new.show_verdict(flip.after)
        self.picture.show_overlay(None)
        self.picture.show_note(self.tr("The picture comes…"))

    def show_opened(self, opened: OpenedFlip) -> None:
        self.opened = opened
        self.old.show_reasons(opened.before)
        self.new.show_reasons(opened.after)
        self.picture.show_note("" if opened.fault is None else error_words(opened.fault))
        self.picture.show_scale(opened.um_per_px)
        if opened.grey is not None:
            self.picture.show_image(opened.grey)
        self._show_side()
        self.picture.aim_at_zones()

    def show_error(self, error: DScopeError) -> None:
        self.picture.show_overlay(None)
        self.picture.show_note(error_words(error))

    def _show_side(self) -> None:
        if self.opened is not None:
            side = self.opened.before if self._sides.checkedId() == _BEFORE else self.opened.after
            self.picture.show_overlay(side.overlay)

    def _lay_out(self) -> None:
        self._sides.addButton(self.show_old, _BEFORE)
        self._sides.addButton(self.show_new, _AFTER)
        self.show_new.setChecked(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(_GAP_PX)
        top.addWidget(self.back)
        top.addWidget(self.title, 1)
        for key in (self.show_old, self.show_new, self.previous, self.next):
            top.addWidget(key)
        side = QWidget()
        columns = QHBoxLayout(side)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(_GAP_PX)
        columns.addWidget(self.old, 1)
        columns.addWidget(self.new, 1)
        body = QHBoxLayout()
        body.setSpacing(_GAP_PX)
        body.addWidget(self.picture, 1)
        body.addWidget(side_column(side, _SIDE_PX))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addLayout(top)
        column.addLayout(body, 1)

    def _side_key(self, text: str, tip: str, shortcut: str) -> QPushButton:
        key = self._key(text, tip, shortcut)
        key.setCheckable(True)
        return key

    def _key(self, text: str, tip: str, shortcut: str) -> QPushButton:
        key = QPushButton(text)
        key.setProperty("compact", True)
        key.setToolTip(tip)
        key.setAccessibleName(tip)
        key.setShortcut(QKeySequence(shortcut))
        return key


class _VerdictColumn(QWidget):
    """One verdict: its banner and reasons."""

    def __init__(self, title: str) -> None:
        super().__init__()
        heading, self.banner, self.reasons = QLabel(title), AnswerBanner(), QLabel()
        heading.setProperty("muted", True)
        self.reasons.setWordWrap(True)
        self.reasons.setTextFormat(Qt.TextFormat.PlainText)
        self.reasons.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        for widget in (heading, self.banner, self.reasons):
            column.addWidget(widget)
        column.addStretch()

    def show_verdict(self, verdict: Verdict) -> None:
        self.banner.show_answer(answer_of(verdict), conditional=verdict.conditional, disputed=bool(verdict.disputed))
        self.reasons.setText("")

    def show_reasons(self, side: Side) -> None:
        told = "\n\n".join(f"• {reason}" for reason in side.reasons)
        self.reasons.setText(told or self.tr("Nothing breaks a limit."))
