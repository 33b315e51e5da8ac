"""A station check that hands alone pass at the simulated microscope."""

from __future__ import annotations

from PyQt6.QtWidgets import QComboBox, QPushButton

from dscope_gui.domain.station import Role
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.station_check import Page
from tests.qt.hands import click
from tests.qt.station_check.shift import FIBER, PART, Shift


def test_hands_put_the_golden_connector_back_for_the_next_check(shift: Shift) -> None:
    panel = shift.operated.simulator_panel
    box = panel.findChildren(QComboBox)[0]
    insert = next(key for key in panel.findChildren(QPushButton) if key.text() == "Insert next")
    box.setCurrentText(FIBER)
    for _ in range(2):
        click(insert)
    shift.see_it()
    shift.become(Role.TECHNICIAN)
    shift.operated.window.show_screen(ScreenName.STATION_CHECK)
    shift.screen.show_page(Page.GOLDEN)
    shift.screen.golden.name.setText("G1")
    shift.screen.golden.part.setCurrentText(PART)
    click(shift.screen.golden.teach)
    shift.operated.spin(lambda: shift.screen.golden.table.rowCount() == 1)
    click(insert)
    shift.screen.show_page(Page.CHECK)

    box.setCurrentText("No. 3 again")
    click(insert)
    shift.see_it()
    check = shift.do_check()
    assert check.steps[-1].name == "golden G1"
    assert check.is_green
