"""Windows of one size around defects, and whole end faces."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final, cast

import cv2

from dscope_gui.domain.dataset import Window
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.zone import ZoneRing

SIDE_PX: Final = 256
_MARGIN_PX: Final = 16
"""Surroundings that a defect keeps on either side where the window has room for them."""


def windows_around(bbox_px: tuple[int, int, int, int], width: int, height: int) -> Iterator[Window]:
    """Windows that together cover a box: one in its middle, or as many as a larger box needs.

    They lie within the picture of `width` and `height` where it is large enough.
    """
    x, y, box_width, box_height = bbox_px
    for top in _starts(y, box_height, height):
        for left in _starts(x, box_width, width):
            yield Window(left, top, SIDE_PX, SIDE_PX)


def _starts(begin: int, length: int, picture: int) -> list[int]:
    """Where windows begin along one axis, evenly spaced and overlapping by their margins."""
    room = SIDE_PX - 2 * _MARGIN_PX
    count = max(1, math.ceil(length / room))
    if count == 1:
        places = [begin + length // 2 - SIDE_PX // 2]
    else:
        first, last = begin - _MARGIN_PX, begin + length + _MARGIN_PX - SIDE_PX
        places = [round(first + (last - first) * number / (count - 1)) for number in range(count)]
    return list(dict.fromkeys(_within(place, picture) for place in places))


def _within(begin: int, picture: int) -> int:
    """Moved into the picture; in the middle of one that is smaller."""
    return min(max(begin, 0), picture - SIDE_PX) if picture >= SIDE_PX else (picture - SIDE_PX) // 2


def window_of_face(face: EndFace, zones: tuple[ZoneRing, ...], width: int, height: int) -> Window:
    """The end face as far out as it is judged, as far as the picture shows it."""
    half_x, half_y = face.cladding.scaled(max((zone.outer for zone in zones), default=1.0)).half_extent()
    left, right = (_clipped(face.cladding.cx + side * half_x, width) for side in (-1, 1))
    top, bottom = (_clipped(face.cladding.cy + side * half_y, height) for side in (-1, 1))
    return Window(left, top, max(1, right - left), max(1, bottom - top))


def _clipped(place: float, length: int) -> int:
    return min(max(round(place), 0), length)


def cut(grey: GreyImage, window: Window) -> GreyImage:
    """(H, W) of the window, pixel for pixel; out of the picture its border goes on."""
    height, width = grey.shape
    left, top = max(0, -window.x), max(0, -window.y)
    right = max(0, window.x + window.width - width)
    bottom = max(0, window.y + window.height - height)
    inside = grey[window.y + top : window.y + window.height - bottom, window.x + left : window.x + window.width - right]
    if not (left or top or right or bottom):
        return inside
    return cast(GreyImage, cv2.copyMakeBorder(inside, top, bottom, left, right, cv2.BORDER_REPLICATE))
