"""From a file to a grey picture, or one sentence that says why not."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.read import ReadSettings
from dscope_gui.engine.read.header import Header, read_header
from dscope_gui.engine.read.quiet import quiet_decoders
from dscope_gui.errors import PictureUnreadable


@dataclass(frozen=True, slots=True)
class Picture:
    """`grey` : (H, W) uint8, or uint16 over its full range, read-only. `sha256` : of the file's bytes, hex."""

    grey: GreyImage
    sha256: str


def read_picture(path: Path, settings: ReadSettings) -> Picture:
    """Read a picture file.

    Raises
    ------
    PictureUnreadable : naming the file and the cause.
    """
    return decode_picture(str(path), file_bytes(path, settings), settings)


def decode_picture(name: str, data: bytes, settings: ReadSettings) -> Picture:
    """`read_picture` for a file that was fetched already.

    Parameters
    ----------
    name : for messages.
    """
    if not data:
        raise PictureUnreadable(f"{name} is empty (0 bytes)", "Copy the picture again.")
    _check(name, read_header(data), settings)
    grey = _full_range(name, _decoded(name, data), settings)
    grey.flags.writeable = False
    return Picture(grey, hashlib.sha256(data).hexdigest())


def file_bytes(path: Path, settings: ReadSettings) -> bytes:
    """The content of a picture file; raises `PictureUnreadable` as `read_picture` does."""
    try:
        if path.is_dir():
            next(path.iterdir(), None)
            raise PictureUnreadable(f"{path} is a folder, not a picture")
        if not path.is_file():
            raise PictureUnreadable(f"{path} is not there" if not path.exists() else f"{path} is not an ordinary file")
        if path.stat().st_size > settings.max_bytes:
            raise PictureUnreadable(f"{path} is larger than {settings.max_bytes / 1e6:.0f} MB")
        return path.read_bytes()
    except OSError as error:
        raise PictureUnreadable(f"{path} cannot be opened: {error.strerror or error}") from error


def _check(name: str, header: Header | None, settings: ReadSettings) -> None:
    if header is None:
        raise PictureUnreadable(f"{name} is not a picture in a known format", "PNG, JPEG, BMP, TIFF, GIF or WebP.")
    width, height = header.width, header.height
    if min(width, height) < settings.min_side_px:
        raise PictureUnreadable(f"{name} is too small: {width} x {height} px, {settings.min_side_px} are needed")
    if max(width, height) > settings.max_side_px or width * height > settings.max_pixels:
        raise PictureUnreadable(
            f"{name} is too large: {width} x {height} px, {settings.max_pixels / 1e6:.0f} megapixels are allowed"
        )
    if not header.complete:
        raise PictureUnreadable(
            f"{name} is truncated: the end of the {header.format} file is missing", "Copy it again."
        )


def _decoded(name: str, data: bytes) -> np.ndarray:
    """Decode from memory, because OpenCV opens no path with letters outside the system's code page."""
    try:
        with quiet_decoders():
            grey = cv2.imdecode(np.frombuffer(data, dtype=np.uint8), cv2.IMREAD_GRAYSCALE | cv2.IMREAD_ANYDEPTH)
    except (cv2.error, MemoryError) as error:
        raise PictureUnreadable(f"{name} cannot be decoded") from error
    if grey is None:
        raise PictureUnreadable(f"{name} cannot be decoded: the file is damaged")
    return grey


def _full_range(name: str, grey: np.ndarray, settings: ReadSettings) -> GreyImage:
    """Cameras of 12 bits fill a 16-bit file only to 4095: shift such values up."""
    if grey.dtype == np.uint8:
        return grey
    if grey.dtype != np.uint16:
        raise PictureUnreadable(f"{name} holds {grey.dtype} values; 8-bit and 16-bit pictures are read")
    bits = max(int(grey.max()).bit_length(), settings.least_bits)
    return np.left_shift(grey, 16 - bits) if bits in settings.container_bits else grey
