"""A calibration that should not be trusted is told to the technician and stands before the operator."""

from __future__ import annotations

import json
from pathlib import Path

from PyQt6.QtCore import Qt

from dscope_gui.cameras.simulator import Condition
from dscope_gui.domain.answer import Answer
from dscope_gui.domain.scale import ScaleSource
from dscope_gui.domain.verdict import Cause
from dscope_gui.qt.notifications import Severity
from dscope_gui.qt.screen_names import ScreenName
from tests.qt.calibration_wizard.technician import FIBER, UM_PER_PX, Technician, made_here
from tests.qt.hands import click
from tests.qt.operated import Operated


def test_an_ended_calibration_stands_before_the_operator_and_nothing_is_judged(technician: Technician) -> None:
    operated = technician.operated
    technician.shelf.add(made_here(valid_days=-100))
    technician.shelf_presenter.refresh()
    technician.screen.shelf.table.selectRow(0)
    click(technician.screen.shelf.use)
    assert "ended on" in technician.screen.shelf.state.text()
    assert any("ended on" in notice.message for notice in operated.notices.kept)

    operated.window.show_screen(ScreenName.INSPECT)
    assert operated.screen.caution.isVisible()
    assert "nothing is judged" in operated.screen.caution.text()
    technician.insert_fiber()
    operated.press(Qt.Key.Key_Space)
    operated.spin(lambda: operated.is_judged)
    judged = operated.presenter.state.shown
    assert judged is not None
    assert judged.answer is Answer.ASK
    assert [reason.cause for reason in judged.inspection.verdict.reasons] == [Cause.CALIBRATION_UNUSABLE]
    assert judged.inspection.examination is not None
    assert judged.inspection.examination.scale is not None
    assert judged.inspection.examination.scale.source is ScaleSource.FIBER_SPEC

    operated.window.show_screen(ScreenName.CALIBRATION)
    click(technician.screen.shelf.cladding)
    operated.window.show_screen(ScreenName.INSPECT)
    assert not operated.screen.caution.isVisible()


def test_a_calibration_of_another_camera_is_told_as_soon_as_it_is_chosen(technician: Technician) -> None:
    technician.shelf.add(made_here(camera="basler:40012345"))
    technician.shelf_presenter.refresh()
    technician.screen.shelf.table.selectRow(0)
    assert "other camera" in _cell(technician, 0, 0)
    click(technician.screen.shelf.use)
    assert "basler:40012345" in technician.screen.shelf.state.text()


def _cell(technician: Technician, row: int, column: int) -> str:
    item = technician.screen.shelf.table.item(row, column)
    assert item is not None
    return item.text()


def test_claddings_that_do_not_fit_the_calibration_are_told_after_a_few_parts_and_at_the_next_start(
    technician: Technician, tmp_path: Path
) -> None:
    technician.shelf.add(made_here(1.012 * UM_PER_PX))
    technician.operated.close()
    pointer = technician.shelf.pointer(technician.shelf.listing().calibrations[0].path)
    changes = {"workstation": {"calibration": pointer, "calibration_care": {"watched_parts": 3}}}
    (tmp_path / "settings.json").write_text(json.dumps(changes), "utf-8")
    operated = Operated()
    try:
        operated.spin(lambda: operated.is_live)
        operated.close_first_run_card()
        operated.simulated.insert(FIBER, 5, condition=Condition.CLEAN)
        for part in range(3):
            assert not operated.screen.caution.isVisible()
            operated.presenter.set_serial(f"SN-{part}")
            operated.press(Qt.Key.Key_Space)
            operated.spin(lambda: operated.is_judged)
        operated.spin(operated.screen.caution.isVisible)
        assert "does not fit the last parts" in operated.screen.caution.text()
        told = operated.notices.kept[-1]
        assert told.severity is Severity.WARNING
        assert "last 3 parts" in told.message
        assert told.hint
    finally:
        operated.close()
    again = Operated()
    try:
        again.spin(again.screen.caution.isVisible)
        assert "does not fit the last parts" in again.screen.caution.text()
    finally:
        again.close()
