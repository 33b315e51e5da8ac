"""Whether distortion and perspective are fitted: only where the dots show them."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.calibration.camera_axes import camera_axes
from dscope_gui.calibration.grid_model import (
    DISTORTION,
    PERSPECTIVE,
    PLAIN,
    Frame,
    Grid,
    GridFit,
    all_dots,
    fit_grid,
)
from dscope_gui.domain.images import Points

_SIGMAS: Final = 3.0


def chosen_fit(centres: Points, index: Grid, clean: NDArray[np.bool_], frame: Frame) -> tuple[GridFit, float]:
    """The fit, and by how much of itself the scale would differ had everything been fitted.

    A distortion that is lost in the noise makes the scale three times less sure than it is without; so it is left out,
    and the difference counts as uncertainty.
    """
    full = fit_grid(centres[clean], index[clean], frame)
    shown = [DISTORTION] if _shows(full, slice(DISTORTION, DISTORTION + 1)) else []
    if _shows(full, PERSPECTIVE):
        shown += range(PERSPECTIVE.start, PERSPECTIVE.stop)
    free = (*range(PLAIN), *shown)
    kept = full if free == full.free else fit_grid(centres[clean], index[clean], frame, free=free)
    one, other = camera_axes(full.steps, 1.0), camera_axes(kept.steps, 1.0)
    ratios = one.um_per_px_x / other.um_per_px_x, one.um_per_px_y / other.um_per_px_y
    return all_dots(kept, centres, index, clean, frame), max(abs(ratio - 1.0) for ratio in ratios)


def _shows(fit: GridFit, which: slice) -> bool:
    values = fit.parameters[which]
    return bool((np.abs(values) > _SIGMAS * np.sqrt(np.diag(fit.covariance)[which])).any())
