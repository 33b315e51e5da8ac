"""Editors of text, yes or no, and one of several."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PyQt6.QtCore import QEvent, QSignalBlocker
from PyQt6.QtGui import QWheelEvent
from PyQt6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from dscope_gui.qt.settings_screen.editor import Editor

Choices = Sequence[tuple[object, Callable[[], str]]]
"""Values with the words for them in the language in force."""


class TextEditor(Editor):
    """`may_be_empty` : then nothing is None instead of a fault."""

    def __init__(self, *, may_be_empty: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_be_empty = may_be_empty
        self._line = QLineEdit()
        self._line.textEdited.connect(self.changed)
        _fill(self, self._line)

    def value(self) -> object:
        text = self._line.text().strip()
        return None if self._may_be_empty and not text else text

    def set_value(self, value: object) -> None:
        self._line.setText("" if value is None else str(value))

    def name(self, label: str, hint: str) -> None:
        super().name(label, hint)
        self._line.setAccessibleName(label)


class SwitchEditor(Editor):
    """Yes or no; the words beside the box are the label's, so that they are touched with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QCheckBox()
        self._box.clicked.connect(self.changed)
        _fill(self, self._box)
        self.retranslate()

    def value(self) -> object:
        return self._box.isChecked()

    def set_value(self, value: object) -> None:
        self._box.setChecked(bool(value))

    def name(self, label: str, hint: str) -> None:
        super().name(label, hint)
        self._box.setAccessibleName(label)

    def retranslate(self) -> None:
        self._box.setText(self.tr("Yes"))

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class ChoiceEditor(Editor):
    """`is_free` : something else than the choices may be typed in as well."""

    def __init__(self, choices: Choices, *, is_free: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = list(choices)
        self._box = _StillComboBox()
        self._box.setEditable(is_free)
        self._box.activated.connect(self.changed)
        self._box.editTextChanged.connect(self.changed)
        _fill(self, self._box)
        self.retranslate()

    def value(self) -> object:
        index = self._box.currentIndex()
        if self._box.isEditable() and self._box.currentText() != self._box.itemText(index):
            return self._box.currentText().strip()
        return self._choices[index][0] if index >= 0 else None

    def set_value(self, value: object) -> None:
        """A value that is none of the choices becomes one, so that it is seen and not lost."""
        if value not in [choice for choice, _ in self._choices]:
            self._choices.append((value, lambda: str(value)))
            self.retranslate()
        with QSignalBlocker(self._box):
            self._box.setCurrentIndex([choice for choice, _ in self._choices].index(value))

    def set_choices(self, choices: Choices) -> None:
        """Other choices; the value stays."""
        value = self.value()
        self._choices = list(choices)
        self.retranslate()
        self.set_value(value)

    def name(self, label: str, hint: str) -> None:
        super().name(label, hint)
        self._box.setAccessibleName(label)

    def retranslate(self) -> None:
        index = self._box.currentIndex()
        with QSignalBlocker(self._box):
            self._box.clear()
            self._box.addItems([words() for _, words in self._choices])
            self._box.setCurrentIndex(index)

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class _StillComboBox(QComboBox):
    """A wheel that scrolls the page must not change what happens to lie under the pointer."""

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        if event is not None:
            event.ignore()


def _fill(editor: Editor, *widgets: QWidget) -> None:
    layout = QHBoxLayout(editor)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget, 1)
    editor.setFocusProxy(widgets[0])
