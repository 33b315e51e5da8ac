"""The screen of studies in every state that a technician meets, with made-up captures of ten connectors."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property
from typing import Final

import numpy as np
from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.study import Quantity, Step, Study, StudyPlan, StudyState, Taken
from dscope_gui.qt.pictures.patience import PATIENCE_S
from dscope_gui.qt.pictures.shift import PART
from dscope_gui.qt.pictures.stage import Stage
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.qt.studies import StudiesScreen
from dscope_gui.reports.studies import StudyReport
from dscope_gui.workstation.studies import report_of

_SEED: Final = 11
_PARTS: Final = tuple(str(number) for number in range(1, 11))
_OPERATORS: Final = ("Ana K.", "Ben R.", "Chen L.")
_LIMIT_UM, _TOLERANCE_UM = 5.0, 15.0
_CAPTURED: Final = 34


def add_study_pictures(shell: Shell, station: Station) -> None:
    """List, plan, captures and results."""
    scenes = _StudyScenes(shell, station)
    states: dict[str, Callable[[], QWidget]] = {
        "studies_list": scenes.listed,
        "studies_plan": scenes.planned,
        "studies_run": scenes.captured,
        "studies_again": scenes.taken_again,
        "studies_gauge": lambda: scenes.result(0),
        "studies_readings": lambda: scenes.result(1),
        "studies_verdicts": lambda: scenes.result(2),
    }
    for name, provider in states.items():
        shell.screenshots.add(name, provider)


class _StudyScenes:
    """Shows made-up studies; nothing is written to disk."""

    def __init__(self, shell: Shell, station: Station) -> None:
        self._stage, self._station = Stage(shell.window), station

    def listed(self) -> QWidget:
        screen = self._screen()
        screen.show_page(screen.list)
        closed = self._study("ST-261102-0915", "Core diameter, 50/125", 7).model_copy(
            update={"state": StudyState.ARCHIVED}
        )
        screen.list.closed_too.setChecked(True)
        screen.list.show_studies((self.begun, self.complete, closed), ())
        return self._stage.window

    def planned(self) -> QWidget:
        screen = self._screen()
        screen.plan.show_new("Gauge R&R 2026-11-27", PART)
        screen.show_page(screen.plan)
        return self._stage.window

    def captured(self) -> QWidget:
        screen = self._screen()
        screen.run.show_study(self.begun)
        screen.run.show_taken(was_read=True)
        screen.run.show_frame(self.frame)
        screen.show_page(screen.run)
        return self._stage.window

    def taken_again(self) -> QWidget:
        window = self.captured()
        self._screen().run.again.click()
        return window

    def result(self, tab: int) -> QWidget:
        screen = self._screen()
        screen.result.show_report(self.complete, self.report)
        screen.result.tabs.setCurrentIndex(tab)
        screen.show_page(screen.result)
        return self._stage.window

    @cached_property
    def frame(self) -> Frame:
        return self._station.workstation.acquisition.burst(1, PATIENCE_S)[-1]

    @cached_property
    def complete(self) -> Study:
        return self._study("ST-261126-1402", "Pits on LC/PC, morning shift", None)

    @cached_property
    def begun(self) -> Study:
        return self._study("ST-261127-0820", "Gauge R&R 2026-11-27", _CAPTURED)

    @cached_property
    def report(self) -> StudyReport:
        return report_of(self.complete, "Station 1")

    def _screen(self) -> StudiesScreen:
        screen = self._stage.screen(StudiesScreen)
        screen.blockSignals(True)  # it shows what it is given, not what lies on the disk
        self._stage.show(ScreenName.STUDIES)
        return screen

    def _study(self, study_id: str, title: str, captured: int | None) -> Study:
        """A little differs from operator to operator, more from part to part."""
        chance = np.random.default_rng(_SEED)
        sizes = dict(zip(_PARTS, chance.uniform(2.0, 8.0, len(_PARTS)), strict=True))
        plan = StudyPlan(
            title=title,
            recipe=PART,
            quantity=Quantity.DEFECT_DIAMETER,
            parts=_PARTS,
            operators=_OPERATORS,
            trials=3,
            tolerance=_TOLERANCE_UM,
            references={part: "fail" if size > _LIMIT_UM else "pass" for part, size in sizes.items()},
        )
        order = tuple(
            Step(part=part, operator=operator, trial=trial)
            for trial in range(1, plan.trials + 1)
            for operator in _OPERATORS
            for part in chance.permutation(_PARTS)
        )
        made_at = self._station.workstation.clock.now()
        taken = tuple(
            _taken(place, step, sizes[step.part] + chance.normal(0.0, 0.15), made_at)
            for place, step in enumerate(order[:captured])
        )
        return Study(id=study_id, made_at=made_at, plan=plan, order=order, taken=taken)


def _taken(place: int, step: Step, size: float, begun: datetime) -> Taken:
    value = size + 0.12 * _OPERATORS.index(step.operator)
    return Taken(
        step=place,
        inspection=f"01KB{place:022d}",
        at=begun + timedelta(seconds=9 * place),
        value=round(float(value), 3),
        verdict="fail" if value > _LIMIT_UM else "pass",
    )
