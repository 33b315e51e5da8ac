"""A small study in the whole window, on the simulated camera with the real engine, from its plan to its reports."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PyQt6.QtCore import Qt

from dscope_gui.cameras.simulator import Condition
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.station import Role
from dscope_gui.domain.study import Study, StudyState
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.studies import StudiesPresenter, StudiesScreen
from dscope_gui.qt.studies.export import ExportKind
from tests.qt.hands import click, press
from tests.qt.operated import Operated
from tests.workstation.studies.drawn import plan

FIBER = "om4-50-125"
CONNECTORS = {"P1": Condition.WORN, "P2": Condition.DIRTY, "P3": Condition.CLEAN}


class Technician:
    """Sits at the screen of studies."""

    def __init__(self, operated: Operated) -> None:
        self.operated = operated
        operated.shell.access.set_new_pin(Role.TECHNICIAN, "2468")
        operated.window.show_screen(ScreenName.STUDIES)
        (self.screen,) = operated.window.findChildren(StudiesScreen)
        (self.presenter,) = operated.window.findChildren(StudiesPresenter)

    @property
    def study(self) -> Study:
        assert self.presenter.study is not None
        return self.presenter.study

    def begin(self) -> None:
        self.presenter.begin(plan())
        self.operated.spin(lambda: self.screen.shows(self.screen.run))

    def put_in(self, condition: Condition) -> None:
        self.operated.simulated.insert(FIBER, 5, condition=condition)
        shown = self.operated.frames_shown
        self.operated.spin(lambda: self.operated.frames_shown > shown + 1)

    def capture_next(self) -> None:
        """Do what the screen calls for."""
        step = self.study.next_step
        assert step is not None
        self.put_in(CONNECTORS[self.study.order[step].part])
        taken = len(self.study.taken)
        click(self.screen.run.capture)
        self.operated.spin(lambda: len(self.study.taken) > taken)

    def export(self, kind: ExportKind, path: Path) -> None:
        self.presenter.ask_path = lambda _kind, _suggestion: path
        click(self.screen.result.keys[kind])
        self.operated.spin(lambda: "Written" in self.screen.result.told.text())


@pytest.fixture
def technician(operated: Operated) -> Technician:
    return Technician(operated)


@pytest.mark.slow
def test_a_study_is_planned_captured_evaluated_and_taken_along(technician: Technician, tmp_path: Path) -> None:
    technician.begin()
    while not technician.study.is_complete:
        technician.capture_next()
    click(technician.screen.run.result)
    result = technician.screen.result
    technician.operated.spin(lambda: result.tabs.count() == 3)

    assert "of the total variation" in result.gauge.says.text()
    line = technician.operated.running.workstation.store.find(HistoryQuery(lot=technician.study.id), limit=20)
    assert len(line) == 12
    assert {one.ticket.serial for one in line} == {"P1", "P2", "P3"}
    assert {one.id for one in line} == {taken.inspection for taken in technician.study.taken}

    technician.export(ExportKind.EXCEL, tmp_path / "study.xlsx")
    technician.export(ExportKind.PDF, tmp_path / "study.pdf")
    assert (tmp_path / "study.pdf").read_bytes().startswith(b"%PDF")
    with closing(load_workbook(tmp_path / "study.xlsx")) as book:
        assert book["Readings"].max_row == 13


def test_a_study_goes_on_after_the_program_was_closed(technician: Technician, tmp_path: Path) -> None:
    technician.begin()
    technician.capture_next()
    technician.capture_next()
    technician.operated.close()

    again = Operated()
    try:
        again.spin(lambda: again.is_live)
        again.close_first_run_card()
        access = again.shell.access
        assert access.give_pin(Role.TECHNICIAN, "2468").is_right
        again.window.show_screen(ScreenName.STUDIES)
        (screen,) = again.window.findChildren(StudiesScreen)
        again.spin(lambda: screen.list.table.rowCount() == 1)
        click(screen.list.open)
        assert screen.shows(screen.run)
        assert screen.run.progress.text() == "2 of 12"
    finally:
        again.close()


def test_the_last_capture_is_taken_again_and_both_are_kept(technician: Technician) -> None:
    technician.begin()
    technician.capture_next()
    technician.screen.run.retake.chosen.emit("Wrong part was in")
    technician.operated.spin(lambda: len(technician.study.taken) == 2)

    assert len(technician.study.counting) == 1
    assert technician.study.taken[1].reason == "Wrong part was in"
    store = technician.operated.running.workstation.store
    assert store.count(HistoryQuery(lot=technician.study.id)) == 2


def test_a_picture_without_a_connector_is_called_for_again(technician: Technician) -> None:
    technician.begin()
    technician.operated.simulated.remove()
    shown = technician.operated.frames_shown
    technician.operated.spin(lambda: technician.operated.frames_shown > shown + 1)
    click(technician.screen.run.capture)
    technician.operated.spin(lambda: len(technician.study.taken) == 1)

    assert technician.study.next_step == 0
    assert "capture again" in technician.screen.run.told.text()
    technician.capture_next()
    assert technician.study.next_step == 1


def test_a_camera_unplugged_in_the_middle_is_said_and_nothing_is_lost(technician: Technician) -> None:
    technician.begin()
    technician.capture_next()
    technician.operated.simulated.pull_cable()
    technician.operated.spin(lambda: not technician.operated.presenter.state.is_camera_there)
    click(technician.screen.run.capture)
    technician.operated.spin(lambda: "⚠" in technician.screen.run.told.text())
    assert len(technician.study.taken) == 1

    technician.operated.simulated.plug_in()
    technician.operated.spin(lambda: technician.operated.presenter.state.is_camera_there)
    technician.capture_next()
    assert technician.study.next_step == 2


def test_a_study_is_cancelled_and_opened_again_from_the_list(technician: Technician) -> None:
    technician.begin()
    press(technician.screen, Qt.Key.Key_Escape)
    listed = technician.screen.list
    technician.operated.spin(lambda: listed.table.rowCount() == 1)
    click(listed.cancel)
    technician.operated.spin(lambda: listed.table.rowCount() == 0)

    listed.closed_too.setChecked(True)
    assert listed.chosen is not None
    assert listed.chosen.state is StudyState.CANCELLED
    click(listed.reopen)
    technician.operated.spin(lambda: listed.chosen is not None and listed.chosen.state is StudyState.OPEN)


def test_stations_are_compared_from_the_list_and_esc_leads_back(technician: Technician) -> None:
    screen = technician.screen
    click(screen.list.stations)
    assert screen.shows(screen.stations)
    screen.stations.form.others.setText("nowhere")
    click(screen.stations.form.compare)
    technician.operated.spin(lambda: "no inspections in nowhere" in screen.stations.told.text())
    click(screen.stations.help)
    assert screen.shows(screen.stations_help)
    click(screen.stations_help.back)
    assert screen.shows(screen.stations)
    press(screen.stations, Qt.Key.Key_Escape)
    assert screen.shows(screen.list)


def test_an_operator_sees_no_studies(operated: Operated) -> None:
    assert ScreenName.STUDIES not in operated.window.open_screens


def test_closing_in_the_middle_of_a_capture_keeps_what_was_taken(technician: Technician) -> None:
    technician.begin()
    technician.put_in(Condition.DIRTY)
    click(technician.screen.run.capture)
    technician.operated.window.close()
    assert not technician.operated.running.is_running
