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
    terms[0] = np.median(off)
    for _ in range(rounds):
        residual = np.abs(off - basis @ terms)
        reach = TUKEY_TUNING * max(MAD_TO_SIGMA * float(np.median(residual)), floor)
        inside = np.clip(1.0 - np.square(residual / reach), 0.0, None)
        terms = _solve(basis, off, np.square(inside))
    return _bent(start, terms)


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


def _matrix(ellipse: Ellipse) -> Floats:
    """Symmetric map from the unit circle to the ellipse; for a circle it keeps directions."""
    turn = _rotation(math.radians(ellipse.angle_deg))
    return np.asarray(turn @ np.diag([ellipse.a, ellipse.b]) @ turn.T)


def _rotation(angle: float) -> Floats:
    c, s = math.cos(angle), math.sin(angle)
    return np.array([[c, -s], [s, c]])


def _solve(basis: Floats, values: Floats, weights: Floats) -> Floats:
    weighted = (basis * weights[:, None]).T
    ridge = np.diag(RIDGE * max(float(weights.sum()), 1.0))
    return np.asarray(np.linalg.solve(weighted @ basis + ridge, weighted @ values))


def _bent(start: Ellipse, terms: Floats) -> Ellipse:
    stretch, phase = math.hypot(terms[3], terms[4]), 0.5 * math.atan2(terms[4], terms[3])
    axes = np.diag([1.0 + terms[0] + stretch, 1.0 + terms[0] - stretch])
    matrix = _matrix(start)
    directions, lengths, _ = np.linalg.svd(matrix @ _rotation(phase) @ axes)
    shift = matrix @ terms[1:3]
    angle = math.degrees(math.atan2(directions[1, 0], directions[0, 0])) % 180.0
    return Ellipse(start.cx + float(shift[0]), start.cy + float(shift[1]), float(lengths[0]), float(lengths[1]), angle)
