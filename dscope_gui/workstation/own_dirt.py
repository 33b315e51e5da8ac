"""Maps of the microscope's own dirt as they are taken out of pictures."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.optics import NamedFile
from dscope_gui.domain.own_dirt import OwnDirtMap, Speck
from dscope_gui.errors import ConfigurationInvalid, PictureUnreadable, WrongUse
from dscope_gui.settings.json_file import load_model


@dataclass(frozen=True, slots=True)
class KnownDirt:
    """A map, and how a record names it."""

    map: OwnDirtMap
    file: NamedFile


def load_own_dirt(path: Path) -> KnownDirt:
    """The map of a file, as the station keeps them in its folder `own_dirt`.

    Raises
    ------
    WrongUse
        The file cannot be read, or is no such map.
    """
    try:
        known = load_model(path, OwnDirtMap)
        content = path.read_bytes()
    except ConfigurationInvalid as error:
        raise WrongUse(f"--own-dirt: {error.message}", error.hint) from error
    except OSError as error:
        raise WrongUse(f"--own-dirt: {path} cannot be read: {error.strerror}") from error
    return KnownDirt(known, NamedFile(path.name, hashlib.sha256(content).hexdigest()))


def specks_on(dirt: KnownDirt, grey: GreyImage) -> tuple[Speck, ...]:
    """Those of the map, if it is of pictures as large as this one; on others they would lie elsewhere.

    Raises
    ------
    PictureUnreadable
        It is not.
    """
    view, (height, width) = dirt.map.view, grey.shape
    if (view.width, view.height) == (width, height):
        return dirt.map.specks
    raise PictureUnreadable(
        f"The picture is {width} × {height} px, the map of own dirt {view.width} × {view.height} px",
        "Take the map of the camera and region of interest that the picture was taken with",
    )
