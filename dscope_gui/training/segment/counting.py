"""Counts the objects that a network finds, on end faces that it has never seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage
from dscope_gui.training.segment.example import MARKED, UNKNOWN_BIT, Pixels

_SAID: Final = 0.5
"""Probability from which a pixel is said to belong to a defect."""
_CONNECTED: Final = 8
_SLACK: Final = np.ones((5, 5), np.uint8)
"""An object is hit within two pixels, as far as outlines of people differ."""


@dataclass(frozen=True, slots=True)
class Objects:
    """`hits`, `misses` of the true objects; `false_alarms` of those that were said."""

    hits: int = 0
    misses: int = 0
    false_alarms: int = 0

    def __add__(self, other: Objects) -> Objects:
        return Objects(self.hits + other.hits, self.misses + other.misses, self.false_alarms + other.false_alarms)


def count_objects(probability: FloatImage, labels: Pixels) -> Objects:
    """Of one patch, (h, w) each. What touches only pixels of which nobody knows counts as nothing."""
    said = (probability >= _SAID).astype(np.uint8)
    true = ((labels & MARKED) > 0).astype(np.uint8)
    near_said, near_true = (np.asarray(cv2.dilate(mask, _SLACK), np.uint8) for mask in (said, true))
    unknown = ((labels & UNKNOWN_BIT) > 0).astype(np.uint8)
    hit = _touching(true, near_said)
    alarmed = _touching(said, near_true | unknown)
    return Objects(hits=int(hit.sum()), misses=int((~hit).sum()), false_alarms=int((~alarmed).sum()))


def _touching(objects: Pixels, mask: NDArray[np.generic]) -> NDArray[np.bool_]:
    """For each connected object, whether it shares a pixel with the mask."""
    count, numbered = cv2.connectedComponents(objects, connectivity=_CONNECTED)
    touched = np.zeros(count, np.bool_)
    touched[np.unique(np.asarray(numbered)[np.asarray(mask) > 0])] = True
    return touched[1:]
