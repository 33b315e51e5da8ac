"""A list of part numbers for fingers; it takes the place of the picture while one is picked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PyQt6.QtCore import QSize, Qt, pyqtSignal
from PyQt6.QtGui import QFont, QShowEvent
from PyQt6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from dscope_gui.domain.recipe import Recipe
from dscope_gui.qt.theme.sizes import TOUCH_PX

_ROW_PX: Final = 72
_POINTS: Final = 16
_PART: Final = Qt.ItemDataRole.UserRole


class PartPicker(QWidget):
    """Emits what was picked.

    Parameters
    ----------
    recipes : gone through again whenever the list is shown; recipes that QA changes are in it at once.

    Signals
    -------
    picked(str) : a part number. closed() : none, after all.
    """

    picked = pyqtSignal(str)
    closed = pyqtSignal()

    def __init__(self, recipes: Iterable[Recipe], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Part numbers"))
        self.list.setStyleSheet(f"font-size: {_POINTS}pt;")
        font = QFont(self.font())
        font.setPointSize(_POINTS)
        self.list.itemClicked.connect(self._pick)
        self.list.itemActivated.connect(self._pick)
        self._recipes = recipes
        self._listed: list[Recipe] = []
        self._fill()
        cancel = QPushButton(self.tr("Keep the part (Esc)"))
        cancel.setMinimumSize(TOUCH_PX, TOUCH_PX)
        cancel.setFont(font)
        cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        cancel.setAccessibleName(self.tr("Keep the part"))
        cancel.setToolTip(self.tr("Close the list without picking"))
        cancel.clicked.connect(self.closed)
        column = QVBoxLayout(self)
        column.addWidget(_heading(self.tr("Which part is inspected?")))
        column.addWidget(self.list)
        column.addWidget(cancel)

    def show_part(self, part: str) -> None:
        """Mark the part that is inspected now."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item is not None and item.data(_PART) == part:
                self.list.setCurrentItem(item)

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        self._fill()

    def _fill(self) -> None:
        """List the recipes there are, where they are others than those listed."""
        recipes = list(self._recipes)
        if recipes == self._listed:
            return
        chosen = self.list.currentItem()
        part = chosen.data(_PART) if chosen is not None else ""
        self._listed = recipes
        self.list.clear()
        for recipe in recipes:
            self._add(recipe)
        self.show_part(part)

    def _add(self, recipe: Recipe) -> None:
        item = QListWidgetItem(f"{recipe.part}   {recipe.title}")
        item.setData(_PART, recipe.part)
        item.setToolTip(recipe.title)
        item.setSizeHint(QSize(0, _ROW_PX))
        self.list.addItem(item)

    def _pick(self, item: QListWidgetItem) -> None:
        self.picked.emit(item.data(_PART))


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    font = QFont(label.font())
    font.setPointSize(_POINTS)
    font.setBold(True)
    label.setFont(font)
    return label
