"""What `dscope calibrate` is given: a picture, or a table of dots."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from dscope_gui.calibration import TargetFit, calibrate, fit_dots, read_dots
from dscope_gui.domain.calibration import DotTarget
from dscope_gui.domain.images import GreyImage
from dscope_gui.engine.read import read_picture
from dscope_gui.errors import WrongUse
from dscope_gui.settings import Config

Near = tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Source:
    """One of the two, and the hash of its file."""

    sha256: str
    grey: GreyImage | None
    table: str


def source_of(path: Path, config: Config) -> Source:
    """Read it.

    Raises
    ------
    WrongUse
        It is not there, or no text where a table is wanted.
    PictureUnreadable
    """
    if not path.exists():
        raise WrongUse(f"{path} is not there")
    if path.suffix.lower() != ".csv":
        picture = read_picture(path, config.profile(config.default_profile).read)
        return Source(picture.sha256, picture.grey, "")
    try:
        content = path.read_bytes()
        return Source(hashlib.sha256(content).hexdigest(), None, content.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise WrongUse(f"{path} is no text file") from error


def fit_of(source: Source, target: DotTarget, near: Near, aspect: float | None) -> tuple[TargetFit, tuple[int, ...]]:
    """The fit, and the shape of the picture; (0, 0) where it is not known.

    Raises
    ------
    CalibrationRefused
    DotsUnreadable
    """
    if source.grey is not None:
        return calibrate(source.grey, target, expected_um_per_px=near, pixel_aspect=aspect), source.grey.shape
    dots = read_dots(source.table)
    return fit_dots(dots, target, expected_um_per_px=near, pixel_aspect=aspect), (dots.shape or (0, 0))
