"""Which defect was meant by a click or a touch."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.defect import Defect
from dscope_gui.qt.widgets.view_transform import ViewTransform

TOUCH_PX: Final = 20.0
"""Half a fingertip: as far beside a defect a touch may fall."""


def defect_at(
    defects: Iterable[Defect], view: ViewTransform, at: tuple[float, float], tolerance_px: float = TOUCH_PX
) -> str | None:
    """Id of the defect nearest to the widget point, or None; of several around the point, the smallest."""
    x, y = view.to_picture(*at)
    reached = [
        (max(0.0, outside_px), one.area_px, one.id)
        for one in defects
        if (outside_px := -_depth_px(one, x, y) * view.scale) <= tolerance_px
    ]
    return min(reached)[2] if reached else None


def _depth_px(defect: Defect, x: float, y: float) -> float:
    """How deep the picture point lies inside the outline; negative outside."""
    outline = defect.outline_px.astype(np.float32).reshape(-1, 1, 2)
    return float(cv2.pointPolygonTest(outline, (x, y), measureDist=True))
