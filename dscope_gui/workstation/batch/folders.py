"""A folder of its own for every picture of a batch, also for pictures of the same name."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path, PurePath
from typing import Final

from dscope_gui.domain.record import printable
from dscope_gui.reports import is_report_picture
from dscope_gui.workstation.batch.journal import JOURNAL
from dscope_gui.workstation.picture_source import PicturePlace

_RESERVED: Final = frozenset({"records.jsonl", "summary_report.csv", "report.xlsx"})
_LONGEST_BYTES: Final = 180
"""Leaves room for `_annotated.png` within the 255 bytes that file systems allow a name."""


def folder_names(
    pictures: Collection[PicturePlace], kept: Mapping[PicturePlace, str], out: Path
) -> dict[PicturePlace, str]:
    """Name of the folder for each picture: its stem, with `-2`, `-3`, … where another picture has it already.

    Parameters
    ----------
    kept : names given in an earlier, unfinished run; they stay.
    out : folder for the results, in which pictures may lie, too.
    """
    taken = _RESERVED | {name.casefold() for name in (*kept.values(), *_own_folders(pictures, out))}
    names = dict(kept)
    for picture in pictures:
        if picture not in names:
            names[picture] = _free_name(_stem(picture), taken)
            taken |= {names[picture].casefold()}
    return names


def _own_folders(pictures: Iterable[PicturePlace], out: Path) -> set[str]:
    """Folders in `out` that hold pictures to be inspected: reports must not lie among them."""
    root = out.absolute()
    places = (picture.absolute() for picture in pictures if isinstance(picture, Path))
    return {place.relative_to(root).parts[0] for place in places if place.is_relative_to(root)}


def drawn_by_a_batch(picture: Path, out: Path) -> bool:
    """Whether a picture is a report, of a batch into `out` or of any whose journal lies above it."""
    place = picture.absolute()
    results = place.parents[1] if len(place.parents) > 1 else place.parent
    return is_report_picture(place) and (results == out.absolute() or (results / JOURNAL).exists())


def _stem(picture: PicturePlace) -> str:
    stem = printable(PurePath(picture.name).stem).strip().lstrip(".") or "picture"
    return stem.encode()[:_LONGEST_BYTES].decode("utf-8", "ignore")


def _free_name(stem: str, taken: frozenset[str]) -> str:
    # Case is folded because some file systems cannot tell A.png from a.png.
    names = itertools.chain([stem], (f"{stem}-{number}" for number in itertools.count(2)))
    return next(name for name in names if name.casefold() not in taken)
