"""What a technician does at the bench to calibrate: picture the target, fit it, compare with a second look."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import TimeoutError as FutureTimeout
from dataclasses import dataclass
from typing import Final, TypeAlias

from dscope_gui.calibration import CalibrationRefused, TargetFit, Verification, calibrate, verify, verify_with_cladding
from dscope_gui.domain.calibration import Calibration, DotTarget
from dscope_gui.domain.camera import CameraInfo, CameraSettings
from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.engine.pipeline import find_end_face
from dscope_gui.engine.scale import from_cladding
from dscope_gui.errors import CameraTimeout, DScopeError
from dscope_gui.protocols import Clock
from dscope_gui.workstation.acquire import Acquisition
from dscope_gui.workstation.target_picture import TargetPicture, target_picture

FRAMES: Final = 8
"""Their mean has about a third of a frame's noise; more would make the hand wait for little."""
_AT_ONCE: Final = 2
STEPS: Final = FRAMES + 2
"""The frames, their mean, and the fit."""
_SQUARE_PIXELS: Final = ("basler:", "simulator")
"""Names of digital cameras begin like that; a video grabber, a stream or a folder may have been stretched."""

Report: TypeAlias = Callable[[int, int], None]
"""Called with (done, total) between two steps; may raise to end the work."""


@dataclass(frozen=True, slots=True)
class DotsSeen:
    """What was found on a live picture. `refusal` : why it would give no scale; None where it would."""

    fit: TargetFit | None
    refusal: CalibrationRefused | None


@dataclass(frozen=True, slots=True)
class TargetChoice:
    """What lies under the microscope, as the technician says.

    Parameters
    ----------
    expected_um_per_px : what the scale must be about; None where nobody knows.
    """

    target: DotTarget
    objective: str
    expected_um_per_px: float | None = None


class CalibrationBench:
    """Every method may wait for the camera or compute, and is called beside the GUI thread.

    Parameters
    ----------
    profile : with which the end face of a known fiber is found.
    """

    def __init__(self, acquisition: Acquisition, clock: Clock, profile: Profile, timeout_s: float) -> None:
        self._acquisition = acquisition
        self._clock = clock
        self._profile = profile
        self._timeout_s = timeout_s

    @property
    def camera(self) -> CameraInfo:
        """In use now."""
        return self._acquisition.status.info

    def take(self, report: Report) -> TargetPicture:
        """A burst made into one picture.

        Raises
        ------
        CameraFault
            The camera is not there, or too slow.
        """
        frames: list[Frame] = []
        while len(frames) < FRAMES:
            report(len(frames), STEPS)
            frames += self._acquisition.burst(_AT_ONCE, self._timeout_s)
        report(FRAMES, STEPS)
        return target_picture(frames)

    def expose(self, exposure_us: float) -> CameraSettings:
        """Set the exposure; returns what is in force. Raises `CameraFault`."""
        future = self._acquisition.apply(
            self._acquisition.status.settings.model_copy(update={"exposure_us": exposure_us})
        )
        try:
            return future.result(self._timeout_s)
        except FutureTimeout:
            future.cancel()
            raise CameraTimeout(f"The camera did not answer for {self._timeout_s:g} s", "Check its cable") from None

    def fit(self, image: GreyImage, choice: TargetChoice) -> TargetFit:
        """The scale of a picture of the target.

        Raises
        ------
        CalibrationRefused
            It gives none.
        """
        return calibrate(
            image, choice.target, expected_um_per_px=choice.expected_um_per_px, pixel_aspect=self._pixel_aspect()
        )

    def look(self, frame: Frame, choice: TargetChoice) -> DotsSeen:
        """What a live picture would give; the expected scale is for the capture to hold against it."""
        try:
            return DotsSeen(calibrate(frame.image, choice.target), None)
        except CalibrationRefused as refusal:
            return DotsSeen(None, refusal)

    def verify_target(self, image: GreyImage, target: DotTarget, calibration: Calibration) -> Verification:
        """Hold a second picture of the target against a calibration. Raises `CalibrationRefused`."""
        return verify(image, target, calibration)

    def verify_fiber(self, image: GreyImage, fiber: Fiber, calibration: Calibration) -> Verification:
        """Hold a fiber of known cladding against a calibration.

        Raises
        ------
        DScopeError
            There is no end face on the picture.
        """
        request = ExamineRequest(self._profile, fiber)
        found = find_end_face(image, request, Stopwatch(self._clock.monotonic_s))
        if found.end_face is None:
            raise DScopeError("No end face was found on the picture", "Put the fiber in and focus on it")
        return verify_with_cladding(from_cladding(found.end_face, fiber, self._profile.scale), calibration)

    def _pixel_aspect(self) -> float | None:
        return 1.0 if self.camera.name.startswith(_SQUARE_PIXELS) else None
