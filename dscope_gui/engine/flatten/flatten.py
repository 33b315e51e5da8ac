"""From the picture to what remains when the perfect end face is taken away."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.domain.profile.flatten import FlattenSettings
from dscope_gui.domain.scale import Scale
from dscope_gui.engine.flatten.background import radial_background
from dscope_gui.engine.flatten.crop import Cut, cut, cut_like, pixel_coordinates, polar_coordinates, to_crop
from dscope_gui.engine.flatten.light import measured_light, relative_light
from dscope_gui.engine.flatten.rods import rod_background, with_margin
from dscope_gui.engine.noise import Rings


def flatten(
    image: GreyImage,
    end_face: EndFace,
    settings: FlattenSettings,
    *,
    scale: Scale | None = None,
    flat_field: FloatImage | None = None,
) -> FlattenedCrop:
    """Crop `image` around the cladding and subtract the background of a perfect end face.

    Parameters
    ----------
    image : (H, W) uint8 or uint16.
    scale : tells which pixels are finer than the optics; without it every pixel counts.
    flat_field : (H, W) float32, picture of a blank surface under the same light; it shades the background instead of
        being divided out of the picture, which would make noise uneven around a ring. None reads the light off the
        ferrule.
    """
    part = cut(image, end_face.cladding, settings.crop, None if scale is None else scale.um_per_px)
    rods = tuple(to_crop(rod, part.x0, part.y0, part.step) for rod in end_face.rods)
    part = replace(part, hidden=tuple(with_margin(rod, settings.background.rods) for rod in rods))
    radius, angle = polar_coordinates(part.cladding, *pixel_coordinates(part.grey.shape))
    light = _light(part, radius, settings, flat_field)
    background, slope = _background(part, light, end_face, (radius, angle), settings)
    residual = part.grey - background
    if rods and settings.background.model == "radial":
        added, steep = rod_background(residual, rods, settings.background)
        residual, slope = residual - added, slope + steep
    residual[radius > settings.crop.outer_radius] = 0.0
    noise = Rings(part.cladding, radius, settings.noise).sigma(residual, settings.noise_floor)
    return FlattenedCrop(part.x0, part.y0, part.step, part.cladding, part.grey, residual, noise, radius, slope)


def _light(
    part: Cut, radius: FloatImage, settings: FlattenSettings, flat_field: FloatImage | None
) -> FloatImage | None:
    """(h, w) float32 light on the crop relative to the fiber's centre, measured or read off; None leaves it."""
    if flat_field is not None:
        return measured_light(cut_like(flat_field, part), radius)
    return None if settings.light is None else relative_light(part.grey, radius, settings.light)


def _background(
    part: Cut,
    light: FloatImage | None,
    end_face: EndFace,
    polar: tuple[FloatImage, FloatImage],
    settings: FlattenSettings,
) -> tuple[FloatImage, FloatImage]:
    """Background and its slope; `polar` holds radius and angle of every pixel."""
    radius, angle = polar
    if settings.background.model == "mean":
        inside = (radius <= settings.crop.outer_radius).astype(np.uint8)
        return np.full_like(part.grey, cv2.mean(part.grey, mask=inside)[0]), np.zeros_like(part.grey)
    even = part if light is None else replace(part, grey=part.grey / light)
    outer = settings.crop.outer_radius
    background, slope = radial_background(
        even, end_face.core_radius, radius, angle, settings.background, outer_radius=outer
    )
    return (background, slope) if light is None else (background * light, slope)
