"""The shelf of calibrations: out to a file, back again, into force; and files that are no calibration."""

from __future__ import annotations

from pathlib import Path

from tests.qt.calibration_wizard.technician import Technician, made_here
from tests.qt.hands import click


def test_a_calibration_is_exported_imported_and_used_again(technician: Technician, tmp_path: Path) -> None:
    technician.shelf.add(made_here())
    technician.shelf_presenter.refresh()
    technician.screen.shelf.table.selectRow(0)
    file = tmp_path / "usb" / "mine.json"
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
