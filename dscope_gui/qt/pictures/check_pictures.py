"""The station check in every state that an operator or a technician meets, after weeks of checks."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import Final

import numpy as np
from PyQt6.QtWidgets import QApplication, QWidget

from dscope_gui.cameras.simulator import Condition, SimulatedCamera
from dscope_gui.domain.station import Role
from dscope_gui.domain.station_check import CheckResult, Reading, StepResult, Trouble
from dscope_gui.qt.operator.screen import OperatorScreen
from dscope_gui.qt.operator.screen_state import ScreenState
from dscope_gui.qt.pictures.patience import PATIENCE_S, wait
from dscope_gui.qt.pictures.shift import PART
from dscope_gui.qt.pictures.stage import Stage
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.qt.station_check import CheckScreen, Page
from dscope_gui.qt.station_check.state import CheckState, Phase
from dscope_gui.workstation.acquire import CameraState
from dscope_gui.workstation.station_check.lock import Lock, LockState
from dscope_gui.workstation.station_check.plan import PlannedStep
from dscope_gui.workstation.station_check.run import Done
from dscope_gui.workstation.ulid import RANDOM_BYTES, ulid

_FIBER: Final = "om4-50-125"
_SEED: Final = 5
_DAYS: Final = 34
_RED_DAY: Final = 21
_DRIFT_FROM: Final = 25
_DARK: Final = 0.45
_SPREAD: Final = 0.004
_STEADY: Final = 0.0004
_DRIFT: Final = 0.003
_DUE: Final = Lock(LockState.DUE, may_override=True)
_WHO: Final = ("Ana K.", "Ben R.", "Chen L.")


def add_check_pictures(shell: Shell, station: Station) -> None:
    """Nothing is done before the first picture is taken."""
    scenes = _Scenes(shell, station)
    for name, provider in {
        "station_check_locked": scenes.locked,
        "station_check_start": scenes.start,
        "station_check_step": scenes.step,
        "station_check_green": scenes.green,
        "station_check_red": scenes.red,
        "station_check_result": scenes.result,
        "station_check_history": scenes.history,
        "station_check_charts": scenes.charts,
        "station_check_golden": scenes.golden,
    }.items():
        shell.screenshots.add(name, provider, after=scenes.unlock)


@dataclass(frozen=True, slots=True)
class _Morning:
    """A check that was really done: its plan, what each step gave, and a step that went wrong."""

    plan: tuple[PlannedStep, ...]
    done: tuple[Done, ...]
    dark: Done
    check: CheckResult


class _Scenes:
    def __init__(self, shell: Shell, station: Station) -> None:
        self._stage, self._station = Stage(shell.window), station

    @cached_property
    def morning(self) -> _Morning:
        camera = self._station.simulated
        if camera is None:
            raise TypeError("only the simulated camera does a made-up check")
        wait(lambda: self._station.workstation.acquisition.status.state is CameraState.LIVE)
        done = _do_morning(self._station, camera)
        self._station.blockSignals(True)  # from now on the screens show what they are given
        QApplication.processEvents()
        return done

    def locked(self) -> QWidget:
        screen, grey = self._stage.screen(OperatorScreen), self.morning.done[0].shown.grey
        self._stage.show(ScreenName.INSPECT)
        state = ScreenState(
            recipe=self._station.workstation.recipes[PART],
            camera=replace(self._station.workstation.acquisition.status, frames_per_s=37.0),
            lock=_DUE,
        )
        screen.area.picture.show_image(grey)
        screen.area.picture.show_overlay(None)
        screen.show_state(state)
        return self._stage.window

    def unlock(self) -> None:
        """The operator's screen as it was."""
        screen = self._stage.screen(OperatorScreen)
        screen.lock.show_lock(Lock(LockState.OPEN))

    def start(self) -> QWidget:
        return self._check(CheckState(lock=_DUE, is_required=True, may_open=True))

    def step(self) -> QWidget:
        return self._check(self._running(Phase.WAITING, at=len(self.morning.plan) - 1))

    def green(self) -> QWidget:
        at = next(n for n, step in enumerate(self.morning.plan) if step.name == "painted")
        return self._check(self._running(Phase.MEASURED, at=at))

    def red(self) -> QWidget:
        dark = self.morning.dark
        state = self._running(Phase.MEASURED, at=0)
        return self._check(replace(state, results={0: dark.result}, shown=dark.shown))

    def result(self) -> QWidget:
        return self._check(CheckState(phase=Phase.FINISHED, check=self.morning.check))

    def history(self) -> QWidget:
        return self._page(Page.HISTORY, lambda screen: screen.history.table.rowCount() > 1)

    def charts(self) -> QWidget:
        return self._page(
            Page.CHARTS, lambda screen: screen.charts.charts is not None and screen.charts.charts.shown is not None
        )

    def golden(self) -> QWidget:
        return self._page(Page.GOLDEN, lambda screen: screen.golden.table.rowCount() > 0)

    def _running(self, phase: Phase, at: int) -> CheckState:
        morning = self.morning
        upto = at + 1 if phase is Phase.MEASURED else at
        results = {number: done.result for number, done in enumerate(morning.done[:upto])}
        shown = morning.done[at].shown if phase is Phase.MEASURED else None
        return CheckState(phase, morning.plan, at, results, shown, is_required=True, lock=_DUE)

    def _check(self, state: CheckState) -> QWidget:
        screen = self._screen
        grey = self.morning.done[0].shown.grey
        self._stage.show(ScreenName.STATION_CHECK)
        screen.show_page(Page.CHECK)
        screen.check.picture.show_note("")
        screen.check.show_state(replace(state, phase=Phase.IDLE, shown=None))
        screen.check.picture.show_image(grey)
        screen.check.show_state(state)
        return self._stage.window

    def _page(self, page: Page, is_there: Callable[[CheckScreen], bool]) -> QWidget:
        screen = self._screen
        assert self.morning
        self._stage.show(ScreenName.STATION_CHECK)
        screen.golden.picture.show_image(self.morning.done[-1].shown.grey)
        screen.show_page(page)
        wait(lambda: is_there(screen))
        return self._stage.window

    @property
    def _screen(self) -> CheckScreen:
        return self._stage.screen(CheckScreen)


