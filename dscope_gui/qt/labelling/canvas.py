"""The end face on which marks are chosen and drawn, by mouse, pen or finger."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import QEvent, QPointF, Qt, pyqtSignal
from PyQt6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPolygonF
from PyQt6.QtWidgets import QWidget

from dscope_gui.overlay.palette import Color
from dscope_gui.qt.labelling.drawing import Drawing, Place, Tool
from dscope_gui.qt.labelling.mask_editor import MaskEditor
from dscope_gui.qt.labelling.painting import (
    paint_begun,
    paint_earlier,
    paint_edited,
    paint_engine,
    paint_mark,
    paint_titles,
)
from dscope_gui.qt.labelling.shown_mark import EditedMask, ShownMark, outlines_of
from dscope_gui.qt.widgets.picture_view import PictureView
from dscope_gui.qt.widgets.view_transform import Box
from dscope_gui.workstation.labelling import Patch, patch_of

_TITLE_PT: Final = 11
_REACH_PX: Final = 16.0
"""Half a fingertip, in widget pixels."""
_AROUND: Final = 2.2
_LEAST_AROUND_PX: Final = 60.0
"""A mark is brought up with so much of its surroundings."""


class Canvas(PictureView):
    """Signals
    -------
    mark_tapped(str) : with the hand, on a mark.
    mask_wanted() : a tool begins and there is no mask to draw on; whoever has one gives it at once, by `edit`.
    drawn() : a step is done, and the mask is another one.
    """

    mark_tapped = pyqtSignal(str)
    mask_wanted = pyqtSignal()
    drawn = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawing = Drawing()
        self._marks: tuple[ShownMark, ...] = ()
        self._editor: MaskEditor | None = None
        self._engine: Patch | None = None
        self._engine_outlines: tuple[QPolygonF, ...] = ()
        self._earlier: EditedMask | None = None
        self._shows_earlier = False
        self._color: Color = (255, 255, 255)
        self._drawn: tuple[int, EditedMask | None] | None = None
        self._pointer: QPointF | None = None
        self._is_panning = False
        self._is_raw = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tapped.connect(self._choose)

    def show_marks(self, marks: Sequence[ShownMark]) -> None:
        """All but the one that is edited."""
        self._marks = tuple(marks)
        self.update()

    def edit(self, editor: MaskEditor | None, color: Color = (255, 255, 255), engine: Patch | None = None) -> None:
        """Draw on this mask from now on. `engine` : what the inspection marked."""
        self._editor, self._color, self._engine = editor, color, engine
        self._engine_outlines = () if engine is None else outlines_of(engine)
        self._drawn = None
        self.drawing.drop()
        self.update()

    def show_earlier(self, patch: Patch | None, color: Color = (255, 255, 255)) -> None:
        """Instead of the mask that is edited what was marked before, until `show_now` or the next stroke."""
        self._shows_earlier, self._earlier = True, None if patch is None else EditedMask.of(patch, color)
        self.update()

    def show_now(self) -> None:
        """The mask that is edited again."""
        self._shows_earlier = False
        self.update()

    def recolor(self, color: Color) -> None:
        """The mark that is edited is of another class."""
        self._color, self._drawn = color, None
        self.update()

    def take(self, tool: Tool) -> None:
        self.drawing.take(tool)
        self._show_cursor()
        self.update()

    def go_to(self, patch: Patch) -> None:
        """Bring a mark up with its surroundings."""
        x, y = patch.middle_px
        side = max(_AROUND * max(patch.bbox_px[2:]), _LEAST_AROUND_PX)
        self.aim_at(Box(x - side / 2, y - side / 2, side, side))

    def paint_upon(self, painter: QPainter) -> None:
        if self._is_raw:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in self._marks:
            paint_mark(painter, mark, self.view)
        self._paint_edited(painter)
        paint_titles(painter, self._marks, self.view, self._title_font())
        pointer = None if self._is_panning else self._pointer
        paint_begun(painter, self.drawing, self.view, pointer)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        if event is None:
            return
        if not self._draws_with(event):
            self._pan_from(event)
            return
        self._shows_earlier = False
        if self._editor is None:
            self.mask_wanted.emit()
        if self._editor is not None and self.drawing.tool is not Tool.POLYGON:
            self.drawing.press(self._editor, self._place(event))
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        if event is None:
            return
        self._pointer = event.position()
        if self._editor is not None and self.drawing.is_busy:
            self.drawing.drag(self._editor, self._place(event))
        else:
            super().mouseMoveEvent(event)
        if self.drawing.draws:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        if event is None:
            return
        if not self._draws_with(event) or self._editor is None:
            super().mouseReleaseEvent(event)
        elif self.drawing.tool is Tool.POLYGON:
            self._tell(self.drawing.corner(self._editor, self._place(event), _REACH_PX / self.view.scale))
        else:
            self._tell(self.drawing.release(self._editor, self._place(event)))
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent | None) -> None:
        if event is not None and self.drawing.draws:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def event(self, event: QEvent | None) -> bool:
        """A second finger begins to zoom: what the first one drew meanwhile was not meant."""
        if event is not None and event.type() == QEvent.Type.Gesture and not self.drawing.corners:
            self._drop()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is None:
            return
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            self._set_panning(panning=True)
        elif key == Qt.Key.Key_Z and not event.modifiers():
            self._show_raw(is_raw=True)
        elif key == Qt.Key.Key_Escape and self.drawing.is_busy:
            self._drop()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.drawing.corners and self._editor is not None:
            self._tell(self.drawing.close_polygon(self._editor))
            self.update()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and not event.isAutoRepeat() and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Z):
            self._set_panning(panning=False)
            self._show_raw(is_raw=False)
        else:
            super().keyReleaseEvent(event)

    def leaveEvent(self, event: QEvent | None) -> None:
        super().leaveEvent(event)
        self._pointer = None
        self.update()

    def _paint_edited(self, painter: QPainter) -> None:
        if self._shows_earlier and self._earlier is not None:
            paint_earlier(painter, self._earlier, self.view)
        if self._shows_earlier or self._editor is None:
            return
        mask = self._mask(self._editor)
        if self._engine is not None and (mask is None or not mask.patch.same_as(self._engine)):
            paint_engine(painter, self._engine_outlines, self.view)
        if mask is not None:
            paint_edited(painter, mask, self.view)

    def _mask(self, editor: MaskEditor) -> EditedMask | None:
        if self._drawn is None or self._drawn[0] != editor.revision:
            patch = patch_of(editor.mask)
            self._drawn = editor.revision, None if patch is None else EditedMask.of(patch, self._color)
        return self._drawn[1]

    def _draws_with(self, event: QMouseEvent) -> bool:
        return self.drawing.draws and not self._is_panning and event.button() == Qt.MouseButton.LeftButton

    def _pan_from(self, event: QMouseEvent) -> None:
        """With the hand, the middle button, or the space bar held."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pressed, self._dragged_from = event.position(), None

    def _place(self, event: QMouseEvent) -> Place:
        return self.view.to_picture(event.position().x(), event.position().y())

    def _tell(self, is_drawn: bool) -> None:
        if is_drawn:
            self.drawn.emit()

    def _drop(self) -> None:
        """A stroke that is dropped halfway is none."""
        if self._editor is not None:
            self._editor.drop()
        self.drawing.drop()
        self.update()

    def _set_panning(self, *, panning: bool) -> None:
        self._is_panning = panning
        self._show_cursor()
        self.update()

    def _show_raw(self, *, is_raw: bool) -> None:
        """The picture without anything drawn upon it."""
        self._is_raw = is_raw
        self.update()

    def _show_cursor(self) -> None:
        draws = self.drawing.draws and not self._is_panning
        self.setCursor(Qt.CursorShape.CrossCursor if draws else Qt.CursorShape.OpenHandCursor)

    def _choose(self, at: QPointF) -> None:
        x, y = self.view.to_picture(at.x(), at.y())
        reached = ((self._rank(mark.patch, x, y), mark.id) for mark in self._marks)
        if meant := [(rank, mark_id) for rank, mark_id in reached if rank is not None]:
            self.mark_tapped.emit(min(meant)[1])

    def _rank(self, patch: Patch, x: float, y: float) -> tuple[bool, float] | None:
        """The least is meant: the smallest mark under the finger, else the nearest one; None for one out of reach."""
        if patch.holds(round(x), round(y)):
            return False, patch.area_px
        left, top, width, height = patch.bbox_px
        reach = _REACH_PX / self.view.scale
        if not (left - reach <= x <= left + width + reach and top - reach <= y <= top + height + reach):
            return None
        middle_x, middle_y = patch.middle_px
        return True, abs(x - middle_x) + abs(y - middle_y)

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSize(_TITLE_PT)
        font.setBold(True)
        return font
