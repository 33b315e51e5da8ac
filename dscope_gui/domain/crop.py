"""The judged part of the picture after flattening: what detectors and measurements look at."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import FloatImage


@dataclass(frozen=True, slots=True)
class FlattenedCrop:
    """Crop around the cladding with the background of a perfect end face subtracted.

    One crop pixel covers `step` × `step` picture pixels (1 unless the profile works on a reduced picture):
    a crop point `(x, y)` lies at picture point `(x0 + (x + 0.5) * step - 0.5, y0 + (y + 0.5) * step - 0.5)`.

    Parameters
    ----------
    x0, y0 : picture coordinates of the top-left pixel.
    step : picture pixels per crop pixel.
    cladding : the cladding in crop coordinates.
    grey : (h, w) float32, the picture itself, 0 to 255.
    residual : (h, w) float32, picture minus background, in grey levels; 0 where the end face is perfect.
    noise : (h, w) float32, robust standard deviation of `residual` in grey levels where nothing is wrong.
    radius : (h, w) float32, distance from the cladding's centre in cladding radii.
    slope : (h, w) float32, how steeply the background changes with the radius, in grey levels per crop pixel: where
        it is steep, the residual is only as good as the rings are round.
    contrast : of fiber and ferrule, as a share of that for which floors in grey levels are meant, at most 1. Marks are
        fainter by the same share, and so is whatever a floor keeps out that is not noise.
    """

    x0: int
    y0: int
    step: int
    cladding: Ellipse
    grey: FloatImage
    residual: FloatImage
    noise: FloatImage
    radius: FloatImage
    slope: FloatImage
    contrast: float = 1.0

    def to_picture(self, x: float, y: float) -> tuple[float, float]:
        """Picture coordinates of a crop point."""
        return self.x0 + (x + 0.5) * self.step - 0.5, self.y0 + (y + 0.5) * self.step - 0.5
