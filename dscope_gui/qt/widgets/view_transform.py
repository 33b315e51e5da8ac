"""How a picture lies in its widget: zoom and pan as plain numbers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

_MOST_SCALE: Final = 24.0
"""Widget pixels per picture pixel; beyond it there is nothing more to see."""


@dataclass(frozen=True, slots=True)
class Extent:
    """Width and height of a picture or a widget in its own pixels."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Box:
    """An upright part of a picture, in its pixels."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class ViewTransform:
    """From picture to widget coordinates.

    Parameters
    ----------
    scale : widget pixels per picture pixel.
    left, top : where the outer corner of the top-left picture pixel lies in the widget.
    """

    scale: float = 1.0
    left: float = 0.0
    top: float = 0.0

    @staticmethod
    def fitted(picture: Extent, widget: Extent) -> ViewTransform:
        """The whole picture, as large as it fits, in the middle."""
        scale = min(widget.width / picture.width, widget.height / picture.height)
        return ViewTransform(scale).kept_inside(picture, widget)

    @staticmethod
    def aimed(box: Box, picture: Extent, widget: Extent) -> ViewTransform:
        """A part of the picture as large as it fits, in the middle; never smaller than the whole would be."""
        least = ViewTransform.fitted(picture, widget).scale
        wanted = min(widget.width / max(box.width, 1.0), widget.height / max(box.height, 1.0))
        view = ViewTransform(min(max(wanted, least), max(_MOST_SCALE, least)))
        return view.centred_on(box.x + box.width / 2, box.y + box.height / 2, widget).kept_inside(picture, widget)

    def to_widget(self, x: float, y: float) -> tuple[float, float]:
        """Where the picture point (origin at the centre of the top-left pixel) lies in the widget."""
        return self.left + (x + 0.5) * self.scale, self.top + (y + 0.5) * self.scale

    def to_picture(self, x: float, y: float) -> tuple[float, float]:
        return (x - self.left) / self.scale - 0.5, (y - self.top) / self.scale - 0.5

    def moved(self, dx: float, dy: float) -> ViewTransform:
        return replace(self, left=self.left + dx, top=self.top + dy)

    def zoomed(self, factor: float, about: tuple[float, float], least: float) -> ViewTransform:
        """Larger or smaller, while the widget point `about` stays where it is; never below the scale `least`."""
        scale = min(max(self.scale * factor, least), max(_MOST_SCALE, least))
        grown = scale / self.scale
        x, y = about
        return ViewTransform(scale, x - (x - self.left) * grown, y - (y - self.top) * grown)

    def centred_on(self, x: float, y: float, widget: Extent) -> ViewTransform:
        """The same zoom with the picture point in the middle."""
        at_x, at_y = self.to_widget(x, y)
        return self.moved(widget.width / 2 - at_x, widget.height / 2 - at_y)

    def kept_inside(self, picture: Extent, widget: Extent) -> ViewTransform:
        """No gap beside a picture larger than the widget; a smaller one stands in the middle."""
        left = _inside(self.left, picture.width * self.scale, widget.width)
        top = _inside(self.top, picture.height * self.scale, widget.height)
        return replace(self, left=left, top=top)

    def shows(self, x: float, y: float, widget: Extent, margin: float) -> bool:
        """Whether the picture point lies in the widget, at least `margin` widget pixels from its edges."""
        at_x, at_y = self.to_widget(x, y)
        inside_x = margin <= at_x <= widget.width - margin
        return inside_x and margin <= at_y <= widget.height - margin


def _inside(start: float, length: float, room: float) -> float:
    if length <= room:
        return (room - length) / 2
    return min(0.0, max(start, room - length))
