"""The pages of the screen of studies, each alone: what they show and what they ask for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dscope_gui.domain.study import Quantity, Step, Study, StudyPlan, StudyState, Taken
from dscope_gui.errors import ConfigurationInvalid, WrongUse
from dscope_gui.qt.studies.list_page import ListPage
from dscope_gui.qt.studies.plan_page import PlanPage
from dscope_gui.qt.studies.result_page import ResultPage
from dscope_gui.qt.studies.run_page import RunPage
from dscope_gui.settings import load_recipes
from dscope_gui.workstation.studies import report_of
from tests.hand_built import NOON
from tests.qt.hands import click, press
from tests.workstation.studies.drawn import plan

Page = TypeVar("Page", bound=QWidget)

ZONES = ("core", "cladding")


def made(captured: int = 12, *, state: StudyState = StudyState.OPEN, **changes: object) -> Study:
    """A small study in which part 2 is twice as large as part 1, and Ben reads a little more than Ana."""
    wanted = plan(**changes)
    order = tuple(
        Step(part=part, operator=operator, trial=trial)
        for trial in range(1, wanted.trials + 1)
        for operator in wanted.operators
        for part in wanted.parts
    )
    taken = tuple(_taken(wanted, place, step) for place, step in enumerate(order[:captured]))
    return Study(id="ST-1", made_at=NOON, plan=wanted, order=order, taken=taken, state=state)


def _taken(wanted: StudyPlan, place: int, step: Step) -> Taken:
    size = 2.0 * wanted.parts.index(step.part) + wanted.operators.index(step.operator) + 0.1 * step.trial
    return Taken(step=place, inspection=f"I{place}", at=NOON, value=size, verdict="fail" if size > 4.0 else "pass")


@pytest.fixture
def list_page(qtbot: QtBot) -> ListPage:
    return shown(qtbot, ListPage())


@pytest.fixture
def plan_page(qtbot: QtBot) -> PlanPage:
    page = shown(qtbot, PlanPage(tuple(load_recipes().values()), lambda _part: ZONES))
    page.show_new("Gauge R&R", "LC-PC-OM4")
    return page


@pytest.fixture
def run_page(qtbot: QtBot) -> RunPage:
    return shown(qtbot, RunPage())


def shown(qtbot: QtBot, page: Page) -> Page:
    qtbot.addWidget(page)
    page.resize(1160, 760)
    with qtbot.waitExposed(page):
        page.show()
    return page


def cells(page: ListPage) -> list[list[str]]:
    table = page.table
    return [
        [item.text() if (item := table.item(row, column)) else "" for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_the_list_says_how_far_each_study_is(list_page: ListPage) -> None:
    list_page.show_studies((made(5), made(12).model_copy(update={"id": "ST-2"})), ())

    rows = cells(list_page)
    assert rows[0][0] == "ST-1"
    assert rows[0][4] == "5 of 12"
    assert "open" in rows[0][5]
    assert "complete" in rows[1][5]


def test_closed_studies_are_on_the_list_when_asked_for(list_page: ListPage) -> None:
    list_page.show_studies((made(5, state=StudyState.CANCELLED), made(12, state=StudyState.ARCHIVED)), ())
    assert cells(list_page) == []
    assert not list_page.open.isEnabled()

    list_page.closed_too.setChecked(True)
    assert len(cells(list_page)) == 2
    assert list_page.reopen.isVisible()


def test_the_keys_below_the_list_speak_of_the_chosen_study(list_page: ListPage, qtbot: QtBot) -> None:
    study = made(5)
    list_page.show_studies((study,), ())

    with qtbot.waitSignal(list_page.opened) as opened:
        click(list_page.open)
    with qtbot.waitSignal(list_page.close_wanted) as cancelled:
        click(list_page.cancel)
    assert opened.args == [study]
    assert cancelled.args == [study, StudyState.CANCELLED]


def test_a_complete_study_cannot_be_cancelled_but_put_away(list_page: ListPage) -> None:
    list_page.show_studies((made(12),), ())
    assert not list_page.cancel.isEnabled()
    assert list_page.archive.isEnabled()


def test_a_study_that_cannot_be_read_is_named_below_the_list(list_page: ListPage) -> None:
    list_page.show_studies((made(5),), (ConfigurationInvalid("studies/x.json is no valid JSON"),))
    assert "studies/x.json" in list_page.told.text()
    assert len(cells(list_page)) == 1


def test_the_form_begins_with_ten_parts_three_operators_and_three_trials(plan_page: PlanPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(plan_page.begin_wanted) as wanted:
        click(plan_page.begin)

    assert wanted.args is not None
    plan = wanted.args[0]
    assert isinstance(plan, StudyPlan)
    assert (plan.captures, plan.operators, plan.trials, plan.recipe) == (90, ("A", "B", "C"), 3, "LC-PC-OM4")
    assert plan.parts == tuple(str(number) for number in range(1, 11))
    assert plan.references == {}


def test_the_form_says_how_many_captures_and_whether_they_are_few(plan_page: PlanPage) -> None:
    assert "90 captures" in plan_page.told.text()
    assert "unsure" not in plan_page.told.text()

    plan_page.operators.setText("Ana")
    assert "10 parts × 1 operators" in plan_page.told.text()
    assert "unsure" in plan_page.told.text()


def test_names_zone_tolerance_and_references_are_taken_over(plan_page: PlanPage, qtbot: QtBot) -> None:
    plan_page.names.setText("SN 1; SN 2,SN 3")
    plan_page.zone.setCurrentIndex(plan_page.zone.findData("core"))
    plan_page.tolerance.setText("4,5")
    plan_page.known.setCurrentIndex(1)
    plan_page.failing.setText("SN 2")
    with qtbot.waitSignal(plan_page.begin_wanted) as wanted:
        click(plan_page.begin)

    assert wanted.args is not None
    plan = wanted.args[0]
    assert plan.parts == ("SN 1", "SN 2", "SN 3")
    assert (plan.zone, plan.tolerance) == ("core", 4.5)
    assert plan.references == {"SN 1": "pass", "SN 2": "fail", "SN 3": "pass"}


def test_what_a_quantity_has_no_use_for_is_greyed_out(plan_page: PlanPage) -> None:
    plan_page.quantity.setCurrentIndex(plan_page.quantity.findData(Quantity.VERDICT.value))
    assert not plan_page.zone.isEnabled()
    assert not plan_page.tolerance.isEnabled()


@pytest.mark.parametrize(
    ("field", "text", "told"),
    [
        ("title", "  ", "needs a title"),
        ("operators", " , ", "at least one operator"),
        ("operators", "Ana, Ana", "operator Ana is there twice"),
        ("names", "1, 2, 1", "part 1 is there twice"),
        ("names", "1", "no plan"),
        ("tolerance", "wide", "tolerance wide"),
        ("tolerance", "-3", "tolerance -3"),
    ],
)
def test_what_is_wrong_in_the_form_is_said_below_it(
    plan_page: PlanPage, qtbot: QtBot, field: str, text: str, told: str
) -> None:
    getattr(plan_page, field).setText(text)
    with qtbot.assertNotEmitted(plan_page.begin_wanted):
        click(plan_page.begin)
    assert told in plan_page.told.text()


def test_a_part_number_that_cannot_be_inspected_is_said_below_the_form(qtbot: QtBot) -> None:
    def none(_part: str) -> Sequence[str]:
        raise WrongUse("There is no rule set")

    page = PlanPage(tuple(load_recipes().values()), none)
    qtbot.addWidget(page)
    page.recipe.setCurrentIndex(1)
    assert "There is no rule set" in page.told.text()


def test_the_run_page_calls_for_the_next_part_and_operator(run_page: RunPage) -> None:
    run_page.show_study(made(4))
    assert run_page.operator.text() == "Operator Ben"
    assert run_page.part.text() == "P2"
    assert run_page.round.text() == "Round 1 of 2"
    assert run_page.progress.text() == "4 of 12"


def test_nothing_that_was_measured_is_shown_while_captures_go_on(run_page: RunPage) -> None:
    run_page.show_study(made(5))
    run_page.show_taken(was_read=True)
    words = " ".join(label.text() for label in (run_page.told, run_page.part, run_page.operator, run_page.title))
    assert "pass" not in words.lower()
    assert "fail" not in words.lower()
    assert "µm" not in words


def test_space_captures_whatever_was_clicked_last(run_page: RunPage, qtbot: QtBot) -> None:
    run_page.show_study(made(5))
    with qtbot.waitActive(run_page):
        run_page.activateWindow()
    run_page.result.click()
    with qtbot.waitSignal(run_page.capture_wanted):
        press(run_page, Qt.Key.Key_Space)


def test_while_a_capture_is_judged_no_other_can_be_asked_for(run_page: RunPage) -> None:
    run_page.show_study(made(5))
    run_page.show_busy(is_busy=True)
    assert not run_page.capture.isEnabled()
    assert not run_page.back.isEnabled()
    run_page.show_busy(is_busy=False)
    assert run_page.capture.isEnabled()


def test_the_last_capture_is_taken_again_with_a_reason_only(run_page: RunPage, qtbot: QtBot) -> None:
    run_page.show_study(made(5))
    click(run_page.again)
    assert run_page.retake.isVisible()
    assert not run_page.capture.isEnabled()

    with qtbot.waitSignal(run_page.again_wanted) as wanted:
        run_page.retake.chosen.emit("The part moved")
    assert wanted.args == ["The part moved"]
    assert not run_page.retake.isVisible()


def test_esc_keeps_the_last_capture(run_page: RunPage) -> None:
    run_page.show_study(made(5))
    click(run_page.again)
    press(run_page, Qt.Key.Key_Escape)
    assert not run_page.retake.isVisible()
    assert run_page.capture.isEnabled()


def test_a_complete_study_has_nothing_left_to_capture(run_page: RunPage) -> None:
    run_page.show_study(made(12))
    assert not run_page.capture.isEnabled()
    assert run_page.result.isEnabled()
    assert "All parts" in run_page.operator.text()


def test_a_picture_off_which_nothing_could_be_read_is_asked_for_again(run_page: RunPage) -> None:
    run_page.show_study(made(5))
    run_page.show_taken(was_read=False)
    assert "capture again" in run_page.told.text()


@pytest.mark.usefixtures("theme")
def test_the_result_shows_gauge_readings_and_verdicts_in_both_themes(qtbot: QtBot) -> None:
    page, study = ResultPage(), made(12, references={"P1": "pass", "P2": "fail", "P3": "fail"}, tolerance=20.0)
    shown(qtbot, page)
    page.show_report(study, report_of(study))

    assert [page.tabs.tabText(tab) for tab in range(page.tabs.count())] == ["Gauge R&&R", "Readings", "Verdicts"]
    assert "of the total variation" in page.gauge.says.text()
    assert "of the tolerance" in page.gauge.says.text()
    assert page.gauge.components.rowCount() == 6
    assert page.agreement.against.rowCount() == 2
    assert "P2" in page.agreement.confused.text()
    for tab in range(page.tabs.count()):
        page.tabs.setCurrentIndex(tab)
        assert not page.grab().isNull()


def test_what_could_not_be_evaluated_is_said_in_place_of_it(qtbot: QtBot) -> None:
    page, study = ResultPage(), made(5)
    shown(qtbot, page)
    page.show_report(study, report_of(study))

    assert page.tabs.count() == 0
    assert "missing" in page.notes.text()
    assert not any(key.isEnabled() for key in page.keys.values())


def test_every_key_on_the_run_page_is_large_enough_for_a_finger(run_page: RunPage) -> None:
    run_page.show_study(made(5))
    for key in (run_page.capture, run_page.again, run_page.result, run_page.back):
        assert key.height() >= 64
        assert key.width() >= 64
