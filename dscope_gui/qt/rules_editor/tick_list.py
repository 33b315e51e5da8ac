"""A list of things to tick; the order of what was ticked before stays as it was written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import QEvent, QSize, Qt, pyqtSignal
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from dscope_gui.paths import icons_folder
from dscope_gui.qt.theme import LIGHT, Colors, colors_of

_ROW_PX: Final = 36
_TALLEST: Final = 6
"""Rows; longer lists scroll."""
_FRAME_PX: Final = 4
_NAME: Final = Qt.ItemDataRole.UserRole


class TickList(QListWidget):
    """`choices` : name in the file and words for each."""

    value_changed = pyqtSignal()

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._written: list[str] = []
        self._is_read_only = False
        self._dressed_for: Colors | None = None
        self._dress()
        for name, words in choices:
            self._add(name, words)
        rows = min(len(choices), _TALLEST)
        self.setFixedHeight(rows * _ROW_PX + _FRAME_PX)
        self.itemChanged.connect(lambda _item: self.value_changed.emit())
        self.itemClicked.connect(self._toggle)

    def value(self) -> list[str]:
        """Names of what is ticked."""
        ticked = [item.data(_NAME) for item in self._items() if item.checkState() is Qt.CheckState.Checked]
        kept = [name for name in self._written if name in ticked]
        return kept + [name for name in ticked if name not in kept]

    def set_value(self, names: Sequence[str]) -> None:
        """Tick these and no others; silent. A name that is no choice becomes one, so that nothing is lost."""
        blocked = self.blockSignals(True)
        self._written = list(names)
        known = {item.data(_NAME) for item in self._items()}
        for name in names:
            if name not in known:
                self._add(name, name)
        for item in self._items():
            item.setCheckState(Qt.CheckState.Checked if item.data(_NAME) in names else Qt.CheckState.Unchecked)
        self.blockSignals(blocked)

    def set_read_only(self, is_read_only: bool) -> None:
        """Still to be scrolled, but ticked no more."""
        self._is_read_only = is_read_only

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._dress()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Space ticks."""
        item = self.currentItem()
        if event is not None and event.key() == Qt.Key.Key_Space and item is not None:
            self._toggle(item)
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        """Boxes to tick as large and as plain as those that stand alone."""
        colors = colors_of(self)
        if colors is self._dressed_for:
            return
        self._dressed_for = colors
        check = (icons_folder() / "style" / f"check-{'light' if colors is LIGHT else 'dark'}.svg").as_posix()
        self.setStyleSheet(f"""
            QListView::indicator {{ width: 22px; height: 22px; border: 2px solid {colors.muted}; border-radius: 4px; }}
            QListView::indicator:checked {{
                background: {colors.accent}; border-color: {colors.accent}; image: url("{check}");
            }}
        """)

    def _toggle(self, item: QListWidgetItem) -> None:
        """Anywhere on the row will do."""
        if not self._is_read_only:
            is_on = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)

    def _add(self, name: str, words: str) -> None:
        item = QListWidgetItem(words)
        item.setData(_NAME, name)
        item.setSizeHint(QSize(0, _ROW_PX))
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        self.addItem(item)

    def _items(self) -> list[QListWidgetItem]:
        found = (self.item(row) for row in range(self.count()))
        return [item for item in found if item is not None]
