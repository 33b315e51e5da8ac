"""Pictures and masks as PNG, without loss."""

from __future__ import annotations

import hashlib
from typing import Final, TypeGuard, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.dataset import BACKGROUND, OBJECT, OTHER, ItemFacts, Label, Window
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.engine.read import quiet_decoders
from dscope_gui.errors import DatasetDamaged

_HEAD: Final = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
_SIDE_BYTES: Final = 4
_QUICK: Final = (cv2.IMWRITE_PNG_COMPRESSION, 3)
_MOST_STEPS: Final = np.iinfo(np.uint16).max
_LEVELS: Final = (BACKGROUND, OTHER, OBJECT)


def png_of(image: GreyImage) -> bytes:
    return cv2.imencode(".png", image, _QUICK)[1].tobytes()


def light_png_of(light: FloatImage) -> bytes:
    """A flat field with 16 bits: whole levels stay whole, as only the proportions count."""
    steps = max(1, int(_MOST_STEPS / float(light.max())))
    return png_of(np.clip(np.rint(light * np.float32(steps)), 1, _MOST_STEPS).astype(np.uint16))


def light_of(content: bytes, window: Window) -> FloatImage:
    """(H, W) float32, as large as its window and black nowhere; raises `DatasetDamaged`."""
    light = picture_of(content, window).astype(np.float32)
    if float(light.min()) <= 0.0:
        raise DatasetDamaged("Its flat field is black in places")
    return light


def sha256_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def picture_of(content: bytes, window: Window) -> GreyImage:
    """(H, W) uint8 or uint16, as large as its window; raises `DatasetDamaged`."""
    size = window.width, window.height
    # Asked before decoding: a few bytes can claim a picture that fills the memory.
    if _size_of(content) != size:
        raise DatasetDamaged(f"Its picture is no PNG of {size[0]} x {size[1]} px")
    try:
        with quiet_decoders():
            grey = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error:
        grey = None
    if grey is None or grey.shape != size[::-1] or grey.dtype not in (np.uint8, np.uint16):
        raise DatasetDamaged("Its picture cannot be decoded as a grey one")
    return cast(GreyImage, grey)


def mask_of(content: bytes, facts: ItemFacts, label: Label) -> NDArray[np.uint8]:
    """(H, W) uint8 of the three levels, marking something exactly where there is something; raises `DatasetDamaged`."""
    mask = picture_of(content, facts.window)
    if not _is_8_bit(mask) or not np.isin(mask, _LEVELS).all():
        raise DatasetDamaged(f"Its mask holds other levels than {', '.join(map(str, _LEVELS))}")
    if bool((mask == OBJECT).any()) == (label is Label.GOOD):
        raise DatasetDamaged("Its mask marks a defect on a good one" if label is Label.GOOD else "Its mask is empty")
    return mask


def _is_8_bit(image: GreyImage) -> TypeGuard[NDArray[np.uint8]]:
    return image.dtype == np.uint8


def _size_of(content: bytes) -> tuple[int, int] | None:
    sides = content[len(_HEAD) : len(_HEAD) + 2 * _SIDE_BYTES]
    if not content.startswith(_HEAD) or len(sides) != 2 * _SIDE_BYTES:
        return None
    return int.from_bytes(sides[:_SIDE_BYTES], "big"), int.from_bytes(sides[_SIDE_BYTES:], "big")
