"""Runs the stream beside the screens, as the settings say."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PyQt6.QtCore import QObject, pyqtSignal

from dscope_gui.domain.realtime import StreamSettings
from dscope_gui.errors import DScopeError, WrongUse
from dscope_gui.logs import logger
from dscope_gui.qt.live_view import QtDisplay
from dscope_gui.qt.stream.facts import StreamFacts
from dscope_gui.streaming.network_address import network_address
from dscope_gui.workstation.build import Workstation
from dscope_gui.workstation.judged import Judged
from dscope_gui.workstation.setup import InspectionSetup

if TYPE_CHECKING:
    from dscope_gui.qt.operator.line_desk import LineDesk
    from dscope_gui.workstation.realtime.joined import JoinedStream


class StreamKeeper(QObject):
    """Starts and stops it in a thread of its own, in the order in which it was asked; nothing here waits.

    Signals
    -------
    turned(bool) : it runs now, or no more.
    failed(DScopeError) : it could not be started.

    Parameters
    ----------
    part : number of the part under the microscope; empty where nobody picked one. Asked from any thread.
    desk : judges the parts of production lines.
    """

    turned = pyqtSignal(bool)
    failed = pyqtSignal(object)

    def __init__(
        self, workstation: Workstation, part: Callable[[], str], desk: LineDesk, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.display = QtDisplay(self)
        self._workstation, self._part, self._desk = workstation, part, desk
        self._turning = 0
        self._wanted: StreamSettings | None = None
        """Enabled, but no part was picked yet."""
        self._executor: ThreadPoolExecutor | None = None
        self._running: JoinedStream | None = None

    @property
    def is_running(self) -> bool:
        return self._running is not None

    def use(self, settings: StreamSettings) -> None:
        """Run as these say from now on, or stop where it is not enabled. Starts no thread where none is needed."""
        lacks_part = settings.stream.enabled and not self._part()
        self._wanted = settings if lacks_part else None
        if self._executor is None:
            if lacks_part or not settings.stream.enabled:
                return
            self._executor = ThreadPoolExecutor(1, "stream")
        self._turning += 1
        self._executor.submit(self._turn_to, settings)

    def facts(self) -> StreamFacts:
        running = self._running
        if running is None:
            return StreamFacts(is_turning=self._turning > 0, lacks_part=self._wanted is not None)
        server = running.server
        address = running.address
        return StreamFacts(
            is_running=running.is_running,
            is_turning=self._turning > 0,
            health=running.health(),
            address=address,
            network_address=network_address(address, self._host(running)) if address else "",
            clients=() if server is None else server.client_facts(),
        )

    def part_changed(self) -> None:
        """Another part lies under the microscope, or the first was picked."""
        if self._wanted is not None and self._part():
            self.use(self._wanted)
        elif (running := self._running) is not None:
            running.renew()

    def rest(self, resting: bool) -> None:
        """The operator waits for a verdict, and two processors cannot do both."""
        if (running := self._running) is not None:
            running.session.rest(resting)

    def note(self, judged: Judged) -> None:
        """The operator judged a part: those who listen hear of it as of one for the line. May wait for the disk."""
        if (running := self._running) is not None:
            running.line.note(judged)

    def close(self) -> None:
        """Stop it, and wait until it has."""
        if self._executor is None:
            return
        self._executor.submit(self._stop)
        self._executor.shutdown()

    @staticmethod
    def _host(running: JoinedStream) -> str:
        return "" if running.server is None else running.server.host

    def _turn_to(self, settings: StreamSettings) -> None:
        try:
            self._stop()
            if settings.stream.enabled and self._part():
                self._start(settings)
        except DScopeError as fault:
            logger().error("The stream could not be started: %s", fault)
            self._tell(self.failed, fault)
        except Exception as error:  # noqa: BLE001  top of a thread: the screen must learn of it
            logger().exception("The stream could not be started")
            self._tell(self.failed, DScopeError(f"The program failed: {error}", "The log has the details"))
        finally:
            self._turning -= 1
            self._tell(self.turned, self._running is not None)

    def _start(self, settings: StreamSettings) -> None:
        # Web server and HTTP client take most of a second to import, and nobody needs them without a stream.
        from dscope_gui.workstation.realtime.build import join_stream, usual_wish  # noqa: PLC0415 - web libraries

        changed = {"realtime_settings": settings.stream, "calibration": settings.fixture}
        workstation = replace(self._workstation, config=self._workstation.config.model_copy(update=changed))
        usual = usual_wish(workstation, self._part)
        wish = replace(usual, setup_for=partial(self._setup, usual.setup_for), at_the_desk=self._desk, owns_camera=True)
        stream = join_stream(workstation, wish)
        self.display.open()
        stream.add_display(self.display)
        stream.start()
        self._running = stream

    def _setup(self, setup_for: Callable[[], InspectionSetup]) -> InspectionSetup:
        if not self._part():
            raise WrongUse("No part is picked: nothing says what its end face should be like", "Pick a part")
        return setup_for()

    def _stop(self) -> None:
        stream, self._running = self._running, None
        if stream is not None:
            stream.stop()

    def _tell(self, signal: object, value: object) -> None:
        """The window, and with it whoever listens, may be gone."""
        with suppress(RuntimeError):
            signal.emit(value)  # type: ignore[attr-defined]  # PyQt6 has no common type for bound signals
