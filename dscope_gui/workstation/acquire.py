"""The one loop that touches the camera: frames out, requests in, and back again after a lost cable."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final, TypeVar

from dscope_gui.cameras.reconnect import Backoff, reopen
from dscope_gui.domain.camera import CameraInfo, CameraRanges, CameraSettings, GrabMode
from dscope_gui.domain.frame import Frame
from dscope_gui.errors import CameraFault, CameraLost, CameraTimeout, FrameDamaged
from dscope_gui.logs import logger
from dscope_gui.protocols import Camera, Clock
from dscope_gui.workstation.camera_requests import CameraRequests
from dscope_gui.workstation.frame_rate import FrameRate

Result = TypeVar("Result")

_READ_S: Final = 0.25
"""One wait for a frame; requests and a stop are heard at least so often."""
_SILENCE_S: Final = 3.0
"""A live camera that sends no whole picture for so long is lost, whatever its driver says."""


class CameraState(StrEnum):
    STOPPED = "stopped"
    OPENING = "opening"
    LIVE = "live"
    LOST = "lost"
    """It is tried again and again."""


@dataclass(frozen=True, slots=True)
class CameraStatus:
    """How it stands with the camera.

    Parameters
    ----------
    fault : what went wrong last; None while it is live.
    missed : frames that the camera took and nobody read, since it went live. `damaged` : frames that came incomplete.
    """

    state: CameraState
    info: CameraInfo
    settings: CameraSettings
    ranges: CameraRanges
    fault: CameraFault | None = None
    frames_per_s: float = 0.0
    missed: int = 0
    damaged: int = 0


class Acquisition:
    """Reads a camera in the thread that calls `run`; everything else may be called from any other thread.

    Parameters
    ----------
    on_frame : called in the reading thread with every frame; must return at once.
    on_status : called in the reading thread when the state, the settings or the fault changes.
    on_damaged : called in the reading thread with every frame that came incomplete or unreadable.
    mode : `EVERY` where no frame may be left out; `on_frame` may then wait for whoever takes them.
    """

    def __init__(
        self,
        camera: Camera,
        settings: CameraSettings,
        clock: Clock,
        *,
        on_frame: Callable[[Frame], None],
        on_status: Callable[[CameraStatus], None],
        on_damaged: Callable[[FrameDamaged], None] = lambda _damage: None,
        mode: GrabMode = GrabMode.LATEST,
    ) -> None:
        self._camera = camera
        self._next: Camera | None = None
        self._clock = clock
        self._on_frame = on_frame
        self._on_status = on_status
        self._on_damaged = on_damaged
        self._mode = mode
        self._backoff = Backoff()
        self._stopping = threading.Event()
        self._hurry = threading.Event()
        """Ends a pause before the next try: the loop is to stop, or to go on with another camera."""
        self._requests = CameraRequests()
        self._status = CameraStatus(CameraState.STOPPED, camera.info, settings, CameraRanges())
        self._rate = FrameRate()

    @property
    def status(self) -> CameraStatus:
        """As of now, with the frame rate of the last second or so."""
        return replace(self._status, frames_per_s=self._rate.per_s())

    def run(self) -> None:
        """Read until `stop`; a lost camera is opened again with growing pauses. Never raises for a camera's faults."""
        try:
            while not self._stopping.is_set():
                try:
                    self._take_next()
                    self._open()
                    self._read_on()
                except CameraFault as fault:
                    self._lose(fault)
        finally:
            self._camera.close()
            self._tell(state=CameraState.STOPPED, fault=None)
            self._requests.close(CameraLost("The camera was stopped"))

    def stop(self) -> None:
        """Let `run` end soon."""
        self._stopping.set()
        self._hurry.set()
        self._camera.interrupt()

    def use(self, camera: Camera) -> None:
        """Go on with another camera, set like the one before as far as it can be; the old one is closed."""
        self._next = camera
        self._hurry.set()
        self._camera.interrupt()

    def apply(self, settings: CameraSettings) -> Future[CameraSettings]:
        """Set the camera; the future holds what is then in force, or the camera's refusal."""
        return self.ask(lambda camera: self._apply(camera, settings))

    def burst(self, frames: int, timeout_s: float) -> tuple[Frame, ...]:
        """So many frames taken one after the other from now on.

        Raises
        ------
        CameraLost, CameraTimeout
            The camera is not there, or too slow.
        """
        deadline_s = self._clock.monotonic_s() + timeout_s
        future = self.ask(lambda camera: self._burst(camera, frames, deadline_s))
        try:
            return future.result(timeout_s + 2 * _READ_S)
        except FutureTimeout:
            future.cancel()
            raise CameraTimeout(
                f"The camera did not answer for {timeout_s:g} s", "Check the cable, or choose the camera again"
            ) from None

    def ask(self, do: Callable[[Camera], Result]) -> Future[Result]:
        """Have something done with the camera between two frames, in the reading thread."""
        return self._requests.ask(do)

    def _take_next(self) -> None:
        self._hurry.clear()  # before anything is looked at: a stop or another camera may come meanwhile
        if self._stopping.is_set():
            self._hurry.set()
        camera, self._next = self._next, None
        if camera is None:
            return
        self._camera.close()
        self._camera = camera
        self._backoff.reset()
        self._tell(state=CameraState.OPENING, info=camera.info, fault=None)

    def _open(self) -> None:
        self._tell(state=CameraState.OPENING)
        in_force = reopen(self._camera, self._status.settings, self._mode)
        self._rate.reset()
        self._backoff.reset()
        self._requests.open()  # before anybody hears that the camera is live, and asks for something
        self._tell(
            state=CameraState.LIVE,
            info=self._camera.info,
            settings=in_force,
            ranges=self._camera.ranges(),
            fault=None,
            missed=0,
            damaged=0,
        )

    def _read_on(self) -> None:
        """Frame after frame, and requests between them, until the camera is lost, exchanged or the loop stopped."""
        last_s, last_index = self._clock.monotonic_s(), -1
        while not self._hurry.is_set():
            if self._requests.serve(self._camera):
                last_s, last_index = self._clock.monotonic_s(), -1
            try:
                frame = self._camera.read(_READ_S)
            except CameraTimeout:
                self._check_silence(last_s, "nothing")
                continue
            except FrameDamaged as damage:
                self._count_damage(damage)
                self._check_silence(last_s, "no whole picture")
                continue
            last_s = self._clock.monotonic_s()
            if last_index >= 0:
                self._status = replace(self._status, missed=self._status.missed + frame.index - last_index - 1)
            last_index = frame.index
            self._publish(frame)

    def _check_silence(self, since_s: float, came: str) -> None:
        """A camera without a frame rate, such as a watched folder, may be silent for hours."""
        has_rate = self._status.ranges.frames_per_s is not None
        if has_rate and not self._hurry.is_set() and self._clock.monotonic_s() - since_s > _SILENCE_S:
            raise CameraLost(f"The camera has sent {came} for {_SILENCE_S:g} s", "Check cable and light")

    def _publish(self, frame: Frame) -> None:
        self._rate.count(self._clock.monotonic_s())
        self._on_frame(frame)

    def _apply(self, camera: Camera, settings: CameraSettings) -> CameraSettings:
        in_force = camera.apply(settings)
        self._tell(settings=in_force, info=camera.info, ranges=camera.ranges())
        return in_force

    def _burst(self, camera: Camera, wanted: int, deadline_s: float) -> tuple[Frame, ...]:
        """A lost camera is not started again here: the loop opens it anew."""
        camera.start(GrabMode.EVERY)
        frames = tuple(self._taken(camera, wanted, deadline_s))
        camera.start(self._mode)
        if len(frames) < wanted:
            raise CameraTimeout(f"Only {len(frames)} of {wanted} frames came in time", "Check cable and frame rate")
        return frames

    def _taken(self, camera: Camera, wanted: int, deadline_s: float) -> Iterator[Frame]:
        """Frame after frame, fewer than wanted when the time is over; damaged ones do not count."""
        while wanted > 0 and not self._stopping.is_set():
            left_s = deadline_s - self._clock.monotonic_s()
            if left_s <= 0:
                return
            frame = self._read_or_none(camera, min(left_s, _READ_S))
            if frame is not None:
                wanted -= 1
                self._publish(frame)
                yield frame

    def _read_or_none(self, camera: Camera, timeout_s: float) -> Frame | None:
        """A whole frame, or None where none came or it was damaged: a burst goes on with the next."""
        try:
            return camera.read(timeout_s)
        except CameraTimeout:
            return None
        except FrameDamaged as damage:
            self._count_damage(damage)
            return None

    def _count_damage(self, damage: FrameDamaged) -> None:
        self._status = replace(self._status, damaged=self._status.damaged + 1)
        logger().warning("%s", damage)
        self._on_damaged(damage)

    def _lose(self, fault: CameraFault) -> None:
        self._camera.close()
        self._tell(state=CameraState.LOST, fault=fault)
        self._requests.close(fault)
        self._hurry.wait(self._backoff.next_s())

    def _tell(self, **changes: Any) -> None:
        before = self._status
        self._status = replace(self._status, **changes)
        if self._status.fault is not None and _other(before.fault, self._status.fault):
            logger().warning("%s", self._status.fault)
        self._on_status(self.status)


def _other(before: CameraFault | None, now: CameraFault) -> bool:
    """A camera that stays away is told once, not with every try."""
    return before is None or before.message != now.message
