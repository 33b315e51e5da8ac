"""Flat fields from files: a picture of a blank surface under the same light."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np

from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.domain.optics import NamedFile
from dscope_gui.domain.profile.read import ReadSettings
from dscope_gui.engine.read import read_picture
from dscope_gui.errors import PictureUnreadable, WrongUse
from dscope_gui.settings.flat_fields import facts_beside

_SMOOTHING = 0.01
"""Of the picture's height: light varies slowly, dust and grain of the blank must not be divided into every picture."""


@dataclass(frozen=True, slots=True)
class KnownLight:
    """`light` : (H, W) float32, smoothed. `file` : how a record names it."""

    light: FloatImage
    file: NamedFile


@lru_cache(maxsize=2)
def load_flat_field(path: Path, settings: ReadSettings, named: str = "--flat-field") -> KnownLight:
    """The light of a picture of a blank; read once by each process.

    Parameters
    ----------
    named : what it is called where it was named, for the message.

    Raises
    ------
    WrongUse
        The file cannot be read, or is black somewhere.
    """
    try:
        picture = read_picture(path, settings)
    except PictureUnreadable as error:
        raise WrongUse(f"{named}: {error.message}", error.hint) from error
    smooth = picture.grey.astype(np.float32)
    if facts_beside(path) is None:  # what this program has written is smooth already
        smooth = np.asarray(cv2.GaussianBlur(smooth, (0, 0), _SMOOTHING * picture.grey.shape[0]), np.float32)
    if float(smooth.min()) <= 0.0:
        raise WrongUse(f"{named} {path} is black in places", "Take a picture of a blank, evenly bright surface")
    return KnownLight(np.asarray(smooth, dtype=np.float32), NamedFile(path.name, picture.sha256))


def fitting(flat_field: KnownLight, grey: GreyImage) -> FloatImage:
    """The flat field, if it is as large as the picture.

    Raises
    ------
    PictureUnreadable
        It is not.
    """
    light = flat_field.light
    if light.shape == grey.shape:
        return light
    ours, theirs = (f"{shape[1]} × {shape[0]} px" for shape in (grey.shape, light.shape))
    raise PictureUnreadable(f"The picture is {ours}, the flat field {theirs}", "Take both with the same settings")
