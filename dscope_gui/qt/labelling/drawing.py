"""What the tools do to a mask: press, drag and release become strokes, boxes and polygons. No Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, TypeAlias

import numpy as np

from dscope_gui.qt.labelling.mask_editor import MaskEditor

Place: TypeAlias = tuple[float, float]
"""(x, y) in picture coordinates."""

LEAST_SIZE_PX: Final = 1
MOST_SIZE_PX: Final = 80
_USUAL_SIZE_PX: Final = 8
_SIZE_STEP: Final = 0.25
"""Of the size, by which a key changes it; at least a pixel."""
_LEAST_CORNERS: Final = 3


class Tool(StrEnum):
    HAND = "hand"
    """Moves the picture and chooses marks."""
    BRUSH = "brush"
    ERASER = "eraser"
    BOX = "box"
    POLYGON = "polygon"


@dataclass(slots=True)
class Drawing:
    """The tool in hand and what it has begun.

    Parameters
    ----------
    corners : of the polygon that is being drawn.
    box : both corners of the box that is being drawn.
    """

    tool: Tool = Tool.HAND
    size_px: int = _USUAL_SIZE_PX
    corners: list[Place] = field(default_factory=list)
    box: tuple[Place, Place] | None = None
    _last: Place | None = None

    @property
    def draws(self) -> bool:
        return self.tool is not Tool.HAND

    @property
    def is_busy(self) -> bool:
        """Whether something is begun and not done."""
        return self._last is not None or self.box is not None or bool(self.corners)

    def take(self, tool: Tool) -> None:
        """Another tool; what the last one had begun is dropped."""
        self.tool = tool
        self.drop()

    def drop(self) -> None:
        """Begin nothing."""
        self.corners.clear()
        self.box = self._last = None

    def resize(self, *, larger: bool) -> int:
        step = max(1, round(self.size_px * _SIZE_STEP))
        wanted = self.size_px + (step if larger else -step)
        self.size_px = min(max(wanted, LEAST_SIZE_PX), MOST_SIZE_PX)
        return self.size_px

    def press(self, editor: MaskEditor, at: Place) -> None:
        if self.tool in (Tool.BRUSH, Tool.ERASER):
            editor.begin()
            self._last = at
            self._stroke(editor, at)
        elif self.tool is Tool.BOX:
            self.box = (at, at)

    def drag(self, editor: MaskEditor, at: Place) -> None:
        if self._last is not None:
            self._stroke(editor, at)
        elif self.box is not None:
            self.box = (self.box[0], at)

    def release(self, editor: MaskEditor, at: Place) -> bool:
        """Whether the mask is another one now."""
        if self._last is not None:
            self._last = None
            return editor.end()
        if self.box is not None:
            one, self.box = self.box[0], None
            with editor.step():
                editor.box(one, at)
            return True
        return False

    def corner(self, editor: MaskEditor, at: Place, reach_px: float) -> bool:
        """Set a corner of a polygon; near the first one it is closed. Whether the mask is another one now.

        Parameters
        ----------
        reach_px : how near a finger comes, in picture pixels.
        """
        if len(self.corners) >= _LEAST_CORNERS and math.dist(self.corners[0], at) <= reach_px:
            return self.close_polygon(editor)
        self.corners.append(at)
        return False

    def close_polygon(self, editor: MaskEditor) -> bool:
        """Fill what the corners go round; too few of them are dropped."""
        corners = list(self.corners)
        self.corners.clear()
        if len(corners) < _LEAST_CORNERS:
            return False
        editor.begin()
        editor.polygon(np.array(corners, np.float64))
        return editor.end()

    def _stroke(self, editor: MaskEditor, at: Place) -> None:
        editor.stroke(self._last or at, at, self.size_px, adds=self.tool is Tool.BRUSH)
        self._last = at
