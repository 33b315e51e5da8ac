"""One setting: its name, its editor, and below them what it means or what is wrong with it."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QGridLayout, QLabel, QWidget

from dscope_gui.qt.settings_screen.editor import Editor
from dscope_gui.qt.settings_screen.fault_words import fault_words
from dscope_gui.qt.theme import colors_of, picture_of
from dscope_gui.qt.theme.icons import IconName
from dscope_gui.qt.theme.sizes import GAP_PX, TABLE_PT
from dscope_gui.settings.field_faults import Fault

_LABEL_PX: Final = 300
_SIGN_PX: Final = 20


class FormRow(QWidget):
    """Has no words before the first `retranslate`."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = ""
        self._fault: Fault | None = None
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setFixedWidth(_LABEL_PX)
        self._label.setBuddy(editor)
        self._sign = QLabel()
        self._below = QLabel()
        self._below.setWordWrap(True)
        self._below.setProperty("fault", False)
        self._below.setProperty("muted", True)
        font = self._below.font()
        font.setPointSize(TABLE_PT)
        self._below.setFont(font)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(GAP_PX)
        layout.setVerticalSpacing(2)
        layout.addWidget(self._label, 0, 0)
        layout.addWidget(editor, 0, 1, 1, 2)
        layout.addWidget(self._sign, 1, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._below, 1, 2)
        layout.setColumnStretch(2, 1)

    @property
    def message(self) -> str:
        """What is wrong; empty while nothing is."""
        return fault_words(self._fault) if self._fault else ""

    def show_fault(self, fault: Fault | None) -> None:
        """Say what is wrong with the value, or nothing any more."""
        if fault != self._fault:
            self._fault = fault
            self._write_below()

    def retranslate(self, label: str, hint: str) -> None:
        """The name of the setting and what it means, in the language in force."""
        self._hint = hint
        self._label.setText(label)
        self.editor.name(label, hint)
        self._write_below()

    def _write_below(self) -> None:
        self._below.setText(self.message or self._hint)
        self._below.setVisible(bool(self._below.text()))
        self._sign.setVisible(self._fault is not None)
        if self._fault is not None:
            self._sign.setPixmap(picture_of(IconName.ERROR, colors_of(self).fault, _SIGN_PX))
        _set_look(self._below, "fault", self._fault is not None)
        _set_look(self._below, "muted", self._fault is None)


def _set_look(label: QLabel, name: str, wanted: bool) -> None:
    """A style sheet looks at properties only when it is applied anew."""
    if label.property(name) != wanted:
        label.setProperty(name, wanted)
        if (style := label.style()) is not None:
            style.unpolish(label)
            style.polish(label)
