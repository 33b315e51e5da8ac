"""One large key for each class, with how many labelled pictures there are of it."""

from __future__ import annotations

from functools import partial
from typing import Final

from PyQt6.QtCore import QSize, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QIcon, QPainter, QPixmap
from PyQt6.QtWidgets import QGridLayout, QPushButton, QWidget

from dscope_gui.dataset import Statistics
from dscope_gui.domain.dataset import Label
from dscope_gui.qt.labelling.words import label_color, label_word
from dscope_gui.qt.languages import thousands
from dscope_gui.qt.theme import colors_of
from dscope_gui.qt.theme.sizes import TABLE_PT
from dscope_gui.qt.widgets.halo_text import color_of

_GAP_PX: Final = 4
_SWATCH_PX: Final = 12
_COLUMNS: Final = 2
NUMBERS: Final = {label: number for number, label in enumerate(Label, start=1)}
"""The key on the keyboard of each class."""


class ClassKeys(QWidget):
    """Signals
    -------
    pressed(Label) : the mark is of this class.
    """

    pressed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = {label: self._key(label) for label in Label}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP_PX)
        first, *others = Label
        grid.addWidget(self.keys[first], 0, 0, 1, _COLUMNS)
        for place, label in enumerate(others):
            grid.addWidget(self.keys[label], 1 + place // _COLUMNS, place % _COLUMNS)

    def show_counts(self, statistics: Statistics) -> None:
        """How many items there are of each class, and of how many end faces."""
        for one in statistics.classes:
            key = self.keys[one.label]
            items = self.tr("1 item") if one.items == 1 else self.tr("{} items").format(thousands(one.items))
            key.setText(f"{NUMBERS[one.label]} {label_word(one.label)}\n{items}")
            tip = self.tr("{word} (key {number}): {items} items from {faces} end faces, {said} said by a person")
            key.setToolTip(
                tip.format(
                    word=label_word(one.label),
                    number=NUMBERS[one.label],
                    items=one.items,
                    faces=one.end_faces,
                    said=one.corrected,
                )
            )
            key.setAccessibleName(key.toolTip())

    def show_current(self, label: Label | None) -> None:
        """The class of the mark that is chosen."""
        for one, key in self.keys.items():
            key.setChecked(one is label)

    def _key(self, label: Label) -> QPushButton:
        key = QPushButton(f"{NUMBERS[label]} {label_word(label)}\n–")
        key.setCheckable(True)
        font = key.font()
        font.setPointSize(TABLE_PT)
        key.setFont(font)
        key.setStyleSheet("QPushButton { padding: 0 3px; text-align: left; }")
        key.setIcon(_swatch(label, colors_of(self).line))
        key.setIconSize(QSize(_SWATCH_PX, _SWATCH_PX))
        key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        key.clicked.connect(partial(self._press, label))
        return key

    def _press(self, label: Label, _checked: bool) -> None:
        self.pressed.emit(label)


def _swatch(label: Label, edge: str) -> QIcon:
    """The colour that the class has on the picture."""
    picture = QPixmap(_SWATCH_PX, _SWATCH_PX)
    picture.fill(color_of(label_color(label)))
    painter = QPainter(picture)
    painter.setPen(QColor(edge))
    painter.drawRect(0, 0, _SWATCH_PX - 1, _SWATCH_PX - 1)
    painter.end()
    return QIcon(picture)
