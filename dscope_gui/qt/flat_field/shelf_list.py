"""The flat fields that were kept: one is in force, or none."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PyQt6.QtCore import QSize, Qt, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from dscope_gui.qt.flat_field.words import kept_words
from dscope_gui.qt.theme.sizes import COMPACT_PX
from dscope_gui.settings.flat_fields import ShelvedFlatField

_GAP_PX: Final = 6
_ROWS_PX: Final = 44
_IN_FORCE: Final = "●"


class ShelfList(QWidget):
    """Signals
    -------
    use_wanted(Path | None) : correct with this one from now on, or with none.
    """

    use_wanted = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told, self.kept = QLabel(), QListWidget()
        self.told.setWordWrap(True)
        self.kept.setAccessibleName(self.tr("Flat fields that were kept"))
        self.kept.setMinimumHeight(_ROWS_PX)
        self.kept.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.use = self._key(self.tr("Use"), self.tr("Correct every picture with the chosen one"))
        self.none = self._key(self.tr("Use none"), self.tr("Leave the light of every picture as it is"))
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(self.use)
        row.addWidget(self.none)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.told)
        column.addWidget(self.kept, 1)
        column.addLayout(row)
        self.kept.currentItemChanged.connect(lambda _now, _before: self._enable())
        self.use.clicked.connect(lambda _checked: self.use_wanted.emit(self._chosen()))
        self.none.clicked.connect(lambda _checked: self.use_wanted.emit(None))
        self.show_shelf((), None)

    def show_shelf(self, kept: Sequence[ShelvedFlatField], in_force: Path | None) -> None:
        """The newest first; the one in force is marked."""
        self.kept.clear()
        for one in kept:
            sign = f"{_IN_FORCE} " if one.path == in_force else ""
            item = QListWidgetItem(f"{sign}{kept_words(one.facts)}")
            item.setData(Qt.ItemDataRole.UserRole, one.path)
            item.setToolTip(_details(one))
            item.setSizeHint(QSize(0, COMPACT_PX))
            self.kept.addItem(item)
        self.told.setText(self._standing(in_force, [one.path for one in kept]))
        self.none.setEnabled(in_force is not None)
        self._enable()

    def _standing(self, in_force: Path | None, kept: Sequence[Path]) -> str:
        if in_force is None:
            return self.tr("No flat field is in force: the light stays as it is.")
        if in_force in kept:
            return self.tr("{sign} is in force: every picture is corrected with it.").format(sign=_IN_FORCE)
        return self.tr("In force: {name}").format(name=in_force.name)

    def _chosen(self) -> Path | None:
        item = self.kept.currentItem()
        return None if item is None else item.data(Qt.ItemDataRole.UserRole)

    def _enable(self) -> None:
        self.use.setEnabled(self._chosen() is not None)

    def _key(self, text: str, tip: str) -> QPushButton:
        key = QPushButton(text)
        key.setProperty("compact", True)
        key.setToolTip(tip)
        key.setAccessibleName(text)
        return key


def _details(one: ShelvedFlatField) -> str:
    facts = one.facts
    return f"{one.path.name}\n{facts.width} × {facts.height} px · {facts.camera} · {facts.operator}".rstrip(" ·")
