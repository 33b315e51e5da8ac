"""Recipes as a table with a search."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PyQt6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from PyQt6.QtGui import QResizeEvent
from PyQt6.QtWidgets import QHeaderView, QTableView, QWidget

from dscope_gui.domain.recipe import Light, Recipe
from dscope_gui.qt.widgets.line_breaks import after_hyphens
from dscope_gui.qt.widgets.row_table import dress_row_table
from dscope_gui.workstation.recipes import RecipeOrigin

_ROW_PX: Final = 52
"""Two lines."""
_TITLE, _RULES = 1, 3
_PROFILE, _LIGHT = 4, 5
_WIDTHS_PX: Final = {0: 120, 2: 124, _PROFILE: 130, _LIGHT: 130, 6: 92}
_ROOMY_PX: Final = 900
"""Narrower tables leave out what few recipes have and the fields beside show."""
_PADDING: Final = "QTableView::item { padding: 0 6px; } QHeaderView::section { padding: 6px 6px; }"
_Root = QModelIndex

Row = tuple[Recipe, RecipeOrigin]


class RecipeTable(QTableView):
    """Signals
    -------
    chosen(str) : a part number.
    """

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recipes = _RecipeModel(self)
        self.setModel(self.recipes)
        dress_row_table(self, self.tr("Recipes"))
        self.setStyleSheet(_PADDING)
        self._set_up_headers()
        if (selection := self.selectionModel()) is not None:
            selection.currentRowChanged.connect(self._tell)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        for column in (_PROFILE, _LIGHT):
            self.setColumnHidden(column, self.width() < _ROOMY_PX)

    def show_recipes(self, rows: Sequence[Row], chosen: str) -> None:
        """Silent; `chosen` is marked where it is among them."""
        selection = self.selectionModel()
        blocked = selection.blockSignals(True) if selection is not None else False
        self.recipes.show_recipes(rows)
        place = next((place for place, (recipe, _) in enumerate(rows) if recipe.part == chosen), None)
        if place is None:
            self.clearSelection()
        else:
            self.selectRow(place)
        if selection is not None:
            selection.blockSignals(blocked)
        if (viewport := self.viewport()) is not None:
            viewport.update()

    @property
    def parts(self) -> tuple[str, ...]:
        """As they are listed."""
        return tuple(recipe.part for recipe, _ in self.recipes.rows)

    def _tell(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self.recipes.rows[now.row()][0].part)

    def _set_up_headers(self) -> None:
        if (rows := self.verticalHeader()) is not None:
            rows.setVisible(False)
            rows.setDefaultSectionSize(_ROW_PX)
        if (header := self.horizontalHeader()) is not None:
            for column, width in _WIDTHS_PX.items():
                header.resizeSection(column, width)
            for column in (_TITLE, _RULES):
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(_ROW_PX)
            header.setHighlightSections(False)
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class _RecipeModel(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._heads = (
            self.tr("Part"),
            self.tr("Title"),
            self.tr("Fiber"),
            self.tr("Rule set"),
            self.tr("Profile"),
            self.tr("Light"),
            self.tr("From"),
        )
        self._origins = {
            RecipeOrigin.SHIPPED: self.tr("program"),
            RecipeOrigin.CHANGED: self.tr("changed"),
            RecipeOrigin.ADDED: self.tr("station"),
        }

    def show_recipes(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = _Root()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = _Root()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        recipe, origin = self.rows[index.row()]
        words = (
            recipe.part,
            recipe.title,
            after_hyphens(recipe.fiber),
            after_hyphens(recipe.rules),
            recipe.profile or self.tr("as usual"),
            _light_words(recipe.light) or self.tr("of the station"),
            self._origins[origin],
        )
        return words[index.column()]


def _light_words(light: Light | None) -> str:
    """`800 µs, 3 dB, a.json`."""
    if light is None:
        return ""
    exposure = "" if light.exposure_us is None else f"{light.exposure_us:g} µs"
    gain = "" if light.gain_db is None else f"{light.gain_db:g} dB"
    return ", ".join(part for part in (exposure, gain, light.camera or "") if part)
