"""LEI, linear enhancement inspector: scratches (Mei et al., Sensors 2018, 18, 1408).

The paper's response is twice the centre branch minus the side branches; with the sum of both side branches the
filter answers a uniform picture with zero. Dark scratches count as well as light ones.
"""

from __future__ import annotations

import cv2
import numpy as np

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.detect import LeiSettings
from dscope_gui.engine.detect.kernels import odd
from dscope_gui.engine.detect.levels import Levels
from dscope_gui.engine.detect.turned import Turned, along_rows


def lei(levels: Levels, settings: LeiSettings) -> FloatImage:
    """(h, w) float32: strongest linear response over all directions, in units of its noise."""
    level = levels.at(settings.shrink)
    strongest = np.zeros_like(level.residual)
    for turned in levels.turned(settings.shrink, settings.directions):
        cv2.max(strongest, turned.back(_branches(turned, settings)), dst=strongest)
    return levels.full_size(level.rings.excess(strongest, settings.floor), settings.shrink)


def _branches(turned: Turned, settings: LeiSettings) -> FloatImage:
    """Twice the mean along the centre branch minus the means along both side branches, whatever the sign."""
    branch = along_rows(turned, odd(settings.length_px, settings.shrink), 0.0)
    gap = max(1, round(settings.gap_px / settings.shrink))
    response = np.zeros_like(branch)
    if len(branch) <= 2 * gap:
        return response  # too narrow a strip of the fiber to have side branches
    sides = cv2.add(branch[: -2 * gap], branch[2 * gap :])
    np.abs(2.0 * branch[gap:-gap] - sides, out=response[gap:-gap])
    return response
