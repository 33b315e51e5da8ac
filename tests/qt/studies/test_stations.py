"""Comparing stations on the screen of studies: what is asked for, what is shown, what is written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PyQt6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from dscope_gui.domain.station import ThemeName
from dscope_gui.qt.studies.stations import StationsPage, StationsPresenter
from dscope_gui.qt.studies.stations.form import Asked
from dscope_gui.store import SqliteStore
from tests.qt.hands import click
from tests.workstation.agreement.histories import history, record_file, records, some_ends

ENDS = some_ends()
_PATIENCE_MS = 60_000
"""Comparing takes a second, of which most is importing scipy and matplotlib, and more on a machine that is busy."""


@pytest.fixture
def page(qtbot: QtBot) -> StationsPage:
    made = StationsPage()
    qtbot.addWidget(made)
    made.resize(1170, 740)
    made.show()
    return made


@pytest.fixture
def presenter(page: StationsPage, tmp_path: Path) -> Iterator[StationsPresenter]:
    """Of a station with six ends in its history."""
    folder = history(tmp_path / "own", records(ENDS))
    with closing(SqliteStore(folder)) as store:
        settings = QSettings(str(tmp_path / "exports.ini"), QSettings.Format.IniFormat)
        made = StationsPresenter(page, store.records, station="line 1", settings=settings)
        yield made
        made.close()


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """The same ends on a bench whose scale is wrong by 3 %."""
    return record_file(tmp_path / "bench", records(ENDS, scale_error=1.03, turn_deg=60.0))


def compare(page: StationsPage, qtbot: QtBot, *others: Path) -> None:
    page.form.others.setText("; ".join(map(str, others)))
    click(page.form.compare)
    qtbot.waitUntil(lambda: page.report.isEnabled() or "⚠" in page.told.text(), timeout=_PATIENCE_MS)


def test_this_stations_history_is_compared_with_the_records_of_another(
    page: StationsPage, presenter: StationsPresenter, other: Path, qtbot: QtBot
) -> None:
    compare(page, qtbot, other)
    assert page.station.currentText() == "bench against line 1: 6 ends"
    assert "The scales differ by +3.00 %" in page.result.says.text()
    assert "Diameters are larger on bench" in page.result.says.text()
    assert not page.form.isVisible()
    assert page.result.sizes.rowCount() == 9
    passed_twice = page.result.verdicts.item(0, 1)
    assert passed_twice is not None
    assert passed_twice.text() == "6"


def test_the_form_comes_back_for_other_stations(
    page: StationsPage, presenter: StationsPresenter, other: Path, qtbot: QtBot
) -> None:
    compare(page, qtbot, other)
    click(page.again)
    assert page.form.isVisible()
    assert not page.result.isVisible()
    assert page.form.asked() == Asked("", (str(other),), "")


def test_several_stations_are_looked_at_one_after_the_other(
    page: StationsPage, presenter: StationsPresenter, other: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    compare(page, qtbot, other, record_file(tmp_path / "lab", records(ENDS)))
    assert page.station.count() == 2
    page.station.setCurrentIndex(1)
    assert "✔  The scales do not differ beyond chance: +0.00 %" in page.result.says.text()


def test_the_report_is_written_into_a_folder(
    page: StationsPage, presenter: StationsPresenter, other: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    compare(page, qtbot, other)
    presenter.ask_folder = lambda _suggestion: tmp_path / "report"
    click(page.report)
    qtbot.waitUntil(lambda: "Written" in page.told.text(), timeout=_PATIENCE_MS)
    assert (tmp_path / "report" / "agreement.html").is_file()
    assert (tmp_path / "report" / "agreement.xlsx").is_file()


def test_nothing_to_compare_with_is_said_at_once(page: StationsPage, presenter: StationsPresenter) -> None:
    click(page.form.compare)
    assert "There is no station to compare with" in page.told.text()


def test_stations_without_a_common_end_leave_the_form_as_it_was(
    page: StationsPage, presenter: StationsPresenter, tmp_path: Path, qtbot: QtBot
) -> None:
    compare(page, qtbot, record_file(tmp_path / "b", []))
    assert "no ends that can be compared" in page.told.text()
    assert page.form.isVisible()
    assert page.form.compare.isEnabled()


def test_a_folder_that_is_chosen_is_added_to_those_that_are_there(
    page: StationsPage, presenter: StationsPresenter, tmp_path: Path
) -> None:
    folders = iter((tmp_path / "b", tmp_path / "c", tmp_path / "a"))
    presenter.ask_folder = lambda _suggestion: next(folders)
    click(page.form.browse_others)
    click(page.form.browse_others)
    click(page.form.browse_reference)
    assert page.form.asked() == Asked(str(tmp_path / "a"), (str(tmp_path / "b"), str(tmp_path / "c")), "")


@pytest.mark.usefixtures("theme")
def test_every_band_can_be_looked_at_in_both_themes(
    page: StationsPage, presenter: StationsPresenter, other: Path, qtbot: QtBot, theme: ThemeName
) -> None:
    compare(page, qtbot, other)
    chart = page.result.chart
    for index in range(chart.band.count()):
        chart.band.setCurrentIndex(index)
        assert len(chart.plot.listDataItems()) == 1
    assert chart.band.count() >= 3
