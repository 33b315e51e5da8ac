"""The shelf of calibrations: out to a file, back again, into force; and files that are no calibration."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.qt.calibration_wizard.technician import Technician, made_here
from tests.qt.hands import click


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_a_calibration_is_exported_imported_and_used_again(technician: Technician, tmp_path: Path, kind: str) -> None:
    technician.shelf.add(made_here())
    technician.shelf_presenter.refresh()
    technician.screen.shelf.table.selectRow(0)
    file = tmp_path / "usb" / f"mine.{kind}"
    technician.shelf_presenter.ask_goal = lambda _suggestion: file
    click(technician.screen.shelf.export)
    assert file.is_file()

    for path in technician.shelf.folder.iterdir():
        path.unlink()
    technician.shelf_presenter.ask_source = lambda _suggestion: file
    click(technician.screen.shelf.bring)
    assert "Imported" in technician.screen.shelf.told.text()
    technician.screen.shelf.table.selectRow(0)
    click(technician.screen.shelf.use)
    assert technician.operated.running.workstation.ruler.calibration == made_here()


def test_a_broken_csv_file_is_refused_with_its_fault_and_nothing_changes(
    technician: Technician, tmp_path: Path
) -> None:
    file = tmp_path / "broken.csv"
    file.write_text("field,value\num_per_px_x,abc\n", "utf-8")
    technician.shelf_presenter.ask_source = lambda _suggestion: file
    click(technician.screen.shelf.bring)
    assert "broken.csv" in technician.screen.shelf.told.text()
    assert not technician.shelf.folder.exists()
    assert technician.screen.shelf.table.rowCount() == 0


def test_a_file_that_cannot_be_written_is_told(technician: Technician, tmp_path: Path) -> None:
    technician.shelf.add(made_here())
    technician.shelf_presenter.refresh()
    technician.screen.shelf.table.selectRow(0)
    (tmp_path / "file").write_text("no folder")
    technician.shelf_presenter.ask_goal = lambda _suggestion: tmp_path / "file" / "mine.csv"
    click(technician.screen.shelf.export)
    assert "could not be written" in technician.screen.shelf.told.text()


def test_a_broken_file_on_the_shelf_is_named_beside_the_others(technician: Technician) -> None:
    technician.shelf.add(made_here())
    (technician.shelf.folder / "torn.json").write_text('{"schema": "dscope.calibration/1"')
    technician.shelf_presenter.refresh()
    assert "torn.json" in technician.screen.shelf.told.text()
    assert technician.screen.shelf.table.rowCount() == 1
