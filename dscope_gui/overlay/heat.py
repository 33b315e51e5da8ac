"""The heat map of an anomaly model, laid over the picture."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.overlay.canvas import BOLD, Box, ColorImage, canvas_for, text_width
from dscope_gui.overlay.palette import ALARM, INK, PAPER

_FIRST_SEEN: Final = 0.6
"""In thresholds: below it, an end face is as good ones are, and the picture shows as it is."""
_FULL: Final = 2.5
"""In thresholds, from which the map is as strong as it gets."""
_STRONGEST: Final = 0.7
"""Share of the color where the map is strongest; what lies below must stay to be seen."""
_WHITE: Final = 255.0
_LINE_PX: Final = 2
_AROUND_PX: Final = 9
"""The line around what is beyond the threshold stands off so far, and does not cover it."""


def heat_on_picture(crop: FlattenedCrop, heat: FloatImage, height: int, width: int) -> FloatImage:
    """(height, width) float32: a map of the flattened end face where it lies on the whole picture, 0 elsewhere."""
    whole = np.zeros((height, width), np.float32)
    wide = heat if crop.step == 1 else np.repeat(np.repeat(heat, crop.step, axis=0), crop.step, axis=1)
    seen = wide[: height - crop.y0, : width - crop.x0]
    whole[crop.y0 : crop.y0 + seen.shape[0], crop.x0 : crop.x0 + seen.shape[1]] = seen
    return whole


def heat_layer(heat: FloatImage) -> NDArray[np.uint8]:
    """(H, W, 4) uint8, blue green red and opacity: colors over what is strange, a line around what is anomalous.

    Parameters
    ----------
    heat : (H, W) float32 in units of the threshold.
    """
    strength = np.clip((heat - _FIRST_SEEN) / (_FULL - _FIRST_SEEN), 0.0, 1.0)
    layer = np.empty((*heat.shape, 4), np.uint8)
    layer[..., :3] = cv2.applyColorMap(np.asarray(np.rint(strength * _WHITE), np.uint8), cv2.COLORMAP_INFERNO)
    layer[..., 3] = np.rint(np.sqrt(strength) * (_STRONGEST * _WHITE))
    around = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_AROUND_PX, _AROUND_PX))
    beyond = cv2.dilate((heat > 1.0).astype(np.uint8), around)
    outlines, _ = cv2.findContours(beyond, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    cv2.drawContours(layer, outlines, -1, (*ALARM, _WHITE), _LINE_PX, cv2.LINE_AA)
    return layer


def draw_heat(grey: GreyImage, crop: FlattenedCrop, heat: FloatImage, caption: str, *, alarm: bool) -> ColorImage:
    """The picture with the map over it and a caption.

    Parameters
    ----------
    grey : (H, W) uint8 or uint16, the picture as read; not changed.
    heat : (h, w) float32 on the crop, in units of the threshold.

    Returns
    -------
    (H, W, 3) uint8, blue green red.
    """
    canvas = canvas_for(grey)
    layer = heat_layer(heat_on_picture(crop, heat, *grey.shape))
    share = layer[..., 3:] / np.float32(_WHITE)
    canvas.image[:] = np.rint(canvas.image * (1.0 - share) + layer[..., :3] * share).astype(np.uint8)
    size = canvas.text_px
    canvas.plate(Box(size, size, text_width(caption, size, BOLD) + size, size * 1.5), ALARM if alarm else INK, 0.88)
    canvas.text(caption, size * 1.5, size * 2.1, PAPER, weight=BOLD)
    return canvas.image
