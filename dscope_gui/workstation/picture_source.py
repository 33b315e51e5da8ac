"""Where pictures come from: a file, an address, or bytes that somebody has fetched already."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from dscope_gui.cluster import fetch
from dscope_gui.domain.picture_address import PictureAddress
from dscope_gui.domain.profile.read import ReadSettings
from dscope_gui.engine.read import Picture, decode_picture, file_bytes
from dscope_gui.errors import PictureUnreadable
from dscope_gui.protocols import WorkForce

PicturePlace: TypeAlias = Path | PictureAddress
"""Where a picture lies. Its text is how records and messages name it."""


def picture_place(word: str) -> PicturePlace:
    """What somebody means who writes so."""
    return PictureAddress(word) if "://" in word else Path(word)


@dataclass(frozen=True, slots=True)
class Brought:
    """A picture that travels with its task, for whoever cannot open it himself.

    Parameters
    ----------
    named : its place, in text: a path of another system could not be sent.
    content : of its file, or why that cannot be read.
    """

    named: str
    name: str
    content: bytes | PictureUnreadable

    def __str__(self) -> str:
        return self.named


PictureSource: TypeAlias = PicturePlace | Brought


def brought(place: PicturePlace, settings: ReadSettings) -> Brought:
    """Fetch a picture's file for somebody else."""
    try:
        content: bytes | PictureUnreadable = _content(place, settings)
    except PictureUnreadable as error:
        content = error
    return Brought(str(place), place.name, content)


def source_for(force: WorkForce, place: PicturePlace, settings: ReadSettings) -> PictureSource:
    """What to send to those who shall inspect: the picture itself where they would not find it.

    A path may mean another file on another machine, or none; an address means the same everywhere.
    """
    travels = place.is_of_this_process if isinstance(place, PictureAddress) else not force.sees_our_files
    return brought(place, settings) if travels else place


def read_from(source: PictureSource, settings: ReadSettings) -> Picture:
    """Read a picture.

    Raises
    ------
    PictureUnreadable
        Naming it and the cause, in the same words wherever it is read.
    """
    if isinstance(source, Brought):
        if isinstance(source.content, PictureUnreadable):
            raise source.content
        return decode_picture(str(source), source.content, settings)
    return decode_picture(str(source), _content(source, settings), settings)


def _content(place: PicturePlace, settings: ReadSettings) -> bytes:
    return file_bytes(place, settings) if isinstance(place, Path) else fetch(place, settings.max_bytes)
