"""The pictures of the history: `pictures/YYYY/MM/DD/<id>.png`, days in UTC."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from dscope_gui.whole_file import remove_torn_files, write_whole

_FOLDER: Final = "pictures"
_NEWEST_DAYS: Final = 2
"""A program killed at midnight leaves torn files in the folder of yesterday or of today."""


def picture_name(inspection_id: str, captured_at: datetime) -> str:
    """Path from the history's folder, with forward slashes."""
    return f"{_FOLDER}/{captured_at.astimezone(UTC):%Y/%m/%d}/{inspection_id}.png"


def write_picture(folder: Path, name: str, content: bytes) -> Path:
    """Write a picture so that it is on the disk, with its name, when this returns; returns where it lies."""
    path = folder / name
    fresh = [parent for parent in path.parents if parent.is_relative_to(folder) and not parent.exists()]
    write_whole(path, content)
    for changed in {path.parent, *(parent.parent for parent in fresh)}:
        _sync_names(changed)
    return path


def remove_torn_pictures(folder: Path) -> None:
    """Throw away what a killed program left half written; nobody may be writing.

    A whole picture without an inspection stays. One can be left where the program was killed between picture and
    inspection, but after a backup of the database was put back the same holds for every picture taken since.
    """
    for day in sorted((folder / _FOLDER).glob("*/*/*"))[-_NEWEST_DAYS:]:
        remove_torn_files(day)


def _sync_names(folder: Path) -> None:
    """Bring the names in a folder to the disk; Windows has no way to, and does it by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
