"""A stream that joins a workstation whose camera somebody else reads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dscope_gui.domain.live import Health
from dscope_gui.errors import DScopeError
from dscope_gui.logs import logger
from dscope_gui.protocols import Display, LocationSource
from dscope_gui.streaming.server.server import StreamServer
from dscope_gui.workstation.acquire import Acquisition
from dscope_gui.workstation.frame_listeners import FrameListeners
from dscope_gui.workstation.realtime.line import StationLine
from dscope_gui.workstation.realtime.session import LiveSession


@dataclass(frozen=True, slots=True)
class JoinedStream:
    """Implements `protocols.LiveStream`; used once, from `start` to `stop`.

    Parameters
    ----------
    acquisition, listeners : of the workstation; its camera is left running.
    server : one of the session's publishers; None where it is not served.
    renew : another part lies under the microscope, as somebody knows; from any thread.
    """

    session: LiveSession
    line: StationLine
    location: LocationSource
    acquisition: Acquisition
    listeners: FrameListeners
    server: StreamServer | None
    renew: Callable[[], None] = lambda: None

    @property
    def address(self) -> str:
        """Where it is served; empty where it is not."""
        return self.server.address if self.server is not None and self.server.port else ""

    @property
    def is_running(self) -> bool:
        return self.session.is_running

    def add_display(self, display: Display) -> None:
        self.session.add_display(display)

    def start(self) -> None:
        self.location.start()
        self._start_server()
        self.session.start()
        self.listeners.add(self.session, self.acquisition.status)

    def stop(self) -> None:
        self.listeners.remove(self.session)
        in_order(self.session.stop, self.location.close, self.line.close)

    def health(self) -> Health:
        return self.session.health()

    def _start_server(self) -> None:
        """One that cannot listen does not keep the stream from running: its health says so."""
        try:
            if self.server is not None:
                self.server.start()
        except DScopeError as fault:
            logger().error("%s", fault)


def in_order(*steps: Callable[[], object]) -> None:
    """Close one thing after the other; one that fails does not keep the others from being closed."""
    for step in steps:
        try:
            step()
        except Exception as error:  # noqa: BLE001  the other steps must run, whatever this one does
            logger().error("A part of the stream did not close: %s", error, exc_info=error)
