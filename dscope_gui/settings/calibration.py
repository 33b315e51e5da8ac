"""The scale as a file: what `dscope calibrate --json` prints, or as typed in."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from dscope_gui.domain.calibration import LEAST_UM_PER_PX, MOST_UM_PER_PX, Calibration, UmPerPx
from dscope_gui.domain.profile.common import NotNegative
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.errors import WrongUse
from dscope_gui.settings.json_file import load_model, read_json

TYPED_IN_UNCERTAINTY = 0.005
"""Standard uncertainty of a typed-in scale as a share: half a unit of the third digit that people type."""

MOST_NUMBERS = 2
"""`X` for square pixels or `X,Y`."""


class CalibrationFile(BaseModel):
    """The fields that make a scale, as a script may write them; what else is in the file is for people."""

    model_config = ConfigDict(extra="ignore", frozen=True, allow_inf_nan=False)

    um_per_px_x: UmPerPx
    um_per_px_y: UmPerPx
    uncertainty_rel: Annotated[NotNegative, Field(lt=1.0)]


def load_scale(path: Path) -> Scale:
    """The scale of a calibration file: a whole calibration, or one with the three fields that make a scale.

    Raises
    ------
    ConfigurationInvalid
        The file cannot be read or is none.
    """
    whole = whole_calibration(path)
    if whole is not None:
        return whole.scale
    file = load_model(path, CalibrationFile)
    return Scale(file.um_per_px_x, file.um_per_px_y, ScaleSource.CALIBRATION, file.uncertainty_rel)


def whole_calibration(path: Path) -> Calibration | None:
    """The calibration that the file holds; None where it holds hardly more than a scale.

    Raises
    ------
    ConfigurationInvalid
        The file cannot be read, or says that it is a calibration and is none.
    """
    content = read_json(path)
    return load_model(path, Calibration) if isinstance(content, dict) and "schema" in content else None


def parse_scale(text: str) -> Scale:
    """The scale that was typed in as `X` or `X,Y`, in µm per px.

    Raises
    ------
    WrongUse
        It is no positive number, or more than two.
    """
    parts = text.split(",")
    values = [_positive(part, text) for part in parts]
    if len(values) > MOST_NUMBERS:
        raise WrongUse(f"The scale {text!r} has {len(values)} numbers", "Give X, or X,Y for non-square pixels")
    return Scale(values[0], values[-1], ScaleSource.GIVEN, TYPED_IN_UNCERTAINTY)


def _positive(part: str, text: str) -> float:
    try:
        value = float(part)
    except ValueError as error:
        raise WrongUse(f"The scale {text!r} is no number", "Give µm per px as X or X,Y") from error
    if not (math.isfinite(value) and value > 0):
        raise WrongUse(f"The scale {text!r} is not above zero", "Give µm per px as X or X,Y")
    if not LEAST_UM_PER_PX <= value <= MOST_UM_PER_PX:
        known = f"{LEAST_UM_PER_PX:g} to {MOST_UM_PER_PX:g} µm per px"
        raise WrongUse(f"The scale {text!r} is none of a microscope", f"Give {known} as X or X,Y")
    return value
