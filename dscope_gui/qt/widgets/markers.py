"""Places the numbers of the defects on the picture so that they cover neither each other nor a defect."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PyQt6.QtCore import QRectF

from dscope_gui.domain.defect import Defect
from dscope_gui.overlay.canvas import Box
from dscope_gui.overlay.labels import Page, Wanted, leader, place_labels
from dscope_gui.qt.widgets.judge_words import DISPUTED_SIGN
from dscope_gui.qt.widgets.overlay import Overlay
from dscope_gui.qt.widgets.view_transform import Extent, ViewTransform
from dscope_gui.qt.widgets.wording import OWN_DIRT_SIGN

MOST_MARKERS: Final = 60
"""More numbers than that would hide the end face; the rest have outlines only."""

WARNING_SIGN: Final = "⚠"

Line = tuple[tuple[float, float], tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Marker:
    """One number. Coordinates are the picture's, multiplied by the scale for which it was placed.

    Parameters
    ----------
    leader : from the defect to its number.
    """

    defect_id: str
    text: str
    box: Box
    leader: Line
    is_offending: bool
    is_excluded: bool = False

    def contains(self, view: ViewTransform, at: tuple[float, float]) -> bool:
        """Whether the widget point lies on the number."""
        return self.rect(view).contains(*at)

    def rect(self, view: ViewTransform) -> QRectF:
        """Where the number stands in the widget."""
        return QRectF(self.box.x, self.box.y, self.box.width, self.box.height).translated(view.left, view.top)


def place_markers(
    overlay: Overlay, scale: float, picture: Extent, measured: Callable[[str], tuple[float, float]]
) -> tuple[Marker, ...]:
    """Numbers for the first defects of an overlay.

    Parameters
    ----------
    scale : widget pixels per picture pixel.
    measured : width and height in widget pixels that a number of this text needs.
    """
    if not overlay.is_numbered:
        return ()
    labels = overlay.labels or tuple(str(number) for number in range(1, len(overlay.defects) + 1))
    named = [(one, label) for one, label in zip(overlay.defects, labels, strict=True) if label][:MOST_MARKERS]
    numbered = [one for one, _ in named]
    texts = [_text(label, one, overlay) for one, label in named]
    centre = _centre(overlay, picture)
    wanted = [
        Wanted(_box(one, scale), *measured(text), _away(one, centre)) for one, text in zip(numbered, texts, strict=True)
    ]
    bounds = Box(0, 0, picture.width * scale, picture.height * scale)
    page = Page(bounds, (centre[0] * scale, centre[1] * scale, _radius(overlay) * scale))
    boxes = place_labels(wanted, page, [], [one.target for one in wanted])
    return tuple(
        Marker(
            one.id,
            text,
            box,
            leader(want.target, box),
            one.id in overlay.offending,
            is_excluded=one.excluded is not None,
        )
        for one, text, want, box in zip(numbered, texts, wanted, boxes, strict=True)
        if box is not None
    )


def _text(label: str, defect: Defect, overlay: Overlay) -> str:
    if defect.excluded is not None:
        return f"{OWN_DIRT_SIGN} {label}"
    signs = signs_of(offends=defect.id in overlay.offending, disputed=defect.by_judge.disputed)
    return f"{signs} {label}" if signs else label


def signs_of(*, offends: bool, disputed: bool) -> str:
    """What stands before the number and the type of a mark that breaks a limit, or of which the judges disagree."""
    return f"{WARNING_SIGN if offends else ''}{DISPUTED_SIGN if disputed else ''}"


def _box(defect: Defect, scale: float) -> Box:
    x, y, width, height = defect.bbox_px
    return Box(x * scale, y * scale, width * scale, height * scale).grown(2.0)


def _centre(overlay: Overlay, picture: Extent) -> tuple[float, float]:
    if overlay.cladding is None:
        return picture.width / 2, picture.height / 2
    return overlay.cladding.cx, overlay.cladding.cy


def _radius(overlay: Overlay) -> float:
    return overlay.cladding.mean_radius if overlay.cladding else 1.0


def _away(defect: Defect, centre: tuple[float, float]) -> float:
    x, y = defect.centroid_px
    return math.atan2(y - centre[1], x - centre[0])
