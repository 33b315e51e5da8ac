"""Repeats for the coverage of stated uncertainties: any fiber, instrument, focus, noise, defect and source of scale."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import numpy as np

from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.engine.pipeline import examine
from dscope_gui.simulator import Drawing, Scene, draw, random_scene
from dscope_gui.validation.coverage.compare import Repeat, compared

_OWN: Final = 7
"""Random numbers of the repeat itself, apart from those of scene and drawing."""
_FEWEST, _MOST = 3, 8
_OUT_OF_FOCUS: Final = 0.5
"""Share of the pictures that are not in best focus; their blur is up to half as large again."""
_MORE_BLUR: Final = 1.5
_SOURCES: Final = {ScaleSource.FIBER_SPEC: 0.5, ScaleSource.CALIBRATION: 0.35, ScaleSource.GIVEN: 0.15}
"""Share of the pictures whose scale comes from each source."""
_SCALE_ERROR: Final = {ScaleSource.CALIBRATION: 0.001, ScaleSource.GIVEN: 0.005}
"""True and stated standard deviation of a scale that is not taken from the picture itself."""


def repeat(seed: int, profile: Profile, fibers: Mapping[str, Fiber]) -> Repeat:
    """Draw one end face, measure it as an instrument would, and compare. Same seed, same repeat.

    Parameters
    ----------
    fibers : the catalogue by name; the scale of half of the pictures comes from it.
    """
    rng = np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(_OWN,)))
    drawing = draw(_scene(seed, rng), seed)
    source = ScaleSource(rng.choice([item.value for item in _SOURCES], p=list(_SOURCES.values())))
    request = _request(drawing, source, profile, fibers, rng)
    return compared(seed, drawing, source, examine(drawing.picture, request, Stopwatch(time.perf_counter)))


def _scene(seed: int, rng: np.random.Generator) -> Scene:
    scene = random_scene(seed, flaws=int(rng.integers(_FEWEST, _MOST + 1)))
    more = rng.uniform(1.0, _MORE_BLUR) if rng.random() < _OUT_OF_FOCUS else 1.0
    return replace(scene, sensor=replace(scene.sensor, blur_um=scene.sensor.blur_um * more))


def _request(
    drawing: Drawing,
    source: ScaleSource,
    profile: Profile,
    fibers: Mapping[str, Fiber],
    rng: np.random.Generator,
) -> ExamineRequest:
    if source is ScaleSource.FIBER_SPEC:
        return ExamineRequest(profile=profile, fiber=fibers[drawing.scene.fiber.name])
    error = _SCALE_ERROR[source]
    factor = 1.0 + rng.normal(0.0, error)
    x, y = drawing.um_per_px
    return ExamineRequest(profile=profile, given_scale=Scale(x * factor, y * factor, source, error))
