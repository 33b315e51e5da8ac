"""Turns a picture into what a network takes."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.domain.model_card import ModelCard, ModelInput, PixelKind
from dscope_gui.errors import ModelRefused

Picture = GreyImage | FloatImage
"""(H, W) or, blue, green, red, (H, W, 3): uint8, uint16 with the full range used, or float32 in levels of 0 to 255."""

_WHITE: Final = 255.0
_STEPS_PER_LEVEL: Final = 257.0
"""Of 16 bits in one level of 8."""


def as_input(picture: Picture, card: ModelCard) -> NDArray[Any]:
    """The picture as an array (1, channels, height, width) in the range and dtype that the card names.

    Raises
    ------
    ModelRefused
        The picture has another size or other channels than the model takes; nothing is resized in secret.
    """
    wanted = card.input
    _require_fit(picture, card.full_name, wanted)
    planes = picture[None, :, :] if picture.ndim == 2 else np.moveaxis(picture, -1, 0)  # noqa: PLR2004 - rows, columns
    levels = np.asarray(planes, np.float32)
    if picture.dtype == np.uint16:
        levels = levels / np.float32(_STEPS_PER_LEVEL)
    if wanted.dtype is PixelKind.UINT8:
        return np.ascontiguousarray(np.clip(np.rint(levels), 0, _WHITE).astype(np.uint8)[None])
    black, white = wanted.range
    scaled = levels * np.float32((white - black) / _WHITE) + np.float32(black)
    return np.ascontiguousarray(scaled[None], np.float32)


def _require_fit(picture: Picture, model: str, wanted: ModelInput) -> None:
    if picture.dtype not in (np.uint8, np.uint16, np.float32) or picture.ndim not in (2, 3):
        raise ModelRefused(f"{model} takes pictures, not {picture.ndim} axes of {picture.dtype}")
    height, width = picture.shape[:2]
    channels = picture.shape[2] if picture.ndim == 3 else 1  # noqa: PLR2004 - rows, columns, colours
    if channels != wanted.channels:
        raise ModelRefused(f"{model} takes {_count(wanted.channels)}, the picture has {_count(channels)}")
    for side_px, said, axis in ((width, wanted.width, "wide"), (height, wanted.height, "high")):
        if said is not None and side_px != said:
            raise ModelRefused(f"{model} takes pictures {said} px {axis}, not {side_px} px")
        if side_px == 0 or side_px % wanted.multiple_of:
            raise ModelRefused(f"{model} takes pictures a multiple of {wanted.multiple_of} px {axis}, not {side_px} px")


def _count(channels: int) -> str:
    return "1 channel" if channels == 1 else f"{channels} channels"
