"""The way of a part over the operator's screen: scan, Space, verdict, cleaning, booking, undo."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.ticket import Ticket
from dscope_gui.domain.verdict import Cause, VerdictStatus
from dscope_gui.errors import CameraLost, StoreUnavailable
from dscope_gui.qt.operator.commands import Command, CommandKind
from dscope_gui.qt.operator.presenter import OperatorPresenter
from dscope_gui.qt.operator.screen_state import Mode
from tests.qt.operator.parts import (
    LOST,
    RECIPES,
    TICKET,
    RecordingInstrument,
    answered,
    frame,
    judged,
    started,
)

NO_SERIAL = replace(TICKET, serial="")


def test_nothing_is_preset(presenter: OperatorPresenter, station: RecordingInstrument) -> None:
    assert presenter.state.shown is None
    assert presenter.state.mode is Mode.LIVE
    assert station.watched == ["LC-UPC-SM"]


def test_space_asks_for_one_verdict_and_shows_it(presenter: OperatorPresenter, station: RecordingInstrument) -> None:
    presenter.command(Command(CommandKind.CAPTURE))
    assert station.captures == [(1, TICKET, None)]
    assert presenter.state.mode is Mode.JUDGING
    part = judged()
    presenter.judged(1, part)
    assert presenter.state.shown is part


def test_the_old_verdict_goes_at_once(presenter: OperatorPresenter, station: RecordingInstrument) -> None:
    answered(presenter, station, Answer.PASS)
    presenter.capture()
    assert presenter.state.shown is None


def test_live_frames_are_shown_only_where_no_verdict_stands(
    qtbot: QtBot, presenter: OperatorPresenter, station: RecordingInstrument
) -> None:
    with qtbot.waitSignal(presenter.frame_shown):
        presenter.frame(frame())
    answered(presenter, station, Answer.PASS)
    with qtbot.assertNotEmitted(presenter.frame_shown):
        presenter.frame(frame())
    presenter.go_live()
    assert presenter.state.shown is None
    with qtbot.waitSignal(presenter.frame_shown):
        presenter.frame(frame())


def test_with_two_captures_in_flight_the_key_does_nothing(
    presenter: OperatorPresenter, station: RecordingInstrument
) -> None:
    for _ in range(5):
        presenter.capture()
    assert len(station.captures) == 2
    assert not presenter.state.can_capture
    presenter.judged(1, judged())
    assert presenter.state.can_capture


def test_an_answer_to_an_older_question_is_not_shown(
    presenter: OperatorPresenter, station: RecordingInstrument
) -> None:
    presenter.capture()
    presenter.capture()
    presenter.judged(1, judged(VerdictStatus.PASS))
    assert presenter.state.shown is None
    assert presenter.state.mode is Mode.JUDGING
    newest = judged()
    presenter.judged(2, newest)
    assert presenter.state.shown is newest
    assert presenter.state.in_flight == 0


def test_the_next_scan_books_and_clears(presenter: OperatorPresenter, station: RecordingInstrument) -> None:
    part = answered(presenter, station, Answer.PASS)
    presenter.scan("SN-000124")
    assert station.booked == [part]
    assert presenter.state.ticket.serial == "SN-000124"
    assert presenter.state.shown is None
    assert presenter.state.mode is Mode.LIVE


def test_scanning_the_same_part_again_books_nothing(presenter: OperatorPresenter, station: RecordingInstrument) -> None:
    answered(presenter, station, Answer.FAIL)
    presenter.scan(TICKET.serial)
    presenter.capture()
    assert station.booked == []
    assert station.captures[-1][1] == TICKET


def test_without_serial_numbers_space_goes_on_to_the_next_part(station: RecordingInstrument) -> None:
    presenter = started(station, NO_SERIAL)
    part = answered(presenter, station, Answer.PASS)
    presenter.capture()
    assert station.booked == [part]


@pytest.mark.parametrize("answer", [Answer.RETAKE])
def test_a_retake_is_no_result_and_is_never_booked(station: RecordingInstrument, answer: Answer) -> None:
    presenter = started(station, NO_SERIAL)
    answered(presenter, station, answer)
    presenter.capture()
    presenter.judged(station.question, judged(VerdictStatus.NOT_INSPECTABLE, cause=Cause.BLURRED))
    presenter.scan("SN-2")
    assert station.booked == []


def test_a_part_number_picks_the_part_and_anything_else_is_the_serial_number(
    presenter: OperatorPresenter, station: RecordingInstrument
) -> None:
    presenter.scan("SC-APC-SM")
    assert presenter.state.recipe == RECIPES["SC-APC-SM"]
    assert presenter.state.ticket.serial == ""
    assert station.watched[-1] == "SC-APC-SM"
    presenter.scan("SC-APC-SM-not-quite")
    assert presenter.state.ticket.part == "SC-APC-SM"
    assert presenter.state.ticket.serial == "SC-APC-SM-not-quite"


def test_a_serial_of_200_characters_is_kept_whole(presenter: OperatorPresenter, station: RecordingInstrument) -> None:
    serial = "0123456789" * 20
    presenter.scan(serial)
    presenter.capture()
    assert station.captures[-1][1].serial == serial


def test_a_scan_while_judging_waits_for_the_verdict(presenter: OperatorPresenter, station: RecordingInstrument) -> None:
    presenter.capture()
    presenter.scan("SN-9")
    presenter.pick_part("SC-APC-SM")
    assert presenter.state.ticket == TICKET
    assert presenter.state.message.text
    assert station.booked == []


def test_without_a_part_a_camera_or_the_serial_asked_for_nothing_is_captured(station: RecordingInstrument) -> None:
    nobody = started(station, Ticket())
    nobody.capture()
    assert nobody.state.message.text == "Pick a part first"
    blind = started(station, TICKET)
    blind.camera(LOST)
    blind.capture()
    assert "no camera" in blind.state.message.text
    nameless = started(station, NO_SERIAL, require_serial=True)
    nameless.capture()
    assert nameless.state.message.text == "Scan the serial number first"
    assert station.captures == []


@pytest.mark.parametrize("error", [CameraLost("The camera was unplugged"), StoreUnavailable("The disk is full")])
def test_whatever_fails_there_is_no_verdict(
    presenter: OperatorPresenter, station: RecordingInstrument, error: CameraLost
) -> None:
    answered(presenter, station, Answer.PASS)
    presenter.capture()
    presenter.failed(station.question, error)
    assert presenter.state.shown is None
    assert presenter.state.message.is_fault
    assert presenter.state.message.text == error.message
    assert presenter.state.can_capture
