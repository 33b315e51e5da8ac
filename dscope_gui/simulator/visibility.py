"""Can a drawn defect be seen at all? What no eye could find must not be demanded of the program."""

from __future__ import annotations

import math

import cv2
import numpy as np

from dscope_gui.domain.images import FloatImage
from dscope_gui.simulator.mark import Mark
from dscope_gui.simulator.scene import Scene, Sensor
from dscope_gui.simulator.truth import SEEN_FROM

_EYE_LENGTH_PX = 40.0
"""Length over which the faint contrast of a line is integrated: neither eyes nor line filters use more."""

_EYE_AREA_PX = 400.0
"""Area over which a flat mark is integrated: beyond it, uneven light is as strong."""

_FAINTEST = 2.0
"""Grey levels at the peak, after blur, from which a mark counts: fainter ones are not labelled on real pictures."""

_JPEG_STEP = 16.0
"""Quantisation step of the low frequencies in the standard's luminance table (ITU-T T.81, table K.1) at quality 50."""

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
    seen = _through_optics(added, scene)
    ratio = math.sqrt(float(np.square(seen).sum()) * _share(drawn, seen, scene)) / _noise(level, drawn, scene)
    # However large, a mark fainter than this is no different from uneven light.
    return min(ratio, SEEN_FROM * float(np.abs(seen).max()) / _FAINTEST)


def _through_optics(added: FloatImage, scene: Scene) -> FloatImage:
    sigma_x = scene.sensor.blur_um / scene.plane.um_per_px_x
    sigma_y = scene.sensor.blur_um / scene.plane.um_per_px_y
    if sigma_x <= 0:
        return added
    margin = math.ceil(3.0 * max(sigma_x, sigma_y))
    return np.asarray(cv2.GaussianBlur(np.pad(added, margin), (0, 0), sigmaX=sigma_x, sigmaY=sigma_y))


def _share(drawn: Mark, seen: FloatImage, scene: Scene) -> float:
    """Share of a mark that one look takes in: a stretch of a line, a patch of a film."""
    if drawn.length_um is not None:
        return min(1.0, _EYE_LENGTH_PX * scene.plane.um_per_px / drawn.length_um)
    return min(1.0, _EYE_AREA_PX / max(1, int(np.count_nonzero(np.abs(seen) > 0.5 * np.abs(seen).max()))))


def _noise(level: float, drawn: Mark, scene: Scene) -> float:
    """Standard deviation in grey levels where the mark lies, the ferrule's grain and the rim's unrest included."""
    sensor = scene.sensor
    variance = _QUANTISATION**2 + sensor.read_noise**2 + sensor.shot_noise**2 * level / 255.0
    # Correlated noise hides more than its standard deviation says, by the number of pixels in one grain.
    variance *= 1.0 + 4.0 * math.pi * sensor.noise_grain_px**2
    variance += _jpeg_step(sensor) ** 2 / 12.0
    radius = _radius(drawn, scene)
    if radius > 1.0:
        grain_px = scene.ferrule.texture_um / scene.plane.um_per_px
        variance += scene.ferrule.texture_contrast**2 * (1.0 + grain_px**2)
    if abs(radius - 1.0) < _RIM:
        variance += (_RIM_UNREST * (scene.ferrule.level - scene.fiber.level)) ** 2
    return math.sqrt(variance)


def _jpeg_step(sensor: Sensor) -> float:
    """Step to which compression rounds, by the usual scaling of the tables with quality."""
    quality = sensor.jpeg_quality
    if quality is None:
        return 0.0
    return _JPEG_STEP * (50.0 / quality if quality < 50 else 2.0 - quality / 50.0)  # noqa: PLR2004  (the tables' own)


def _radius(drawn: Mark, scene: Scene) -> float:
    """Distance of the mark's middle from the center in cladding radii."""
    x, y = drawn.whole_um.mean(axis=0)
    return float(np.hypot(*scene.plane.to_fiber(x, y))) / (scene.fiber.cladding_um / 2.0)
