"""Robust ellipse fit to the rim as a small correction of an ellipse that is nearly right."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse

Floats = NDArray[np.float64]

# Tukey's biweight keeps 95 % efficiency on Gaussian residuals at this many sigmas (Huber, Robust Statistics, 1981).
TUKEY_TUNING = 4.685
MAD_TO_SIGMA = 1.4826
# Keeps the two shape terms defined where less than half of the circle is seen; far below any real evidence.
RIDGE = np.array([1e-9, 1e-9, 1e-9, 1e-3, 1e-3])


def corrected(start: Ellipse, deviation: Floats, real: NDArray[np.bool_], *, rounds: int, floor: float) -> Ellipse:
    """The ellipse through the rim points, ignoring those that are no rim.

    Seen from an ellipse that is nearly right, any other one is a short Fourier series of its radius: size, shift of
    the center (first harmonic) and change of shape (second harmonic). That is linear, hence fast and safe on part of
    the circle, and repeating it converges to the geometric fit.

    Parameters
    ----------
    deviation : (N,) float, distance of each point from `start` along the radius, in radii, at N even angles in the
        plane in which `start` is the unit circle (as in `Ellipse.points_at`).
    real : (N,) bool, False where there is no point; True somewhere.
    floor : smallest residual in radii that counts as off; below it all points count alike.
    """
    basis, off = harmonics(len(deviation))[real], deviation[real]
    terms = np.zeros(basis.shape[1])
    terms[0] = middle(off)
    for _ in range(rounds):
        residual = np.abs(off - basis @ terms)
        reach = TUKEY_TUNING * max(MAD_TO_SIGMA * middle(residual), floor)
        inside = np.maximum(1.0 - np.square(residual * (1.0 / reach)), 0.0)
        terms = _solve(basis, off, np.square(inside))
    return _bent(start, terms)


def middle(values: NDArray[np.floating] | NDArray[np.uint8]) -> float:
    """Median, the upper one of an even number; NumPy's own takes longer to check its arguments than to find it."""
    half = values.size // 2
    return float(np.partition(values, half, axis=None)[half])


@lru_cache(maxsize=16)
def even_angles(count: int) -> Floats:
    """`count` directions around the circle; read-only because it is shared."""
    angles = np.linspace(0.0, 2.0 * np.pi, count, endpoint=False)
    angles.flags.writeable = False
    return angles


@lru_cache(maxsize=16)
def harmonics(count: int) -> Floats:
    """(count, 5) constant, first and second harmonic at even angles; read-only because it is shared."""
    angles = even_angles(count)
    basis = np.stack([np.ones_like(angles), *(f(k * angles) for k in (1, 2) for f in (np.cos, np.sin))], axis=1)
    basis.flags.writeable = False
    return basis


def matrix_of(ellipse: Ellipse) -> Floats:
    """Symmetric map from the unit circle to the ellipse; for a circle it keeps directions."""
    turn = math.radians(ellipse.angle_deg)
    c, s = math.cos(turn), math.sin(turn)
    skew = (ellipse.a - ellipse.b) * c * s
    return np.array([[ellipse.a * c * c + ellipse.b * s * s, skew], [skew, ellipse.a * s * s + ellipse.b * c * c]])


def _solve(basis: Floats, values: Floats, weights: Floats) -> Floats:
    weighted = (basis * weights[:, None]).T
    normal = weighted @ basis
    normal.ravel()[:: len(RIDGE) + 1] += RIDGE * max(float(weights.sum()), 1.0)
    return np.asarray(np.linalg.solve(normal, weighted @ values))


def _bent(start: Ellipse, terms: Floats) -> Ellipse:
    size, dx, dy, along, askew = terms.tolist()
    bend = np.array([[1.0 + size + along, askew], [askew, 1.0 + size - along]])
    matrix = matrix_of(start)
    shift_x, shift_y = (matrix @ (dx, dy)).tolist()
    a, b, turn = _axes(matrix @ bend)
    return Ellipse(start.cx + shift_x, start.cy + shift_y, a, b, math.degrees(turn) % 180.0)


def _axes(matrix: Floats) -> tuple[float, float, float]:
    """Semi-axes of the ellipse that a map makes of the unit circle, the long one first, and its direction in rad.

    The map is a turn with stretching and a mirror turn with stretching; where both agree the ellipse is longest.
    """
    (xx, xy), (yx, yy) = matrix.tolist()
    turned, mirrored = math.hypot(xx + yy, yx - xy), math.hypot(xx - yy, yx + xy)
    turn = 0.5 * (math.atan2(yx - xy, xx + yy) + math.atan2(yx + xy, xx - yy))
    return 0.5 * (turned + mirrored), 0.5 * abs(turned - mirrored), turn
