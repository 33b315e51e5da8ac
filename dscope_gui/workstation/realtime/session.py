"""The stream itself: frames come in, everybody hears what was found on them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.live import (
    FrameMessage,
    Health,
    HeatMapMessage,
    LiveFrame,
    Part,
    PartHealth,
    PartState,
    ReportMessage,
)
from dscope_gui.errors import DScopeError, FrameDamaged
from dscope_gui.logs import logger
from dscope_gui.protocols import Clock, Display, Publisher
from dscope_gui.workstation.acquire import CameraStatus
from dscope_gui.workstation.frame_rate import FrameRate
from dscope_gui.workstation.realtime.arrivals import Arrival, Arrivals
from dscope_gui.workstation.realtime.broadcast import Broadcast
from dscope_gui.workstation.realtime.camera_health import camera_health
from dscope_gui.workstation.realtime.fault_words import in_words
from dscope_gui.workstation.realtime.frame_numbers import FrameNumbers
from dscope_gui.workstation.realtime.notices import HealthWatch, one_each
from dscope_gui.workstation.realtime.pictures import Pictures

_WAIT_S: Final = 0.1
"""A stop is heard, and the health of the parts looked at, at least so often."""
_HEALTH_S: Final = 0.5
_STOP_S: Final = 10.0
"""For the frame in hand to be finished."""


class Inspecting(Protocol):
    """From a frame to what is on it. Used by one thread."""

    def inspect(self, frame: Frame, received_s: float) -> LiveFrame:
        """May raise anything: the stream goes on with the next frame."""

    def failed(self, number: int, fault: Exception, *, frame: Frame | None, received_s: float) -> LiveFrame:
        """What is said of a frame that could not be inspected, or of something that never became one: no pass."""


@dataclass(frozen=True, slots=True)
class Traffic:
    """`dropped` : frames that the camera took and nobody inspected."""

    frames_per_s: float
    dropped: int


class Telling(Protocol):
    """From what is on a frame to what is said of it. Used by one thread, but for `report`."""

    def frame(self, seen: LiveFrame, traffic: Traffic) -> FrameMessage:
        """The message of a frame; its defects are counted from now on."""

    def finished(self) -> ReportMessage | None:
        """The last report of the end face before, where the last frame showed another one; told once."""

    def heat_map(self) -> HeatMapMessage | None:
        """None where it is not due yet."""

    def report(self) -> ReportMessage:
        """Of the end face under the microscope; from any thread."""


class LiveSession:
    """Implements `protocols.LiveStream` for frames that somebody else reads; one thread inspects them.

    Parameters
    ----------
    arrivals : filled by `take` and `take_damaged`.
    others : how the parts are that are no publishers, such as location and store.
    most_frames : ends after so many; None goes on until `stop`.
    on_end : called in the inspecting thread when it ends, for whatever reason.
    """

    def __init__(
        self,
        inspecting: Inspecting,
        telling: Telling,
        arrivals: Arrivals,
        pictures: Pictures,
        clock: Clock,
        *,
        publishers: Sequence[Publisher] = (),
        others: Sequence[Callable[[], PartHealth]] = (),
        most_frames: int | None = None,
        on_end: Callable[[], None] = lambda: None,
    ) -> None:
        self._inspecting, self._telling, self._arrivals = inspecting, telling, arrivals
        self._pictures, self._clock = pictures, clock
        self._broadcast = Broadcast(publishers)
        self._others = tuple(others)
        self._left, self._on_end = most_frames, on_end
        self._numbers, self._rate, self._watch = FrameNumbers(), FrameRate(), HealthWatch()
        self._camera: CameraStatus | None = None
        self._fault, self._is_resting = "", False
        self._health_due_s = 0.0
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="live-inspection", daemon=True)

    @property
    def is_running(self) -> bool:
        return self._thread.is_alive()

    def add_publisher(self, publisher: Publisher) -> None:
        """Let it have every message from now on; before or after `start`. It is closed at the end."""
        self._broadcast.add(publisher)

    def add_display(self, display: Display) -> None:
        self._broadcast.add_display(display)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._end()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(_STOP_S)
        self._broadcast.close()

    def rest(self, resting: bool) -> None:
        """Let frames go by for a while, so that something more urgent has the processor to itself; from any thread."""
        self._is_resting = resting

    def take(self, frame: Frame) -> None:
        """From the reading thread: a frame. Returns at once, unless no frame may be left out."""
        if self._is_resting:
            return
        self._arrivals.put(Arrival(frame, self._clock.monotonic_s()))

    def take_damaged(self, damage: FrameDamaged) -> None:
        """From the reading thread: what came instead of a frame."""
        self._arrivals.put(Arrival(damage, self._clock.monotonic_s()))

    def camera_is(self, status: CameraStatus) -> None:
        """From the reading thread: something about the camera changed."""
        self._camera = status
        self._health_due_s = 0.0

    def health(self) -> Health:
        parts = [camera_health(self._camera), self._own_health(), *(tell() for tell in self._others)]
        return one_each([*parts, *self._broadcast.health()])

    def report(self) -> ReportMessage:
        """What is known of the end face under the microscope."""
        return self._telling.report()

    def _own_health(self) -> PartHealth:
        if self._fault:
            return PartHealth(Part.INSPECTION, PartState.FAILED, self._fault, "The log tells more")
        if not self.is_running:
            return PartHealth(Part.INSPECTION, PartState.OFF, "No frames are inspected")
        per_s = self._rate.per_s_at(self._clock.monotonic_s())
        return PartHealth(Part.INSPECTION, PartState.OK, f"{per_s:.1f} frames are inspected a second")

    def _end(self) -> None:
        self._ending.set()
        self._arrivals.end()

    def _run(self) -> None:
        try:
            while not self._ending.is_set():
                self._guarded(self._turn)
            self._guarded(self._take_leave)
        finally:
            self._on_end()

    def _guarded(self, do: Callable[[], None]) -> None:
        try:
            do()
        except Exception as error:  # noqa: BLE001  top of a thread: the stream goes on with the next frame
            self._complain(error)

    def _take_leave(self) -> None:
        self._broadcast.publish(self._telling.report())

    def _turn(self) -> None:
        arrival = self._arrivals.take(_WAIT_S)
        if arrival is not None and not self._ending.is_set():
            self._see(arrival)
        self._tell_the_rest()

    def _see(self, arrival: Arrival) -> None:
        if isinstance(arrival.content, Frame):
            frame = self._numbers.numbered(arrival.content)
            seen = self._inspected(frame, arrival.received_s)
            self._show(frame, seen)
        else:
            number, received_s = self._numbers.next(), arrival.received_s
            seen = self._inspecting.failed(number, arrival.content, frame=None, received_s=received_s)
        self._rate.count(self._clock.monotonic_s())
        try:
            self._broadcast.publish(self._telling.frame(seen, Traffic(self._rate.per_s(), self._numbers.dropped)))
        finally:
            self._count_down()

    def _inspected(self, frame: Frame, received_s: float) -> LiveFrame:
        try:
            seen = self._inspecting.inspect(frame, received_s)
        except Exception as error:  # noqa: BLE001  the stream goes on; this frame says that it was not inspected
            self._complain(error)
            return self._inspecting.failed(frame.index, error, frame=frame, received_s=received_s)
        self._fault = ""
        return seen

    def _show(self, frame: Frame, seen: LiveFrame) -> None:
        self._broadcast.see(frame, seen)
        if self._broadcast.wants_pictures:
            picture = self._pictures.picture_of(frame, self._clock.monotonic_s())
            if picture is not None:
                self._broadcast.show(picture)

    def _tell_the_rest(self) -> None:
        for message in (self._telling.finished(), self._telling.heat_map()):
            if message is not None:
                self._broadcast.publish(message)
        now_s = self._clock.monotonic_s()
        if now_s >= self._health_due_s:
            self._health_due_s = now_s + _HEALTH_S
            for notice in self._watch.news(self.health(), self._clock.now()):
                self._broadcast.publish(notice)

    def _count_down(self) -> None:
        if self._left is not None:
            self._left -= 1
            if self._left == 0:
                self._end()

    def _complain(self, error: Exception) -> None:
        """Once for all frames in a row; with all its lines where it is a fault of the program."""
        text = in_words(error)
        if text != self._fault:
            self._fault = text
            expected = isinstance(error, DScopeError)
            logger().warning("A live frame could not be inspected: %s", text, exc_info=None if expected else error)
