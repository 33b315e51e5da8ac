"""Is the light as bright, as even and as sharp as it has to be?"""

from __future__ import annotations

import math

import numpy as np

from dscope_gui.domain.check_plan import LightStep
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.station_check import Reading, StepResult, Trouble


def judge_light(grey: GreyImage, seen: Examination, step: LightStep) -> StepResult:
    """Hold light and focus against their limits.

    Parameters
    ----------
    grey : (H, W) uint8 or uint16, of a clean reference connector.
    seen : what was found on it; without an end face there is no focus and no evenness to be told.
    """
    quality = seen.quality
    low, high = step.mean_level
    readings = [
        Reading("mean_level", quality.mean_level, low, high),
        Reading("saturated", quality.saturated, None, step.most_saturated),
    ]
    if seen.end_face is None:
        return StepResult(step.name, step.kind, step.is_required, Trouble.NO_END_FACE, tuple(readings))
    even = evenness(grey, seen.end_face.cladding, step)
    readings += [
        Reading("evenness", even, step.least_evenness, None),
        Reading("focus", quality.focus, step.least_focus, None),
    ]
    trouble = Trouble.NONE if all(reading.is_ok for reading in readings) else Trouble.OUT_OF_LIMITS
    return StepResult(step.name, step.kind, step.is_required, trouble, tuple(readings))


def evenness(grey: GreyImage, cladding: Ellipse, step: LightStep) -> float:
    """The darkest sector around the fiber as a share of the brightest; 0 where no sector lies on the picture.

    Sectors are told by their medians, so that a speck or a scratch on the ferrule counts for nothing.
    """
    y, x = np.mgrid[0 : grey.shape[0] : _every(cladding), 0 : grey.shape[1] : _every(cladding)]
    radius = cladding.normalised_radius(x, y)
    inner, outer = step.ring
    ring = (radius >= inner) & (radius <= outer)
    angle = np.arctan2(y[ring] - cladding.cy, x[ring] - cladding.cx)
    sector = np.floor((angle + math.pi) / (2.0 * math.pi) * step.sectors).astype(int) % step.sectors
    levels = grey[y[ring], x[ring]]
    medians = [float(np.median(levels[sector == number])) for number in range(step.sectors) if (sector == number).any()]
    return min(medians) / max(*medians, 1.0) if medians else 0.0


def _every(cladding: Ellipse) -> int:
    """Every so many pixels are looked at: thousands are enough for a median."""
    return max(1, int(cladding.mean_radius / 60.0))
