"""The heat map of an anomaly model, laid over the picture."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.overlay.canvas import BOLD, Box, ColorImage, canvas_for, text_width
from dscope_gui.overlay.palette import ALARM, INK, PAPER

_FIRST_SEEN: Final = 0.6
"""In thresholds: below it, an end face is as good ones are, and the picture shows as it is."""
_FULL: Final = 2.0
"""In thresholds, from which the map is as strong as it gets."""
_STRONGEST: Final = 0.75
"""Share of the color where the map is strongest; what lies below must stay to be seen."""
_WHITE: Final = 255.0
_CONTOUR: Final = 1.0


def draw_heat(grey: GreyImage, crop: FlattenedCrop, heat: FloatImage, caption: str, *, alarm: bool) -> ColorImage:
    """The picture with the map over it, a line around what is beyond the threshold, and a caption.

    Parameters
    ----------
    grey : (H, W) uint8 or uint16, the picture as read; not changed.
    heat : (h, w) float32 on the crop, in units of the threshold.

    Returns
    -------
    (H, W, 3) uint8, blue green red.
    """
    canvas = canvas_for(grey)
    wide = heat_on_picture(crop, heat, *canvas.image.shape[:2])
    strength = np.clip((wide - _FIRST_SEEN) / (_FULL - _FIRST_SEEN), 0.0, 1.0)
    colors = cv2.applyColorMap(np.asarray(np.rint(strength * _WHITE), np.uint8), cv2.COLORMAP_INFERNO)
    share = (np.sqrt(strength) * _STRONGEST)[..., None]
    canvas.image[:] = np.rint(canvas.image * (1.0 - share) + colors * share).astype(np.uint8)
    beyond, _ = cv2.findContours((wide > _CONTOUR).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    for outline in beyond:
        canvas.polyline(outline.reshape(-1, 2).astype(np.float64), ALARM)
    size = canvas.text_px
    canvas.plate(Box(size, size, text_width(caption, size, BOLD) + size, size * 1.5), ALARM if alarm else INK, 0.88)
    canvas.text(caption, size * 1.5, size * 2.1, PAPER, weight=BOLD)
    return canvas.image


def heat_on_picture(crop: FlattenedCrop, heat: FloatImage, height: int, width: int) -> FloatImage:
    """(height, width) float32: the map where it lies on the whole picture, 0 elsewhere."""
    whole = np.zeros((height, width), np.float32)
    wide = heat if crop.step == 1 else np.repeat(np.repeat(heat, crop.step, axis=0), crop.step, axis=1)
    seen = wide[: height - crop.y0, : width - crop.x0]
    whole[crop.y0 : crop.y0 + seen.shape[0], crop.x0 : crop.x0 + seen.shape[1]] = seen
    return whole
