"""Which picture files lie in a folder."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from dscope_gui.errors import WrongUse

SUFFIXES = frozenset({".bmp", ".dib", ".gif", ".jpe", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"})


def list_pictures(paths: Iterable[Path]) -> list[Path]:
    """Files as given, and the pictures below each folder, sorted; each once.

    A folder that cannot be opened stands in the list itself: reading it then says why, and the batch goes on.

    Raises
    ------
    WrongUse : when a path does not exist.
    """
    found: dict[str, Path] = {}
    for path in paths:
        for picture in _below(path) if path.is_dir() else [_existing(path)]:
            found.setdefault(os.path.abspath(picture), picture)  # noqa: PTH100 - resolving would follow links
    return list(found.values())


def _existing(path: Path) -> Path:
    if not path.exists():
        raise WrongUse(f"{path} does not exist")
    return path


def _below(folder: Path) -> Iterator[Path]:
    closed: list[Path] = []
    for where, folders, files in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        folders.sort()
        yield from (Path(where) / name for name in sorted(files) if _is_picture(name))
    yield from sorted(closed)


def _is_picture(name: str) -> bool:
    return Path(name).suffix.lower() in SUFFIXES and not name.startswith(".")
