"""Finds bursts: pictures of one connector that was captured again and again without being touched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePosixPath

from dscope_gui.domain.record import Record, record_of
from dscope_gui.engine.read import list_pictures
from dscope_gui.protocols import Clock
from dscope_gui.workstation.inspect import inspect_picture
from dscope_gui.workstation.setup import InspectionSetup
from dscope_gui.workstation.studies.record_file import read_records


def bursts_in_records(path: Path) -> dict[str, list[Record]]:
    """From `records.jsonl`; the pictures of one folder are one burst.

    Raises
    ------
    WrongUse
        It cannot be read, or holds no records.
    """
    bursts: dict[str, list[Record]] = {}
    for record in read_records(path):
        bursts.setdefault(_connector(PurePosixPath(record["image"]["path"]), path), []).append(record)
    return bursts


def bursts_in_folder(
    folder: Path, setup: InspectionSetup, clock: Clock, on_done: Callable[[int, int], None]
) -> dict[str, list[Record]]:
    """Inspect a folder; each folder in it that holds pictures is one burst, and so is the folder itself.

    Parameters
    ----------
    on_done : told how many pictures of how many are done.
    """
    pictures = list_pictures([folder])
    bursts: dict[str, list[Record]] = {}
    for done, picture in enumerate(pictures, start=1):
        record = record_of(inspect_picture(picture, setup, clock))
        bursts.setdefault(_connector(picture, folder), []).append(record)
        on_done(done, len(pictures))
    return bursts


def _connector(picture: PurePosixPath | Path, whole: Path) -> str:
    return picture.parent.name or whole.stem
