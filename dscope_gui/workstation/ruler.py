"""The ruler in force: the calibration that the settings name, or a typed-in scale, and whether it may measure now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dscope_gui.domain.calibration import Calibration
from dscope_gui.domain.camera import CameraInfo
from dscope_gui.domain.scale import Scale
from dscope_gui.domain.station import CalibrationCare, UnusableRuler, WorkstationSettings
from dscope_gui.domain.verdict import Cause, Reason
from dscope_gui.errors import DScopeError
from dscope_gui.protocols import Clock
from dscope_gui.settings import load_scale, parse_scale
from dscope_gui.settings.calibrations import calibration_file, load_calibration
from dscope_gui.settings.json_file import read_json
from dscope_gui.workstation.calibration_standing import Standing, standing_of

_WHY: Final = {
    Standing.EXPIRED: "it has ended",
    Standing.OTHER_CAMERA: "it was made with another camera",
    Standing.OTHER_PICTURE: "it was made for another picture size",
}


@dataclass(frozen=True, slots=True)
class Ruling:
    """What to measure with now.

    Parameters
    ----------
    scale : None leaves it to the cladding.
    refusal : why nothing may be judged; None where it may.
    """

    scale: Scale | None
    refusal: Reason | None = None


@dataclass(frozen=True, slots=True)
class _InForce:
    """`calibration` : None for a typed-in scale, and for a file that holds a scale and nothing that vouches for it."""

    care: CalibrationCare
    path: Path | None = None
    scale: Scale | None = None
    calibration: Calibration | None = None
    fault: DScopeError | None = None


class Ruler:
    """Changed in one thread while others measure: what is in force is exchanged as a whole.

    Parameters
    ----------
    camera : tells the camera in use as it is now.
    """

    def __init__(
        self, settings: WorkstationSettings, clock: Clock, camera: Callable[[], CameraInfo] | None = None
    ) -> None:
        self._clock = clock
        self._camera = camera or (lambda: CameraInfo("", ""))
        self._in_force = _in_force(settings)

    def use(self, settings: WorkstationSettings) -> None:
        """Measure with what the settings name from now on; a file that is broken is told by `fault` and `ruling`."""
        self._in_force = _in_force(settings)

    @property
    def path(self) -> Path | None:
        """File of the calibration in force."""
        return self._in_force.path

    @property
    def calibration(self) -> Calibration | None:
        """In force, where its file tells more than a scale."""
        return self._in_force.calibration

    @property
    def fault(self) -> DScopeError | None:
        """Why the file that the settings name is no ruler."""
        return self._in_force.fault

    @property
    def care(self) -> CalibrationCare:
        return self._in_force.care

    @property
    def camera(self) -> CameraInfo:
        """In use now."""
        return self._camera()

    def standing(self, of: Calibration | None = None) -> Standing | None:
        """How a calibration stands now, or the one in force; None where there is none."""
        asked = of or self._in_force.calibration
        return None if asked is None else standing_of(asked, self._camera(), self._clock.now(), self._in_force.care)

    def ruling(self) -> Ruling:
        """What to measure with now.

        Raises
        ------
        DScopeError
            The file that the settings name is broken or gone.
        """
        in_force = self._in_force
        if in_force.fault is not None:
            raise in_force.fault
        standing = self.standing(in_force.calibration) if in_force.calibration else None
        if standing is None or standing.is_usable:
            return Ruling(in_force.scale)
        if in_force.care.unusable is UnusableRuler.CLADDING:
            return Ruling(None)
        text = f"The calibration must not be used: {_WHY[standing]}"
        return Ruling(None, Reason(text, Cause.CALIBRATION_UNUSABLE))


def _in_force(settings: WorkstationSettings) -> _InForce:
    care = settings.calibration_care
    if settings.calibration is None:
        typed = None if settings.um_per_px is None else parse_scale(f"{settings.um_per_px!r}")
        return _InForce(care, scale=typed)
    path = calibration_file(settings.calibration)
    try:
        calibration = load_calibration(path) if _vouches_for_itself(path) else None
        scale = load_scale(path) if calibration is None else calibration.scale
    except DScopeError as error:
        return _InForce(care, path, fault=error)
    return _InForce(care, path, scale, calibration)


def _vouches_for_itself(path: Path) -> bool:
    """A file without a schema holds a scale, and what else stands in it is for people."""
    content = read_json(path)
    return isinstance(content, dict) and "schema" in content
