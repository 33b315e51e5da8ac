"""The calibration screen of the real window, and the hands of a technician with a dot target."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest

from dscope_gui.cameras.simulator.optics import MARGIN_PX, PER_LEVEL, LightImage, Optics
from dscope_gui.cameras.simulator.stage import Scenery
from dscope_gui.domain.station import Role
from dscope_gui.qt.calibration_wizard import CalibrationScreen, ShelfPresenter, WizardPresenter
from dscope_gui.qt.calibration_wizard.draft import Step
from dscope_gui.qt.calibration_wizard.wizard import Wizard
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.settings.calibrations import CalibrationShelf
from tests.qt.hands import click
from tests.qt.operated import Operated

Found = TypeVar("Found")

UM_PER_PX = 125.0 / 480.0
"""Of the simulated camera before a fiber of 125 µm."""
PITCH_UM = 20.0


class Technician:
    """Works the screen like a hand; whatever takes time is waited for."""

    def __init__(self, operated: Operated, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.operated = operated
        self.shelf = CalibrationShelf(folder)
        self._patch = patch
        self._targets = 0
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

    def lay_target(self, pitch_um: float = PITCH_UM, turn_rad: float = 0.03) -> None:
        """A target under the microscope, in place of whatever was there."""
        seen: dict[int, LightImage] = {}

        def light(optics: Optics, _scenery: Scenery) -> LightImage:
            shape = optics._height + 2 * MARGIN_PX, optics._width + 2 * MARGIN_PX
            return seen.setdefault(0, _dots(shape, pitch_um, turn_rad))

        self._patch.setattr(Optics, "light", light)
        self._see()

    def take_target_away(self) -> None:
        """The connector is back."""
        self._patch.undo()
        self._patch.setenv("DSCOPE_DATA", str(self.shelf.folder.parent))
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

    def captured(self, **target: float) -> None:
        """Up to a good picture."""
        self.begin(**target)
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


def _dots(shape: tuple[int, int], pitch_um: float, turn_rad: float) -> LightImage:
    """Dark dots of half the pitch, softened by a pixel as a lens does."""
    high, wide = shape
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    x, y = x - (wide - 1) / 2, y - (high - 1) / 2
    along = (x * np.cos(turn_rad) + y * np.sin(turn_rad)) * UM_PER_PX / pitch_um
    across = (y * np.cos(turn_rad) - x * np.sin(turn_rad)) * UM_PER_PX / pitch_um
    far_px = np.hypot(along - np.round(along), across - np.round(across)) * pitch_um / UM_PER_PX
    covered = 1 / (1 + np.exp((far_px - 0.25 * pitch_um / UM_PER_PX) / 0.7))
    return ((200.0 - 170.0 * covered) * PER_LEVEL).astype(np.int16)


def _only(found: list[Found]) -> Found:
    assert len(found) == 1
    return found[0]
