"""Cuts examples into patches of one size, which is what the network learns from."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.training.segment.example import UNKNOWN_BIT, Example, Pixels

SIDE_PX: Final = 192
CHANNELS: Final = 4
"""Three of the view, and the labels."""
MOST: Final = 6
"""Patches of one end face: enough for its marks, few enough that no end face outweighs the others. Up to half of them
show nothing at all, as most of an end face does."""

_ASIDE_PX: Final = 60
"""A mark may lie this far from the middle of its patch."""


def patches_of(example: Example, rng: np.random.Generator, most: int = MOST) -> Pixels:
    """(N, SIDE_PX, SIDE_PX, CHANNELS) uint8, N at most `most`: around marks and anywhere."""
    height, width = example.labels.shape
    anywhere = rng.uniform((0.0, 0.0), (width, height), (most // 2, 2))
    places = np.concatenate([example.places, anywhere])
    rng.shuffle(places)
    stacked = _filled(np.dstack([example.view, example.labels]))
    return np.stack([_cut(stacked, place + rng.uniform(-_ASIDE_PX, _ASIDE_PX, 2)) for place in places[:most]])


def _filled(stacked: Pixels) -> Pixels:
    """At least as large as a patch; what is added is unknown."""
    height, width = (max(0, SIDE_PX - side) for side in stacked.shape[:2])
    if not height and not width:
        return stacked
    filled = np.pad(stacked, ((0, height), (0, width), (0, 0)), mode="edge")
    filled[stacked.shape[0] :, :, -1] = UNKNOWN_BIT
    filled[:, stacked.shape[1] :, -1] = UNKNOWN_BIT
    return filled


def _cut(stacked: Pixels, center: NDArray[np.float64]) -> Pixels:
    height, width = stacked.shape[:2]
    x0 = int(np.clip(center[0] - SIDE_PX / 2, 0, width - SIDE_PX))
    y0 = int(np.clip(center[1] - SIDE_PX / 2, 0, height - SIDE_PX))
    return stacked[y0 : y0 + SIDE_PX, x0 : x0 + SIDE_PX]
