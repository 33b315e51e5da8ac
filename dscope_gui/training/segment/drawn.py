"""Examples from the simulator, where what each pixel shows is known."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.engine.pipeline import flattened_end_face
from dscope_gui.simulator import draw
from dscope_gui.simulator.population import random_scene
from dscope_gui.training.segment.example import Example, labelled, painted

_CROWDED_SHARE: Final = 0.25
_CROWDED: Final = (9, 30)
"""A part of the end faces is as worn as connectors come back from the field, with marks close to each other."""
_CROWD: Final = 7
"""Apart from the random numbers with which the simulator draws."""
_HIDDEN: Final = np.ones((5, 5), np.uint8)
"""Around a mark too faint to be seen for sure, whose edges are fainter still."""


def drawn_example(seed: int, profile: Profile) -> Example | None:
    """Draw one end face of the varied population, find and flatten it as a station does; None where it is not found."""
    crowd = np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(_CROWD,)))
    flaws = int(crowd.integers(*_CROWDED)) if crowd.random() < _CROWDED_SHARE else None
    drawing = draw(random_scene(seed, flaws=flaws), seed=seed)
    _, crop = flattened_end_face(drawing.picture, ExamineRequest(profile))
    if crop is None:
        return None
    lines, regions, unknown = (np.zeros(crop.residual.shape, np.uint8) for _ in range(3))
    for truth in drawing.defects:
        mask = painted(truth.pieces_px, crop)
        if not truth.visible:
            unknown |= np.asarray(cv2.dilate(mask, _HIDDEN), np.uint8)
        elif truth.kind.is_linear:
            lines |= mask
        else:
            regions |= mask
    centers = np.array([truth.center_px for truth in drawing.defects], np.float64).reshape(-1, 2)
    places = (centers - (crop.x0, crop.y0) + 0.5) / crop.step - 0.5
    return labelled(crop, lines, regions, unknown, places)
