"""A stream with a camera of its own: what `dscope live` runs."""

from __future__ import annotations

import threading
from typing import Final

from dscope_gui.domain.live import Health
from dscope_gui.errors import CameraFault
from dscope_gui.logs import logger
from dscope_gui.protocols import Display, Publisher
from dscope_gui.workstation.acquire import CameraState, CameraStatus
from dscope_gui.workstation.build import Workstation
from dscope_gui.workstation.realtime.joined import JoinedStream, in_order
from dscope_gui.workstation.realtime.line import StationLine

_STOP_S: Final = 8.0
"""Opening a network camera that does not answer takes up to five seconds, and cannot be interrupted."""


class FirstTry:
    """A camera that is not there at the start ends the stream; one that is lost later is waited for."""

    def __init__(self) -> None:
        self.missing: CameraFault | None = None
        self.ended = threading.Event()
        """Nothing more will come of the stream."""
        self._was_live = False

    def hear(self, status: CameraStatus) -> None:
        """From the reading thread."""
        self._was_live |= status.state is CameraState.LIVE
        if status.state is CameraState.LOST and not self._was_live and self.missing is None:
            self.missing = status.fault
            self.ended.set()


class StandaloneStream:
    """Implements `protocols.LiveStream`; used once, from `start` to `stop`.

    Parameters
    ----------
    first_try : told of every status of the workstation's camera.
    of_pictures : the frames are single pictures, of which none may be left out.
    """

    def __init__(
        self, workstation: Workstation, joined: JoinedStream, first_try: FirstTry, *, of_pictures: bool
    ) -> None:
        self._workstation, self._joined, self._first_try = workstation, joined, first_try
        self.of_pictures = of_pictures
        self._reading = threading.Thread(target=self._read, name="acquisition", daemon=True)
        self._door = threading.Lock()
        self._is_closed = False

    @property
    def is_running(self) -> bool:
        return self._joined.is_running and not self._first_try.ended.is_set()

    @property
    def line(self) -> StationLine:
        """For a production line."""
        return self._joined.line

    @property
    def missing(self) -> CameraFault | None:
        """Why the camera could not be had at the start."""
        return self._first_try.missing

    def add_display(self, display: Display) -> None:
        self._joined.add_display(display)

    def add_publisher(self, publisher: Publisher) -> None:
        """Let it have every message; before or after `start`. It is closed at the end."""
        self._joined.session.add_publisher(publisher)

    def start(self) -> None:
        self._joined.start()
        self._reading.start()

    @property
    def address(self) -> str:
        """Where it is served; empty where it is not."""
        return self._joined.address

    def wait(self, timeout_s: float | None) -> bool:
        """Until it has ended by itself; False where it has not within the time."""
        return self._first_try.ended.wait(timeout_s)

    def end(self) -> None:
        """From any thread, without waiting: whoever waits for its end may stop it."""
        self._first_try.ended.set()

    def stop(self) -> None:
        with self._door:
            if self._is_closed:
                return
            self._is_closed = True
        self._first_try.ended.set()
        in_order(self._joined.stop, self._stop_reading, self._workstation.close)

    def health(self) -> Health:
        return self._joined.health()

    def _read(self) -> None:
        """Without the reading thread, whatever ended it, no frame will come."""
        try:
            self._workstation.acquisition.run()
        finally:
            self.end()

    def _stop_reading(self) -> None:
        self._workstation.acquisition.stop()
        if self._reading.ident is None:
            return
        self._reading.join(_STOP_S)
        if self._reading.is_alive():
            logger().warning("The camera does not stop; it is left behind")
