"""A receiver of NMEA-0183 at a serial port, listened to by a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Final

import serial

from dscope_gui.domain.live import Part, PartHealth, PartState
from dscope_gui.domain.location import Fix
from dscope_gui.domain.realtime import FixtureCalibration
from dscope_gui.location.fix_keeper import FixKeeper
from dscope_gui.location.listening import Listening
from dscope_gui.location.serial_port import Trouble, open_port, why_lost, why_not_open
from dscope_gui.logs import logger
from dscope_gui.protocols import Clock

_PAUSES_S: Final = (0.5, 1.0, 2.0, 5.0, 10.0)
_MOST_AT_ONCE: Final = 4096
_JOIN_S: Final = 2.0


class NmeaReceiver:
    """Implements `protocols.LocationSource`.

    Parameters
    ----------
    clock : of it only the monotonic time is used; whoever sets the time of day changes no age.
    pauses_s : between the tries to open the port, the last one again and again; a receiver that was understood begins
        with the first once more.
    """

    def __init__(self, calibration: FixtureCalibration, clock: Clock, *, pauses_s: Sequence[float] = _PAUSES_S) -> None:
        self._device, self._baud = calibration.gps_device, calibration.gps_baud
        self._clock, self._pauses_s = clock, tuple(pauses_s)
        self._keeper = FixKeeper(calibration.gps_stale_s)
        self._ending = threading.Event()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._port: serial.Serial | None = None
        self._listening: Listening | None = None
        self._trouble: Trouble | None = None

    def start(self) -> None:
        with self._lock:
            if self._thread is None:
                self._ending = threading.Event()
                self._thread = threading.Thread(target=self._run, args=(self._ending,), name="gps", daemon=True)
                self._thread.start()

    def fix(self) -> Fix | None:
        return self._keeper.fix(self._clock.monotonic_s())

    def health(self) -> PartHealth:
        listening, trouble = self._listening, self._trouble
        if self._thread is None:
            return PartHealth(Part.LOCATION, PartState.OFF, f"Nobody listens to the receiver at {self._device}")
        if listening is not None:
            return listening.health(self._clock.monotonic_s())
        if trouble is not None:
            return PartHealth(Part.LOCATION, PartState.WAITING, trouble.text, trouble.hint)
        return PartHealth(Part.LOCATION, PartState.WAITING, f"Opening {self._device}")

    def close(self) -> None:
        with self._lock:
            self._ending.set()
            if self._port is not None:
                self._port.cancel_read()
            thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(_JOIN_S)

    def _run(self, ending: threading.Event) -> None:
        """The reading thread: as many lives of the port as it takes."""
        failures = 0
        while not ending.is_set():
            failures = 1 if self._listen(ending) else failures + 1
            ending.wait(self._pauses_s[min(failures, len(self._pauses_s)) - 1])

    def _listen(self, ending: threading.Event) -> bool:
        """One life of the port, from opening to loss; whether a right sentence came through it."""
        listening: Listening | None = None
        try:
            with open_port(self._device, self._baud) as port:
                listening = Listening(self._keeper, self._device, self._baud, self._clock.monotonic_s())
                self._read(port, listening, ending)
        except Exception as error:  # noqa: BLE001 - the thread's top; drivers raise OSError, ValueError, termios.error …
            if not ending.is_set():
                self._note(why_not_open(self._device, error) if listening is None else why_lost(self._device), error)
        return listening is not None and listening.has_understood

    def _read(self, port: serial.Serial, listening: Listening, ending: threading.Event) -> None:
        """Read until the port breaks or the end is wanted, which may have come while the port was opened."""
        with self._lock:
            if ending.is_set():
                return
            self._port, self._listening, self._trouble = port, listening, None
        try:
            while not ending.is_set():
                if chunk := port.read(max(1, min(port.in_waiting, _MOST_AT_ONCE))):
                    listening.feed(chunk, self._clock.monotonic_s())
        finally:
            with self._lock:
                if self._port is port:
                    self._port = self._listening = None

    def _note(self, trouble: Trouble, error: Exception) -> None:
        """Remember why there is no port, and write it into the log once."""
        if trouble != self._trouble:
            logger().warning("%s (%r)", trouble.text, error)
        self._trouble = trouble
