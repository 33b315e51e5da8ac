"""Asks for a PIN with keys for fingers; a keyboard will do as well."""

from __future__ import annotations

import math
from typing import Final

from PyQt6.QtCore import QEvent, Qt, QTimer
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from dscope_gui.errors import DScopeError
from dscope_gui.qt.access.control import AccessControl, PinRequest
from dscope_gui.qt.access.number_pad import NumberPad
from dscope_gui.qt.access.pin_entry import PinEntry, PinStep
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.notifications import Notices
from dscope_gui.qt.theme.sizes import GAP_PX, TITLE_PT
from dscope_gui.qt.widgets.wording import role_word
from dscope_gui.settings.pins import FEWEST_DIGITS

_DOT: Final = "●"
_NO_DOT: Final = "○"
_SECOND_MS: Final = 1000
_LINES: Final = 3
_WIDTH_PX: Final = 400


class PinDialog(QDialog):
    """Closes when the role is in force; a wrong PIN only says so."""

    def __init__(
        self, access: AccessControl, notices: Notices, request: PinRequest, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._access = access
        self._notices = notices
        self._request = request
        self._entry = PinEntry(PinStep.NEW if request.is_new else PinStep.KNOWN)
        self._wait_s = request.wait_s
        self._question = QLabel()
        self._question.setWordWrap(True)
        self._dots = QLabel()
        font = self._dots.font()
        font.setPointSize(TITLE_PT)
        self._dots.setFont(font)
        self._message = QLabel()
        self._message.setWordWrap(True)
        self._message.setProperty("fault", True)
        self._pad = NumberPad()
        self._cancel = QPushButton()
        self._cancel.setAutoDefault(False)
        self._cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_entry()
        if self._wait_s > 0:
            self._lock_for(self._wait_s)

    @property
    def message(self) -> str:
        """What is wrong; empty while nothing is."""
        return self._message.text()

    def retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
        self._show_question()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is None:
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Backspace:
            self._remove_last()
        elif event.text().isdigit():
            self._add(event.text())
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GAP_PX, 2 * GAP_PX, 2 * GAP_PX, 2 * GAP_PX)
        layout.setSpacing(GAP_PX)
        layout.addWidget(self._question)
        layout.addWidget(self._dots, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._pad, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._message)
        layout.addStretch(1)
        layout.addWidget(self._cancel)
        # Lines are kept free, so that the keys stay where they are when a message comes.
        for label in (self._question, self._message):
            label.setFixedHeight(_LINES * label.fontMetrics().lineSpacing())
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setFixedWidth(_WIDTH_PX)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()

    def _connect(self) -> None:
        self._pad.digit_pressed.connect(self._add)
        self._pad.back_pressed.connect(self._remove_last)
        self._pad.enter_pressed.connect(self._enter)
        self._cancel.clicked.connect(self.reject)
        self._second.timeout.connect(self._one_second_less)

    def _add(self, digit: str) -> None:
        if self._wait_s <= 0:
            self._message.clear()
            self._entry.add(digit)
            self._show_entry()

    def _remove_last(self) -> None:
        self._entry.remove_last()
        self._show_entry()

    def _enter(self) -> None:
        if self._entry.is_enough and self._wait_s <= 0:
            {
                PinStep.KNOWN: self._try,
                PinStep.NEW: self._entry.ask_again,
                PinStep.AGAIN: self._set_new,
            }[self._entry.step]()
            self._show_question()
            self._show_entry()

    def _try(self) -> None:
        try:
            check = self._access.give_pin(self._request.role, self._entry.take())
        except DScopeError as error:
            self._refuse(error)
            return
        if check.is_right:
            self.accept()
        elif check.wait_s > 0:
            self._lock_for(check.wait_s)
        else:
            self._message.setText(self.tr("Wrong PIN. Try again."))

    def _set_new(self) -> None:
        pin = self._entry.take_if_same()
        if pin is None:
            self._message.setText(self.tr("The two were not the same. Choose the new PIN again."))
            return
        try:
            self._access.set_new_pin(self._request.role, pin)
        except DScopeError as error:
            self._refuse(error)
            return
        self.accept()

    def _refuse(self, error: DScopeError) -> None:
        self._notices.report(error)
        self._message.setText(error_words(error))

    def _lock_for(self, wait_s: float) -> None:
        self._wait_s = wait_s
        self._second.start()
        self._show_wait()

    def _one_second_less(self) -> None:
        self._wait_s -= 1
        if self._wait_s > 0:
            self._show_wait()
        else:
            self._second.stop()
            self._message.clear()
        self._show_entry()

    def _show_wait(self) -> None:
        minutes, seconds = divmod(math.ceil(self._wait_s), 60)
        self._message.setText(
            self.tr("Wrong PIN too often. Try again in {time}.").format(time=f"{minutes}:{seconds:02}")
        )

    def _show_question(self) -> None:
        role = role_word(self._request.role)
        self.setWindowTitle(self.tr("PIN of {role}").format(role=role))
        self._question.setText(
            {
                PinStep.KNOWN: self.tr("PIN of {role}").format(role=role),
                PinStep.NEW: self.tr("Choose a new PIN for {role}: 4 to 12 digits").format(role=role),
                PinStep.AGAIN: self.tr("The new PIN of {role} once more").format(role=role),
            }[self._entry.step]
        )

    def _show_entry(self) -> None:
        typed = len(self._entry.digits)
        self._dots.setText(" ".join(_DOT * typed + _NO_DOT * (FEWEST_DIGITS - typed)))
        self._pad.set_enter_enabled(self._entry.is_enough and self._wait_s <= 0)
