"""Examples from the simulator, where what each pixel shows is known."""

from __future__ import annotations

import math
from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.engine.pipeline import flattened_end_face
from dscope_gui.simulator import draw
from dscope_gui.simulator.looks import Look
from dscope_gui.simulator.population import random_scene
from dscope_gui.training.segment.example import Example, Pixels, labelled, painted
from dscope_gui.training.segment.recorded import recorded

_LOOKS: Final = {Look.BENCH: 0.35, Look.VIDEO: 0.35, Look.INDUSTRIAL: 0.3}
_CROWDED_SHARE: Final = 0.25
_CROWDED: Final = (9, 30)
"""A part of the end faces is as worn as connectors come back from the field, with marks close to each other."""
_RECORDED_SHARE: Final = 0.5
_CHOICES: Final = 7
"""Apart from the random numbers with which the simulator draws."""

_SEEN_RATIO: Final = 5.0
"""A mark's own contrast to noise, over all of its pixels, from which it can be seen on the finished picture."""
_GRAIN_PX: Final = 4.0
"""Pixels that count as one independent sample."""
_LEAST_NOISE: Final = 0.12
_HIDDEN: Final = np.ones((5, 5), np.uint8)
"""Around a mark too faint to be seen for sure, whose edges are fainter still."""


def drawn_example(seed: int, profile: Profile) -> Example | None:
    """Draw one end face of the varied population, find and flatten it as a station does; None where it is not found."""
    rng = np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(_CHOICES,)))
    look = Look(rng.choice(list(_LOOKS), p=list(_LOOKS.values())))
    flaws = int(rng.integers(*_CROWDED)) if rng.random() < _CROWDED_SHARE else None
    drawing = draw(random_scene(seed, look=look, flaws=flaws), seed=seed)
    picture = recorded(drawing.picture, rng) if rng.random() < _RECORDED_SHARE else drawing.picture
    _, crop = flattened_end_face(picture, ExamineRequest(profile))
    if crop is None:
        return None
    lines, regions, unknown = (np.zeros(crop.residual.shape, np.uint8) for _ in range(3))
    for truth in drawing.defects:
        mask = painted(truth.pieces_px, crop)
        if not truth.visible or not _is_seen(mask, crop):
            unknown |= np.asarray(cv2.dilate(mask, _HIDDEN), np.uint8)
        elif truth.kind.is_linear:
            lines |= mask
        else:
            regions |= mask
    centers = np.array([truth.center_px for truth in drawing.defects], np.float64).reshape(-1, 2)
    places = (centers - (crop.x0, crop.y0) + 0.5) / crop.step - 0.5
    return labelled(crop, lines, regions, unknown, places)


def _is_seen(mask: Pixels, crop: FlattenedCrop) -> bool:
    """Whether the finished picture still shows the mark: a recorder may have smoothed or coded it away."""
    under = mask > 0
    if not under.any():
        return False
    noise = np.maximum(crop.noise[under], np.float32(_LEAST_NOISE))
    ratio = float(np.mean(np.abs(crop.residual[under]) / noise))
    return ratio * math.sqrt(np.count_nonzero(under) / _GRAIN_PX) >= _SEEN_RATIO
