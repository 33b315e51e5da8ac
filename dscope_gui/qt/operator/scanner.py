"""The keyboard of the operator's screen: a barcode scanner and a hand share it, and must never be confused."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PyQt6.QtCore import QEvent, QObject, Qt, QTimer, pyqtSignal
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from dscope_gui.qt.operator.burst import GAP_MS, BurstReader, Reading, Rejected, Scanned, Stroke, Typed
from dscope_gui.qt.operator.commands import RAW_KEY, UNDO_KEY, CommandKind, command_of, is_command_key

_NS_PER_MS: Final = 1_000_000
_ENDS: Final = frozenset({Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value, Qt.Key.Key_Tab.value})
_TYPED_IN: Final = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
_FOREIGN: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class ScannerKeyboard(QObject):
    """Listens to the keys of one screen while it is shown; what is typed into a field is left to the field.

    Signals
    -------
    scanned(str) : a whole barcode. rejected(str) : a burst that is none.
    commanded(Command) : a hand pressed a key that means something.
    raw_held(bool) : the key for the raw picture went down or up.
    """

    scanned = pyqtSignal(str)
    rejected = pyqtSignal(str)
    commanded = pyqtSignal(object)
    raw_held = pyqtSignal(bool)

    def __init__(self, screen: QWidget, now_ms: Callable[[], int] | None = None) -> None:
        super().__init__(screen)
        self._screen = screen
        self._now_ms = now_ms or _monotonic_ms
        self._reader = BurstReader()
        self._raw_is_held = False
        self._decision = QTimer(self)
        self._decision.setSingleShot(True)
        self._decision.setTimerType(Qt.TimerType.PreciseTimer)
        self._decision.timeout.connect(self._look_once_more)

    def listen(self, on: bool) -> None:
        """Take the keys of the screen's window, or no longer."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
            if on:
                application.installEventFilter(self)
        self.let_go()

    def let_go(self) -> None:
        """Nobody holds a key any more: the window lost the keyboard, and with it the news of the release."""
        self._let_go_of_raw()

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget) or not self._is_ours(watched):
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._press(event)
        return event.type() == QEvent.Type.KeyRelease and self._release(event)

    def settle(self) -> None:
        """Decide now about the keys that are held, as the timer does."""
        self._tell(self._reader.settle(self._now_ms()))
        if self._reader.is_waiting:
            self._decision.start(GAP_MS)

    def _is_ours(self, watched: QWidget) -> bool:
        if watched.window() is not self._screen.window() or not self._screen.isVisible():
            return False
        focus = QApplication.focusWidget()
        is_typing = isinstance(focus, _TYPED_IN) and focus.isEnabled()
        return not is_typing and QApplication.activePopupWidget() is None

    def _press(self, event: QKeyEvent) -> bool:
        stroke = self._stroke(event)
        if not self._concerns_us(event, stroke):
            return False
        if not event.isAutoRepeat():
            if stroke.ends and not self._reader.is_waiting:
                return _click_focused(stroke)
            self._tell(self._reader.press(stroke))
            self._decision.start(GAP_MS + 1)
        return True

    def _concerns_us(self, event: QKeyEvent, stroke: Stroke) -> bool:
        if stroke.has_control:
            return stroke.key == UNDO_KEY or self._reader.is_waiting
        return stroke.ends or bool(event.text()) or is_command_key(stroke.key)

    def _release(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return event.key() == RAW_KEY
        if not self._reader.release(event.key()) and event.key() == RAW_KEY:
            self._let_go_of_raw()
        return event.key() == Qt.Key.Key_Space.value

    def _stroke(self, event: QKeyEvent) -> Stroke:
        return Stroke(
            key=event.key(),
            text=event.text(),
            at_ms=self._now_ms(),
            ends=event.key() in _ENDS and not event.modifiers() & _FOREIGN,
            has_control=bool(event.modifiers() & _FOREIGN),
        )

    def _look_once_more(self) -> None:
        """Keys that arrived while the program was busy come before the decision about those in front of them."""
        QTimer.singleShot(0, self.settle)

    def _tell(self, readings: tuple[Reading, ...]) -> None:
        for reading in readings:
            match reading:
                case Scanned(text):
                    self.scanned.emit(text)
                case Rejected(text):
                    self.rejected.emit(text)
                case Typed(stroke):
                    self._command(stroke)

    def _command(self, stroke: Stroke) -> None:
        command = command_of(stroke)
        if command is None:
            return
        if command.kind is not CommandKind.RAW:
            self.commanded.emit(command)
        elif not stroke.released:
            self._raw_is_held = True
            self.raw_held.emit(True)

    def _let_go_of_raw(self) -> None:
        if self._raw_is_held:
            self._raw_is_held = False
            self.raw_held.emit(False)


def _click_focused(stroke: Stroke) -> bool:
    """Space always captures, so that Enter presses the button that the Tab key went to."""
    focus = QApplication.focusWidget()
    if stroke.key == Qt.Key.Key_Tab.value or not isinstance(focus, QAbstractButton):
        return False
    focus.click()
    return True


def _monotonic_ms() -> int:
    return time.monotonic_ns() // _NS_PER_MS
