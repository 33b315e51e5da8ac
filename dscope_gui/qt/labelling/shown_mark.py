"""Masks as outlines and tinted pictures that Qt can paint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, cast

import cv2
import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import QPointF
from PyQt6.QtGui import QImage, QPolygonF

from dscope_gui.domain.dataset import Label
from dscope_gui.domain.inspection import Inspection
from dscope_gui.overlay.palette import Color
from dscope_gui.qt.labelling.words import label_color, mark_title
from dscope_gui.qt.widgets.view_transform import Box
from dscope_gui.workstation.labelling import Mark, Patch

_ALPHA: Final = 96
"""Of 255: the end face is seen through the mask."""
_AROUND: Final = 1.06
_FINE: Final = 2
"""Each pixel is outlined as four, so that a mask of one pixel has an outline round it."""


@dataclass(frozen=True, slots=True)
class ShownMark:
    """A mark that is not being edited.

    Parameters
    ----------
    title, short : stand beside it; the short one where there is no room for the other.
    is_none : said to be no defect; drawn dashed.
    """

    id: str
    title: str
    short: str
    color: Color
    outlines: tuple[QPolygonF, ...]
    at: tuple[float, float]
    is_none: bool
    patch: Patch


@dataclass(frozen=True, slots=True)
class EditedMask:
    """The mask that is being drawn, ready to be painted: made once for each step of the hand."""

    patch: Patch
    image: QImage
    outlines: tuple[QPolygonF, ...]

    @staticmethod
    def of(patch: Patch, color: Color) -> EditedMask:
        return EditedMask(patch, _tinted(patch, color), outlines_of(patch))


def shown_mark(mark: Mark) -> ShownMark | None:
    """None where nothing is marked."""
    if mark.patch is None:
        return None
    x, y, width, _ = mark.patch.bbox_px
    return ShownMark(
        id=mark.id,
        title=mark_title(mark),
        short=mark.id,
        color=label_color(mark.label),
        outlines=outlines_of(mark.patch),
        at=(x + width, y - 1.0),
        is_none=mark.label is Label.GOOD,
        patch=mark.patch,
    )


def box_of_face(inspection: Inspection) -> Box:
    """The end face as far out as it is judged; the whole picture where there is none."""
    found = inspection.examination
    if found is None or found.end_face is None:
        return Box(0.0, 0.0, inspection.picture.width, inspection.picture.height)
    edge = found.end_face.cladding.scaled(_AROUND * max((zone.outer for zone in inspection.zones), default=1.0))
    half_width, half_height = edge.half_extent()
    return Box(edge.cx - half_width, edge.cy - half_height, 2 * half_width, 2 * half_height)


def outlines_of(patch: Patch) -> tuple[QPolygonF, ...]:
    """Round all pieces and holes, in picture coordinates."""
    fine = patch.mask.astype(np.uint8).repeat(_FINE, axis=0).repeat(_FINE, axis=1)
    found, _ = cv2.findContours(fine, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    return tuple(_polygon(contour.reshape(-1, 2), patch) for contour in found)


def _tinted(patch: Patch, color: Color) -> QImage:
    """The mask in one colour that can be seen through."""
    blue, green, red = (channel * _ALPHA // 255 for channel in color)
    pixel = np.uint32((_ALPHA << 24) | (red << 16) | (green << 8) | blue)
    pixels: NDArray[np.uint32] = np.where(patch.mask, pixel, np.uint32(0)).astype(np.uint32)
    height, width = pixels.shape
    kind = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(cast(bytes, pixels.data), width, height, pixels.strides[0], kind).copy()


def _polygon(corners: NDArray[Any], patch: Patch) -> QPolygonF:
    places = (corners - 0.5 * (_FINE - 1)) / _FINE
    return QPolygonF([QPointF(patch.x + x, patch.y + y) for x, y in places.tolist()])
