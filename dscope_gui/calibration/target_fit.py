"""What a picture of a dot target gave: the scale, every dot, and how sure it all is."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import Points
from dscope_gui.domain.scale import Scale, ScaleSource

Places: TypeAlias = NDArray[np.int64]
"""(N, 2) column and row of a dot on the grid; which dot is (0, 0) has no meaning."""

Used: TypeAlias = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Budget:
    """Standard uncertainties of the scale as shares, by where they come from.

    Parameters
    ----------
    centres : scatter of the dots' centres around the grid, carried through the fit.
    pitch : of the target, from its certificate.
    model : what the scale changes by when distortion and perspective that cannot be told from noise are fitted too.
    tilt : pixels that are slightly oblong look like a target that is slightly tilted; the scale's difference.
    distortion : what the scale in the middle third differs by from the one right in the middle.
    light : of what uneven light would have done to it uncorrected, the share that may be left.
    floor : what no fit can see: sensor, optics, temperature.
    """

    centres: float
    pitch: float
    model: float
    tilt: float
    distortion: float
    light: float
    floor: float

    @property
    def combined(self) -> float:
        return math.hypot(self.centres, self.pitch, self.model, self.tilt, self.distortion, self.light, self.floor)


NOTHING: Final = Budget(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class TargetFit:
    """The grid of dots as it lies on the picture.

    The target's grid is taken for square; what differs from a square on the picture is the camera's: pixels that are
    not square (two scales) and, hardly ever, axes that are not at a right angle (shear). Rotation is the target's.

    Parameters
    ----------
    um_per_px_x, um_per_px_y : in the middle of the picture.
    uncertainty_rel : standard uncertainty of either as a share; the root of the squares of `budget`.
    rotation_deg : of the target's rows against the picture's, from +x towards +y, -45 to 45.
    shear_deg : by which the grid's right angle in the picture differs from 90, pixels made square.
    distortion : share of its distance from the middle by which a point at the picture's corner is moved outwards.
    centres_px : (N, 2) of all dots that have a place on the grid.
    index : (N, 2) their columns and rows.
    residuals_px : (N, 2) from the place on the fitted grid to the dot.
    used : (N,) whether the dot took part in the fit; dirty and cut ones do not.
    dots_found : round marks on the picture, with or without a place on the grid.
    residual_px, largest_residual_px : root mean square and largest distance from the grid of the dots used.
    dots_dark : whether dots are darker than the glass.
    dot_um : diameter of the dots, from their area at half their contrast.
    edge_px : standard deviation of the blur at the dots' edges.
    remarks : sentences for the user about what the picture alone cannot settle.
    """

    um_per_px_x: float
    um_per_px_y: float
    uncertainty_rel: float
    rotation_deg: float
    shear_deg: float
    distortion: float
    centres_px: Points
    index: Places
    residuals_px: Points
    used: Used
    dots_found: int
    residual_px: float
    largest_residual_px: float
    dots_dark: bool
    dot_um: float
    edge_px: float
    budget: Budget
    remarks: tuple[str, ...] = ()

    @property
    def dots_used(self) -> int:
        return int(np.count_nonzero(self.used))

    @property
    def scale(self) -> Scale:
        """The ruler that it gives."""
        return Scale(self.um_per_px_x, self.um_per_px_y, ScaleSource.CALIBRATION, self.uncertainty_rel)
