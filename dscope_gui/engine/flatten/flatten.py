"""From the picture to what remains when the perfect end face is taken away."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.domain.profile.flatten import FlattenSettings
from dscope_gui.engine.flatten.background import radial_background
from dscope_gui.engine.flatten.crop import Cut, cut, pixel_coordinates, polar_coordinates, to_crop
from dscope_gui.engine.flatten.light import relative_light
from dscope_gui.engine.flatten.rods import rod_background, with_margin
from dscope_gui.engine.noise import Rings


def flatten(image: GreyImage, end_face: EndFace, settings: FlattenSettings) -> FlattenedCrop:
    """Crop `image` around the cladding and subtract the background of a perfect end face.

    Parameters
    ----------
    image : (H, W) uint8 or uint16, already illuminated evenly if that is wanted.
    """
    part = cut(image, end_face.cladding, settings.crop)
    rods = tuple(to_crop(rod, part.x0, part.y0, part.step) for rod in end_face.rods)
    part = replace(part, hidden=tuple(with_margin(rod, settings.background.rods) for rod in rods))
    radius, angle = polar_coordinates(part.cladding, *pixel_coordinates(part.grey.shape))
    background, slope = _background(part, end_face, radius, angle, settings)
    residual = part.grey - background
    if rods and settings.background.model == "radial":
        added, steep = rod_background(residual, rods, settings.background)
        residual, slope = residual - added, slope + steep
    residual[radius > settings.crop.outer_radius] = 0.0
    noise = Rings(part.cladding, radius, settings.noise).sigma(residual, settings.noise_floor)
    return FlattenedCrop(part.x0, part.y0, part.step, part.cladding, part.grey, residual, noise, radius, slope)


def _background(
    part: Cut, end_face: EndFace, radius: FloatImage, angle: FloatImage, settings: FlattenSettings
) -> tuple[FloatImage, FloatImage]:
    if settings.background.model == "mean":
        inside = (radius <= settings.crop.outer_radius).astype(np.uint8)
        return np.full_like(part.grey, cv2.mean(part.grey, mask=inside)[0]), np.zeros_like(part.grey)
    light = None if settings.light is None else relative_light(part.grey, radius, settings.light)
    even = part if light is None else replace(part, grey=part.grey / light)
    background, slope = radial_background(even, end_face.core_radius, radius, angle, settings.background)
    return (background, slope) if light is None else (background * light, slope)
