"""What lies between the dots: fainter or rarer dots there mean that the grid is finer than the one that was found."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.calibration.found_grid import FoundGrid
from dscope_gui.calibration.grid_model import Frame, GridFit, place
from dscope_gui.calibration.light import LitPicture

Values = NDArray[np.float64]

_SAMPLES: Final = 24
"""Of a cell of the grid, across and down."""
_MOST_CELLS: Final = 600
_CLEAR_RADII: Final = 1.3
_CLEAR_EDGES: Final = 2.5
_ALLOWANCE_CELLS: Final = 2.0
"""So many cells with dirt at the same place are chance."""
_HALF_SITES: Final = ((0.5, 0.5), (0.5, 0.0), (0.0, 0.5))
_AT_SITE: Final = 0.12
_LEAST_STRAYS: Final = 3
_STRAYS_SHARE: Final = 0.35


def between_dots(lit: LitPicture, found: FoundGrid, fit: GridFit, frame: Frame, edge_px: float) -> float:
    """The strongest signal that repeats between the dots, as a share of a dot's own, less what chance makes.

    All cells of the grid are laid on top of each other, so that even what is lost in noise shows.
    """
    cells = found.index[:: max(len(found.index) // _MOST_CELLS, 1)].astype(np.float64)
    steps = (np.arange(_SAMPLES) + 0.5) / _SAMPLES - 0.5
    across, down = np.meshgrid(steps, steps)
    inside = np.stack([across.ravel(), down.ravel()], axis=1)
    away = np.hypot(*(fit.steps @ inside.T))
    outside = away > _CLEAR_RADII * found.radius_px + _CLEAR_EDGES * edge_px
    if not outside.any():
        return 0.0
    folded, count = _folded(lit, cells, inside, fit, frame)
    if not found.marks.dark:
        folded = 1.0 - folded
    plain, dot = float(np.median(folded[outside])), float(np.mean(folded[away < found.radius_px / 2.0]))
    signal = (plain - folded[outside]).max() / max(plain - dot, 1e-3)
    return float(signal) - _ALLOWANCE_CELLS / max(count, 1)


def _folded(lit: LitPicture, cells: Values, inside: Values, fit: GridFit, frame: Frame) -> tuple[Values, int]:
    """Mean share of light at every place of a cell, 0 to 1, over the cells that are whole."""
    scaled = fit.parameters.copy()
    scaled[:6] /= frame.half_diagonal
    places = (cells[:, None, :] + inside[None, :, :]).reshape(-1, 2)
    at = place(scaled, places) * frame.half_diagonal + frame.middle
    seen = cv2.remap(
        lit.share,
        at.astype(np.float32).reshape(len(cells), -1, 2),
        None,
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=(float("nan"),),
    )
    whole = np.isfinite(seen).all(axis=1)
    return np.clip(seen[whole], 0.0, 1.0).mean(axis=0).astype(np.float64), int(whole.sum())


def strays_at_half(found: FoundGrid, fit: GridFit, frame: Frame) -> bool:
    """Whether marks like dots lie half way between the dots, more of them than chance would put there."""
    strays = found.strays_px
    if len(strays) < _LEAST_STRAYS:
        return False
    off = (strays - frame.middle - fit.parameters[:2]) @ np.linalg.inv(fit.steps).T
    part = off - np.floor(off)
    near = [np.hypot(*(np.minimum(d := np.abs(part - site), 1.0 - d)).T) < _AT_SITE for site in _HALF_SITES]
    count = int(np.any(near, axis=0).sum())
    return count >= _LEAST_STRAYS and count >= _STRAYS_SHARE * len(strays)