def _do_morning(station: Station, camera: SimulatedCamera) -> _Morning:
    workstation = station.workstation
    for name, condition in (("G1", Condition.WORN), ("G2", Condition.SCRATCHED)):
        _put_in(station, camera, condition)
        workstation.check.teach(name, PART, "Tom B.")
    plan = tuple(step for step in workstation.check.plan() if step.step.is_required)
    needed = {"golden G1": Condition.WORN, "golden G2": Condition.SCRATCHED}
    done = []
    for step in plan:
        _put_in(station, camera, needed.get(step.name, Condition.CLEAN))
        done.append(workstation.check.do(step))
    _put_in(station, camera, Condition.CLEAN)
    camera.set_light(_DARK)
    workstation.acquisition.burst(2, PATIENCE_S)
    dark = workstation.check.do(plan[0])
    camera.set_light(1.0)
    results = tuple(one.result for one in done)
    for check in _weeks(results, dark.result, workstation.clock.now(), station.settings.station):
        workstation.store.checks.add_check(check)
    return _Morning(plan, tuple(done), dark, check)


def _put_in(station: Station, camera: SimulatedCamera, condition: Condition) -> None:
    """And wait until the camera shows it."""
    camera.insert(_FIBER, _SEED, condition=condition)
    station.workstation.acquisition.burst(2, PATIENCE_S)


def _weeks(results: tuple[StepResult, ...], dark: StepResult, now: datetime, station: str) -> Iterator[CheckResult]:
    """A check a day with some scatter, the light slowly fading in the last week, and one red morning."""
    chance = np.random.default_rng(_SEED)
    for day in range(_DAYS):
        at = now - timedelta(days=_DAYS - 1 - day, minutes=int(chance.integers(0, 40)))
        steps = tuple(_scattered(step, day, chance) for step in results)
        if day == _RED_DAY:
            steps = (dark, *steps[1:])
        yield CheckResult(
            id=ulid(at, os.urandom(RANDOM_BYTES)),
            began_at=at - timedelta(minutes=3),
            ended_at=at,
            by=_WHO[day % len(_WHO)],
            role=Role.OPERATOR,
            station=station,
            camera="simulator",
            steps=steps,
        )


def _scattered(step: StepResult, day: int, chance: np.random.Generator) -> StepResult:
    readings = tuple(_moved(reading, day, chance) for reading in step.readings)
    is_ok = all(reading.is_ok for reading in readings)
    return replace(step, readings=readings, trouble=Trouble.NONE if is_ok else Trouble.OUT_OF_LIMITS)


def _moved(reading: Reading, day: int, chance: np.random.Generator) -> Reading:
    """Counts and shares of found defects stay; all else scatters by some thousandths."""
    spread = _STEADY if reading.name in ("cladding", "core") else _SPREAD
    noise = spread * float(chance.standard_normal())
    if reading.name in ("found", "right_sizes", "extra", "saturated"):
        return reading
    fading = _DRIFT * max(0, day - _DRIFT_FROM) if reading.name == "mean_level" else 0.0
    return replace(reading, value=reading.value * (1.0 + noise - fading))
