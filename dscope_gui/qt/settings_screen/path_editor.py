"""A file or a folder: typed in or chosen."""

from __future__ import annotations

from PyQt6.QtCore import QEvent, QSize
from PyQt6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QToolButton, QWidget

from dscope_gui.qt.settings_screen.editor import Editor
from dscope_gui.qt.theme import IconName, colors_of, icon
from dscope_gui.qt.theme.sizes import GAP_PX, ICON_PX


class PathEditor(Editor):
    """Empty is None. `is_folder` : else a file with one of these `names`."""

    def __init__(self, *, is_folder: bool, names: str = "*.json", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_folder = is_folder
        self._names = names
        self._line = QLineEdit()
        self._line.textEdited.connect(self.changed)
        self._browse = QToolButton()
        self._browse.setIconSize(QSize(ICON_PX, ICON_PX))
        self._browse.clicked.connect(self._choose)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP_PX // 2)
        layout.addWidget(self._line, 1)
        layout.addWidget(self._browse)
        self.setFocusProxy(self._line)
        self._tint()
        self.retranslate()

    def value(self) -> object:
        return self._line.text().strip() or None

    def set_value(self, value: object) -> None:
        self._line.setText("" if value is None else str(value))

    def name(self, label: str, hint: str) -> None:
        super().name(label, hint)
        self._line.setAccessibleName(label)

    def retranslate(self) -> None:
        words = self.tr("Choose a folder") if self._is_folder else self.tr("Choose a file")
        self._browse.setToolTip(words)
        self._browse.setAccessibleName(words)

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._tint()
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self._browse.toolTip(), self._line.text())
        if self._is_folder:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilter(self._names)
        dialog.fileSelected.connect(self._take)
        dialog.open()

    def _take(self, path: str) -> None:
        self._line.setText(path)
        self.changed.emit()

    def _tint(self) -> None:
        self._browse.setIcon(icon(IconName.FOLDER, colors_of(self)))
