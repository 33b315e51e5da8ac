"""Control charts and the list of checks, over a history of four weeks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PyQt6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from dscope_gui.calibration.alarm_rules import AlarmRule
from dscope_gui.domain.station import Role
from dscope_gui.domain.station_check import Baseline
from dscope_gui.qt.station_check.charts_page import ChartsPage
from dscope_gui.qt.station_check.control_charts import point_sentence
from dscope_gui.qt.station_check.history_page import ChecksPage
from dscope_gui.qt.station_check.result_panel import ResultPanel
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.station_check.charts import tracked_chart
from tests.hand_built import NOON
from tests.qt.hands import click
from tests.workstation.station_check.results import check, red, step

DAYS = 28
WILD = 24
FIRST = 10


def focus(day: int) -> float:
    return 0.3 if day == WILD else 0.55 + 0.01 * (day % 3)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    made = SqliteStore(tmp_path / "history")
    for day in range(DAYS):
        made.checks.add_check(check(day, step(focus=focus(day)), at=NOON + timedelta(days=day)))
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, store: SqliteStore) -> ChartsPage:
    made = ChartsPage()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.set_may_choose(True)
    made.show_series(store.checks.series())
    made.show_chart(tracked_chart(store.checks, "light.focus", FIRST))
    made.show()
    return made


def test_the_first_checks_set_the_limits_and_a_wild_value_raises_an_alarm(store: SqliteStore) -> None:
    chart = tracked_chart(store.checks, "light.focus", FIRST)
    assert chart.baseline == tuple(range(FIRST))
    assert not chart.is_chosen
    assert AlarmRule.BEYOND_LIMIT in chart.chart.rules_at(WILD)
    assert chart.chart.range_alarms == (WILD - 1, WILD)


def test_red_checks_set_no_limits(store: SqliteStore, tmp_path: Path) -> None:
    other = SqliteStore(tmp_path / "other")
    other.checks.add_check(red(0, at=NOON))
    for day in range(1, 5):
        other.checks.add_check(check(day, step(focus=focus(day)), at=NOON + timedelta(days=day)))
    assert tracked_chart(other.checks, "light.focus", 3).baseline == (1, 2, 3)
    other.close()


def test_a_chosen_stretch_sets_the_limits_until_the_usual_ones_are_wanted_again(store: SqliteStore) -> None:
    points = store.checks.points("light.focus")
    store.checks.add_baseline(Baseline("light.focus", points[5].check, points[15].check, NOON, "Tom"))
    chart = tracked_chart(store.checks, "light.focus", FIRST)
    assert chart.is_chosen
    assert chart.baseline == tuple(range(5, 16))
    store.checks.add_baseline(Baseline("light.focus", "", "", NOON, "Tom"))
    assert tracked_chart(store.checks, "light.focus", FIRST).baseline == tuple(range(FIRST))


def test_a_tapped_value_says_when_how_much_and_which_rule(store: SqliteStore, page: ChartsPage) -> None:
    assert page.charts is not None
    page.charts.chosen.emit(WILD)
    assert "0.3" in page.told.text()
    assert "beyond three standard deviations" in page.told.text()
    page.charts.pointed.emit(0)
    assert "0.55" in page.told.text()
    assert "⚠" not in page.told.text()


def test_a_value_is_found_under_the_finger(page: ChartsPage, qtbot: QtBot) -> None:
    charts = page.charts
    assert charts is not None
    view = charts.values.getViewBox()
    qtbot.waitUntil(lambda: view.sceneBoundingRect().width() > 100)
    at = view.mapViewToScene(QPointF(WILD, 0.5))
    with qtbot.waitSignal(charts.pointed) as told:
        charts.values.scene().sigMouseMoved.emit(at)
    assert told.args == [WILD]


def test_two_taps_choose_the_checks_that_set_the_limits(store: SqliteStore, page: ChartsPage, qtbot: QtBot) -> None:
    assert page.charts is not None
    assert not page.start.isEnabled()
    page.charts.chosen.emit(15)
    click(page.start)
    assert not page.end.isEnabled()
    page.charts.chosen.emit(5)
    points = store.checks.points("light.focus")
    with qtbot.waitSignal(page.baseline_wanted) as wanted:
        click(page.end)
    assert wanted.args == [points[5].check, points[15].check]


def test_an_operator_chooses_no_limits(page: ChartsPage) -> None:
    page.set_may_choose(False)
    assert not page.start.isVisible()
    assert not page.usual.isVisible()


def test_a_wild_value_does_not_squeeze_the_others(page: ChartsPage) -> None:
    assert page.charts is not None
    low, high = page.charts.values.viewRange()[1]
    assert low > 0.3
    assert high < 1.0


def test_a_chart_of_a_single_check_has_points_and_no_limits(qtbot: QtBot, tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "one")
    store.checks.add_check(check(0))
    chart = tracked_chart(store.checks, "light.focus", FIRST)
    store.close()
    page = ChartsPage()
    qtbot.addWidget(page)
    page.show_chart(chart)
    assert chart.chart.limits is None
    assert point_sentence(chart, 0, "0.55").endswith("0.55")


def test_without_any_check_the_page_says_so(qtbot: QtBot) -> None:
    page = ChartsPage()
    qtbot.addWidget(page)
    assert "Nothing to draw yet" in page.notice.message.text()
    assert page.series == ""


def test_the_list_says_who_when_and_what_was_red(qtbot: QtBot) -> None:
    page = ChecksPage()
    qtbot.addWidget(page)
    page.show_checks([red(2), check(1)])
    row = [page.table.item(0, column) for column in range(5)]
    texts = [item.text() for item in row if item is not None]
    assert "RED" in texts[1]
    assert "Ann" in texts[2]
    assert "Light and focus" in texts[4]


def test_a_result_names_what_is_out_of_its_limits(qtbot: QtBot) -> None:
    panel = ResultPanel()
    qtbot.addWidget(panel)
    panel.show_check(red(1))
    cells = [panel.table.item(row, 1) for row in range(panel.table.rowCount())]
    texts = [cell.text() for cell in cells if cell is not None]
    assert "Light and focus: Out of its limits: focus." in texts
    assert panel.check is not None
    assert panel.check.role is Role.OPERATOR
