"""Where the dots of a target lie off the grid: as arrows on a map, and how often by how much."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from dscope_gui.calibration.target_fit import TargetFit
from dscope_gui.reports.plot_png import new_figure, png_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_SIZE_INCHES: Final = (12.0, 5.0)
_DPI: Final = 120
_LONGEST_PITCHES: Final = 0.8
"""Length of the longest arrow."""
_PERCENTILE: Final = 95
_BINS: Final = 40
_USED_COLOR: Final = "#1f5fa8"
_UNUSED_COLOR: Final = "#b3541e"
_BELOW: Final = (0.5, -0.12)
_MAP_SHARES: Final = (1.6, 1.0)


def calibration_plot(fit: TargetFit) -> bytes:
    """A PNG file with the map of the residuals and their histogram."""
    figure = new_figure(_SIZE_INCHES, _DPI)
    place, spread = figure.subplots(1, 2, width_ratios=_MAP_SHARES)
    _draw_map(place, fit)
    _draw_histogram(spread, fit)
    figure.suptitle(
        f"{fit.um_per_px_x:.6g} × {fit.um_per_px_y:.6g} µm per px ± {200.0 * fit.uncertainty_rel:.3f} % (k = 2), "
        f"{fit.dots_used} dots, {fit.residual_px:.3f} px off the grid"
    )
    return png_of(figure)


def _draw_map(axes: Axes, fit: TargetFit) -> None:
    """Arrows so long that the longer ones reach nearly to the next dot; what was left out is marked besides colour."""
    used, centres, off = fit.used, fit.centres_px, fit.residuals_px
    usual = max(float(np.percentile(np.hypot(*off[used].T), _PERCENTILE)), 1e-6)
    pitch = float(np.sqrt(np.prod(np.ptp(centres, axis=0) / np.maximum(np.ptp(fit.index, axis=0), 1))))
    factor = _LONGEST_PITCHES * pitch / usual
    x, y = centres[used].T
    u, v = off[used].T * factor
    axes.quiver(x, y, u, v, angles="xy", scale_units="xy", scale=1.0, color=_USED_COLOR, width=0.002)
    axes.plot(x, y, ".", color=_USED_COLOR, markersize=3, label=f"used: {used.sum()}")
    if not used.all():
        x, y = centres[~used].T
        axes.plot(x, y, "x", color=_UNUSED_COLOR, markersize=6, label=f"left out: {(~used).sum()}")
    axes.set_aspect("equal")
    axes.invert_yaxis()
    axes.set_xlabel("x, px")
    axes.set_ylabel("y, px")
    axes.set_title(f"Residuals, {factor:,.0f} times as long")
    axes.legend(loc="upper center", bbox_to_anchor=_BELOW, ncols=2, frameon=False)


def _draw_histogram(axes: Axes, fit: TargetFit) -> None:
    off = fit.residuals_px[fit.used]
    most = max(float(np.abs(off).max()), 1e-6)
    for values, name, style in ((off[:, 0], "in x", "-"), (off[:, 1], "in y", "--")):
        axes.hist(values, bins=_BINS, range=(-most, most), histtype="step", linestyle=style, label=name)
    axes.set_xlabel("off the grid, px")
    axes.set_ylabel("dots")
    axes.set_title("How often")
    axes.legend()
