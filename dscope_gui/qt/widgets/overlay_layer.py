"""An overlay drawn once and laid over every frame of a live picture: drawing it anew each time would cost 10 ms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PyQt6.QtCore import QRectF, Qt
from PyQt6.QtGui import QFont, QPainter, QPixmap, QPolygonF

from dscope_gui.domain.defect import Defect
from dscope_gui.qt.widgets.markers import Marker, place_markers
from dscope_gui.qt.widgets.overlay import Overlay
from dscope_gui.qt.widgets.overlay_painting import Outlines, marker_size, paint_defects, paint_marker, paint_selected
from dscope_gui.qt.widgets.scale_bar import paint_scale_bar
from dscope_gui.qt.widgets.view_transform import Extent, ViewTransform
from dscope_gui.qt.widgets.zone_painting import paint_zone_names, paint_zones

Fonts = Callable[[], QFont]

_AROUND_PX: Final = 4.0


@dataclass(frozen=True, slots=True)
class LayerView:
    """Through what an overlay is seen.

    Parameters
    ----------
    picture, widget : their sizes, each in its own pixels. `ratio` : device pixels per widget pixel.
    um_per_px : of the picture, for the scale bar; None draws none.
    """

    view: ViewTransform
    picture: Extent
    widget: Extent
    ratio: float
    selected: str | None
    um_per_px: float | None

    @property
    def room(self) -> QRectF:
        return QRectF(0, 0, self.widget.width, self.widget.height)


class OverlayLayer:
    """One overlay, drawn again only when it or the view changes."""

    def __init__(self, overlay: Overlay, font: Fonts) -> None:
        self.overlay = overlay
        self._font = font
        self._outlines = Outlines.of(overlay)
        self._drawn: tuple[LayerView, QPixmap] | None = None
        self._placed: tuple[float, Extent, tuple[Marker, ...]] | None = None

    def paint(self, painter: QPainter, seen: LayerView) -> None:
        painter.drawPixmap(0, 0, self.draw(seen))

    def draw(self, seen: LayerView) -> QPixmap:
        """What `paint` lays over the picture; kept until something changes."""
        if self._drawn is None or self._drawn[0] != seen:
            self._drawn = seen, self._draw(seen)
        return self._drawn[1]

    def paint_halo(self, painter: QPainter, seen: LayerView, strength: float) -> None:
        """Around the selected defect, beneath everything else."""
        for defect, polygon in self._pairs():
            if defect.id == seen.selected:
                paint_selected(painter, polygon, seen.view, strength)

    def forget(self) -> None:
        """Fonts or colours have changed."""
        self._drawn = self._placed = None

    def markers(self, view: ViewTransform, picture: Extent) -> tuple[Marker, ...]:
        """The numbers; they keep their places while the picture is moved."""
        if self._placed is None or self._placed[:2] != (view.scale, picture):
            font = self._font()
            placed = place_markers(self.overlay, view.scale, picture, lambda text: marker_size(text, font))
            self._placed = view.scale, picture, placed
        return self._placed[2]

    def _pairs(self) -> zip[tuple[Defect, QPolygonF]]:
        return zip(self.overlay.defects, self._outlines.defects, strict=True)

    def _draw(self, seen: LayerView) -> QPixmap:
        pixmap = QPixmap(round(seen.widget.width * seen.ratio), round(seen.widget.height * seen.ratio))
        pixmap.setDevicePixelRatio(seen.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_on(painter, seen)
        painter.end()
        return pixmap

    def _draw_on(self, painter: QPainter, seen: LayerView) -> None:
        font, markers = self._font(), self.markers(seen.view, seen.picture)
        paint_zones(painter, self.overlay, seen.view)
        paint_defects(painter, self.overlay, self._outlines, seen.view)
        painter.setFont(font)
        paint_zone_names(painter, self.overlay, seen.view, seen.room, self._taken(markers, seen.view))
        for marker in markers:
            paint_marker(painter, marker, seen.view, font, selected=marker.defect_id == seen.selected)
        if seen.um_per_px is not None:
            paint_scale_bar(painter, seen.room, seen.um_per_px / seen.view.scale, font)

    def _taken(self, markers: tuple[Marker, ...], view: ViewTransform) -> list[QRectF]:
        """Boxes in the widget where no zone's name may stand."""
        boxes = [marker.rect(view) for marker in markers]
        for defect in self.overlay.defects:
            x, y, width, height = defect.bbox_px
            left, top = view.to_widget(x - 0.5, y - 0.5)
            box = QRectF(left, top, width * view.scale, height * view.scale)
            boxes.append(box.adjusted(-_AROUND_PX, -_AROUND_PX, _AROUND_PX, _AROUND_PX))
        return boxes
