"""A production line asks for verdicts while somebody sits at the station."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from PyQt6.QtCore import Qt

from dscope_gui.qt.operator.station_instrument import StationInstrument
from dscope_gui.qt.screen_names import ScreenName
from tests.qt.stream.watched import PATIENCE_S, Watched


def test_its_verdict_appears_on_the_operators_screen_and_is_booked(watched: Watched) -> None:
    watched.pick_part()
    answered = watched.line_asks("SN-1")
    assert answered.status == 200
    shown = watched.operated.presenter.state.shown
    assert shown is not None
    assert shown.stored.line.id == answered.content["id"]
    assert shown.ticket.serial == "SN-1"
    assert shown.ticket.operator == "production line"
    store = watched.operated.running.workstation.store
    watched.operated.spin(lambda: store.get(shown.stored.line.id).line.is_booked)


def test_one_part_after_the_other_is_booked_once(watched: Watched) -> None:
    booked: list[str] = []
    instrument = watched.operated.window.findChildren(StationInstrument)[0]
    instrument.booked.connect(lambda judged: booked.append(judged.ticket.serial))
    watched.pick_part()
    assert [watched.line_asks(serial).status for serial in ("SN-1", "SN-2")] == [200, 200]
    watched.operated.presenter.finish()
    watched.operated.presenter.pick_part(watched.operated.presenter.state.ticket.part)
    watched.operated.spin(lambda: len(booked) >= 2)
    assert booked == ["SN-1", "SN-2"]


def test_whoever_works_at_the_station_is_not_disturbed(watched: Watched) -> None:
    watched.pick_part()
    assert watched.line_asks("SN-1", part="no-such-part").status == 422
    watched.show(ScreenName.CAMERA)
    refused = watched.line_asks("SN-1")
    assert (refused.status, "technician" in refused.content["error"]) == (409, True)
    watched.show(ScreenName.INSPECT)
    watched.operated.presenter.set_serial("SN-OWN")
    refused = watched.line_asks("SN-1")
    assert (refused.status, "SN-OWN" in refused.content["error"]) == (409, True)
    assert watched.operated.presenter.state.ticket.serial == "SN-OWN"
    assert watched.operated.presenter.state.judged is None


def test_a_key_pressed_at_the_same_time_gets_its_own_verdict(watched: Watched) -> None:
    watched.pick_part()
    with ThreadPoolExecutor(1) as thread:
        asked = watched.line_begins_to_ask(thread, "SN-1")
        watched.operated.spin(lambda: watched.operated.presenter.state.in_flight == 1)
        watched.operated.press(Qt.Key.Key_Space)
        watched.operated.spin(asked.done, PATIENCE_S)
    watched.operated.spin(lambda: watched.operated.presenter.state.in_flight == 0)
    answered = asked.result()
    assert answered.status == 200
    shown = watched.operated.presenter.state.shown
    assert shown is not None
    assert shown.stored.line.id != answered.content["id"], "the operator's own picture is the newer one"
    store = watched.operated.running.workstation.store
    watched.operated.spin(lambda: store.get(answered.content["id"]).line.is_booked)


def test_the_verdict_of_a_retake_does_not_keep_the_line_out(watched: Watched) -> None:
    watched.pick_part()
    watched.operated.simulated.set_focus_um(12.0)
    assert watched.line_asks("SN-1").status == 200
    assert watched.line_asks("SN-1").status == 200
