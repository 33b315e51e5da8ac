"""The files of pictures that move with their inspections."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from dscope_gui.domain.seal import SealedKind
from dscope_gui.errors import StoreUnavailable
from dscope_gui.store.moving.taking import Thing
from dscope_gui.store.pictures import write_picture


def copy_pictures(things: Iterable[Thing], source: Path, target: Path) -> int:
    """Bring the pictures of these things to the disk of another history; returns how many are gone where they were.

    Raises
    ------
    StoreUnavailable, NotWritable : naming the file.
    """
    return sum(not _copied(thing.picture, source, target) for thing in things if _has_picture(thing))


def _has_picture(thing: Thing) -> bool:
    return thing.kind is SealedKind.INSPECTION and bool(thing.picture)


def _copied(name: str, source: Path, target: Path) -> bool:
    """What is there already, from a move that was broken off, is left alone; it is sealed by its hash."""
    try:
        content = (source / name).read_bytes()
        there = target / name
        if not there.exists() or there.read_bytes() != content:
            write_picture(target, name, content)
    except FileNotFoundError:
        return False
    except OSError as error:
        raise StoreUnavailable(
            f"{source / name} cannot be read: {error.strerror or error}",
            "See whether the drive is connected, then go on: what was moved is not moved again",
        ) from error
    return True
