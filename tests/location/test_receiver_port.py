"""The port of a receiver, a real pseudo-terminal: it vanishes, comes back, is held, and is closed."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
import serial
from serial.tools import list_ports
from serial.tools.list_ports_common import ListPortInfo

from dscope_gui.domain.live import PartState
from dscope_gui.location import NmeaReceiver, nmea_receiver
from dscope_gui.location.serial_port import open_port
from tests.location.receivers import (
    GGA,
    PATIENCE_S,
    SHORT_PAUSES_S,
    HandClock,
    PtyReceiver,
    at_port,
    sentence,
    until,
)


def test_a_receiver_that_is_pulled_out_is_found_again(
    device: PtyReceiver, receiver: NmeaReceiver, clock: HandClock
) -> None:
    device.tell(GGA)
    until(receiver.fix)
    for _ in range(3):
        device.pull_out()
        until(lambda: "There is no serial port" in receiver.health().text)
        assert receiver.health().state is PartState.WAITING
        clock.passed_s += 6.0
        assert receiver.fix() is None
        device.plug_in()
        until(lambda: "Listening" in receiver.health().text)
        device.tell(GGA)
        until(receiver.fix)


def test_half_a_sentence_from_before_the_loss_joins_none_from_after(
    device: PtyReceiver, receiver: NmeaReceiver, clock: HandClock
) -> None:
    whole = sentence(GGA)
    device.say(whole[:30])
    device.pull_out()
    until(lambda: "There is no serial port" in receiver.health().text)
    device.plug_in()
    until(lambda: "Listening" in receiver.health().text)
    device.say(whole[30:])
    device.tell("GPGSA,A,1,,,,,,,,,,,,,,,")
    clock.passed_s += 6.0
    device.tell("GPGSA,A,1,,,,,,,,,,,,,,,")
    until(lambda: "does not say" in receiver.health().text)
    assert receiver.fix() is None


def test_a_port_that_another_program_holds_is_taken_when_it_is_free(device: PtyReceiver, clock: HandClock) -> None:
    receiver = NmeaReceiver(at_port(device.port), clock, pauses_s=SHORT_PAUSES_S)
    with serial.Serial(device.port, exclusive=True):
        receiver.start()
        until(lambda: "Another program" in receiver.health().text)
        assert receiver.health().state is PartState.WAITING
    until(lambda: "Listening" in receiver.health().text)
    device.tell(GGA)
    until(receiver.fix)
    receiver.close()


def test_a_missing_port_is_answered_with_those_that_are_here(
    clock: HandClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = ListPortInfo("/dev/ttyACM3")
    here.description = "u-blox 8"
    monkeypatch.setattr(list_ports, "comports", lambda: [here])
    receiver = NmeaReceiver(at_port(str(tmp_path / "ttyUSB7")), clock, pauses_s=SHORT_PAUSES_S)
    receiver.start()
    until(lambda: "There is no serial port" in receiver.health().text)
    assert "ttyUSB7" in receiver.health().text
    assert receiver.health().hint == "Ports that are here: /dev/ttyACM3 (u-blox 8)"
    assert receiver.fix() is None
    receiver.close()


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_what_is_no_serial_port_is_called_so(clock: HandClock, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "thing"
    path.mkdir() if kind == "folder" else path.write_text("$GPGGA")
    receiver = NmeaReceiver(at_port(str(path)), clock, pauses_s=SHORT_PAUSES_S)
    receiver.start()
    until(lambda: "is no serial port" in receiver.health().text)
    receiver.close()


def test_closing_is_quick_while_it_waits_for_bytes_and_while_it_waits_for_the_next_try(
    device: PtyReceiver, receiver: NmeaReceiver, tmp_path: Path, clock: HandClock
) -> None:
    away = NmeaReceiver(at_port(str(tmp_path / "none")), clock, pauses_s=(60.0,))
    away.start()
    until(lambda: "There is no serial port" in away.health().text)
    for one in (receiver, away):
        began = time.monotonic()
        one.close()
        assert time.monotonic() - began < 0.3
        assert one.health().state is PartState.OFF


def test_a_port_that_takes_long_to_open_holds_up_neither_the_closing_nor_the_next_start(
    device: PtyReceiver, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_opening, may_open = threading.Event(), threading.Event()

    def slowly(name: str, baud: int) -> serial.Serial:
        is_opening.set()
        assert may_open.wait(PATIENCE_S)
        return open_port(name, baud)

    monkeypatch.setattr(nmea_receiver, "_JOIN_S", 0.01)
    receiver = NmeaReceiver(at_port(device.port), clock, pauses_s=SHORT_PAUSES_S)
    with monkeypatch.context() as slow:
        slow.setattr(nmea_receiver, "open_port", slowly)
        receiver.start()
        assert is_opening.wait(PATIENCE_S)
    stuck = next(thread for thread in threading.enumerate() if thread.name == "gps")
    receiver.close()
    assert receiver.health().state is PartState.OFF

    receiver.start()
    until(lambda: "Listening" in receiver.health().text)
    may_open.set()
    stuck.join(PATIENCE_S)
    assert not stuck.is_alive()
    device.tell(GGA)
    until(receiver.fix)
    monkeypatch.undo()
    receiver.close()


def test_it_has_one_thread_however_often_it_is_started(receiver: NmeaReceiver) -> None:
    before = threading.active_count()
    for _ in range(3):
        receiver.start()
    assert threading.active_count() == before


def test_the_pauses_grow_and_the_last_one_stays(
    tmp_path: Path, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float] = []

    class Impatient(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            if threading.current_thread().name == "gps" and timeout is not None:
                waited.append(timeout)
                return super().wait(0.0)
            return super().wait(timeout)

    monkeypatch.setattr(threading, "Event", Impatient)
    receiver = NmeaReceiver(at_port(str(tmp_path / "none")), clock, pauses_s=(0.5, 1.0, 2.0))
    receiver.start()
    until(lambda: len(waited) >= 5)
    receiver.close()
    assert waited[:5] == [0.5, 1.0, 2.0, 2.0, 2.0]


def test_the_reading_thread_outlives_whatever_the_driver_raises(
    device: PtyReceiver, receiver: NmeaReceiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Strange(Exception):
        pass

    def fail(*_: object) -> bytes:
        raise Strange

    with monkeypatch.context() as broken:
        broken.setattr(serial.Serial, "read", fail)
        device.tell(GGA)
        until(lambda: "is gone" in receiver.health().text)
    until(lambda: "gone" not in receiver.health().text)
    device.tell(GGA)
    until(receiver.fix)
