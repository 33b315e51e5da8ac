"""Changes patches as cameras, light and chance would, so that the network learns what does not matter.

The first channel holds the departure from a perfect end face by its logarithm (see `flattened_view`); what adds up on a
picture is added to the departure itself.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.training.segment.example import MARKED, UNKNOWN_BIT, Pixels

_GREY: Final = 127.5
_WHITE: Final = 255.0
_REACH: Final = 4.0
_QUARTERS: Final = 4

_GRAFTED: Final = 0.3
_TURNED_LIGHT: Final = 0.15
_CONTRAST: Final = (0.75, 1.35)
_BRIGHTNESS: Final = 0.15
"""Standard deviation, in units of twice the noise."""
_UNEVEN: Final = 0.5
_UNEVEN_STRENGTH: Final = 0.45
_UNEVEN_CELLS: Final = (2, 12)
_BLURRED: Final = 0.25
_BLUR_PX: Final = (0.4, 1.0)
_NOISY: Final = 0.3
_NOISE: Final = 0.25
_GRAFT_EDGE_PX: Final = 1.5
_AROUND: Final = np.ones((5, 5), np.uint8)

Floats = NDArray[np.float32]


def augmented(patch: Pixels, donor: Pixels, rng: np.random.Generator) -> Pixels:
    """Another patch (side, side, 4) that shows as much as `patch`, and sometimes marks of `donor` too."""
    patch = _turned(patch, rng)
    departs = _departure(patch)
    labels = patch[:, :, -1]
    if rng.random() < _GRAFTED:
        departs, labels = _grafted(departs, labels, _turned(donor, rng))
    departs = _as_seen(departs, rng)
    changed = np.dstack([_encoded(departs), patch[:, :, 1:-1], labels])
    return np.ascontiguousarray(changed)


def _turned(patch: Pixels, rng: np.random.Generator) -> Pixels:
    turned = np.rot90(patch, int(rng.integers(_QUARTERS)))
    return turned[:, ::-1] if rng.random() < 1 / 2 else turned


def _departure(patch: Pixels) -> Floats:
    """In units of twice the noise."""
    return np.asarray(np.sinh(_REACH * (patch[:, :, 0].astype(np.float32) - _GREY) / _GREY), np.float32)


def _encoded(departs: Floats) -> Pixels:
    levels = _GREY + _GREY / _REACH * np.arcsinh(departs)
    return np.clip(np.rint(levels), 0, _WHITE).astype(np.uint8)


def _grafted(departs: Floats, labels: Pixels, donor: Pixels) -> tuple[Floats, Pixels]:
    """The marks of another patch on this one: what departs there is added here, fading out around the marks."""
    marks = (donor[:, :, -1] & MARKED > 0).astype(np.uint8)
    if not marks.any():
        return departs, labels
    around = np.asarray(cv2.dilate(marks, _AROUND), np.float32)
    fading = np.asarray(cv2.GaussianBlur(around, (0, 0), _GRAFT_EDGE_PX), np.float32)
    both = departs * np.sqrt(1.0 - 0.5 * fading) + _departure(donor) * fading
    said = labels | (donor[:, :, -1] & np.where(around > 0, np.uint8(MARKED | UNKNOWN_BIT), np.uint8(0)))
    marked = (said & MARKED) > 0
    known_before = (labels & UNKNOWN_BIT) == 0
    return both, np.where(marked & known_before, said & MARKED, said).astype(np.uint8)


def _as_seen(departs: Floats, rng: np.random.Generator) -> Floats:
    """Contrast, brightness, which side is light, uneven light, blur and noise."""
    sign = -1.0 if rng.random() < _TURNED_LIGHT else 1.0
    seen = departs * np.float32(sign * rng.uniform(*_CONTRAST)) + np.float32(rng.normal(0.0, _BRIGHTNESS))
    if rng.random() < _UNEVEN:
        seen = seen + _slope(seen.shape, rng)
    if rng.random() < _BLURRED:
        seen = _blurred(seen, rng.uniform(*_BLUR_PX))
    if rng.random() < _NOISY:
        seen = seen + rng.standard_normal(seen.shape, dtype=np.float32) * np.float32(rng.uniform(0.0, _NOISE))
    return np.asarray(seen, np.float32)


def _slope(shape: tuple[int, ...], rng: np.random.Generator) -> Floats:
    """Gentle hills and hollows, as uneven light and the glass of a core show them."""
    cells = int(rng.integers(*_UNEVEN_CELLS))
    coarse = rng.normal(0.0, rng.uniform(0.0, _UNEVEN_STRENGTH), (cells, cells)).astype(np.float32)
    return np.asarray(cv2.resize(coarse, shape[1::-1], interpolation=cv2.INTER_CUBIC), np.float32)


def _blurred(seen: Floats, sigma_px: float) -> Floats:
    """Softer, and with as much noise as before: departures are told in units of their noise."""
    soft = np.asarray(cv2.GaussianBlur(seen, (0, 0), sigma_px), np.float32)
    spread = _spread(soft)
    return soft * np.float32(min(2.0, _spread(seen) / spread)) if spread > 0.0 else soft


def _spread(seen: Floats) -> float:
    return float(np.median(np.abs(seen - np.median(seen))))
