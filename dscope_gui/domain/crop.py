"""The judged part of the picture after flattening: what detectors and measurements look at."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.domain.images import FloatImage


@dataclass(frozen=True, slots=True)
class FlattenedCrop:
    """Crop around the cladding with the background of a perfect end face subtracted.

    Parameters
    ----------
    x0, y0 : picture coordinates of the crop's top-left pixel.
    grey : (h, w) float32, the picture itself, 0 to 255.
    residual : (h, w) float32, picture minus background, in grey levels; 0 where the end face is perfect.
    noise : (h, w) float32, robust standard deviation of `residual` in grey levels where nothing is wrong.
    """

    x0: int
    y0: int
    grey: FloatImage
    residual: FloatImage
    noise: FloatImage
