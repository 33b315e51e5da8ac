"""What a receiver at a real pseudo-terminal says: whole, in pieces, old, wrong and garbage."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from dscope_gui.domain.live import Part, PartState
from dscope_gui.domain.location import Fix, FixQuality
from dscope_gui.location import NmeaReceiver
from tests.location.receivers import (
    GGA,
    NO_GGA,
    NO_RMC,
    RMC,
    HandClock,
    PtyReceiver,
    sentence,
    until,
)

MUNICH = Fix(48.1173, 11.516666666666667, FixQuality.GPS, 0.0, 545.4, 1.03, 8, None)


def test_gga_and_rmc_of_a_second_are_one_fix(device: PtyReceiver, receiver: NmeaReceiver) -> None:
    device.tell(GGA, RMC)
    until(lambda: (fix := receiver.fix()) and fix.at)
    assert receiver.fix() == replace(MUNICH, at=datetime(2026, 11, 27, 9, 27, 50, tzinfo=UTC))
    health = receiver.health()
    assert (health.part, health.state) == (Part.LOCATION, PartState.OK)
    assert health.text == "The receiver knows where it is: GPS, 8 satellites, HDOP 1.03"
    assert health.hint == ""


def test_a_fix_grows_old_and_is_dropped(device: PtyReceiver, receiver: NmeaReceiver, clock: HandClock) -> None:
    device.tell(GGA)
    until(receiver.fix)
    clock.passed_s += 4.9
    fix = receiver.fix()
    assert fix is not None
    assert fix.age_s == pytest.approx(4.9)
    clock.passed_s += 0.2
    assert receiver.fix() is None
    health = receiver.health()
    assert health.state is PartState.WAITING
    assert health.text == f"Nothing comes from the receiver at {device.port}"
    assert "cable" in health.hint


def test_whoever_sets_the_time_of_day_makes_no_fix_older(
    device: PtyReceiver, receiver: NmeaReceiver, clock: HandClock
) -> None:
    device.tell(GGA)
    until(receiver.fix)
    for jump in (timedelta(days=400), timedelta(days=-4000)):
        clock.day += jump
        assert receiver.fix() == MUNICH


def test_a_sentence_may_come_in_pieces(device: PtyReceiver, receiver: NmeaReceiver) -> None:
    whole = sentence(GGA)
    for at in range(0, len(whole) - 2, 5):
        device.say(whole[at : at + 5])
    assert receiver.fix() is None or receiver.fix() == MUNICH
    device.say(whole[-2:])
    until(receiver.fix)
    assert receiver.fix() == MUNICH


def test_garbage_binary_and_halves_around_a_sentence_do_no_harm(device: PtyReceiver, receiver: NmeaReceiver) -> None:
    device.say(bytes(range(256)) * 40 + b"$GPGGA,0927" + b"\xb5\x62\x01\x07" + sentence(GGA) + b"\xff\n\r$" * 30)
    until(receiver.fix)
    assert receiver.fix() == MUNICH


def test_a_wrong_checksum_does_not_move_the_station(device: PtyReceiver, receiver: NmeaReceiver) -> None:
    device.tell(GGA)
    until(receiver.fix)
    device.say(sentence(GGA).replace(b"4807", b"4907"))
    device.tell(RMC)
    until(lambda: (fix := receiver.fix()) and fix.at)
    fix = receiver.fix()
    assert fix is not None
    assert fix.latitude_deg == MUNICH.latitude_deg


def _hears(receiver: NmeaReceiver, satellites: int) -> bool:
    fix = receiver.fix()
    return fix is not None and fix.satellites == satellites


def test_the_talker_may_change(device: PtyReceiver, receiver: NmeaReceiver) -> None:
    for number, talker in enumerate(("GP", "GN", "GL", "GA", "BD", "GB", "QZ", "GI"), start=4):
        device.tell(GGA.replace("GPGGA", f"{talker}GGA").replace(",08,", f",{number:02},"))
        until(partial(_hears, receiver, number))


def test_a_receiver_that_loses_its_fix_has_none_at_once(device: PtyReceiver, receiver: NmeaReceiver) -> None:
    device.tell(GGA, RMC)
    until(receiver.fix)
    device.tell(NO_GGA, NO_RMC)
    until(lambda: receiver.fix() is None)
    health = receiver.health()
    assert health.state is PartState.WAITING
    assert health.text == "The receiver has no fix: it hears 3 satellites"
    assert "window" in health.hint
    device.tell(NO_GGA.replace(",03,", ",01,"))
    until(lambda: receiver.health().text == "The receiver has no fix: it hears one satellite")
    device.tell(GGA)
    until(receiver.fix)


def test_a_wrong_speed_is_told_from_silence(device: PtyReceiver, receiver: NmeaReceiver, clock: HandClock) -> None:
    clock.passed_s += 6.0
    device.say(b"\xfe\x80\x00\x78\n" * 60)
    until(lambda: "garbage" in receiver.health().text)
    health = receiver.health()
    assert health.state is PartState.WAITING
    assert health.text == f"Only garbage comes from {device.port} at 9600 baud"
    assert "gps_baud" in health.hint


def test_a_receiver_that_speaks_of_other_things_is_asked_for_its_place(
    device: PtyReceiver, receiver: NmeaReceiver, clock: HandClock
) -> None:
    clock.passed_s += 6.0
    device.tell("GPGSA,A,3,04,05,,09,12,,,24,,,,,2.5,1.3,2.1", "PUBX,40,GGA,0,1,0,0", "GPXYZ,1,2")
    until(lambda: "does not say" in receiver.health().text)
    assert "GGA or RMC" in receiver.health().hint
