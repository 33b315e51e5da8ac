"""Does the steps of a station check on the live camera, teaches golden connectors, and keeps the results."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from dscope_gui.calibration import CalibrationRefused, calibrate
from dscope_gui.calibration.station_check.golden import judge_golden
from dscope_gui.calibration.station_check.light import judge_light
from dscope_gui.calibration.station_check.painted import (
    Recovered,
    judge_painted,
    paint_known_defects,
    recovered,
)
from dscope_gui.calibration.station_check.target import judge_target
from dscope_gui.domain.check_plan import DotTargetStep, GoldenStep, LightStep, PaintedStep
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Examination, Inspection, PictureFacts
from dscope_gui.domain.station import Role, WorkstationSettings
from dscope_gui.domain.station_check import CheckResult, GoldenConnector, GoldenEvent, StepResult, Trouble
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.engine.quality import rim_width_px
from dscope_gui.errors import WrongUse
from dscope_gui.protocols import CheckBook, Clock
from dscope_gui.workstation.acquire import Acquisition
from dscope_gui.workstation.inspect import inspect_image
from dscope_gui.workstation.setup import InspectionSetup
from dscope_gui.workstation.setups import Setups
from dscope_gui.workstation.sharpest import sharpest
from dscope_gui.workstation.station_check.goldens import compared, taught
from dscope_gui.workstation.station_check.lock import ProductionLock
from dscope_gui.workstation.station_check.plan import PlannedStep, planned
from dscope_gui.workstation.ulid import RANDOM_BYTES, ulid

_WIDTHS_PER_SIGMA: Final = math.sqrt(2.0 * math.pi)
"""Height of a blurred step over its steepest slope, in standard deviations of the blur."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a step looked at: `grey` (H, W), and what was found on it, None where nothing was looked for."""

    grey: GreyImage
    inspection: Inspection | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """A step that was done, with its picture."""

    result: StepResult
    shown: Shown


@dataclass(frozen=True, slots=True)
class Doer:
    """Who does a check, and since when."""

    by: str
    role: Role
    began_at: datetime


