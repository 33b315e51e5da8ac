"""Draws a scene: picture and truth."""

from __future__ import annotations

from enum import IntEnum

import numpy as np

from dscope_gui.domain.images import FloatImage
from dscope_gui.simulator.camera import blurred, exposed, light_on, sharpened, written
from dscope_gui.simulator.mark import Mark
from dscope_gui.simulator.marks import mark
from dscope_gui.simulator.plane import Box, clip_box
from dscope_gui.simulator.relief import in_relief
from dscope_gui.simulator.scene import Scene
from dscope_gui.simulator.surface import surface
from dscope_gui.simulator.truth import DefectTruth, Drawing, defect_truth
from dscope_gui.simulator.visibility import visibility

_DARKEST, _BRIGHTEST = 2.0, 255.0


class _Part(IntEnum):
    """Each part of the drawing has random numbers of its own: one more defect leaves noise and grain as they are."""

    GRAIN = 0
    NOISE = 1
    FLAWS = 2


def draw(scene: Scene, seed: int) -> Drawing:
    """Draw the picture of a scene. Same scene and seed, same picture.

    Returns
    -------
    Drawing : picture (H, W) uint8 for 8 bits, else uint16 over the full range; and what is true of it.
    """
    levels = surface(scene, _random(seed, _Part.GRAIN))
    if scene.light.gradient or scene.light.vignetting:
        levels *= light_on(scene.light, scene.sensor, (0, 0, scene.sensor.width, scene.sensor.height))
    truths = tuple(_put(levels, scene, seed, number) for number in range(len(scene.flaws)))
    noisy = exposed(blurred(levels, scene), scene.sensor, _random(seed, _Part.NOISE))
    core = scene.fiber.core
    return Drawing(
        picture=written(sharpened(noisy, scene.sensor), scene.sensor),
        scene=scene,
        cladding=scene.plane.ellipse(scene.fiber.cladding_um / 2.0),
        core=None if core is None else scene.plane.ellipse(core.diameter_um / 2.0, core.offset_um),
        defects=truths,
    )


def _random(seed: int, part: _Part, number: int = 0) -> np.random.Generator:
    return np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(part, number)))


def _put(levels: FloatImage, scene: Scene, seed: int, number: int) -> DefectTruth:
    """Put one flaw on the surface and tell what is true of it."""
    shape = _random(seed, _Part.FLAWS, number)
    drawn = in_relief(mark(scene.flaws[number], scene.plane, scene.fiber.cladding_um, shape), scene)
    added, level = _add(levels, drawn, scene)
    contrast = float(np.clip(drawn.contrast, added.min(initial=0.0), added.max(initial=0.0)))
    seen = visibility(added, level, drawn, scene)
    return defect_truth(number + 1, drawn, scene, contrast=contrast, visibility=seen)


def _add(levels: FloatImage, drawn: Mark, scene: Scene) -> tuple[FloatImage, float]:
    """Add a mark where it lies on the picture; what it really changed, and the mean level it lies on."""
    box = clip_box(drawn.box, scene.seen_box)
    x, y, w, h = box
    if w == 0 or h == 0:
        return np.zeros((0, 0), dtype=np.float32), 0.0
    before = levels[y : y + h, x : x + w].copy()
    delta = _cut(drawn.delta, drawn.box, box) * light_on(scene.light, scene.sensor, box)
    after = np.clip(before + delta, np.minimum(before, _DARKEST), np.maximum(before, _BRIGHTEST))
    levels[y : y + h, x : x + w] = after
    return after - before, float(before.mean())


def _cut(delta: FloatImage, box: Box, kept: Box) -> FloatImage:
    x, y = kept[0] - box[0], kept[1] - box[1]
    return delta[y : y + kept[3], x : x + kept[2]]
