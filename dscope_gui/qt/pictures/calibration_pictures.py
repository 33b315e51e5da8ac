"""The calibration screen in every state that a technician meets, and the warning that an operator sees."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cached_property
from typing import Final

from PyQt6.QtCore import QCoreApplication
from PyQt6.QtWidgets import QWidget

from dscope_gui.calibration import CalibrationRefused, TargetFit, calibration_of
from dscope_gui.cameras.simulator import SimulatedCamera
from dscope_gui.domain.calibration import Calibration, DotTarget
from dscope_gui.domain.frame import Frame
from dscope_gui.errors import CameraLost, DScopeError
from dscope_gui.qt.calibration_wizard import CalibrationScreen
from dscope_gui.qt.calibration_wizard.draft import Draft, Step
from dscope_gui.qt.calibration_wizard.wizard import Wizard
from dscope_gui.qt.pictures.patience import PATIENCE_S
from dscope_gui.qt.pictures.stage import Stage
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.settings.calibrations import CalibrationShelf, Shelf, Shelved
from dscope_gui.settings.dot_targets import load_targets
from dscope_gui.workstation.acquire import CameraState
from dscope_gui.workstation.calibrating import CalibrationBench, DotsSeen, TargetChoice
from dscope_gui.workstation.calibration_standing import Standing, standing_of
from dscope_gui.workstation.calibration_watch import Caution, CautionKind, Disagreement
from dscope_gui.workstation.ruler import Ruler
from dscope_gui.workstation.target_picture import TargetPicture, target_picture

_CHOICE: Final = TargetChoice(
    DotTarget(pitch_um=25.0, pitch_uncertainty_um=0.005, dot_um=12.5, name="DT-25", certificate="C-4711"), "20×"
)
_OTHER: Final = DotTarget(pitch_um=50.0, pitch_uncertainty_um=0.02, name="DT-50", certificate="C-4712")
_MISTAKEN: Final = TargetChoice(_OTHER, _CHOICE.objective, expected_um_per_px=0.2604)
_BURST: Final = 8
_VALID_DAYS: Final = 365
_DIRTY: Final = 0.03
_TURNED_DEG: Final = 24.0
_OPERATOR: Final = "Ana K."


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the camera saw of the target. `refusal` : of the same picture, had another pitch been entered."""

    live: Frame
    draft: Draft
    fit: TargetFit
    refusal: DScopeError


def add_calibration_pictures(shell: Shell, station: Station, camera: SimulatedCamera) -> None:
    """Nothing is done before the first picture is taken."""
    scenes = _Scenes(shell, station, camera)
    states = {
        "calibration": scenes.shelf,
        "calibration_caution": scenes.caution,
        "calibration_1_target": scenes.target,
        "calibration_2_light": scenes.light,
        "calibration_3_capture": scenes.capture,
        "calibration_3_refused": scenes.refused,
        "calibration_3_camera_lost": scenes.camera_lost,
        "calibration_4_check": scenes.check,
        "calibration_5_save": scenes.save,
    }
    for name, provider in states.items():
        shell.screenshots.add(name, provider)


