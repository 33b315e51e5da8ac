"""How a calibration stands today, behind the camera that is there."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from dscope_gui.domain.calibration import Calibration
from dscope_gui.domain.camera import CameraInfo
from dscope_gui.domain.station import CalibrationCare


class Standing(StrEnum):
    """From good to bad."""

    VALID = "valid"
    ENDS_SOON = "ends_soon"
    STALE = "stale"
    """Past its end, and still measuring for a while."""
    EXPIRED = "expired"
    OTHER_PICTURE = "other_picture"
    """Another region of interest or binning."""
    OTHER_CAMERA = "other_camera"

    @property
    def is_usable(self) -> bool:
        """Whether it may measure."""
        return self in (Standing.VALID, Standing.ENDS_SOON, Standing.STALE)


def standing_of(calibration: Calibration, camera: CameraInfo, now: datetime, care: CalibrationCare) -> Standing:
    """How a calibration stands.

    Parameters
    ----------
    camera : in use; what it does not tell, and what a calibration from a file does not know, is not compared.
    """
    if calibration.camera and camera.name and calibration.camera != camera.name:
        return Standing.OTHER_CAMERA
    made_for, sees = (calibration.width, calibration.height), (camera.width, camera.height)
    if all(made_for) and all(sees) and made_for != sees:
        return Standing.OTHER_PICTURE
    return _in_time(calibration.valid_until, now, care)


def _in_time(end: datetime | None, now: datetime, care: CalibrationCare) -> Standing:
    if end is None or now < end - timedelta(days=care.warn_days):
        return Standing.VALID
    if now <= end:
        return Standing.ENDS_SOON
    return Standing.STALE if now <= end + timedelta(days=care.grace_days) else Standing.EXPIRED
