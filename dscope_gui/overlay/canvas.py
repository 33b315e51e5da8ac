"""A colour picture to draw on, with lines and text that grow with the picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import GreyImage, Points
from dscope_gui.overlay.palette import INK, Color

ColorImage: TypeAlias = NDArray[np.uint8]
"""(H, W, 3) uint8, blue green red."""

_SUBPIXEL_BITS: Final = 4
_LEVELS_16_TO_8: Final = 257
_SMALLEST_TEXT_PX: Final = 12
_PICTURE_WIDTHS_PER_TEXT: Final = 1 / 62
_DASH: Final = 0.45
"""Length of a dash, in text heights."""
_FARTHEST_PX: Final = 20000.0
"""Beyond this OpenCV's fixed-point coordinates would overflow; it lies outside every picture."""

_FONT: Final = cv2.FontFace("sans")
REGULAR: Final = 400
BOLD: Final = 700


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle in px."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def grown(self, margin: float) -> Box:
        return Box(self.x - margin, self.y - margin, self.width + 2 * margin, self.height + 2 * margin)


class Canvas:
    """Draws in place on `image`.

    Parameters
    ----------
    image : (H, W, 3) uint8, blue green red.
    text_px : height of ordinary text; every other size follows from it.
    """

    def __init__(self, image: ColorImage, text_px: int) -> None:
        self.image = image
        self.text_px = text_px

    @property
    def width(self) -> int:
        return int(self.image.shape[1])

    @property
    def height(self) -> int:
        return int(self.image.shape[0])

    @property
    def line_px(self) -> int:
        """Thickness of a thin line."""
        return max(1, round(self.text_px / 14))

    def polyline(
        self, points: Points, color: Color, *, thickness: int = 0, closed: bool = True, dashed: bool = False
    ) -> None:
        """A sub-pixel line with a dark halo, so that it stands on bright glass too."""
        if dashed:
            for dash in dashes(points, self.text_px * _DASH):
                self.polyline(dash, color, thickness=thickness, closed=False)
            return
        near = np.clip(points, -_FARTHEST_PX, _FARTHEST_PX)
        fixed = np.round(near * (1 << _SUBPIXEL_BITS)).astype(np.int32).reshape(-1, 1, 2)
        thick = thickness or self.line_px
        for tone, width in ((INK, thick + self.line_px), (color, thick)):
            cv2.polylines(self.image, [fixed], closed, tone, width, cv2.LINE_AA, _SUBPIXEL_BITS)

    def disc(self, x: float, y: float, radius: float, color: Color) -> None:
        one = 1 << _SUBPIXEL_BITS
        place = (round(x * one), round(y * one))
        cv2.circle(self.image, place, round(radius * one), color, cv2.FILLED, cv2.LINE_AA, _SUBPIXEL_BITS)

    def plate(self, box: Box, color: Color, opacity: float) -> None:
        """A see-through rectangle behind text."""
        left, top = max(0, round(box.x)), max(0, round(box.y))
        part = self.image[top : max(0, round(box.bottom)), left : max(0, round(box.right))]
        if part.size:
            tone = np.full_like(part, color)
            cv2.addWeighted(tone, opacity, part, 1 - opacity, 0, dst=part)

    def text(
        self, words: str, x: float, baseline: float, color: Color, *, size_px: int = 0, weight: int = REGULAR
    ) -> None:
        """One line of text that begins at `x` and stands on `baseline`."""
        size = size_px or self.text_px
        cv2.putText(self.image, _drawable(words), (round(x), round(baseline)), color, _FONT, size, weight)


def dashes(points: Points, length_px: float) -> list[Points]:
    """(2, 2) pieces of a closed line, each so long and so far from the next, but shorter on a short side."""
    pieces: list[Points] = []
    for start, end in zip(points, np.roll(points, -1, axis=0), strict=True):
        way = end - start
        number = max(1, round(float(np.hypot(*way)) / (2.0 * length_px)))
        steps = np.arange(number)
        # Half a gap at either end, so that no corner joins two dashes.
        pieces += [start + way * np.array([[(step + 0.25) / number], [(step + 0.75) / number]]) for step in steps]
    return pieces


def canvas_for(grey: GreyImage) -> Canvas:
    """A fresh colour copy of a grey picture.

    Parameters
    ----------
    grey : (H, W) uint8 or uint16, full range; not changed.
    """
    eight_bit = grey if grey.dtype == np.uint8 else (grey // _LEVELS_16_TO_8).astype(np.uint8)
    image = cast(ColorImage, cv2.cvtColor(eight_bit, cv2.COLOR_GRAY2BGR))
    return Canvas(image, max(_SMALLEST_TEXT_PX, round(grey.shape[1] * _PICTURE_WIDTHS_PER_TEXT)))


def text_width(words: str, size_px: int, weight: int = REGULAR) -> float:
    """Width in px of one line of text."""
    room = (len(words) * size_px * 2 + 1, size_px * 2)
    return float(cv2.getTextSize(room, _drawable(words), (0, size_px), _FONT, size_px, weight)[2])


def _drawable(words: str) -> str:
    """File names may hold bytes that are no text; OpenCV ends the process on them."""
    return words.encode("utf-8", "replace").decode("utf-8")


def shortened(words: str, size_px: int, room_px: float, weight: int = REGULAR) -> str:
    """The text, cut with an ellipsis where it would be wider than the room."""
    if text_width(words, size_px, weight) <= room_px:
        return words
    kept = words
    while kept and text_width(f"{kept}…", size_px, weight) > room_px:
        kept = kept[:-1]
    return f"{kept}…" if kept else ""
