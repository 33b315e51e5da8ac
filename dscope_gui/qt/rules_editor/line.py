"""A field of one line in the editor of rule sets, and how a field shows that something is wrong with it."""

from __future__ import annotations

from PyQt6.QtCore import QEvent
from PyQt6.QtGui import QKeyEvent, QKeySequence
from PyQt6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from dscope_gui.qt.theme import colors_of


class Line(QLineEdit):
    """Leaves undo and redo to the page: they go through the whole rule set, not through one field."""

    def __init__(self, name: str, *, tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(tip or name)
        self.setProperty("compact", True)

    def event(self, event: QEvent | None) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_undo(event):
            event.ignore()
            return True
        return super().event(event)

    def show_text(self, text: str) -> None:
        """Silently, and the cursor stays where the text is the same."""
        if self.text() != text:
            blocked = self.blockSignals(True)
            self.setText(text)
            self.setCursorPosition(0)
            self.blockSignals(blocked)


class Paragraph(QPlainTextEdit):
    """Some lines of text, which leaves undo and redo to the page as `Line` does; Tab leads on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self._dress()

    def event(self, event: QEvent | None) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _is_undo(event):
            event.ignore()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def show_text(self, text: str) -> None:
        """Silently."""
        if self.toPlainText() != text:
            blocked = self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(blocked)

    def _dress(self) -> None:
        """Framed as lines are."""
        colors = colors_of(self)
        sheet = (
            f"QPlainTextEdit {{ background: {colors.field}; border: 1px solid {colors.line};"
            " border-radius: 8px; padding: 2px 8px; }"
            f"QPlainTextEdit:focus {{ border: 2px solid {colors.accent}; }}"
            f'QPlainTextEdit[fault="true"] {{ border: 2px solid {colors.fault}; }}'
        )
        if self.styleSheet() != sheet:
            self.setStyleSheet(sheet)


def mark(widget: QWidget, *, is_fault: bool) -> None:
    """Frame a field where something is wrong; the message beside it says what."""
    if bool(widget.property("fault")) is not is_fault:
        widget.setProperty("fault", is_fault)
        if (style := widget.style()) is not None:
            style.unpolish(widget)
            style.polish(widget)


def _is_undo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
