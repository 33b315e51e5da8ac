"""The unevenness of the light as colours and as lines of equal light, each with its figure."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage

_WIDTH: Final = 320
_LEVELS: Final = 255.0
_LEAST_SPAN: Final = 0.1
"""Share of light that the colours span at least: an even light must not look as uneven as any other."""
_STEPS: Final = (0.01, 0.02, 0.05, 0.1, 0.2)
_MOST_LINES: Final = 8
_SHORTEST: Final = 40
_SOFT: Final = 6
"""Points on either side over which a line is smoothed."""


@dataclass(frozen=True, slots=True)
class LightLine:
    """`share` : of the mean light along the line. `points` : (N, 2) float, (x, y) in picture coordinates."""

    share: float
    points: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class LightMap:
    """`colors` : (h, w, 3) uint8, red green blue, for a whole picture of `size` (width, height)."""

    colors: NDArray[np.uint8]
    lines: tuple[LightLine, ...]
    size: tuple[int, int]


def light_map(light: FloatImage) -> LightMap:
    """Blue is darkest and yellow brightest; lines at even steps of the mean light."""
    height, width = light.shape
    small_size = (_WIDTH, max(1, round(_WIDTH * height / width)))
    share = np.asarray(cv2.resize(light, small_size, interpolation=cv2.INTER_AREA), np.float32) / float(light.mean())
    low, high = float(share.min()), float(share.max())
    span = max(high - low, _LEAST_SPAN)
    middle = (low + high) / 2.0
    scaled = np.clip((share - middle) / span + 0.5, 0.0, 1.0)
    colored = cv2.applyColorMap(np.asarray(scaled * _LEVELS, np.uint8), cv2.COLORMAP_CIVIDIS)
    colors = np.asarray(cv2.cvtColor(colored, cv2.COLOR_BGR2RGB), np.uint8)
    return LightMap(colors, _lines(share, low, high, width / small_size[0]), (width, height))


def _lines(share: FloatImage, low: float, high: float, scale: float) -> tuple[LightLine, ...]:
    step = next((one for one in _STEPS if (high - low) / one <= _MOST_LINES), _STEPS[-1])
    found = []
    for number in range(int(np.ceil(low / step)), int(np.floor(high / step)) + 1):
        above = np.pad((share >= number * step).astype(np.uint8), 1)
        contours, _ = cv2.findContours(above, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
        for contour in contours:
            points = (contour.reshape(-1, 2).astype(np.float64) - 1.0 + 0.5) * scale - 0.5
            found += [LightLine(number * step, _smoothed(part)) for part in _inside(points, share.shape, scale)]
    return tuple(found)


def _inside(points: NDArray[np.float64], shape: tuple[int, ...], scale: float) -> list[NDArray[np.float64]]:
    """Pieces that do not run along the picture's edge, where every contour closes."""
    margin = 1.5 * scale
    right, bottom = shape[1] * scale - margin, shape[0] * scale - margin
    x, y = points[:, 0], points[:, 1]
    inner = (x > margin) & (x < right) & (y > margin) & (y < bottom)
    if inner.all():
        return [np.vstack([points, points[:1]])] if len(points) >= _SHORTEST else []
    start = int(np.argmin(inner))
    points, inner = np.roll(points, -start, axis=0), np.roll(inner, -start)
    changes = np.flatnonzero(np.diff(inner.astype(np.int8)))
    edges = [0, *(int(change) + 1 for change in changes), len(points)]
    pieces = [points[a:b] for a, b in pairwise(edges) if inner[a]]
    return [piece for piece in pieces if len(piece) >= _SHORTEST]


def _smoothed(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Without the steps from pixel to pixel of the reduced picture; a closed line stays closed."""
    is_closed = bool(np.array_equal(points[0], points[-1]))
    around = np.pad(
        points[:-1] if is_closed else points, ((_SOFT, _SOFT), (0, 0)), mode="wrap" if is_closed else "edge"
    )
    sums = np.cumsum(np.vstack([np.zeros((1, 2)), around]), axis=0)
    window = 2 * _SOFT + 1
    soft = (sums[window:] - sums[:-window]) / window
    return np.vstack([soft, soft[:1]]) if is_closed else soft
