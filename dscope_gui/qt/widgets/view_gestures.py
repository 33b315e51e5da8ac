"""Zoom and pan by wheel, drag, pinch and key, and the tap that is none of these."""

from __future__ import annotations

from typing import Final, cast

from PyQt6.QtCore import QEvent, QPointF, Qt, pyqtSignal
from PyQt6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PyQt6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QWidget

from dscope_gui.qt.widgets.view_transform import Box, Extent, ViewTransform

_KEY_STEP: Final = 1.25
_NOTCH_STEP: Final = 1.2
_NOTCH: Final = 120.0
"""What Qt reports for one notch of a wheel."""


class ViewGestures(QWidget):
    """A widget that looks at something of a fixed size through a movable window.

    Signals
    -------
    tapped(QPointF) : pressed and released at one place.
    view_changed() : zoomed or moved.
    """

    tapped = pyqtSignal(QPointF)
    view_changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ViewTransform()
        self._picture = Extent(1, 1)
        self._is_fitted = True
        self._aim: Box | None = None
        self._pressed: QPointF | None = None
        self._dragged_from: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.grabGesture(Qt.GestureType.PinchGesture)

    def extent(self) -> Extent:
        return Extent(self.width(), self.height())

    @property
    def is_fitted(self) -> bool:
        """Whether the whole picture is shown."""
        return self._is_fitted

    def set_picture_size(self, picture: Extent) -> None:
        self._picture = picture
        self.fit()

    def fit(self) -> None:
        """Show the whole picture."""
        self._is_fitted, self._aim = True, None
        self._change(ViewTransform.fitted(self._picture, self.extent()))

    def aim_at(self, box: Box) -> None:
        """Show this part as large as it fits, whatever size the widget takes, until somebody zooms or moves."""
        self.set_view(ViewTransform.aimed(box, self._picture, self.extent()))
        self._aim = box

    def zoom_in(self) -> None:
        self.zoom(_KEY_STEP, self._middle())

    def zoom_out(self) -> None:
        self.zoom(1 / _KEY_STEP, self._middle())

    def zoom(self, factor: float, about: QPointF) -> None:
        """Larger or smaller while the widget point `about` stays; zoomed out to the end is fitted again."""
        least = ViewTransform.fitted(self._picture, self.extent()).scale
        zoomed = self.view.zoomed(factor, (about.x(), about.y()), least)
        if zoomed.scale <= least:
            self.fit()
        else:
            self.set_view(zoomed)

    def set_view(self, view: ViewTransform) -> None:
        self._is_fitted, self._aim = False, None
        self._change(view)

    def _change(self, view: ViewTransform) -> None:
        self.view = view.kept_inside(self._picture, self.extent())
        self.view_changed.emit()

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()
        elif self._aim is not None:
            self.aim_at(self._aim)
        else:
            self._change(self.view)

    def wheelEvent(self, event: QWheelEvent | None) -> None:
        if event is not None:
            self.zoom(_NOTCH_STEP ** (event.angleDelta().y() / _NOTCH), event.position())
            event.accept()

    def mousePressEvent(self, event: QMouseEvent | None) -> None:
        if event is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged_from = event.position(), None

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        if event is None or self._pressed is None:
            return
        at = event.position()
        if self._dragged_from is None and not self._is_drag(at):
            return
        by = at - (self._dragged_from or self._pressed)
        self._dragged_from = at
        if not self._is_fitted:
            self.set_view(self.view.moved(by.x(), by.y()))

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        if event is None or self._pressed is None:
            return
        was_tap = self._dragged_from is None
        self._pressed = self._dragged_from = None
        if was_tap:
            self.tapped.emit(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent | None) -> None:
        if event is not None and event.button() == Qt.MouseButton.LeftButton:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        actions = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit,
        }
        action = None if event is None else actions.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def event(self, event: QEvent | None) -> bool:
        if event is not None and event.type() == QEvent.Type.Gesture:
            return self._gesture(cast(QGestureEvent, event))
        return super().event(event)

    def _gesture(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        self._pressed = None
        about = QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint()))
        self.zoom(pinch.scaleFactor(), about)
        return True

    def _is_drag(self, at: QPointF) -> bool:
        return self._pressed is not None and (at - self._pressed).manhattanLength() > QApplication.startDragDistance()
