"""What lies between the dots: fainter or rarer dots there mean that the grid is finer than the one that was found."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.calibration.found_grid import FoundGrid
from dscope_gui.calibration.grid_model import PLAIN, Frame, GridFit, frame_of, place
from dscope_gui.calibration.light import LitPicture
from dscope_gui.calibration.refusal import CalibrationRefused, RefusalCause
from dscope_gui.calibration.settings import CalibrationSettings

Values = NDArray[np.float64]

_SAMPLES: Final = 24
"""Of a cell of the grid, across and down."""
_MOST_CELLS: Final = 600
_OUTSIDE: Final = (float("nan"),)
_CLEAR_RADII: Final = 1.3
_CLEAR_EDGES: Final = 2.5
_ALLOWANCE_CELLS: Final = 2.0
"""So many cells with dirt at the same place are chance."""
_HALF_SITES: Final = ((0.5, 0.5), (0.5, 0.0), (0.0, 0.5))
_AT_SITE: Final = 0.12
_LEAST_STRAYS: Final = 3
_STRAYS_SHARE: Final = 0.35


def doubt_ghosts(
    lit: LitPicture, found: FoundGrid, fit: GridFit, edge_px: float, settings: CalibrationSettings
) -> None:
    """Refuse where the grid may be finer than it seems.

    Raises
    ------
    CalibrationRefused
    """
    frame = frame_of(lit.levels.shape)
    clear_px = _CLEAR_RADII * found.radius_px + _CLEAR_EDGES * edge_px
    if between_dots(lit, found, fit, frame, clear_px=clear_px) > settings.ghost or strays_at_half(found, fit, frame):
        raise CalibrationRefused(
            RefusalCause.AMBIGUOUS,
            "There are more dots between the dots that make the grid, so its pitch is not sure",
            "Clean the target, see to even light and sharp focus, or use a target with dots of one size.",
        )


def between_dots(lit: LitPicture, found: FoundGrid, fit: GridFit, frame: Frame, *, clear_px: float) -> float:
    """The strongest signal that repeats between the dots, as a share of a dot's own, less what chance makes.

    All cells of the grid are laid on top of each other, so that even what is lost in noise shows.
    """
    cells = found.index[:: max(len(found.index) // _MOST_CELLS, 1)].astype(np.float64)
    steps = (np.arange(_SAMPLES) + 0.5) / _SAMPLES - 0.5
    across, down = np.meshgrid(steps, steps)
    inside = np.stack([across.ravel(), down.ravel()], axis=1)
    away = np.hypot(*(fit.steps @ inside.T))
    outside = away > clear_px
    if not outside.any():
        return 0.0
    folded, count = _folded(lit, cells, inside, fit, frame)
    if count == 0:
        return 0.0
    if not found.marks.dark:
        folded = 1.0 - folded
    plain, dot = float(np.median(folded[outside])), float(np.mean(folded[away < found.radius_px / 2.0]))
    signal = (plain - folded[outside]).max() / max(plain - dot, 1e-3)
    return float(signal) - _ALLOWANCE_CELLS / max(count, 1)


def _folded(lit: LitPicture, cells: Values, inside: Values, fit: GridFit, frame: Frame) -> tuple[Values, int]:
    """Mean share of light at every place of a cell, 0 to 1, over the cells that are whole."""
    scaled = fit.parameters.copy()
    scaled[:PLAIN] /= frame.half_diagonal
    places = (cells[:, None, :] + inside[None, :, :]).reshape(-1, 2)
    at = place(scaled, places) * frame.half_diagonal + frame.middle
    x, y = at.astype(np.float32).reshape(len(cells), -1, 2).transpose(2, 0, 1)
    seen = cv2.remap(lit.share, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=_OUTSIDE)
    whole = np.isfinite(seen).all(axis=1)
    return np.clip(seen[whole], 0.0, 1.0).astype(np.float64).mean(axis=0), int(whole.sum())


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
