"""Shows a picture with its overlay; zoom, pan, and choose a defect by mouse, touch or key."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, pyqtSignal
from PyQt6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PyQt6.QtWidgets import QSizePolicy, QWidget

from dscope_gui.domain.images import GreyImage
from dscope_gui.qt.theme import colors_of
from dscope_gui.qt.widgets.hit_test import defect_at
from dscope_gui.qt.widgets.overlay import Overlay
from dscope_gui.qt.widgets.overlay_layer import LayerView, OverlayLayer
from dscope_gui.qt.widgets.pulse import Pulse
from dscope_gui.qt.widgets.view_gestures import ViewGestures
from dscope_gui.qt.widgets.view_transform import Box, Extent
from dscope_gui.qt.widgets.visible_part import VisiblePart, visible_part

_SMALLEST: Final = QSize(320, 240)
_MARKER_POINTS: Final = 12
_NOTE_POINTS: Final = 18
_IN_VIEW_PX: Final = 30.0
_AROUND_ZONES: Final = 1.06
"""A selected defect nearer to the edge than that is brought to the middle."""


class PictureView(ViewGestures):
    """One grey picture, fitted to the widget until the user zooms.

    Signals
    -------
    defect_clicked(str) : id of the defect that was clicked or touched.
    """

    defect_clicked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture of the end face"))
        self._grey: GreyImage | None = None
        self._layer = OverlayLayer(Overlay(), self._marker_font)
        self._overlay_visible = True
        self._overlay_waits = False
        self._selected: str | None = None
        self._um_per_px: float | None = None
        self._note = ""
        self._part: VisiblePart | None = None
        self._pulse = Pulse(self)
        self._pulse.moved.connect(self.update)
        self.tapped.connect(self._tap)
        self.view_changed.connect(self._forget_part)

    def sizeHint(self) -> QSize:
        return 2 * _SMALLEST

    def minimumSizeHint(self) -> QSize:
        return _SMALLEST

    def show_image(self, grey: GreyImage) -> None:
        """Replace the picture; zoom and pan stay as long as its size does. Nobody may write into it afterwards."""
        is_new_size = self._grey is None or self._grey.shape != grey.shape
        self._grey = grey
        if is_new_size:
            self.set_picture_size(_extent_of(grey))
        self._forget_part()

    def show_overlay(self, overlay: Overlay | None, *, after_picture: bool = False) -> None:
        """Draw these zones and defects; None draws none.

        Parameters
        ----------
        after_picture : show the picture first and draw them in a turn of their own: where a whole screen changes with
            them, all at once would keep the window from its events.
        """
        self._layer = OverlayLayer(overlay or Overlay(), self._marker_font)
        self._overlay_waits = after_picture
        if self._selected is not None and self.overlay.defect(self._selected) is None:
            self._selected = None
        self.update()

    def set_overlay_visible(self, visible: bool) -> None:
        """The raw picture while not."""
        self._overlay_visible = visible
        self.update()

    def show_scale(self, um_per_px: float | None) -> None:
        """Draw a scale bar; None draws none."""
        self._um_per_px = um_per_px
        self.update()

    def show_note(self, text: str) -> None:
        """A short text in the middle of the picture, such as why there is none; empty takes it away."""
        self._note = text
        self.update()

    @property
    def selected(self) -> str | None:
        return self._selected

    @property
    def overlay(self) -> Overlay:
        return self._layer.overlay

    @property
    def note(self) -> str:
        return self._note

    @property
    def is_overlay_visible(self) -> bool:
        return self._overlay_visible

    def select(self, defect_id: str | None) -> None:
        """Put a halo around a defect and bring it into view; an id that is not there selects none."""
        defect = self.overlay.defect(defect_id) if defect_id else None
        self._selected = defect.id if defect else None
        if defect is not None:
            self._bring_into_view(*defect.centroid_px)
            self._pulse.start()
        self.update()

    def aim_at_zones(self) -> None:
        """Bring the zones up to the size of the view; without zones the whole picture is shown."""
        cladding, zones = self.overlay.cladding, self.overlay.zones
        if cladding is None or not zones:
            self.fit()
            return
        edge = cladding.scaled(_AROUND_ZONES * max(zone.outer for zone in zones))
        half_width, half_height = edge.half_extent()
        self.aim_at(Box(edge.cx - half_width, edge.cy - half_height, 2 * half_width, 2 * half_height))

    def place_of(self, defect_id: str) -> QPointF | None:
        """Where the middle of a defect lies in the widget."""
        defect = self.overlay.defect(defect_id)
        return None if defect is None else QPointF(*self.view.to_widget(*defect.centroid_px))

    def paintEvent(self, _event: QPaintEvent | None) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colors_of(self).picture))
        if (part := self._visible_part()) is not None:
            part.paint(painter)
            self.paint_upon(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._overlay_waits:
            QTimer.singleShot(0, self._draw_overlay)
        elif self._overlay_visible and self._grey is not None:
            self._layer.paint_halo(painter, self._seen(self._grey), self._pulse.strength)
            self._layer.paint(painter, self._seen(self._grey))
        if self._note:
            self._paint_note(painter)
        painter.end()

    def paint_upon(self, painter: QPainter) -> None:
        """For views that lay something of their own between the picture and its drawings."""

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._forget_part()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._layer.forget()
            self.update()

    def _draw_overlay(self) -> None:
        """The picture stands on the screen; now what was found on it."""
        self._overlay_waits = False
        if self._grey is not None:
            self._layer.draw(self._seen(self._grey))
        self.update()

    def _seen(self, grey: GreyImage) -> LayerView:
        ratio = self.devicePixelRatioF()
        return LayerView(self.view, _extent_of(grey), self.extent(), ratio, self._selected, self._um_per_px)

    def _paint_note(self, painter: QPainter) -> None:
        font = self._font(_NOTE_POINTS)
        painter.setFont(font)
        room = self.rect().adjusted(_MARKER_POINTS, 0, -_MARKER_POINTS, 0)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        box = painter.boundingRect(room, flags, self._note).adjusted(-20, -14, 20, 14)
        colors = colors_of(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.panel))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(QColor(colors.ink))
        painter.drawText(room, flags, self._note)

    def _marker_font(self) -> QFont:
        return self._font(_MARKER_POINTS)

    def _font(self, points: int) -> QFont:
        font = QFont(self.font())
        font.setPointSize(points)
        font.setBold(True)
        return font

    def _visible_part(self) -> VisiblePart | None:
        if self._part is None and self._grey is not None:
            self._part = visible_part(self._grey, self.view, self.extent(), self.devicePixelRatioF())
        return self._part

    def _bring_into_view(self, x: float, y: float) -> None:
        if not self.view.shows(x, y, self.extent(), _IN_VIEW_PX):
            self.set_view(self.view.centred_on(x, y, self.extent()))

    def _forget_part(self) -> None:
        self._part = None
        self.update()

    def _tap(self, at: QPointF) -> None:
        point = (at.x(), at.y())
        if not self._overlay_visible or self._grey is None:
            return
        markers = self._layer.markers(self.view, _extent_of(self._grey))
        on_number = next((marker.defect_id for marker in markers if marker.contains(self.view, point)), None)
        if hit := on_number or defect_at(self.overlay.defects, self.view, point):
            self.defect_clicked.emit(hit)


def _extent_of(grey: GreyImage) -> Extent:
    return Extent(grey.shape[1], grey.shape[0])