class StationCheck:
    """Every method but `plan` waits for the camera or the store and is called beside the GUI thread.

    A check asks whether the instrument is what it was: camera, light, optics, scale. So it always looks by the rules,
    and its charts go on unbroken when a trained model comes into use or goes; models pass a gate of their own.

    Parameters
    ----------
    fit : adds to a setup what is known of the microscope, for one frame, as for every part of production.
    light : sets the camera as the recipe of a part asks for, as for every part of production.
    """

    def __init__(
        self,
        acquisition: Acquisition,
        checks: CheckBook,
        clock: Clock,
        *,
        setups: Setups,
        settings: WorkstationSettings,
        lock: ProductionLock,
        usual_part: str,
        fit: Callable[[InspectionSetup, Frame], InspectionSetup] = lambda setup, _frame: setup,
        light: Callable[[str], None] = lambda _part: None,
    ) -> None:
        self._acquisition, self._checks, self._clock, self._setups = acquisition, checks, clock, setups
        self._capture, self._settings, self._station = settings.capture, settings.station_check, settings.station
        self._lock, self._fit, self._light_for = lock, fit, light
        self._part = settings.station_check.part or usual_part

    def plan(self) -> tuple[PlannedStep, ...]:
        """The steps of a check begun now."""
        return planned(self._settings.steps, self._checks.goldens())

    def do(self, wanted: PlannedStep) -> Done:
        """Do one step with what lies under the microscope now.

        Raises
        ------
        CameraFault, WrongUse
            There is no picture, or the settings name what is not there: neither green nor red.
        """
        match wanted.step:
            case LightStep() as step:
                return self._light(step)
            case DotTargetStep() as step:
                return self._target(step)
            case GoldenStep() as step:
                return self._golden(step, wanted.golden)
            case PaintedStep() as step:
                return self._painted(step)

    def finish(self, steps: Sequence[StepResult], doer: Doer, *, is_complete: bool) -> CheckResult:
        """Keep the check; from then on it decides whether production is open."""
        now = self._clock.now()
        check = CheckResult(
            id=ulid(now, os.urandom(RANDOM_BYTES)),
            began_at=doer.began_at,
            ended_at=now,
            by=doer.by,
            role=doer.role,
            station=self._station,
            camera=self._acquisition.status.info.name,
            steps=tuple(steps),
            is_complete=is_complete,
        )
        self._checks.add_check(check)
        self._lock.checked(check)
        return check

    def teach(self, name: str, part: str, by: str) -> GoldenConnector:
        """Look at the connector under the microscope several times, and keep what it looks like under this name.

        Raises
        ------
        WrongUse
            It has no name, or cannot be judged surely.
        """
        name = " ".join(name.split())
        if not name or "." in name:
            raise WrongUse("This is no name for a golden connector", "Give it a short one without dots, such as G1")
        step = next((step for step in self._settings.steps if isinstance(step, GoldenStep)), None)
        self._light_for(part)
        frames = self._acquisition.burst(1 if step is None else step.captures, self._capture.timeout_s)
        setup = self._setups.by_rules(part)
        connector = taught(name, part, by, [self._inspected(frame, setup) for frame in frames])
        self._checks.add_golden(GoldenEvent(name, self._clock.now(), by, connector))
        return connector

    def forget(self, name: str, by: str) -> None:
        """From now on no check asks for this connector; what was taught stays in the history."""
        if name not in {golden.name for golden in self._checks.goldens()}:
            raise WrongUse(f"No golden connector is called {name!r}")
        self._checks.add_golden(GoldenEvent(name, self._clock.now(), by, None))

    def _light(self, step: LightStep) -> Done:
        frame, setup = self._frame(self._part), self._setups.by_rules(self._part)
        inspection = self._inspected(frame, setup)
        if inspection.examination is None:
            raise WrongUse("The picture cannot be examined")
        return Done(judge_light(frame.image, inspection.examination, step), Shown(frame.image, inspection))

    def _target(self, step: DotTargetStep) -> Done:
        frame, in_force = self._frame(self._part), self._setups.by_rules(self._part).request.given_scale
        shown, plain = Shown(frame.image), StepResult(step.name, step.kind, step.is_required, Trouble.NONE)
        if in_force is None:
            return Done(replace(plain, trouble=Trouble.NO_CALIBRATION), shown)
        try:
            measured = calibrate(frame.image, step.target).scale
        except CalibrationRefused as refusal:
            return Done(replace(plain, trouble=Trouble.NO_TARGET, detail=str(refusal)), shown)
        return Done(judge_target(measured, in_force, step), shown)

    def _golden(self, step: GoldenStep, golden: GoldenConnector | None) -> Done:
        frame = self._frame(self._part if golden is None else golden.part)
        if golden is None:
            none = StepResult(step.name, step.kind, step.is_required, Trouble.NO_GOLDEN)
            return Done(none, Shown(frame.image))
        inspection = self._inspected(frame, self._setups.by_rules(golden.part))
        return Done(judge_golden(golden, compared(golden, inspection), step), Shown(frame.image, inspection))

    def _painted(self, step: PaintedStep) -> Done:
        """Every frame is looked at twice: as it came, and with the defects painted into it."""
        setup = self._setups.by_rules(self._part)
        self._light_for(self._part)
        frames = self._acquisition.burst(step.frames, self._capture.timeout_s)
        seen: list[Recovered] = []
        for frame in frames:
            inspection = self._inspected(frame, setup)
            before = inspection.examination
            if before is None or before.end_face is None:
                return self._no_painting(step, Trouble.NO_END_FACE, Shown(frame.image, inspection))
            blur_px = _blur_px(frame.image, before, setup)
            painted = paint_known_defects(frame.image, before, step, blur_px=blur_px, seed=frame.index)
            if painted is None:
                return self._no_painting(step, Trouble.NO_ROOM, Shown(frame.image, inspection))
            after = self._inspected(replace(frame, image=painted.picture), setup)
            if after.examination is None:
                return self._no_painting(step, Trouble.NO_END_FACE, Shown(painted.picture, after))
            seen.append(recovered(painted, before, after.examination))
            shown = Shown(painted.picture, after)
        return Done(judge_painted(seen, step), shown)

    def _no_painting(self, step: PaintedStep, trouble: Trouble, shown: Shown) -> Done:
        return Done(StepResult(step.name, step.kind, step.is_required, trouble), shown)

    def _frame(self, part: str) -> Frame:
        self._light_for(part)
        return sharpest(self._acquisition.burst(self._capture.burst, self._capture.timeout_s))

    def _inspected(self, frame: Frame, setup: InspectionSetup) -> Inspection:
        height, width = frame.image.shape
        facts, stopwatch = PictureFacts("", None, width, height), Stopwatch(self._clock.monotonic_s)
        return inspect_image(frame.image, facts, self._fit(setup, frame), frame.captured_at, stopwatch)


def _blur_px(grey: GreyImage, seen: Examination, setup: InspectionSetup) -> float:
    """Of the picture, from the edge of the cladding; what is painted must be as sharp as what is real."""
    if seen.end_face is None:
        return 0.0
    width = rim_width_px(grey, seen.end_face.cladding, setup.request.profile.quality)
    return 0.0 if width is None else width / _WIDTHS_PER_SIGMA
