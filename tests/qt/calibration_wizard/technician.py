"""The calibration screen of the real window, and the hands of a technician with a dot target."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

from dscope_gui.cameras.simulator import Condition
from dscope_gui.domain.calibration import Calibration, DotTarget
from dscope_gui.domain.station import Role
from dscope_gui.qt.calibration_wizard import CalibrationScreen, ShelfPresenter, WizardPresenter
from dscope_gui.qt.calibration_wizard.draft import Step
from dscope_gui.qt.calibration_wizard.wizard import Wizard
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.settings.calibrations import CalibrationShelf
from tests.calibrated import calibration
from tests.qt.hands import click
from tests.qt.operated import Operated

Found = TypeVar("Found")

SENSOR = (1024, 768)
UM_PER_PX = 125.0 / (0.3125 * SENSOR[1])
"""Of the simulated camera with that sensor before a fiber of 125 µm, and before a target."""
PITCH_UM = 20.0
FIBER = "om4-50-125"


class Technician:
    """Works the screen like a hand; whatever takes time is waited for."""

    def __init__(self, operated: Operated, folder: Path) -> None:
        self.operated = operated
        self.shelf = CalibrationShelf(folder)
        operated.shell.access.set_new_pin(Role.TECHNICIAN, "2468")
        operated.window.show_screen(ScreenName.CALIBRATION)

    @property
    def screen(self) -> CalibrationScreen:
        return _only(self.operated.window.findChildren(CalibrationScreen))

    @property
    def wizard(self) -> Wizard:
        return self.screen.wizard

    @property
    def presenter(self) -> WizardPresenter:
        return _only(self.operated.window.findChildren(WizardPresenter))

    @property
    def shelf_presenter(self) -> ShelfPresenter:
        return _only(self.operated.window.findChildren(ShelfPresenter))

    def lay_target(self, pitch_um: float = PITCH_UM, rotation_deg: float = 2.0) -> None:
        """A target under the microscope, in place of whatever was there."""
        self.operated.simulated.insert_target(DotTarget(pitch_um=pitch_um), rotation_deg=rotation_deg)
        self._see()

    def insert_fiber(self) -> None:
        """A clean connector under the microscope."""
        self.operated.simulated.insert(FIBER, 5, condition=Condition.CLEAN)
        self._see()

    def begin(self, *, pitch_um: float = PITCH_UM, objective: str = "20×") -> None:
        """Open the wizard and enter the target."""
        click(self.screen.shelf.new)
        page = self.wizard.target
        page.pitch.set_value(pitch_um)
        page.uncertainty.set_value(0.005)
        page.objective.setCurrentText(objective)
        page.pitch.changed.emit()

    def go_to(self, step: Step) -> None:
        """Press `Next` until the page is there."""
        while self.wizard.step < step:
            assert self.wizard.next.isEnabled()
            click(self.wizard.next)

    def take(self) -> None:
        """Press the key of the capture page and wait for what comes of it."""
        click(self.wizard.capture.take)
        self.operated.spin(self.wizard.capture.take.isEnabled)

    def captured(self, pitch_um: float = PITCH_UM) -> None:
        """Up to a good picture."""
        self.begin(pitch_um=pitch_um)
        self.go_to(Step.CAPTURE)
        self.take()
        assert self.presenter.draft.fit is not None, self.wizard.capture.detail.text()

    def saved(self) -> None:
        """From a good picture to the calibration in force."""
        self.go_to(Step.SAVE)
        self.wizard.save.operator.setText("Ana K.")
        click(self.wizard.next)

    def _see(self) -> None:
        shown = self.operated.frames_shown
        self.operated.spin(lambda: self.operated.frames_shown > shown + 1)


def made_here(um_per_px: float = UM_PER_PX, **changes: Any) -> Calibration:
    """A calibration made by hand of this camera with its small sensor."""
    return calibration(um_per_px, **({"width": SENSOR[0], "height": SENSOR[1]} | changes))


def _only(found: list[Found]) -> Found:
    assert len(found) == 1
    return found[0]
