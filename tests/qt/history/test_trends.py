"""Charts of the history."""

from __future__ import annotations

import subprocess
import sys

import pyqtgraph as pg
from PyQt6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.station import ThemeName
from dscope_gui.qt.history import HistoryScreen
from dscope_gui.qt.history.trend_words import zones_in_order
from dscope_gui.qt.theme import colors_of
from tests.qt.hands import type_in
from tests.qt.history.filled import Filled


def _filled(history: Filled) -> None:
    for day in (2, 1, 0):
        history.add(f"good-{day}", Answer.PASS, days_ago=day)
        history.add(f"bad-{day}", days_ago=day)


def test_trends_show_each_day_of_the_same_filters(qtbot: QtBot, screen: HistoryScreen, history: Filled) -> None:
    _filled(history)
    screen.show()
    screen.show_trends()
    qtbot.waitUntil(lambda: screen.trends.charts is not None and len(screen.trends.charts.days) == 3)
    charts = screen.trends.charts
    assert charts is not None
    line = charts.passed.getPlotItem().listDataItems()[0]
    assert list(line.getData()[1]) == [50.0, 50.0, 50.0]
    bars = [item for item in charts.kinds.getPlotItem().items if isinstance(item, pg.BarGraphItem)]
    assert sum(sum(bar.opts["height"]) for bar in bars) == 6 * 4
    type_in(screen.filters.serial, "good-1")
    qtbot.waitUntil(lambda: len(charts.days) == 1)
    assert list(charts.passed.getPlotItem().listDataItems()[0].getData()[1]) == [100.0]


def test_the_legend_covers_nothing_that_is_drawn(qtbot: QtBot, screen: HistoryScreen, history: Filled) -> None:
    _filled(history)
    screen.resize(1146, 700)
    screen.show()
    screen.show_trends()
    qtbot.waitUntil(lambda: screen.trends.charts is not None and len(screen.trends.charts.days) == 3)
    charts = screen.trends.charts
    assert charts is not None
    items = [plot.getPlotItem() for plot in (charts.kinds, charts.zones)]
    qtbot.waitUntil(lambda: all(item.legend.sceneBoundingRect().height() > 0 for item in items))
    for plot, item in zip((charts.kinds, charts.zones), items, strict=True):
        assert item.legend.items
        assert not item.legend.sceneBoundingRect().intersects(item.getViewBox().sceneBoundingRect())
        assert plot.sceneRect().contains(item.legend.sceneBoundingRect())


def test_pointing_at_a_day_tells_its_values(qtbot: QtBot, screen: HistoryScreen, history: Filled) -> None:
    _filled(history)
    screen.show()
    screen.show_trends()
    qtbot.waitUntil(lambda: screen.trends.charts is not None and screen.trends.charts.isVisible())
    charts = screen.trends.charts
    assert charts is not None
    at = charts.passed.getPlotItem().getViewBox().mapViewToScene(QPointF(1.0, 50.0))
    charts.passed.scene().sigMouseMoved.emit(at)
    told = screen.trends.told.text()
    assert "2026-11-20" in told and "yield 50.0 %" in told and "Scratch 2" in told and "light 141 of 255" in told


def test_without_inspections_there_is_a_word_instead_of_a_chart(qtbot: QtBot, screen: HistoryScreen) -> None:
    screen.show()
    screen.show_trends()
    qtbot.waitUntil(lambda: screen.trends.notice.message.text() == "Nothing to draw yet")
    assert not screen.exports.open.isEnabled()


def test_charts_follow_the_theme(qtbot: QtBot, screen: HistoryScreen, history: Filled, theme: ThemeName) -> None:
    _filled(history)
    screen.show()
    screen.show_trends()
    qtbot.waitUntil(lambda: screen.trends.charts is not None and screen.trends.charts.isVisible())
    assert screen.trends.charts is not None
    ground = screen.trends.charts.passed.backgroundBrush().color().name()
    assert ground == colors_of(screen).panel


def test_zones_go_from_the_core_outwards() -> None:
    assert zones_in_order(["outside", "contact", "core", "cladding"]) == ["core", "cladding", "contact", "outside"]


def test_the_chart_library_is_not_loaded_before_charts_are_looked_at() -> None:
    look = "import sys, dscope_gui.qt.history; sys.exit('pyqtgraph' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", look], check=False).returncode == 0
