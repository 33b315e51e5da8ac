"""How well the distance between two edges is known: noise, sampling, spread of light, blur; and the scale."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EdgeBudget:
    """Standard uncertainties in px of the distance between two edges, by their causes (GUM, 5.1.2: uncorrelated).

    Parameters
    ----------
    noise_px : both edges moved by the noise of the picture.
    sampling_px : both edges read between the pixels of a grid.
    light_px : the real spread of light is no Gaussian: sharpening in the camera, diffraction, slanted walls.
    blur_px : the blur that was taken off is known no better.
    """

    noise_px: float
    sampling_px: float
    light_px: float = 0.0
    blur_px: float = 0.0

    @property
    def combined_px(self) -> float:
        return math.hypot(self.noise_px, self.sampling_px, self.light_px, self.blur_px)


def edge_error_px(noise: float, slope: float) -> float:
    """Standard error of one edge's place: the noise over the slope that turns grey levels into px.

    An edge no steeper than its own noise is known to a pixel, not worse: it lies within the smoothing.
    """
    return noise / max(slope, noise)


def from_scale_um(um: float, uncertainty_rel: float) -> float:
    """The share of the scale: it lengthens all sizes of a picture alike."""
    return um * uncertainty_rel
