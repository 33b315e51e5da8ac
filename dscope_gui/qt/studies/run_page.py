"""Captures for a study one after the other: who puts in which part now, and the live picture.

Nothing that was measured is shown, nor any verdict: whoever knows the last size would see it again.
"""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QFont, QKeyEvent
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.study import Study
from dscope_gui.errors import DScopeError
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.studies.retake_panel import RetakePanel
from dscope_gui.qt.theme.sizes import TOUCH_PX
from dscope_gui.qt.widgets import PictureView
from dscope_gui.qt.widgets.told import tell

_MARGIN_PX, _GAP_PX = 12, 10
_SIDE_PX: Final = 440
_PART_PT, _OPERATOR_PT, _ROUND_PT = 54, 30, 16
_CAPTURE_PX: Final = 96
_BAR_PX: Final = 32


class RunPage(QWidget):
    """Signals
    -------
    capture_wanted() : of the part that is called for. again_wanted(str) : of the last one, with the reason.
    result_wanted(), back_wanted()
    """

    capture_wanted = pyqtSignal()
    again_wanted = pyqtSignal(str)
    result_wanted = pyqtSignal()
    back_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture, self.retake = PictureView(), RetakePanel()
        self.title, self.operator, self.put_in, self.part = QLabel(), QLabel(), QLabel(), QLabel()
        self.round, self.told, self.progress = QLabel(), QLabel(), QProgressBar()
        self.capture = self._key(self.tr("Capture (Space)"), self.tr("Capture the part that is called for (Space)"))
        self.again = self._key(self.tr("Last one again"), self.tr("Take the last capture again, with a reason (R)"))
        self.result = self._key(self.tr("Result"), self.tr("What the captures say so far"))
        self.back = self._key(self.tr("Later"), self.tr("Back to the list; the study goes on where it is"))
        self._study: Study | None = None
        self._is_busy = False
        self._dress()
        self._lay_out()
        self._connect()

    def show_study(self, study: Study) -> None:
        """Call for the next part."""
        self._study = study
        self.retake.hide()
        step, done = study.next_step, len(study.counting)
        self.title.setText(study.plan.title)
        self.progress.setRange(0, study.plan.captures)
        self.progress.setValue(done)
        self.progress.setFormat(self.tr("{done} of {total}").format(done=done, total=study.plan.captures))
        if step is None:
            self._call("✔", self.tr("All parts are captured"), "", "")
        else:
            wanted = study.order[step]
            trial = self.tr("Round {round} of {rounds}").format(round=wanted.trial, rounds=study.plan.trials)
            self._call(wanted.part, self.tr("Operator {}").format(wanted.operator), self.tr("insert part"), trial)
        self._enable()

    def show_frame(self, frame: Frame) -> None:
        self.picture.show_note("")
        self.picture.show_image(frame.image)

    def show_busy(self, *, is_busy: bool) -> None:
        """While a capture is judged and stored."""
        self._is_busy = is_busy
        if is_busy:
            self._tell(self.tr("Capturing: do not touch…"))
        self._enable()

    def show_taken(self, *, was_read: bool) -> None:
        """The last capture is stored; `was_read` : the quantity could be read off it."""
        if was_read:
            self._tell(self.tr("✔ Stored. Take the part out."))
        else:
            self._tell(self.tr("⚠ Nothing could be read off this picture: focus and capture again"), is_fault=True)

    def show_error(self, error: DScopeError) -> None:
        self._tell(f"⚠ {error_words(error)}", is_fault=True)

    def clear_message(self) -> None:
        self._tell("")

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and event.key() == Qt.Key.Key_Escape and self.retake.isVisible():
            self.retake.hide()
            self._enable()
        else:
            super().keyPressEvent(event)

    def _call(self, part: str, operator: str, put_in: str, trial: str) -> None:
        self.part.setText(part)
        self.operator.setText(operator)
        self.put_in.setText(put_in)
        self.round.setText(trial)
        self.setAccessibleDescription(" ".join(filter(None, (operator, put_in, part, trial))))

    def _enable(self) -> None:
        study = self._study
        asks = self.retake.isVisibleTo(self)
        free = study is not None and not self._is_busy and not asks
        self.capture.setEnabled(free and study is not None and not study.is_complete)
        self.again.setEnabled(free and study is not None and study.last_step is not None)
        self.result.setEnabled(free and study is not None and bool(study.taken))
        self.back.setEnabled(not self._is_busy)

    def _ask_why(self) -> None:
        if self._study is None or self._study.last_step is None:
            return
        last = self._study.order[self._study.last_step]
        self.retake.show_last(last.part, last.operator)
        self.retake.show()
        self._enable()

    def _take_again(self, reason: str) -> None:
        self.retake.hide()
        self.again_wanted.emit(reason)

    def _keep(self) -> None:
        self.retake.hide()
        self._enable()

    def _dress(self) -> None:
        self.title.setProperty("muted", True)
        self.put_in.setProperty("muted", True)
        for label, points, bold in (
            (self.part, _PART_PT, True),
            (self.operator, _OPERATOR_PT, True),
            (self.put_in, _ROUND_PT, False),
            (self.round, _ROUND_PT, False),
        ):
            font = QFont(label.font())
            font.setPointSize(points)
            font.setBold(bold)
            label.setFont(font)
        for label in (self.title, self.operator, self.part, self.told):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.progress.setMinimumHeight(_BAR_PX)
        self.capture.setProperty("primary", True)
        self.capture.setMinimumHeight(_CAPTURE_PX)
        self.picture.show_note(self.tr("No picture yet"))

    def _lay_out(self) -> None:
        row, side, panel = QHBoxLayout(self), QVBoxLayout(), QWidget()
        row.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.picture, 1)
        panel.setFixedWidth(_SIDE_PX)
        panel.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(_GAP_PX)
        call = QVBoxLayout()
        call.setSpacing(_GAP_PX // 2)  # on the smallest screen all keys must have room below
        for label in (self.title, self.operator, self.put_in, self.part, self.round):
            call.addWidget(label)
        side.addLayout(call)
        side.addStretch(1)
        for part in (self.told, self.retake, self.capture, self.progress):
            side.addWidget(part)
        keys = QHBoxLayout()
        for key in (self.again, self.result, self.back):
            keys.addWidget(key)
        side.addLayout(keys)
        row.addWidget(panel)
        self.retake.hide()

    def _connect(self) -> None:
        self.capture.setShortcut("Space")
        self.again.setShortcut("R")
        self.capture.clicked.connect(lambda _checked: self.capture_wanted.emit())
        self.again.clicked.connect(lambda _checked: self._ask_why())
        self.result.clicked.connect(lambda _checked: self.result_wanted.emit())
        self.back.clicked.connect(lambda _checked: self.back_wanted.emit())
        self.retake.chosen.connect(self._take_again)
        self.retake.closed.connect(self._keep)

    def _tell(self, text: str, *, is_fault: bool = False) -> None:
        tell(self.told, text, is_fault=is_fault)

    def _key(self, text: str, tip: str) -> QPushButton:
        key = QPushButton(text)
        key.setMinimumHeight(TOUCH_PX)
        # Not by a click: the space bar belongs to the capture, not to the button clicked last.
        key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        key.setToolTip(tip)
        key.setAccessibleName(tip)
        return key
