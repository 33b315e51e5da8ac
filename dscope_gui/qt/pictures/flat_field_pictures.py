"""The screen of the flat field, and a part looked at through dirty optics, for pictures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from PyQt6.QtWidgets import QWidget

from dscope_gui.calibration.blank_refused import BlankFault, BlankRefused
from dscope_gui.cameras.simulator import Condition, SimulatedCamera
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.ticket import Ticket
from dscope_gui.qt.camera_build import CameraPages
from dscope_gui.qt.flat_field import FlatFieldScreen
from dscope_gui.qt.flat_field.preview import Preview, preview_of
from dscope_gui.qt.operator.screen import OperatorScreen
from dscope_gui.qt.operator.screen_state import Mode, ScreenState
from dscope_gui.qt.pictures.patience import PATIENCE_S
from dscope_gui.qt.pictures.shift import PART
from dscope_gui.qt.pictures.stage import Stage
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.settings.flat_fields import FlatFieldShelf, ShelvedFlatField
from dscope_gui.workstation.blank_bench import BlankBench
from dscope_gui.workstation.judged import Judged

_FIBER: Final = "om4-50-125"
_SPECKS: Final = 8
_SEED: Final = 4
_UNEVEN: Final = 0.25
_CAPTURES: Final = 3
_OPERATOR: Final = "Ana K."


@dataclass(frozen=True, slots=True)
class _Seen:
    """`asks` : a clean part, on which the microscope's dirt may hide what fails. `fails` : a scratched one."""

    live: Frame
    first: Preview
    last: Preview
    kept: tuple[ShelvedFlatField, ...]
    asks: Judged
    fails: Judged


def add_flat_field_pictures(shell: Shell, station: Station, camera: SimulatedCamera) -> None:
    """Nothing is done before the first picture is taken."""
    scenes = _Scenes(shell, station, camera)
    states = {
        "flat_field": scenes.live,
        "flat_field_refused": scenes.refused,
        "flat_field_light": scenes.light,
        "flat_field_corrected": scenes.corrected,
        "inspect_own_dirt": lambda: scenes.judged(scenes.seen.asks),
        "inspect_own_dirt_fail": lambda: scenes.judged(scenes.seen.fails),
    }
    for name, provider in states.items():
        shell.screenshots.add(name, provider)


class _Scenes:
    def __init__(self, shell: Shell, station: Station, camera: SimulatedCamera) -> None:
        self._shell, self._station, self._camera = shell, station, camera
        self._stage = Stage(shell.window)

    @cached_property
    def seen(self) -> _Seen:
        """Captured once, when the first of these pictures is taken; afterwards the microscope is clean again."""
        workstation, camera = self._station.workstation, self._camera
        shelf = FlatFieldShelf(self._shell.data_folder)
        bench = BlankBench(workstation.acquisition, workstation.clock, workstation.microscope, shelf)
        camera.set_own_dirt(_SPECKS, _SEED)
        camera.set_uneven(_UNEVEN)
        camera.insert_blank()
        live = self._frame()
        draft = first = bench.capture(())
        for _ in range(_CAPTURES - 1):
            camera.insert_blank()
            self._frame()
            draft = bench.capture(draft.shots)
        kept = bench.keep(draft, _OPERATOR)
        camera.set_uneven(0.0)
        asks, fails = (self._judged(condition) for condition in (Condition.CLEAN, Condition.SCRATCHED))
        camera.set_own_dirt(0)
        return _Seen(live, preview_of(first), preview_of(draft), (kept,), asks, fails)

    def live(self) -> QWidget:
        self._screen.show_preview(None)
        return self._shown(self.seen.live)

    def refused(self) -> QWidget:
        self._screen.show_preview(self.seen.first)
        self._screen.show_error(BlankRefused(BlankFault.MOVED, "", ""))
        return self._shown(self.seen.live)

    def light(self) -> QWidget:
        self._screen.show_preview(self.seen.last)
        self._screen.map.setChecked(True)
        return self._shown(None)

    def corrected(self) -> QWidget:
        self._screen.show_preview(self.seen.last)
        self._screen.corrected.setChecked(True)
        return self._shown(None)

    def judged(self, judged: Judged) -> QWidget:
        screen = self._stage.screen(OperatorScreen)
        status = self._station.workstation.acquisition.status
        recipe = self._station.workstation.recipes[PART]
        state = ScreenState(
            mode=Mode.JUDGED,
            recipe=recipe,
            ticket=judged.ticket,
            judged=judged,
            camera=replace(status, frames_per_s=37.0),
        )
        self._show(ScreenName.INSPECT)
        screen.show_state(state)
        return self._stage.window

    @property
    def _pages(self) -> CameraPages:
        return self._stage.screen(CameraPages)

    @property
    def _screen(self) -> FlatFieldScreen:
        return self._stage.screen(FlatFieldScreen)

    def _shown(self, frame: Frame | None) -> QWidget:
        self._show(ScreenName.CAMERA)
        self._pages.show_flat_field()
        self._screen.shelf.show_shelf(self.seen.kept, self.seen.kept[0].path)
        if frame is not None:
            self._screen.show_frame(frame)
        return self._stage.window

    def _show(self, name: ScreenName) -> None:
        self._pages.show_camera()
        self._stage.show(name)

    def _judged(self, condition: Condition) -> Judged:
        self._camera.insert(_FIBER, _SEED, condition=condition)
        self._frame()
        ticket = Ticket(PART, "SN-2611-0231", "L-2026-48", _OPERATOR, "Station 1")
        return self._station.workstation.capture.capture(ticket)

    def _frame(self) -> Frame:
        """One that shows what stands before the camera now."""
        return self._station.workstation.acquisition.burst(2, PATIENCE_S)[-1]
