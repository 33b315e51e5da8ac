"""What may follow a verdict: cleaning, comparing, booking and taking back."""

from __future__ import annotations

from dataclasses import replace

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.verdict import Cause, VerdictStatus
from dscope_gui.qt.operator.commands import Command, CommandKind
from dscope_gui.qt.operator.presenter import OperatorPresenter
from dscope_gui.qt.operator.screen_state import Mode
from tests.qt.operator.parts import (
    TICKET,
    RecordingInstrument,
    answered,
    cleaned,
    judged,
)

NO_SERIAL = replace(TICKET, serial="")


def test_cleaning_compares_with_the_picture_before_and_counts(
    presenter: OperatorPresenter, station: RecordingInstrument
) -> None:
    first = answered(presenter, station, Answer.FAIL)
    presenter.command(Command(CommandKind.CLEANED))
    assert station.captures[-1][2] == first
    second = cleaned(first, gone=1)
    presenter.judged(station.question, second)
    assert presenter.state.mode is Mode.COMPARING
    presenter.capture_cleaned()
    before = station.captures[-1][2]
    assert before is not None
    assert before.cleanings == 1
    assert before.before is None


def test_a_retake_after_cleaning_is_compared_with_the_same_picture_before(
    presenter: OperatorPresenter, station: RecordingInstrument
) -> None:
    first = answered(presenter, station, Answer.FAIL)
    presenter.capture_cleaned()
    presenter.judged(station.question, judged(VerdictStatus.NOT_INSPECTABLE, cause=Cause.BLURRED, before=first))
    presenter.capture()
    assert station.captures[-1][2] == first


def test_a_pass_needs_no_cleaning(presenter: OperatorPresenter, station: RecordingInstrument) -> None:
    answered(presenter, station, Answer.PASS)
    presenter.capture_cleaned()
    assert len(station.captures) == 1


def test_before_and_after_can_be_looked_at_and_left(presenter: OperatorPresenter, station: RecordingInstrument) -> None:
    first = answered(presenter, station, Answer.FAIL)
    presenter.toggle_compare()
    assert presenter.state.mode is Mode.JUDGED
    presenter.capture_cleaned()
    presenter.judged(station.question, cleaned(first, gone=2))
    modes = []
    for _ in range(2):
        presenter.toggle_compare()
        modes.append(presenter.state.mode)
    assert modes == [Mode.JUDGED, Mode.COMPARING]


def test_a_booking_is_taken_back_with_a_reason_and_the_part_is_shown_again(
    presenter: OperatorPresenter, station: RecordingInstrument
) -> None:
    part = answered(presenter, station, Answer.PASS)
    presenter.scan("SN-000124")
    presenter.booked(part)
    presenter.ask_undo()
    assert presenter.state.asks_undo
    presenter.undo("Wrong serial")
    assert station.undone == [("Ana K.", "Wrong serial")]
    presenter.undone(part)
    assert presenter.state.shown is part
    assert presenter.state.ticket.serial == TICKET.serial
    assert not presenter.state.can_undo


def test_taking_back_does_not_disturb_the_part_that_is_worked_on(
    presenter: OperatorPresenter, station: RecordingInstrument
) -> None:
    part = answered(presenter, station, Answer.PASS)
    presenter.scan("SN-000124")
    presenter.booked(part)
    second = answered(presenter, station, Answer.FAIL)
    presenter.undo("Wrong serial")
    presenter.undone(part)
    assert presenter.state.shown is second
    assert presenter.state.ticket.serial == "SN-000124"


def test_without_a_booking_there_is_nothing_to_take_back(presenter: OperatorPresenter) -> None:
    presenter.command(Command(CommandKind.UNDO))
    assert not presenter.state.asks_undo
    assert presenter.state.message.text


def test_escape_closes_what_is_open_before_it_leaves_the_verdict(
    presenter: OperatorPresenter, station: RecordingInstrument
) -> None:
    part = answered(presenter, station, Answer.PASS)
    presenter.booked(part)
    presenter.ask_undo()
    presenter.command(Command(CommandKind.LIVE))
    assert not presenter.state.asks_undo
    assert presenter.state.shown is part
    presenter.command(Command(CommandKind.LIVE))
    assert presenter.state.shown is None


def test_digits_jump_to_the_defect_with_that_number(presenter: OperatorPresenter, station: RecordingInstrument) -> None:
    presenter.jump_to(1)
    assert presenter.state.selected is None
    answered(presenter, station, Answer.FAIL)
    presenter.command(Command(CommandKind.DEFECT, 1))
    assert presenter.state.selected == "P1"
    presenter.command(Command(CommandKind.DEFECT, 9))
    assert presenter.state.selected == "P1"


def test_the_last_part_of_the_shift_is_booked_too(presenter: OperatorPresenter, station: RecordingInstrument) -> None:
    part = answered(presenter, station, Answer.FAIL)
    presenter.finish()
    presenter.finish()
    assert station.booked == [part]


def test_the_lot_is_counted_when_it_is_named_and_after_each_booking(
    presenter: OperatorPresenter, station: RecordingInstrument
) -> None:
    presenter.set_lot(" L-78 ")
    assert station.counted[-1] == "L-78"
    before = len(station.counted)
    presenter.booked(judged())
    assert station.counted[before:] == ["L-78"]
