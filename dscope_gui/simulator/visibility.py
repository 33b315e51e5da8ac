"""Can a drawn defect be seen at all? What no eye could find must not be demanded of the program."""

from __future__ import annotations

import math

import cv2
import numpy as np

from dscope_gui.domain.images import FloatImage
from dscope_gui.simulator.mark import Mark
from dscope_gui.simulator.scene import Scene

_EYE_LENGTH_PX = 40.0
"""Length over which the faint contrast of a line is integrated: neither eyes nor line filters use more."""

_RIM = 0.05
"""Half width, in cladding radii, of the rim: there the step of the edge disturbs."""

_RIM_UNREST = 0.05
"""Share of the step from cladding to ferrule by which the rim of a perfect end face varies: the edge wanders by about
a twentieth of a pixel on real pictures."""

_QUANTISATION = 1.0 / math.sqrt(12.0)


def visibility(added: FloatImage, level: float, drawn: Mark, scene: Scene) -> float:
    """Signal-to-noise ratio of a matched filter for the blurred mark; 0 off the picture.

    Parameters
    ----------
    added : (h, w) what the mark changed in grey levels, before blur.
    level : mean grey level it lies on.
    """
    if added.size == 0:
        return 0.0
    return math.sqrt(_energy(added, scene) * _share(drawn, scene)) / _noise(level, drawn, scene)


def _energy(added: FloatImage, scene: Scene) -> float:
    """Sum of squared grey levels after the blur."""
    sigma_x = scene.sensor.blur_um / scene.plane.um_per_px_x
    sigma_y = scene.sensor.blur_um / scene.plane.um_per_px_y
    if sigma_x <= 0:
        return float(np.square(added).sum())
    margin = math.ceil(3.0 * max(sigma_x, sigma_y))
    padded = cv2.copyMakeBorder(added, margin, margin, margin, margin, cv2.BORDER_CONSTANT)
    return float(np.square(cv2.GaussianBlur(padded, (0, 0), sigmaX=sigma_x, sigmaY=sigma_y)).sum())


def _share(drawn: Mark, scene: Scene) -> float:
    """Share of a line's length that one look takes in."""
    if drawn.length_um is None:
        return 1.0
    return min(1.0, _EYE_LENGTH_PX * scene.plane.um_per_px / drawn.length_um)


def _noise(level: float, drawn: Mark, scene: Scene) -> float:
    """Standard deviation in grey levels where the mark lies, the ferrule's grain and the rim's unrest included."""
    sensor = scene.sensor
    variance = _QUANTISATION**2 + sensor.read_noise**2 + sensor.shot_noise**2 * level / 255.0
    # Correlated noise hides more than its standard deviation says, by the number of pixels in one grain.
    variance *= 1.0 + 4.0 * math.pi * sensor.noise_grain_px**2
    radius = _radius(drawn, scene)
    if radius > 1.0:
        grain_px = scene.ferrule.texture_um / scene.plane.um_per_px
        variance += scene.ferrule.texture_contrast**2 * (1.0 + grain_px**2)
    if abs(radius - 1.0) < _RIM:
        variance += (_RIM_UNREST * (scene.ferrule.level - scene.fiber.level)) ** 2
    return math.sqrt(variance)


def _radius(drawn: Mark, scene: Scene) -> float:
    """Distance of the mark's middle from the center in cladding radii."""
    x, y = drawn.whole_um.mean(axis=0)
    return float(np.hypot(*scene.plane.to_fiber(x, y))) / (scene.fiber.cladding_um / 2.0)
