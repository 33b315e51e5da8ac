"""The tools above the picture: hand, brush, eraser, box, polygon, size, undo and redo."""

from __future__ import annotations

from functools import partial
from typing import Final

from PyQt6.QtCore import QEvent, QSignalBlocker, QSize, Qt, pyqtSignal
from PyQt6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from dscope_gui.qt.labelling.drawing import LEAST_SIZE_PX, MOST_SIZE_PX, Tool
from dscope_gui.qt.theme import IconName, colors_of, icon
from dscope_gui.qt.theme.sizes import ICON_PX

_GAP_PX: Final = 6
_WORD_PT: Final = 10
_ICON_PX: Final = ICON_PX - 6
_SLIDER_PX: Final = 90
_WIDEST_SLIDER_PX: Final = 260
_ICONS: Final = {
    Tool.HAND: IconName.HAND,
    Tool.BRUSH: IconName.BRUSH,
    Tool.ERASER: IconName.ERASER,
    Tool.BOX: IconName.BOX,
    Tool.POLYGON: IconName.POLYGON,
}
KEYS: Final = {Tool.HAND: "V", Tool.BRUSH: "B", Tool.ERASER: "E", Tool.BOX: "R", Tool.POLYGON: "P"}


class ToolRow(QWidget):
    """Signals
    -------
    tool_chosen(Tool), size_chosen(int), undo_wanted(), redo_wanted()
    """

    tool_chosen = pyqtSignal(object)
    size_chosen = pyqtSignal(int)
    undo_wanted = pyqtSignal()
    redo_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tools = {tool: self._button(word, tip, KEYS[tool]) for tool, (word, tip) in self._words().items()}
        self.undo = self._button(self.tr("Undo"), self.tr("Take the last step back"), "Ctrl+Z")
        self.redo = self._button(self.tr("Redo"), self.tr("Do again what was taken back"), "Ctrl+Y")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.width_told = QLabel()
        self._group = QButtonGroup(self)
        self._lay_out()
        self._connect()
        self._tint()

    def show_tool(self, tool: Tool) -> None:
        self.tools[tool].setChecked(True)

    def show_size(self, size_px: int) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(size_px)
        self.width_told.setText(self.tr("{} px").format(size_px))

    def show_steps(self, *, can_undo: bool, can_redo: bool) -> None:
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _words(self) -> dict[Tool, tuple[str, str]]:
        return {
            Tool.HAND: (
                self.tr("Move"),
                self.tr("Move the picture, choose marks; so does the space bar held"),
            ),
            Tool.BRUSH: (self.tr("Brush"), self.tr("Draw on the mask")),
            Tool.ERASER: (self.tr("Eraser"), self.tr("Rub out of the mask")),
            Tool.BOX: (self.tr("Box"), self.tr("Fill a box")),
            Tool.POLYGON: (
                self.tr("Polygon"),
                self.tr("Fill what corners go round; Enter closes it"),
            ),
        }

    def _button(self, word: str, tip: str, key: str) -> QToolButton:
        button = QToolButton()
        button.setText(word)
        button.setToolTip(f"{tip} ({key})")
        button.setAccessibleName(tip)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(_ICON_PX, _ICON_PX))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        font = button.font()
        font.setPointSize(_WORD_PT)
        button.setFont(font)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        for button in self.tools.values():
            button.setCheckable(True)
            self._group.addButton(button)
            row.addWidget(button)
        self.slider.setRange(LEAST_SIZE_PX, MOST_SIZE_PX)
        self.slider.setMinimumWidth(_SLIDER_PX)
        self.slider.setMaximumWidth(_WIDEST_SLIDER_PX)
        self.slider.setToolTip(self.tr("Width of brush and eraser ([ and ])"))
        self.slider.setAccessibleName(self.tr("Width of brush and eraser"))
        self.width_told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.width_told)
        column.addWidget(self.slider)
        row.addLayout(column, 1)
        row.addStretch()
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        self.tools[Tool.HAND].setChecked(True)
        self.show_steps(can_undo=False, can_redo=False)

    def _connect(self) -> None:
        for tool, button in self.tools.items():
            button.clicked.connect(partial(self._choose, tool))
        self.slider.valueChanged.connect(self._resize)
        self.undo.clicked.connect(lambda _checked: self.undo_wanted.emit())
        self.redo.clicked.connect(lambda _checked: self.redo_wanted.emit())

    def _choose(self, tool: Tool, _checked: bool) -> None:
        self.tool_chosen.emit(tool)

    def _resize(self, size_px: int) -> None:
        self.show_size(size_px)
        self.size_chosen.emit(size_px)

    def _tint(self) -> None:
        colors = colors_of(self)
        drawings = {self.undo: IconName.UNDO, self.redo: IconName.REDO}
        drawings |= {self.tools[tool]: name for tool, name in _ICONS.items()}
        for button, name in drawings.items():
            button.setIcon(icon(name, colors))