class _Scenes:
    """Brings the window into a state; the target is looked at once, when the first picture is taken."""

    def __init__(self, shell: Shell, station: Station, camera: SimulatedCamera) -> None:
        self._shell, self._station, self._camera = shell, station, camera
        self._stage = Stage(shell.window)

    @cached_property
    def seen(self) -> _Seen:
        workstation = self._station.workstation
        profile = workstation.config.profile(workstation.config.default_profile)
        bench = CalibrationBench(workstation.acquisition, workstation.clock, profile, PATIENCE_S)
        self._camera.insert_target(_CHOICE.target, rotation_deg=3.0, dirty=_DIRTY)
        frames = self._burst()
        picture = target_picture(frames[2:])
        fit = bench.fit(picture.image, _CHOICE)
        draft = Draft(_CHOICE, picture, fit)
        self._camera.insert_target(_CHOICE.target, rotation_deg=_TURNED_DEG)
        again = target_picture(self._burst()[2:])
        made = self._made(draft, days_ago=0)
        second = bench.verify_target(again.image, _CHOICE.target, made)
        self._station.blockSignals(True)  # from now on the screens show what they are given
        return _Seen(
            live=frames[-1],
            draft=replace(
                draft, verification=second, verified_with=QCoreApplication.translate("WizardPresenter", "The target")
            ),
            fit=fit,
            refusal=_refusal(bench, picture),
        )

    def shelf(self) -> QWidget:
        screen = self._screen()
        screen.show_shelf()
        kept = self._kept
        screen.shelf.show_shelf(Shelf(kept), self._standing, self._ruler)
        screen.shelf.show_cautions(())
        screen.shelf.show_message("")
        return self._stage.window

    def caution(self) -> QWidget:
        self.shelf()
        calibration, camera = self._kept[0].calibration, self._station.workstation.acquisition.status.info
        beside = Disagreement(parts=20, x=0.0121, y=0.0118, allowed=0.0066)
        self._screen().shelf.show_cautions((Caution(CautionKind.DISAGREES, camera, calibration, disagreement=beside),))
        return self._stage.window

    def target(self) -> QWidget:
        wizard = self._wizard(Step.TARGET)
        wizard.target.begin((_CHOICE.target, _OTHER, *load_targets()), [shelved.calibration for shelved in self._kept])
        return self._stage.window

    def light(self) -> QWidget:
        wizard, seen = self._wizard(Step.LIGHT), self.seen
        wizard.light.show_frame(seen.live)
        wizard.light.show_seen(DotsSeen(seen.fit, None))
        return self._stage.window

    def capture(self) -> QWidget:
        wizard, seen = self._wizard(Step.CAPTURE), self.seen
        if seen.draft.picture is not None:
            wizard.capture.show_fit(seen.draft.picture, seen.fit)
        return self._stage.window

    def refused(self) -> QWidget:
        self._wizard(Step.CAPTURE).capture.show_refusal(self.seen.refusal, self.seen.draft.picture)
        return self._stage.window

    def camera_lost(self) -> QWidget:
        window = self.refused()
        fault = CameraLost("a2A2048-37gcBAS (40012345) is gone: it no longer answers", "Check cable and power.")
        status = replace(self._station.workstation.acquisition.status, state=CameraState.LOST, fault=fault)
        self._screen().wizard.capture.show_refusal(fault, None)
        self._screen().wizard.show_status(status)
        return window

    def check(self) -> QWidget:
        self._wizard(Step.CHECK).check.show_draft(self.seen.draft, self._kept[0].calibration)
        return self._stage.window

    def save(self) -> QWidget:
        wizard, workstation = self._wizard(Step.SAVE), self._station.workstation
        wizard.save.begin(operator=_OPERATOR, valid_days=workstation.ruler.care.valid_days)
        wizard.save.show_draft(self.seen.draft, workstation.acquisition.status.info.title, workstation.clock.now())
        wizard.save.note.setText("after the new lamp")
        return self._stage.window

    @cached_property
    def _kept(self) -> tuple[Shelved, ...]:
        """Two years of calibrations, on the shelf of the pictures' own data folder."""
        shelf, draft = CalibrationShelf(self._shell.data_folder), self.seen.draft
        newest = self._made(draft, days_ago=12)
        older = self._made(draft, days_ago=200).model_copy(update={"operator": "Ben R.", "valid_until": None})
        for made in (
            newest,
            older.model_copy(update={"camera": "basler:40012345", "um_per_px_x": 0.34482, "um_per_px_y": 0.34479}),
            self._made(draft, days_ago=377).model_copy(update={"uncertainty_rel": 0.0006}),
            self._made(draft, days_ago=741).model_copy(update={"operator": "Ben R.", "width": 1024, "height": 768}),
        ):
            shelf.add(made)
        return shelf.listing().calibrations

    @cached_property
    def _ruler(self) -> Ruler:
        workstation = self._station.workstation
        settings = workstation.config.workstation.model_copy(update={"calibration": str(self._kept[0].path)})
        return Ruler(settings, workstation.clock, lambda: workstation.acquisition.status.info)

    def _standing(self, shelved: Shelved) -> Standing:
        workstation = self._station.workstation
        info, now = workstation.acquisition.status.info, workstation.clock.now()
        return standing_of(shelved.calibration, info, now, workstation.config.workstation.calibration_care)

    def _made(self, draft: Draft, *, days_ago: int) -> Calibration:
        if draft.fit is None or draft.picture is None:
            raise ValueError("a picture of a calibration needs a fit")
        made_at = self._station.workstation.clock.now() - timedelta(days=days_ago)
        return calibration_of(
            draft.fit,
            target=_CHOICE.target,
            camera=draft.picture.camera_id,
            objective=_CHOICE.objective,
            operator=_OPERATOR,
            made_at=made_at,
            valid_until=made_at + timedelta(days=_VALID_DAYS),
            shape=draft.picture.image.shape,
            picture_sha256=draft.picture.sha256(),
        )

    def _burst(self) -> tuple[Frame, ...]:
        return self._station.workstation.acquisition.burst(_BURST + 2, PATIENCE_S)

    def _wizard(self, step: Step) -> Wizard:
        """The wizard with a camera that works, on that page."""
        assert self.seen
        screen = self._screen()
        screen.wizard.show_status(self._station.workstation.acquisition.status)
        screen.wizard.show_step(step)
        screen.show_wizard()
        return screen.wizard

    def _screen(self) -> CalibrationScreen:
        self._stage.show(ScreenName.CALIBRATION)
        return self._stage.screen(CalibrationScreen)


def _refusal(bench: CalibrationBench, picture: TargetPicture) -> DScopeError:
    try:
        bench.fit(picture.image, _MISTAKEN)
    except CalibrationRefused as refusal:
        return refusal
    raise ValueError("a pitch that is wrong by a factor must be refused")
