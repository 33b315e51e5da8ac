"""A receiver of satellites on a pseudo-terminal, and a clock that is cranked by hand."""

from __future__ import annotations

import os
import tty
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from functools import reduce
from operator import xor
from pathlib import Path
from threading import Event, Thread

from dscope_gui.domain.realtime import FixtureCalibration

SHORT_PAUSES_S = (0.01,)
PATIENCE_S = 10.0
_TRY_S = 0.002
_EVERY_S = 0.01

GGA = "GPGGA,092750.00,4807.0380,N,01131.0000,E,1,08,1.03,545.4,M,46.9,M,,"
RMC = "GPRMC,092750.00,A,4807.0380,N,01131.0000,E,0.02,31.66,271126,,,A"
NO_GGA = "GPGGA,092751.00,,,,,0,03,99.99,,,,,,"
NO_RMC = "GPRMC,092751.00,V,,,,,,,271126,,,N"


def sentence(body: str) -> bytes:
    """With `$`, checksum and line end."""
    return f"${body}*{reduce(xor, body.encode(), 0):02X}\r\n".encode()


class HandClock:
    """Implements `protocols.Clock`; both times stand still until they are set."""

    def __init__(self) -> None:
        self.passed_s = 1000.0
        self.day = datetime(2026, 11, 27, 8, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.day

    def monotonic_s(self) -> float:
        return self.passed_s


class PtyReceiver:
    """Speaks through a pseudo-terminal that programs take for a serial port.

    Parameters
    ----------
    link : name of the port; it stays the same when the receiver is pulled out and plugged in again.
    """

    def __init__(self, link: Path) -> None:
        self._link = link
        self._ends: tuple[int, int] | None = None
        self.plug_in()

    @property
    def port(self) -> str:
        return str(self._link)

    def say(self, data: bytes) -> None:
        """Send bytes as they are."""
        assert self._ends is not None
        os.write(self._ends[0], data)

    def tell(self, *bodies: str) -> None:
        """Send right sentences."""
        self.say(b"".join(map(sentence, bodies)))

    def mutter(self, *bodies: str) -> None:
        """Send right sentences without waiting for anybody to read them; what does not fit is lost, as on a wire."""
        assert self._ends is not None
        os.set_blocking(self._ends[0], False)
        with suppress(BlockingIOError):
            os.write(self._ends[0], b"".join(map(sentence, bodies)))

    def plug_in(self) -> None:
        master, slave = os.openpty()
        tty.setraw(master)
        tty.setraw(slave)
        self._ends = master, slave
        self._link.symlink_to(os.ttyname(slave))

    def pull_out(self) -> None:
        if self._ends is not None:
            self._link.unlink()
            for end in self._ends:
                os.close(end)
            self._ends = None


@contextmanager
def talking(device: PtyReceiver) -> Iterator[None]:
    """The receiver says where it is again and again."""
    ending = Event()

    def talk() -> None:
        while not ending.wait(_EVERY_S):
            device.mutter(GGA, RMC)

    talker = Thread(target=talk)
    talker.start()
    try:
        yield
    finally:
        ending.set()
        talker.join()


def at_port(port: str, **changes: object) -> FixtureCalibration:
    """A calibration with a receiver at this port."""
    return FixtureCalibration.model_validate({"gps_enabled": True, "gps_device": port, **changes})


def until(condition: Callable[[], object]) -> None:
    """Wait for another thread to make this true."""
    never = Event()
    for _ in range(int(PATIENCE_S / _TRY_S)):
        if condition():
            return
        never.wait(_TRY_S)
    raise AssertionError("it did not become true")
