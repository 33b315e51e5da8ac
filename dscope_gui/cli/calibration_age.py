"""An old calibration file is told of, and one that is far too old is not measured with."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from dscope_gui.cli.console import say
from dscope_gui.domain.camera import CameraInfo
from dscope_gui.domain.station import CalibrationCare
from dscope_gui.errors import ConfigurationInvalid
from dscope_gui.settings.calibration import whole_calibration
from dscope_gui.workstation.calibration_standing import Standing, standing_of
from dscope_gui.workstation.clock import SystemClock

_ANY_CAMERA: Final = CameraInfo("", "")
"""A picture from a file does not tell which camera took it."""


def warn_of_age(path: Path, care: CalibrationCare) -> None:
    """Say that a calibration has ended, or ends soon; a file with no more than a scale never does.

    Raises
    ------
    ConfigurationInvalid
        It ended so long ago that it is not trusted any more.
    """
    made = whole_calibration(path)
    if made is None or made.valid_until is None:
        return
    standing = standing_of(made, _ANY_CAMERA, SystemClock().now(), care)
    ended = f"{path} was valid until {made.valid_until:%Y-%m-%d}"
    if standing is Standing.EXPIRED:
        raise ConfigurationInvalid(ended, "Calibrate anew, or give the scale with --um-per-px")
    if standing is Standing.STALE:
        say(f"dscope: {ended}; calibrate anew")
    if standing is Standing.ENDS_SOON:
        say(f"dscope: {path} is valid until {made.valid_until:%Y-%m-%d} only")
