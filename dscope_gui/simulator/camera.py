"""From levels on the surface to the picture that the camera writes."""

from __future__ import annotations

import math
from typing import cast

import cv2
import numpy as np

from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.simulator.plane import Box
from dscope_gui.simulator.scene import Light, Scene, Sensor

_FULL = 255.0
_BORDER_LEVEL = 3.0


def light_on(light: Light, sensor: Sensor, box: Box) -> FloatImage:
    """Relative brightness (h, w) in the pixels of a box: 1 in the middle of the picture."""
    half = math.hypot(sensor.width, sensor.height) / 2.0
    x = ((np.arange(box[0], box[0] + box[2], dtype=np.float32) - (sensor.width - 1) / 2.0) / half)[None, :]
    y = ((np.arange(box[1], box[1] + box[3], dtype=np.float32) - (sensor.height - 1) / 2.0) / half)[:, None]
    turn = math.radians(light.direction_deg)
    slope = light.gradient * (x * math.cos(turn) + y * math.sin(turn))
    return np.asarray(1.0 + slope - light.vignetting * (x * x + y * y), dtype=np.float32)


def blurred(image: FloatImage, scene: Scene) -> FloatImage:
    """Through the optics."""
    sigma = scene.sensor.blur_um
    if sigma <= 0:
        return image
    sigma_x, sigma_y = sigma / scene.plane.um_per_px_x, sigma / scene.plane.um_per_px_y
    return np.asarray(cv2.GaussianBlur(image, (0, 0), sigmaX=sigma_x, sigmaY=sigma_y, borderType=cv2.BORDER_REPLICATE))


def exposed(image: FloatImage, sensor: Sensor, rng: np.random.Generator) -> FloatImage:
    """With the noise of the sensor."""
    if sensor.read_noise == 0 and sensor.shot_noise == 0:
        return image
    noise = rng.standard_normal(image.shape, dtype=np.float32)
    if sensor.noise_grain_px > 0:
        grain = sensor.noise_grain_px
        cv2.GaussianBlur(noise, (0, 0), sigmaX=grain, sigmaY=grain, dst=noise)
        noise /= max(float(noise.std()), 1e-6)
    if sensor.shot_noise == 0:
        return image + noise * np.float32(sensor.read_noise)
    variance = image * np.float32(sensor.shot_noise**2 / _FULL) + np.float32(sensor.read_noise**2)
    return np.asarray(image + noise * np.sqrt(np.maximum(variance, 0.0)))


def sharpened(image: FloatImage, sensor: Sensor) -> FloatImage:
    """Unsharp mask of the camera: every edge gets a halo."""
    if sensor.sharpening <= 0:
        return image
    soft = cv2.GaussianBlur(image, (0, 0), sigmaX=sensor.sharpening_px)
    return np.asarray(cv2.addWeighted(image, 1.0 + sensor.sharpening, soft, -sensor.sharpening, 0.0))


def written(image: FloatImage, sensor: Sensor) -> GreyImage:
    """Border, bit depth and compression: what is in the file."""
    _draw_border(image, sensor)
    if sensor.bits == 8:  # noqa: PLR2004  (bits)
        picture = np.clip(np.rint(image), 0, _FULL).astype(np.uint8)
        return picture if sensor.jpeg_quality is None else _compressed(picture, sensor.jpeg_quality)
    steps = (1 << sensor.bits) - 1
    digits = np.clip(np.rint(image * (steps / _FULL)), 0, steps).astype(np.uint16)
    return cast(GreyImage, digits << np.uint16(16 - sensor.bits))


def _draw_border(image: FloatImage, sensor: Sensor) -> None:
    left, top, right, bottom = sensor.border_px
    image[:top] = _BORDER_LEVEL
    image[sensor.height - bottom :] = _BORDER_LEVEL
    image[:, :left] = _BORDER_LEVEL
    image[:, sensor.width - right :] = _BORDER_LEVEL


def _compressed(picture: GreyImage, quality: int) -> GreyImage:
    _, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return cast(GreyImage, cv2.imdecode(data, cv2.IMREAD_GRAYSCALE))
