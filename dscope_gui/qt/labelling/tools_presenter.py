"""The tools in hand: which one, how wide, and steps back and forth."""

from __future__ import annotations

from PyQt6.QtCore import QObject

from dscope_gui.qt.labelling.drawing import Tool
from dscope_gui.qt.labelling.marks_presenter import MarksPresenter
from dscope_gui.qt.labelling.screen import LabellingScreen


class ToolsPresenter(QObject):
    """Hands every wish about tools to the canvas."""

    def __init__(self, screen: LabellingScreen, marks: MarksPresenter) -> None:
        super().__init__(screen)
        self._screen, self._marks = screen, marks
        screen.tools.tool_chosen.connect(self.take)
        screen.tools.size_chosen.connect(self._resize)
        screen.size_stepped.connect(self._step_size)
        screen.tools.undo_wanted.connect(lambda: marks.go_steps(back=True))
        screen.tools.redo_wanted.connect(lambda: marks.go_steps(back=False))
        marks.tool_wanted.connect(self.take)
        screen.tools.show_size(screen.canvas.drawing.size_px)

    def take(self, tool: Tool) -> None:
        self._screen.canvas.take(tool)
        self._screen.tools.show_tool(tool)

    def _resize(self, size_px: int) -> None:
        self._screen.canvas.drawing.size_px = size_px
        self._screen.canvas.update()

    def _step_size(self, larger: bool) -> None:
        self._screen.tools.show_size(self._screen.canvas.drawing.resize(larger=larger))
        self._screen.canvas.update()
