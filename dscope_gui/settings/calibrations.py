"""The shelf of calibrations: one file each in the data folder, none ever changed or removed by the program."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dscope_gui.domain.calibration import Calibration
from dscope_gui.errors import ConfigurationInvalid, DScopeError
from dscope_gui.paths import data_folder
from dscope_gui.settings.json_file import load_model
from dscope_gui.whole_file import write_text, write_whole

FOLDER: Final = "calibrations"
_DIGITS: Final = 8
"""Of the content's hash, in the file's name: another content is another file, the same content the same one."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """A calibration and the file it stands in."""

    path: Path
    calibration: Calibration


@dataclass(frozen=True, slots=True)
class Shelf:
    """What lies on the shelf.

    Parameters
    ----------
    calibrations : the newest first.
    faults : of files that are no calibration; they are told, not passed over.
    """

    calibrations: tuple[Shelved, ...]
    faults: tuple[DScopeError, ...] = ()


class CalibrationShelf:
    """A folder of calibrations.

    Parameters
    ----------
    home : the data folder; the shelf is its folder `calibrations`.
    """

    def __init__(self, home: Path) -> None:
        self._home = home

    @property
    def folder(self) -> Path:
        return self._home / FOLDER

    def listing(self) -> Shelf:
        """Everything on the shelf."""
        found: list[Shelved] = []
        faults: list[DScopeError] = []
        for path in sorted(self.folder.glob("*.json")):
            try:
                found.append(Shelved(path, load_calibration(path)))
            except ConfigurationInvalid as error:
                faults.append(error)
        found.sort(key=lambda shelved: (shelved.calibration.made_at, shelved.path.name), reverse=True)
        return Shelf(tuple(found), tuple(faults))

    def add(self, calibration: Calibration, picture: bytes | None = None) -> Shelved:
        """Put a calibration on the shelf; one that lies there already is left as it is.

        Parameters
        ----------
        picture : the target's picture as a PNG file, kept beside it as evidence.

        Raises
        ------
        NotWritable
            Disk full or no permission; the shelf is as it was before.
        """
        text = written(calibration)
        path = self.folder / f"{_name(calibration, text)}.json"
        if not path.exists():
            self._write(path, text, picture)
        return Shelved(path, calibration)

    def pointer(self, path: Path) -> str:
        """How the setting `calibration` names a file: within the data folder, so that the folder may be moved."""
        return path.relative_to(self._home).as_posix() if path.is_relative_to(self._home) else str(path)

    def _write(self, path: Path, text: str, picture: bytes | None) -> None:
        """The picture first: whatever stands on the shelf has its evidence."""
        image = path.with_suffix(".png")
        if picture is not None:
            write_whole(image, picture)
        try:
            write_text(path, text)
        except DScopeError:
            image.unlink(missing_ok=True)
            raise


def load_calibration(path: Path) -> Calibration:
    """A calibration with everything that vouches for it.

    Raises
    ------
    ConfigurationInvalid
        The file cannot be read or is none.
    """
    return load_model(path, Calibration)


def written(calibration: Calibration) -> str:
    """The content of a calibration's file."""
    return calibration.model_dump_json(indent=2, by_alias=True) + "\n"


def calibration_file(setting: str, home: Path | None = None) -> Path:
    """The file that the setting `calibration` names; what is not absolute lies in the data folder."""
    return (home or data_folder()) / setting


def _name(calibration: Calibration, text: str) -> str:
    return f"{calibration.made_at:%Y-%m-%dT%H-%M-%S}_{hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]}"
