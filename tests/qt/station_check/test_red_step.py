"""A red step counts while the check is still being done, and is not got rid of by leaving."""

from __future__ import annotations

from pathlib import Path

from PyQt6.QtCore import Qt

from dscope_gui.cameras.simulator import Condition
from dscope_gui.domain.station_check import Trouble
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.workstation.station_check.lock import LockState
from tests.qt.hands import click
from tests.qt.station_check.shift import Shift, opened, require_check


def measure_in_the_dark(shift: Shift) -> None:
    shift.operated.simulated.set_light(0.4)
    shift.see_it()
    shift.begin()
    assert shift.measure().trouble is Trouble.OUT_OF_LIMITS


def test_a_red_step_locks_while_the_check_is_still_being_done_and_a_green_try_opens_again(shift: Shift) -> None:
    shift.put_in(Condition.CLEAN)
    assert shift.do_check().is_green
    shift.presenter.dismiss()

    measure_in_the_dark(shift)
    assert shift.is_locked
    shift.operated.window.show_screen(ScreenName.INSPECT)
    shift.operated.press(Qt.Key.Key_Space)
    shift.operated.spin(lambda: shift.operated.presenter.state.message.text == "Station check red: ask a technician")

    shift.operated.window.show_screen(ScreenName.STATION_CHECK)
    shift.operated.simulated.set_light(1.0)
    shift.see_it()
    click(shift.screen.check.step.repeat)
    assert shift.measure().is_ok
    assert not shift.is_locked


def test_a_program_closed_after_a_red_step_is_locked_at_the_next_start(data: Path) -> None:
    require_check(data)
    with opened() as shift:
        shift.put_in(Condition.CLEAN)
        assert shift.do_check().is_green
        shift.presenter.dismiss()
        measure_in_the_dark(shift)
    with opened() as shift:
        assert shift.operated.running.workstation.lock.now().state is LockState.RED
        last = shift.operated.running.workstation.store.checks.checks(limit=2)[0]
        assert not last.is_complete and not last.is_green
