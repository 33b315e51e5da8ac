"""Whether it is a blank that lies under the microscope."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from dscope_gui.calibration.blank_refused import BlankFault, BlankRefused
from dscope_gui.calibration.smooth_light import lamp_light
from dscope_gui.domain.images import FloatImage

_GRID: Final = 256
"""Cells across, in which is looked for what is no blank."""
_STEP: Final = 0.04
"""Share by which neighbouring cells differ at an edge; the light of no lamp changes so fast."""
_EDGES_SHARE: Final = 0.01
_LARGEST_THING: Final = 0.06
"""Of the picture's height: an end face is larger even where the picture shows two millimetres, a speck smaller."""


def check_blank(mean: FloatImage) -> None:
    """An end face, a target or much dirt has edges, long ones or many; light and shadows of a lamp are soft.

    Raises
    ------
    BlankRefused
    """
    height, width = mean.shape
    size = (_GRID, max(1, round(_GRID * height / width)))
    cells = np.asarray(cv2.resize(mean, size, interpolation=cv2.INTER_AREA), np.float64)
    even = cells / lamp_light(cells)
    edges = np.zeros(even.shape, np.uint8)
    edges[:, 1:] |= np.abs(np.diff(even, axis=1)) > _STEP
    edges[1:, :] |= np.abs(np.diff(even, axis=0)) > _STEP
    _, _, stats, _ = cv2.connectedComponentsWithStats(edges)
    largest = max((max(row[cv2.CC_STAT_WIDTH], row[cv2.CC_STAT_HEIGHT]) for row in stats[1:]), default=0)
    if float(edges.mean()) > _EDGES_SHARE or largest > _LARGEST_THING * size[1]:
        text = "Something lies under the microscope that is no blank: an end face, a target, or dirt"
        raise BlankRefused(BlankFault.NOT_BLANK, text, "Put in a clean and evenly bright blank, and start over")
