"""A value that changes smoothly over the picture, known at scattered places, some of them wrong: light, contrast."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import Points

Values = NDArray[np.float64]

_ORDER: Final = 3
_PLACES_PER_TERM: Final = 3
_ROUNDS: Final = 8
_TUKEY: Final = 4.0
_MAD: Final = 1.4826


@dataclass(frozen=True, slots=True)
class SmoothField:
    """A polynomial in x and y, both counted in `unit_px`.

    Parameters
    ----------
    coefficients : (order + 1, order + 1) of x to the row times y to the column.
    """

    coefficients: Values
    unit_px: float

    def at(self, places: Points) -> Values:
        x, y = (places / self.unit_px).T
        return np.asarray(np.polynomial.polynomial.polyval2d(x, y, self.coefficients))

    def slope_at(self, places: Points) -> Points:
        """(N, 2) by how much the value changes per pixel to the right and down."""
        x, y = (places / self.unit_px).T
        slopes = [
            np.polynomial.polynomial.polyval2d(x, y, np.polynomial.polynomial.polyder(self.coefficients, axis=axis))
            for axis in (0, 1)
        ]
        return np.stack(slopes, axis=1) / self.unit_px

    def over(self, shape: tuple[int, ...]) -> Values:
        """(H, W) over a picture."""
        order = len(self.coefficients) - 1
        across, down = (
            np.polynomial.polynomial.polyvander(np.arange(size) / self.unit_px, order) for size in (shape[1], shape[0])
        )
        return np.asarray(down @ self.coefficients.T @ across.T)


def fit_field(places: Points, values: Values, unit_px: float, least_spread: float) -> SmoothField:
    """The polynomial through most of the values, bent as much as their number allows.

    Parameters
    ----------
    least_spread : deviations as small as this are no reason to leave a place out.
    """
    powers = _powers(len(values))
    x, y = (places / unit_px).T
    terms = np.stack([x**i * y**j for i, j in powers], axis=-1)
    weights: Values = np.ones(len(values))
    found: Values = np.zeros(len(powers))
    for _ in range(_ROUNDS):
        solved = np.linalg.lstsq(terms * weights[:, None], values * weights, rcond=None)[0]
        found = np.asarray(solved, dtype=np.float64)
        off = values - terms @ found
        scale = max(_TUKEY * _MAD * float(np.median(np.abs(off))), least_spread)
        weights = np.clip(1.0 - (off / scale) ** 2, 0.0, None)
    coefficients = np.zeros((_ORDER + 1, _ORDER + 1))
    coefficients[tuple(np.array(powers).T)] = found
    return SmoothField(coefficients, unit_px)


def _powers(places: int) -> list[tuple[int, int]]:
    """Of x and of y in every term, of the highest order that so many places can bear."""
    for order in range(_ORDER, 0, -1):
        powers = [(i, j) for i in range(order + 1) for j in range(order + 1 - i)]
        if places >= _PLACES_PER_TERM * len(powers):
            return powers
    return [(0, 0)]
