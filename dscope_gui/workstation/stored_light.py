"""The flat field by which the light was taken out of a stored picture: found again by its name and its hash."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.domain.optics import NamedFile, Optics
from dscope_gui.domain.profile.read import ReadSettings
from dscope_gui.errors import PictureUnreadable, WrongUse
from dscope_gui.paths import data_folder
from dscope_gui.settings.config import Config
from dscope_gui.settings.flat_fields import FOLDER
from dscope_gui.workstation.flat_field import fitting, load_flat_field


def station_lights(config: Config, elsewhere: Callable[[], Path | None] = lambda: None) -> StoredLights:
    """Of this station; see `StoredLights`."""
    return StoredLights(data_folder(), config.profile(config.default_profile).read, elsewhere)


class StoredLights:
    """Looks on the station's shelf, and where else a flat field may lie.

    Parameters
    ----------
    home : the data folder, with the shelf.
    settings : how pictures are read.
    elsewhere : the flat field in force, or one that was named; None where there is none.
    """

    def __init__(self, home: Path, settings: ReadSettings, elsewhere: Callable[[], Path | None] = lambda: None) -> None:
        self._home, self._settings, self._elsewhere = home, settings, elsewhere

    def light_of(self, optics: Optics | None, grey: GreyImage) -> FloatImage | None:
        """(H, W) float32, as large as the picture; None where its light was left as it was.

        Raises
        ------
        PictureUnreadable
            The flat field is gone, or another one lies in its place.
        """
        if optics is None or optics.flat_field is None:
            return None
        for path in self._places(optics.flat_field):
            try:
                known = load_flat_field(path, self._settings, "The flat field")
            except WrongUse:  # another one under its name, or none at all
                continue
            if known.file.sha256 == optics.flat_field.sha256:
                return fitting(known, grey)
        raise PictureUnreadable(
            f"The flat field {optics.flat_field.name}, with which this picture was inspected, is gone",
            "Put it back where it lay",
        )

    def _places(self, file: NamedFile) -> Iterator[Path]:
        yield self._home / FOLDER / Path(file.name).name
        if (other := self._elsewhere()) is not None:
            yield other
