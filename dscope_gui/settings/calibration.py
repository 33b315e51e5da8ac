"""The scale as a file: what `dscope calibrate --json` prints, or as typed in."""

from __future__ import annotations

import math
from pathlib import Path

from pydantic import BaseModel, ConfigDict

from dscope_gui.domain.profile.common import NotNegative, Positive
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.errors import WrongUse
from dscope_gui.settings.json_file import load_model

TYPED_IN_UNCERTAINTY = 0.005
"""Standard uncertainty of a typed-in scale as a share: half a unit of the third digit that people type."""

MOST_NUMBERS = 2
"""`X` for square pixels or `X,Y`."""


class CalibrationFile(BaseModel):
    """The fields of a calibration that make a scale; what else is in the file is for people."""

    model_config = ConfigDict(extra="ignore", frozen=True, allow_inf_nan=False)

    um_per_px_x: Positive
    um_per_px_y: Positive
    uncertainty_rel: NotNegative


def load_scale(path: Path) -> Scale:
    """The scale of a calibration file."""
    file = load_model(path, CalibrationFile)
    return Scale(file.um_per_px_x, file.um_per_px_y, ScaleSource.CALIBRATION, file.uncertainty_rel)


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
    return value
