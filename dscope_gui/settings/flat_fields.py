"""The shelf of flat fields: a picture and its facts each in the data folder, none ever changed by the program."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.flat_field import FlatFieldFacts
from dscope_gui.domain.images import FloatImage
from dscope_gui.errors import ConfigurationInvalid, DScopeError
from dscope_gui.paths import data_folder
from dscope_gui.settings.json_file import load_model
from dscope_gui.whole_file import write_text, write_whole

FOLDER: Final = "flat_fields"
_STEPS_PER_LEVEL: Final = 257.0
"""16 bits hold every level of an 8-bit picture in 257 steps: the light is smooth to a two hundredth of a level."""
_DIGITS: Final = 8


@dataclass(frozen=True, slots=True)
class ShelvedFlatField:
    """`path` : of the picture, as the setting `flat_field` and `--flat-field` take it."""

    path: Path
    facts: FlatFieldFacts


class FlatFieldShelf:
    """A folder of flat fields.

    Parameters
    ----------
    home : the data folder; the shelf is its folder `flat_fields`.
    """

    def __init__(self, home: Path) -> None:
        self._home = home

    @property
    def folder(self) -> Path:
        return self._home / FOLDER

    def listing(self) -> tuple[ShelvedFlatField, ...]:
        """Everything on the shelf, the newest first; files that are none are passed over, as they can be of no use."""
        return tuple(sorted(self._readable(), key=lambda one: (one.facts.made_at, one.path.name), reverse=True))

    def add(self, light: FloatImage, facts: FlatFieldFacts) -> ShelvedFlatField:
        """Put a flat field on the shelf, picture and facts or neither.

        Parameters
        ----------
        light : (H, W) float32, in grey levels of an 8-bit picture.
        facts : the hash of the picture is filled in.

        Raises
        ------
        NotWritable
            Disk full or no permission.
        """
        picture = flat_field_png(light)
        sha256 = hashlib.sha256(picture).hexdigest()
        whole = facts.model_copy(update={"picture_sha256": sha256})
        path = self.folder / f"{facts.made_at:%Y-%m-%dT%H-%M-%S}_{sha256[:_DIGITS]}.png"
        write_whole(path, picture)
        try:
            write_text(path.with_suffix(".json"), whole.model_dump_json(indent=2, by_alias=True) + "\n")
        except DScopeError:
            path.unlink(missing_ok=True)
            raise
        return ShelvedFlatField(path, whole)

    def pointer(self, path: Path) -> str:
        """How the setting names a file: within the data folder, so that the folder may be moved."""
        return path.relative_to(self._home).as_posix() if path.is_relative_to(self._home) else str(path)

    def _readable(self) -> Iterator[ShelvedFlatField]:
        for path in self.folder.glob("*.png"):
            if (facts := facts_beside(path)) is not None:
                yield ShelvedFlatField(path, facts)


def flat_field_png(light: FloatImage) -> bytes:
    """A lossless picture of 16 bits."""
    steps = np.clip(np.rint(light * np.float32(_STEPS_PER_LEVEL)), 1, np.iinfo(np.uint16).max).astype(np.uint16)
    return bytes(cv2.imencode(".png", steps)[1].tobytes())


def facts_beside(path: Path) -> FlatFieldFacts | None:
    """What the program wrote beside a flat field; None for a picture from elsewhere."""
    try:
        return load_model(path.with_suffix(".json"), FlatFieldFacts)
    except ConfigurationInvalid:
        return None


def flat_field_file(setting: str, home: Path | None = None) -> Path:
    """The picture that the setting `flat_field` names; what is not absolute lies in the data folder."""
    return (home or data_folder()) / setting
