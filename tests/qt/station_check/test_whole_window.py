"""The station check in the whole window, on the simulated camera with the real engine and a real history."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from openpyxl import load_workbook
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QPushButton

from dscope_gui.cameras.simulator import Condition
from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.station import Role
from dscope_gui.domain.station_check import Trouble
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.station_check import BookPresenter, Page
from dscope_gui.qt.station_check.check_files import CheckFile
from dscope_gui.qt.station_check.result_panel import ResultPanel
from dscope_gui.qt.station_check.state import Phase
from dscope_gui.simulator import Pit
from tests.qt.hands import click
from tests.qt.station_check.shift import PART, Shift, opened, require_check


def try_to_judge(shift: Shift) -> None:
    shift.operated.window.show_screen(ScreenName.INSPECT)
    shift.operated.press(Qt.Key.Key_Space)


def judge(shift: Shift) -> None:
    try_to_judge(shift)
    shift.operated.spin(lambda: shift.operated.presenter.state.shown is not None)


def test_nothing_is_judged_before_the_check_and_the_screen_leads_to_it(shift: Shift) -> None:
    operated = shift.operated
    try_to_judge(shift)
    operated.spin(lambda: operated.presenter.state.message.text == "Station check due: ask a technician")
    assert operated.presenter.state.in_flight == 0
    assert operated.running.workstation.store.count(HistoryQuery()) == 0
    assert "Locked" in operated.screen.card.accessibleDescription()
    click(operated.screen.lock.button)
    assert operated.window.current_screen == ScreenName.STATION_CHECK


def test_a_green_check_opens_production_and_is_kept(shift: Shift) -> None:
    shift.put_in(Condition.CLEAN)
    check = shift.do_check()

    assert check.is_green
    assert [step.name for step in check.steps if step.is_required] == ["light", "painted"]
    assert "GREEN" in shift.screen.check.result.card.text
    shift.operated.spin(lambda: not shift.is_locked)
    assert shift.operated.running.workstation.store.checks.checks(limit=2) == [check]
    judge(shift)
    shown = shift.operated.presenter.state.shown
    assert shown is not None
    assert shown.answer is Answer.PASS


def test_light_that_is_turned_down_is_red_and_locks_at_once(shift: Shift) -> None:
    shift.put_in(Condition.CLEAN)
    assert shift.do_check().is_green
    shift.operated.spin(lambda: not shift.is_locked)
    shift.presenter.dismiss()

    def turn_down() -> None:
        shift.operated.simulated.set_light(0.4)
        shift.see_it()

    check = shift.do_check({"light": turn_down})
    assert not check.is_green
    assert check.steps[0].trouble is Trouble.OUT_OF_LIMITS
    shift.operated.spin(lambda: shift.is_locked)
    try_to_judge(shift)
    shift.operated.spin(lambda: shift.operated.presenter.state.message.text == "Station check red: ask a technician")


def test_painted_defects_are_found_on_the_live_picture(shift: Shift) -> None:
    shift.put_in(Condition.WORN)
    check = shift.do_check()
    painted = next(step for step in check.steps if step.name == "painted")
    assert {reading.name: reading.value for reading in painted.readings}["found"] == 1.0
    assert painted.is_ok


def test_a_step_is_repeated_and_its_last_result_counts(shift: Shift) -> None:
    shift.put_in(Condition.CLEAN)
    shift.operated.simulated.set_light(0.4)
    shift.see_it()
    shift.begin()
    assert not shift.measure().is_ok
    shift.operated.simulated.set_light(1.0)
    click(shift.screen.check.step.repeat)
    shift.see_it()
    result = shift.measure()
    assert result.is_ok
    assert result.tries == 2


def test_a_check_without_a_red_step_is_cancelled_and_leaves_nothing(shift: Shift) -> None:
    shift.put_in(Condition.CLEAN)
    shift.begin()
    shift.measure()
    click(shift.screen.check.step.cancel)
    assert shift.presenter.state.phase is Phase.IDLE
    assert shift.operated.running.workstation.store.checks.count_checks() == 0


def test_a_red_step_does_not_vanish_by_cancelling(shift: Shift) -> None:
    shift.operated.simulated.remove()
    shift.see_it()
    shift.begin()
    assert shift.measure().trouble is Trouble.NO_END_FACE
    click(shift.screen.check.step.cancel)
    shift.wait_for(Phase.FINISHED)
    check = shift.presenter.state.check
    assert check is not None
    assert not check.is_complete
    assert not check.is_green
    shift.operated.spin(lambda: shift.is_locked)


def test_a_step_that_is_not_required_may_be_left_out(shift: Shift) -> None:
    shift.put_in(Condition.CLEAN)
    shift.begin()
    assert not shift.screen.check.step.skip.isVisible()
    for _ in range(2):
        shift.measure()
        shift.go_on()
    click(shift.screen.check.step.skip)
    shift.wait_for(Phase.FINISHED)
    check = shift.presenter.state.check
    assert check is not None
    assert check.steps[-1].trouble is Trouble.SKIPPED
    assert check.is_green


def test_a_cable_pulled_in_the_middle_is_neither_green_nor_red(shift: Shift) -> None:
    shift.put_in(Condition.CLEAN)
    shift.begin()
    shift.operated.simulated.pull_cable()
    shift.operated.spin(lambda: not shift.operated.presenter.state.is_camera_there)
    click(shift.screen.check.step.measure)
    shift.operated.spin(lambda: shift.presenter.state.fault is not None)
    assert shift.presenter.state.phase is Phase.WAITING
    assert shift.presenter.state.results == {}
    shift.operated.simulated.plug_in()
    shift.operated.spin(lambda: shift.operated.presenter.state.is_camera_there)
    shift.see_it()
    assert shift.measure().is_ok


def test_a_golden_connector_is_taught_and_one_defect_more_is_red(shift: Shift) -> None:
    shift.become(Role.TECHNICIAN)
    shift.put_in(Condition.WORN)
    shift.operated.window.show_screen(ScreenName.STATION_CHECK)
    shift.screen.show_page(Page.GOLDEN)
    shift.screen.golden.name.setText("G1")
    shift.screen.golden.part.setCurrentText(PART)
    click(shift.screen.golden.teach)
    shift.operated.spin(lambda: shift.screen.golden.table.rowCount() == 1)
    assert "G1 is taught" in shift.screen.golden.told.text()
    shift.screen.show_page(Page.CHECK)

    assert shift.do_check().is_green
    shift.presenter.dismiss()

    check = shift.do_check({"golden G1": lambda: add_a_pit(shift)})
    golden = check.steps[-1]
    assert golden.trouble in (Trouble.NEW_DEFECTS, Trouble.OTHER_VERDICT)
    assert not check.is_green
    shift.operated.spin(lambda: shift.is_locked)


def add_a_pit(shift: Shift) -> None:
    """One small pit more on the same connector, which changes no verdict by itself."""
    stage = shift.operated.simulated._stage
    connector = stage.scenery.connector
    assert connector is not None
    pit = Pit((-70.0, -60.0), 4.0, -60.0)
    stage._change(lambda old: replace(old, connector=replace(connector, flaws=(*connector.flaws, pit))))
    shift.see_it()


def test_an_operator_teaches_nothing(shift: Shift) -> None:
    texts = {button.text() for button in shift.screen.findChildren(QPushButton) if not button.isHidden()}
    assert "Golden connectors" not in texts
    shift.become(Role.TECHNICIAN)
    texts = {button.text() for button in shift.screen.findChildren(QPushButton) if not button.isHidden()}
    assert "Golden connectors" in texts


def test_qa_opens_production_once_with_a_reason(shift: Shift) -> None:
    assert not shift.screen.check.start.reasons.isVisibleTo(shift.screen)
    shift.become(Role.QA)
    shift.operated.window.show_screen(ScreenName.STATION_CHECK)
    reason = next(
        button for button in shift.screen.check.start.reasons.findChildren(QPushButton) if "at hand" in button.text()
    )
    click(reason)
    shift.operated.spin(lambda: not shift.is_locked)
    override = shift.operated.running.workstation.store.checks.last_override()
    assert override is not None
    assert override.reason == "Golden connector not at hand"
    assert not shift.screen.check.start.reasons.isVisible()
    shift.put_in(Condition.CLEAN)
    judge(shift)


def test_the_check_may_be_kept_for_technicians(data: Path) -> None:
    require_check(data, least_role="technician")
    with opened() as shift:
        shift.operated.window.show_screen(ScreenName.STATION_CHECK)
        assert not shift.screen.check.start.start.isEnabled()
        assert "technician" in shift.screen.check.start.fault.text()
        shift.become(Role.TECHNICIAN)
        assert shift.screen.check.start.start.isEnabled()


def test_a_restart_remembers_green_and_red(data: Path) -> None:
    require_check(data)
    with opened() as shift:
        shift.put_in(Condition.CLEAN)
        assert shift.do_check().is_green
    with opened() as shift:
        assert not shift.is_locked
        shift.operated.simulated.remove()
        shift.see_it()
        assert not shift.do_check().is_green
    with opened() as shift:
        assert shift.is_locked
        assert "red" in shift.operated.presenter.state.lock.state.value


def test_the_demonstration_is_not_locked(data: Path) -> None:
    with opened() as shift:
        assert not shift.is_locked
        shift.put_in(Condition.CLEAN)
        judge(shift)


def test_checks_are_listed_opened_and_taken_along(shift: Shift, data: Path) -> None:
    shift.put_in(Condition.CLEAN)
    shift.do_check()
    shift.screen.show_page(Page.HISTORY)
    shift.operated.spin(lambda: shift.screen.history.table.rowCount() == 1)
    table = shift.screen.history.table
    table.clicked.emit(table.indexFromItem(table.item(0, 0)))
    opened_panel = shift.screen.history.opened
    assert opened_panel.isVisible()

    book = shift.operated.window.findChildren(BookPresenter)[0]
    for kind in CheckFile:
        file = data / f"check.{kind.value}"
        book.ask_path = partial(_always, file)
        opened_panel.export_wanted.emit(kind)
        shift.operated.spin(partial(_says, opened_panel, str(file)))
        assert file.is_file()
    with closing(load_workbook(data / "check.xlsx")) as workbook:
        cells = {str(cell.value) for sheet in workbook for row in sheet.iter_rows() for cell in row}
    assert {"GREEN", "focus", "light"} <= cells
    assert (data / "check.pdf").read_bytes().startswith(b"%PDF")
    assert "mean_level" in (data / "check.csv").read_text(encoding="utf-8")


def _always(file: Path, _kind: CheckFile, _suggestion: Path) -> Path:
    return file


def _says(panel: ResultPanel, words: str) -> bool:
    return words in panel.message.text()
