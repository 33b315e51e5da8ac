"""Decides what happens in the wizard: from the target that lies there to the calibration that is measured with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Final

from PyQt6.QtCore import QObject, pyqtSignal

from dscope_gui.calibration import TargetFit, Verification, calibration_of
from dscope_gui.domain.calibration import Calibration, DotTarget
from dscope_gui.domain.camera import CameraSettings
from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.images import GreyImage
from dscope_gui.errors import DScopeError
from dscope_gui.protocols import Clock
from dscope_gui.qt.calibration_wizard.draft import Draft, Step
from dscope_gui.qt.calibration_wizard.save_page import SaveEntry
from dscope_gui.qt.calibration_wizard.wizard import Wizard
from dscope_gui.qt.calibration_wizard.work import Work
from dscope_gui.qt.workers import Asking, Progress
from dscope_gui.workstation.acquire import CameraStatus
from dscope_gui.workstation.calibrating import STEPS, CalibrationBench, DotsSeen, Report
from dscope_gui.workstation.ruler import Ruler
from dscope_gui.workstation.target_picture import TargetPicture

Keep = Callable[[Calibration, TargetPicture], None]
"""Puts a calibration on the shelf and into force; raises `DScopeError`."""

_LIVE_STEPS: Final = (Step.LIGHT, Step.CAPTURE)


@dataclass(frozen=True, slots=True)
class Known:
    """What a run begins with.

    Parameters
    ----------
    targets : to choose from. `earlier` : calibrations of the camera in use, the newest first.
    """

    targets: Sequence[DotTarget]
    earlier: Sequence[Calibration]
    operator: str


class WizardPresenter(QObject):
    """One run at a time; leaving it at any moment leaves nothing behind.

    Signals
    -------
    left() : cancelled, or saved.
    """

    left = pyqtSignal()

    def __init__(self, wizard: Wizard, bench: CalibrationBench, ruler: Ruler, *, clock: Clock, keep: Keep) -> None:
        super().__init__(wizard)
        self._wizard, self._bench, self._ruler, self._clock, self._keep = wizard, bench, ruler, clock, keep
        self.draft = Draft()
        self.is_open = False
        self._work, self._looking, self._setting = Work(self), Asking(self), Asking(self)
        self._is_looking = False
        self._taken: TargetPicture | None = None
        self._connect()

    def begin(self, known: Known) -> None:
        """A new run, with nothing left of the one before."""
        self.is_open, self.draft = True, Draft()
        wizard = self._wizard
        wizard.target.begin(known.targets, known.earlier)
        wizard.light.begin()
        wizard.capture.clear()
        wizard.save.begin(operator=known.operator, valid_days=self._ruler.care.valid_days)
        wizard.show_step(Step.TARGET)

    def cancel(self) -> None:
        """Leave; whatever runs is stopped and its result thrown away."""
        self._forget()
        self.left.emit()

    def close(self) -> None:
        """Wait until no thread is left."""
        self._forget()
        for work in (self._work, self._looking, self._setting):
            work.close()

    def frame(self, frame: Frame) -> None:
        """The newest frame, for the pages with a live picture."""
        if not self.is_open or self._wizard.step not in _LIVE_STEPS or not self._wizard.isVisible():
            return
        if self._wizard.step is Step.CAPTURE:
            self._wizard.capture.show_frame(frame)
            return
        self._wizard.light.show_frame(frame)
        choice = self.draft.choice
        if choice is not None and not self._is_looking:
            self._is_looking = True
            self._looking.ask(lambda: self._bench.look(frame, choice), self._seen, self._not_seen)

    def status(self, status: CameraStatus) -> None:
        self._wizard.show_status(status)

    def back(self) -> None:
        if self._wizard.step is not Step.TARGET:
            self._stop_work()
            self._wizard.show_step(Step(self._wizard.step - 1))

    def next(self) -> None:
        """On to the next page, or on the last one: keep the calibration and use it."""
        steps: dict[Step, Callable[[], None]] = {
            Step.TARGET: self._to_light,
            Step.LIGHT: partial(self._wizard.show_step, Step.CAPTURE),
            Step.CAPTURE: self._to_check,
            Step.CHECK: self._to_save,
            Step.SAVE: self._save,
        }
        steps[self._wizard.step]()

    def take(self) -> None:
        """A burst, its mean and the fit; whatever was found before holds no longer."""
        if self._work.is_running or self.draft.choice is None:
            return
        self.draft = Draft(self.draft.choice)
        self._taken = None
        self._wizard.capture.clear()
        self._show_progress(Progress(0, STEPS, None))
        self._work.start(self._fitted, self._fit, self._refused)

    def verify_target(self) -> None:
        """Take the target a second time and hold it against the draft."""
        if self.draft.choice is not None:
            target = self.draft.choice.target
            self._verify(lambda image, made: self._bench.verify_target(image, target, made), self.tr("The target"))

    def verify_fiber(self, fiber: Fiber) -> None:
        """Take a fiber of known cladding and hold it against the draft."""
        what = self.tr("The cladding of {}").format(fiber.title)
        self._verify(lambda image, made: self._bench.verify_fiber(image, fiber, made), what)

    def _to_light(self) -> None:
        choice = self._wizard.target.choice()
        if choice != self.draft.choice:
            self.draft = Draft(choice)
            self._wizard.capture.clear()
        self._wizard.show_step(Step.LIGHT)

    def _to_check(self) -> None:
        self._wizard.check.show_draft(self.draft, self._ruler.calibration)
        self._wizard.show_step(Step.CHECK)

    def _to_save(self) -> None:
        self._wizard.save.show_draft(self.draft, self._bench.camera.title, self._clock.now())
        self._wizard.show_step(Step.SAVE)

    def _fitted(self, report: Report) -> TargetFit:
        """In another thread; the picture is shown even where it gives no scale."""
        choice = self.draft.choice
        if choice is None:
            raise DScopeError("No target was chosen", "Go back to the first page")
        picture = self._bench.take(report)
        self._taken = picture
        report(STEPS - 1, STEPS)
        return self._bench.fit(picture.image, choice)

    def _fit(self, fit: TargetFit) -> None:
        if self._taken is not None:
            self.draft = replace(self.draft, picture=self._taken, fit=fit)
            self._wizard.capture.show_fit(self._taken, fit)

    def _refused(self, error: DScopeError) -> None:
        self._wizard.capture.show_refusal(error, self._taken)

    def _verify(self, compare: Callable[[GreyImage, Calibration], Verification], what: str) -> None:
        made = self._calibration(SaveEntry("", None, ""))
        if self._work.is_running or made is None:
            return

        def look(report: Report) -> Verification:
            picture = self._bench.take(report)
            report(STEPS - 1, STEPS)
            return compare(picture.image, made)

        self._show_progress(Progress(0, STEPS, None))
        self._work.start(look, partial(self._verified, what), self._wizard.check.show_error)

    def _verified(self, what: str, verification: Verification) -> None:
        self.draft = replace(self.draft, verification=verification, verified_with=what)
        self._wizard.check.show_draft(self.draft, self._ruler.calibration)

    def _save(self) -> None:
        made, picture = self._calibration(self._wizard.save.entry()), self.draft.picture
        if made is None or picture is None or not self.draft.may_be_saved:
            return
        try:
            self._keep(made, picture)
        except DScopeError as error:
            self._wizard.save.show_error(error)
            return
        self._forget()
        self.left.emit()

    def _calibration(self, entry: SaveEntry) -> Calibration | None:
        choice, fit, picture = self.draft.choice, self.draft.fit, self.draft.picture
        if choice is None or fit is None or picture is None:
            return None
        made_at = self._clock.now()
        return calibration_of(
            fit,
            target=choice.target,
            camera=picture.camera_id,
            objective=choice.objective,
            operator=entry.operator,
            made_at=made_at,
            valid_until=None if entry.valid_days is None else made_at + timedelta(days=entry.valid_days),
            shape=picture.image.shape,
            picture_sha256=picture.sha256(),
            note=entry.note,
        )

    def _seen(self, seen: DotsSeen) -> None:
        self._is_looking = False
        if self._wizard.step is Step.LIGHT:
            self._wizard.light.show_seen(seen)

    def _not_seen(self, _error: DScopeError) -> None:
        """The next frame is looked at again; the log has the reason."""
        self._is_looking = False

    def _expose(self, exposure_us: float) -> None:
        self._setting.ask(lambda: self._bench.expose(exposure_us), _done, _not_done)

    def _stop_work(self) -> None:
        """What was found before a second look was begun still holds."""
        if not self._work.is_running:
            return
        self._work.stop()
        if self.draft.picture is not None and self.draft.fit is not None:
            self._wizard.capture.show_fit(self.draft.picture, self.draft.fit)
        else:
            self._wizard.capture.clear()

    def _forget(self) -> None:
        self._work.stop()
        self._looking.forget()
        self._is_looking = self.is_open = False
        self.draft, self._taken = Draft(), None

    def _connect(self) -> None:
        wizard = self._wizard
        wizard.back_pressed.connect(self.back)
        wizard.next_pressed.connect(self.next)
        wizard.cancel_pressed.connect(self.cancel)
        wizard.light.exposure_wanted.connect(self._expose)
        wizard.capture.take_wanted.connect(self.take)
        wizard.capture.stop_wanted.connect(self._stop_work)
        wizard.check.target_wanted.connect(self.verify_target)
        wizard.check.fiber_wanted.connect(self.verify_fiber)
        self._work.progressed.connect(self._show_progress)

    def _show_progress(self, progress: Progress) -> None:
        page = self._wizard.check if self._wizard.step is Step.CHECK else self._wizard.capture
        page.show_progress(progress)


def _done(_settings: CameraSettings) -> None:
    """The camera's status tells the rest."""


def _not_done(_error: DScopeError) -> None:
    """So does a camera that is lost or refuses."""
