"""Asks inside the page who signs and why, with the PIN of the person where that is needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dscope_gui.domain.person import Person
from dscope_gui.errors import DScopeError, WrongUse
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.rules_editor.line import Line
from dscope_gui.qt.rules_editor.signatures import Signatures

_GAP_PX: Final = 8
_PIN_PX, _NAME_PX = 130, 240


@dataclass(frozen=True, slots=True)
class SignedStep:
    """What is asked for.

    Parameters
    ----------
    title : of the step, such as `Approve house-sm@3`. key : on the button.
    do : takes who signed and the reason; may raise DScopeError, which is then told in the panel.
    asks_pin : also of somebody who signed before. needs_reason : an empty one is refused.
    """

    title: str
    key: str
    do: Callable[[Person, str], None]
    asks_pin: bool = True
    needs_reason: bool = False


class SignPanel(QFrame):
    """Hidden as long as nothing is to be signed."""

    def __init__(self, signatures: Signatures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self._signatures = signatures
        self._step: SignedStep | None = None
        self.title, self.told = QLabel(), QLabel()
        self.name = QComboBox()
        self.pin, self.again = Line(self.tr("PIN")), Line(self.tr("PIN once more"))
        self.reason = Line(self.tr("Reason"))
        self.new = QPushButton(self.tr("New person…"))
        self.sign, self.cancel = QPushButton(), QPushButton(self.tr("Cancel"))
        self._lay_out()
        self._connect()
        self.hide()

    def ask(self, step: SignedStep) -> None:
        """Show the panel; what was asked before is forgotten."""
        self._step = step
        self.title.setText(step.title)
        self.sign.setText(step.key)
        self.told.hide()
        present = self._signatures.present
        self._show_person(asks=step.asks_pin or present is None, is_new=not self._signatures.names())
        self.reason.clear()
        self.show()
        (self.pin if self.pin.isVisible() and self.name.currentText() else self.reason).setFocus()

    def drop(self) -> None:
        """Nothing is to be signed any more."""
        self._step = None
        self.hide()

    def show_error(self, error: DScopeError) -> None:
        """What went wrong and what to do, in the panel."""
        self.told.setText(f"✖ {error_words(error)}")
        self.told.show()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and event.key() == Qt.Key.Key_Escape:
            self.drop()
        elif event is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._sign()
        else:
            super().keyPressEvent(event)

    def _show_person(self, *, asks: bool, is_new: bool) -> None:
        self.name.clear()
        self.name.addItems(self._signatures.names())
        self.name.setEditable(is_new)
        if is_new:
            self.name.setCurrentText("")
            self.name.lineEdit().setPlaceholderText(self.tr("First and family name"))  # type: ignore[union-attr]  # editable
        for field in (self.pin, self.again):
            field.clear()
        self.name.setVisible(asks)
        self.pin.setVisible(asks)
        self.again.setVisible(asks and is_new)
        self.new.setVisible(asks and not is_new)

    def _sign(self) -> None:
        if self._step is None:
            return
        step = self._step
        try:
            if step.needs_reason and not self.reason.text().strip():
                raise WrongUse(self.tr("A reason is needed"), self.tr("Say why in a few words"))
            person = self._person()
            step.do(person, self.reason.text().strip())
        except DScopeError as error:
            self.show_error(error)
            self.pin.clear()
            return
        if self._step is step:
            self.drop()

    def _person(self) -> Person:
        present = self._signatures.present
        if self.pin.isHidden() and present is not None:
            return present
        name, pin = self.name.currentText(), self.pin.text()
        if self.again.isHidden():
            return self._signatures.sign(name, pin)
        if pin != self.again.text():
            raise WrongUse(self.tr("The two PINs are not the same"), self.tr("Type them again"))
        return self._signatures.enrol(name, pin)

    def _lay_out(self) -> None:
        for secret in (self.pin, self.again):
            secret.setEchoMode(QLineEdit.EchoMode.Password)
            secret.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            secret.setFixedWidth(_PIN_PX)
        self.pin.setPlaceholderText(self.tr("PIN"))
        self.again.setPlaceholderText(self.tr("once more"))
        self.reason.setPlaceholderText(self.tr("Why? It is kept with the version"))
        self.name.setMinimumWidth(_NAME_PX)
        self.name.setAccessibleName(self.tr("Who signs"))
        self.sign.setProperty("primary", True)
        self.told.setProperty("fault", True)
        self.told.setWordWrap(True)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(_GAP_PX)
        for field in (self.name, self.pin, self.again):
            row.addWidget(field)
        row.addWidget(self.reason, 1)
        for key in (self.new, self.cancel, self.sign):
            row.addWidget(key)
        for small in (self.name, self.new, self.cancel, self.sign):
            small.setProperty("compact", True)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addWidget(self.told)

    def _connect(self) -> None:
        self.new.setToolTip(self.tr("Take a person of QA in who has no PIN of the person's own yet"))
        self.new.clicked.connect(lambda _checked: self._show_person(asks=True, is_new=True))
        self.sign.clicked.connect(lambda _checked: self._sign())
        self.cancel.clicked.connect(lambda _checked: self.drop())
