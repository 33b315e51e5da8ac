"""The real-time stream: where the station is, who hears it, and what a line may ask."""

from __future__ import annotations

from typing import Protocol

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.live import Health, LiveFrame, LivePicture, PartHealth, ReportMessage, StreamMessage
from dscope_gui.domain.location import Fix
from dscope_gui.domain.record import Record


class LocationSource(Protocol):
    """Where the station is. Every method may be called from any thread; none waits for the receiver."""

    def start(self) -> None:
        """Begin to listen; a receiver that is not there is looked for again and again. Never raises for its faults."""

    def fix(self) -> Fix | None:
        """The newest position with its age; None where there is none, or only one that is too old."""

    def health(self) -> PartHealth:
        """How it stands with the receiver."""

    def close(self) -> None:
        """Let go of the receiver; may be called again."""


class ProductionLine(Protocol):
    """What a production line may ask of the station. Every method may be called from any thread."""

    def judge(self, serial: str, *, part: str | None, lot: str, timeout_s: float) -> Record:
        """Take a picture of what lies under the microscope now, judge and store it under this serial.

        Raises
        ------
        WrongUse : there is no such part, or the serial cannot be one.
        CameraLost, CameraTimeout, ProductionLocked, StoreUnavailable, NotInForce, StationBusy
            Nothing was judged and nothing stored.
        """

    def last(self) -> Record | None:
        """What was judged last since the start."""

    def report(self) -> ReportMessage:
        """What the stream knows of the end face that lies under the microscope."""

    def health(self) -> Health:
        """How the parts of the station are."""


class Publisher(Protocol):
    """Hands on what the stream says. Never waits for a listener and never raises; it counts what it cannot hand on."""

    @property
    def wants_pictures(self) -> bool:
        """Somebody looks on; else nobody needs to encode pictures."""

    def publish(self, message: StreamMessage) -> None:
        """Hand on a message."""

    def show(self, picture: LivePicture) -> None:
        """Hand on the picture of a frame; its message comes right after it."""

    def health(self) -> PartHealth:
        """How it stands."""

    def close(self) -> None:
        """Hand on what is still there where that takes no time, and let go of everything; may be called again."""


class Display(Publisher, Protocol):
    """A publisher on this very computer: it is given the frames themselves, so that nobody need encode pictures."""

    def see(self, frame: Frame, seen: LiveFrame) -> None:
        """An inspected frame as it came out of the camera; its message comes right after it."""


class LiveStream(Protocol):
    """Inspection of a running camera, as its windows see it. Every method may be called from any thread."""

    @property
    def is_running(self) -> bool:
        """From `start` until it has ended, because somebody stopped it or all wanted frames were inspected."""

    def add_display(self, display: Display) -> None:
        """Let a display see every frame from now on; before or after `start`."""

    def start(self) -> None:
        """Begin. Never raises for a camera, receiver or port that is not there: `health` says so."""

    def stop(self) -> None:
        """End it and close its publishers, displays included; waits a few seconds at most. May be called again."""

    def health(self) -> Health:
        """How its parts are."""
