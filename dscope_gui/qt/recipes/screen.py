"""The screen of recipes: the table, the fields of the chosen one, and what a change touches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QKeySequence, QShowEvent
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from dscope_gui.qt.recipes.choices import Choices
from dscope_gui.qt.recipes.fields import Field, Remark
from dscope_gui.qt.recipes.form import RecipeForm
from dscope_gui.qt.recipes.table import RecipeTable, Row
from dscope_gui.qt.rules_editor.line import mark
from dscope_gui.qt.widgets.side_column import side_column

_MARGIN_PX, _GAP_PX = 12, 8
_SIDE_PX: Final = 400


class RecipesScreen(QWidget):
    """Shows and emits; the presenter decides.

    Signals
    -------
    shown(), back_wanted(), add_wanted(), remove_wanted(), undo_wanted(), save_wanted(), revert_wanted(),
    import_wanted(), export_wanted()
    """

    shown = pyqtSignal()
    back_wanted = pyqtSignal()
    """To the rule sets."""
    add_wanted = pyqtSignal()
    remove_wanted = pyqtSignal()
    undo_wanted = pyqtSignal()
    save_wanted = pyqtSignal()
    revert_wanted = pyqtSignal()
    import_wanted = pyqtSignal()
    export_wanted = pyqtSignal()

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search, self.table, self.form = QLineEdit(), RecipeTable(), RecipeForm(choices)
        self.heading, self.touches, self.told = QLabel(), QLabel(), QLabel()
        self.back = self._key(self.tr("Rule sets"), self.tr("Back to the rule sets (Esc)"), "Esc")
        self.add = self._key(self.tr("New recipe"), self.tr("Begin a recipe of another part (Ctrl+N)"), "Ctrl+N")
        self.remove = self._key(self.tr("Remove"), self.tr("Inspect this part no more; undo brings it back"), "")
        self.undo = self._key(self.tr("Undo"), self.tr("Take the last change back (Ctrl+Z)"), "Ctrl+Z")
        self.bring = self._key(self.tr("Import…"), self.tr("Add and change recipes from a CSV file"), "")
        self.take = self._key(self.tr("Export…"), self.tr("Write all recipes as CSV (Ctrl+E)"), "Ctrl+E")
        self.save = self._key(self.tr("Save recipe"), self.tr("Inspect by it from the next part on (Ctrl+S)"), "Ctrl+S")
        self.revert = self._key(self.tr("Revert"), self.tr("Back to what is saved"), "")
        self._lay_out()
        self._connect()

    def show_recipes(self, rows: Sequence[Row], chosen: str) -> None:
        self.table.show_recipes(rows, chosen)

    def show_edited(self, heading: str, remarks: dict[Field, Remark], touches: str, *, is_changed: bool) -> None:
        """What is said about the recipe in the fields."""
        self.heading.setText(heading)
        self.form.show_remarks(remarks)
        self.touches.setText(touches)
        self.save.setEnabled(is_changed and not any(remark.is_fault for remark in remarks.values()))
        self.revert.setEnabled(is_changed)

    def show_keys(self, *, can_remove: bool, can_undo: bool, undo_tip: str) -> None:
        self.remove.setEnabled(can_remove)
        self.undo.setEnabled(can_undo)
        self.undo.setToolTip(undo_tip)

    def tell(self, text: str, *, is_fault: bool = False) -> None:
        """What became of it."""
        self.told.setText(text)
        self.told.setToolTip(text)
        self.told.setVisible(bool(text))
        mark(self.told, is_fault=is_fault)

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        self.shown.emit()

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Part, title, fiber, rule set…"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setProperty("compact", True)
        self.save.setProperty("primary", True)
        self.heading.setProperty("heading", True)
        self.touches.setProperty("muted", True)
        for label in (self.heading, self.touches, self.told):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        above, body, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        above.setSpacing(_GAP_PX)
        above.addWidget(self.back)
        above.addWidget(self.search, 1)
        for key in (self.add, self.remove, self.undo, self.bring, self.take):
            above.addWidget(key)
        body.setSpacing(_MARGIN_PX)
        body.addWidget(self.table, 1)
        body.addWidget(side_column(self._side(), _SIDE_PX))
        column.setContentsMargins(_MARGIN_PX, _GAP_PX, _MARGIN_PX, _GAP_PX)
        column.setSpacing(_GAP_PX)
        column.addLayout(above)
        column.addLayout(body, 1)
        column.addWidget(self.told)
        self.told.hide()

    def _side(self) -> QWidget:
        side = QWidget()
        keys, column = QHBoxLayout(), QVBoxLayout(side)
        keys.addWidget(self.revert)
        keys.addStretch()
        keys.addWidget(self.save)
        column.setContentsMargins(0, 0, _GAP_PX, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.heading)
        column.addWidget(self.form)
        column.addLayout(keys)
        column.addWidget(self.touches)
        column.addStretch()
        return side

    def _connect(self) -> None:
        for key, signal in (
            (self.back, self.back_wanted),
            (self.add, self.add_wanted),
            (self.remove, self.remove_wanted),
            (self.undo, self.undo_wanted),
            (self.save, self.save_wanted),
            (self.revert, self.revert_wanted),
            (self.bring, self.import_wanted),
            (self.take, self.export_wanted),
        ):
            key.clicked.connect(lambda _checked, emit=signal.emit: emit())

    def _key(self, text: str, tip: str, shortcut: str) -> QPushButton:
        key = QPushButton(text)
        key.setProperty("compact", True)
        key.setToolTip(tip)
        key.setAccessibleName(tip)
        if shortcut:
            key.setShortcut(QKeySequence(shortcut))
        return key
