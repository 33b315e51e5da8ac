"""The keyboard of the real screen: what a hand may do, and what a scanner must never do."""

from __future__ import annotations

import pytest
from PyQt6.QtCore import Qt

from dscope_gui.domain.answer import Answer
from tests.qt.operator.conftest import Bench
from tests.qt.operator.parts import TICKET


def test_space_captures(bench: Bench) -> None:
    bench.hand(Qt.Key.Key_Space)
    assert len(bench.station.captures) == 1


def test_space_captures_even_where_a_button_has_the_focus_and_enter_presses_it(bench: Bench) -> None:
    bench.screen.header.part.setFocus()
    bench.hand(Qt.Key.Key_Space)
    assert len(bench.station.captures) == 1
    assert not bench.presenter.state.picks_part
    bench.hand(Qt.Key.Key_Return)
    assert bench.presenter.state.picks_part


def test_a_held_key_captures_once(bench: Bench) -> None:
    bench.qtbot.keyPress(bench.focus(), Qt.Key.Key_Space)
    bench.pause()
    bench.qtbot.keyRelease(bench.focus(), Qt.Key.Key_Space)
    bench.pause()
    assert len(bench.station.captures) == 1


def test_a_scanned_serial_goes_to_the_ticket(bench: Bench) -> None:
    bench.scan("SN 42 cbz?1")
    assert bench.presenter.state.ticket.serial == "SN 42 cbz?1"
    assert bench.screen.header.serial.field.text() == "SN 42 cbz?1"
    assert bench.station.captures == []


def test_a_scanned_part_number_picks_the_part(bench: Bench) -> None:
    bench.scan("SC-APC-SM", end=Qt.Key.Key_Tab)
    assert bench.presenter.state.ticket.part == "SC-APC-SM"


@pytest.mark.parametrize("garbage", ["  ", " c ", "\x1d\x07 c", "c b z 1 ? ", "c" * 400, "\x1b\x1b", "zz"])
@pytest.mark.parametrize("end", [Qt.Key.Key_Return, None])
def test_a_scanner_sending_garbage_captures_nothing(bench: Bench, garbage: str, end: Qt.Key | None) -> None:
    bench.hand(Qt.Key.Key_Space)
    part = bench.verdict(Answer.FAIL)
    bench.scan(garbage, end=end)
    assert len(bench.station.captures) == 1
    assert not bench.presenter.state.is_raw
    assert bench.presenter.state.selected is None
    if not (garbage.strip().isprintable() and end and len(garbage.strip()) >= 2 and len(garbage) <= 256):
        assert bench.presenter.state.shown is part
        assert "not understood" in bench.presenter.state.message.text


def test_a_serial_of_200_characters_is_whole_in_ticket_and_tooltip_and_elided_on_the_screen(bench: Bench) -> None:
    serial = "SN" + "0123456789" * 20
    bench.scan(serial)
    field = bench.screen.header.serial.field
    assert bench.presenter.state.ticket.serial == field.text() == field.toolTip() == serial
    assert "…" in field.shown_text()


def test_typing_and_scanning_into_a_field_stays_there(bench: Bench) -> None:
    field = bench.screen.header.lot.field
    field.setFocus()
    field.clear()
    for letter in " c b z 1 ?":
        bench.hand(letter)
    assert bench.station.captures == []
    bench.scan("L 99")
    assert bench.station.captures == []
    assert bench.presenter.state.ticket.lot == "c b z 1 ?L 99"
    assert not field.hasFocus()
    bench.hand(Qt.Key.Key_Space)
    assert len(bench.station.captures) == 1


def test_escape_gives_up_what_was_typed_into_a_field(bench: Bench) -> None:
    field = bench.screen.header.serial.field
    field.setFocus()
    bench.hand("x")
    bench.hand(Qt.Key.Key_Escape)
    assert field.text() == TICKET.serial
    assert bench.presenter.state.ticket == TICKET


def test_z_shows_the_raw_picture_as_long_as_it_is_held(bench: Bench) -> None:
    bench.hand(Qt.Key.Key_Space)
    bench.verdict(Answer.FAIL)
    bench.qtbot.keyPress(bench.focus(), Qt.Key.Key_Z)
    bench.pause()
    assert not bench.screen.area.picture.is_overlay_visible
    bench.qtbot.keyRelease(bench.focus(), Qt.Key.Key_Z)
    assert bench.screen.area.picture.is_overlay_visible


def test_the_raw_picture_does_not_stay_when_the_window_loses_the_keyboard(bench: Bench) -> None:
    bench.qtbot.keyPress(bench.focus(), Qt.Key.Key_Z)
    bench.pause()
    assert bench.presenter.state.is_raw
    bench.screen.keyboard.let_go()
    assert not bench.presenter.state.is_raw


def test_every_key_of_a_hand_does_its_work(bench: Bench) -> None:
    bench.hand(Qt.Key.Key_Space)
    bench.verdict(Answer.FAIL)
    bench.hand("1")
    assert bench.presenter.state.selected == "P1"
    bench.hand("+")
    assert not bench.screen.area.picture.is_fitted
    bench.hand("0")
    assert bench.screen.area.picture.is_fitted
    with bench.qtbot.waitSignal(bench.presenter.technician_asked):
        bench.hand("?")
    with bench.qtbot.waitSignal(bench.presenter.help_asked):
        bench.hand(Qt.Key.Key_F1)
    with bench.qtbot.waitSignal(bench.presenter.full_screen_asked):
        bench.hand(Qt.Key.Key_F11)
    bench.hand("c")
    assert len(bench.station.captures) == 2
    bench.verdict(Answer.PASS)
    bench.presenter.booked(bench.verdict(Answer.PASS))
    bench.hand(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.presenter.state.asks_undo
    bench.hand(Qt.Key.Key_Escape)
    bench.hand(Qt.Key.Key_Escape)
    assert bench.presenter.state.shown is None


def test_keys_are_the_screens_only_while_it_is_shown(bench: Bench) -> None:
    bench.screen.hide()
    bench.qtbot.keyClick(bench.screen, Qt.Key.Key_Space)
    bench.pause()
    assert bench.station.captures == []


def test_the_decision_comes_by_itself_within_a_moment(bench: Bench) -> None:
    bench.qtbot.keyClick(bench.focus(), Qt.Key.Key_Space)
    assert bench.station.captures == []
    bench.now[0] += 100
    bench.qtbot.waitUntil(lambda: len(bench.station.captures) == 1, timeout=1000)
