"""The flattened end face as networks look at it: alike for every picture, light and camera."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.crop import FlattenedCrop

OUTERMOST: Final = 2.2
"""Cladding radii at which the second channel ends; nobody judges beyond 2.0."""

_LEAST_NOISE: Final = 0.12
"""Grey levels: 8-bit pictures do not hold less, whatever a perfectly even place seems to say."""
_KNEE: Final = 2.0
"""Departures up to about so many times the noise are told evenly, larger ones by their logarithm."""
_REACH: Final = 4.0
"""Of that logarithmic measure on either side: some fifty times the noise."""
_GREY: Final = 127.5
_WHITE: Final = 255.0


def flattened_view(crop: FlattenedCrop) -> NDArray[np.uint8]:
    """(h, w, 3) uint8: how far each pixel departs from a perfect end face, how far out it lies, how steep it is there.

    The first channel is the residual in units of its noise, light above 127.5 and dark below; the second the distance
    from the center, 255 at `OUTERMOST` cladding radii; the third how steeply the background changes there, in the same
    unit, by its arc tangent: where it is steep, small departures mean less.
    """
    noise = np.maximum(crop.noise, np.float32(_LEAST_NOISE))
    departs = np.arcsinh(crop.residual / (_KNEE * noise)) / _REACH
    steep = np.arctan(np.abs(crop.slope) / noise) / (0.5 * math.pi)
    channels = (_GREY + _GREY * departs, _WHITE / OUTERMOST * crop.radius, _WHITE * steep)
    return np.stack([np.clip(np.rint(channel), 0, _WHITE).astype(np.uint8) for channel in channels], axis=-1)


def noises_of(view: NDArray[np.uint8]) -> NDArray[np.float32]:
    """(h, w) float32: the first channel of a view back in units of the noise, as finely as it was kept."""
    departs = (view[..., 0].astype(np.float32) - np.float32(_GREY)) / np.float32(_GREY)
    return np.asarray(_KNEE * np.sinh(_REACH * departs), np.float32)
