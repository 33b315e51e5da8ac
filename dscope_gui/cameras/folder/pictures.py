"""Pictures as frames: what is accepted, and what a file can go wrong with."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.read import ReadSettings
from dscope_gui.engine.read import list_pictures, read_picture
from dscope_gui.errors import CameraLost, CameraNotFound, FrameDamaged, PictureUnreadable

USUAL_READING: Final = ReadSettings(
    min_side_px=64,
    max_side_px=16384,
    max_pixels=64_000_000,
    max_bytes=512_000_000,
    least_bits=12,
    container_bits=(12,),
)
"""As the profiles of `config/config.json` accept pictures."""


def require_folder(folder: Path) -> None:
    """Raises `CameraNotFound` when it is not there."""
    if not folder.is_dir():
        raise CameraNotFound(f"There is no folder {folder}", "Check the path, and that the drive is connected.")


def pictures_in(folder: Path) -> list[Path]:
    """The pictures of a folder by name; raises `CameraLost` when it is gone."""
    if not folder.is_dir():
        raise CameraLost(f"The folder {folder} is gone", "Is the drive still connected?")
    return [path for path in list_pictures([folder]) if path.is_file()]


def grey_of(path: Path, reading: ReadSettings) -> GreyImage:
    """Read one picture, read-only; raises `FrameDamaged` when it cannot be."""
    try:
        return read_picture(path, reading).grey
    except PictureUnreadable as error:
        raise FrameDamaged(error.message, error.hint, path.name) from error
