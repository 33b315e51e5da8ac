"""A stream without camera and engine: it hands on what it was made with, from a thread of its own."""

from __future__ import annotations

import threading

from dscope_gui.domain.live import Health, Part, PartHealth, PartState
from dscope_gui.protocols import Display
from dscope_gui.qt.live_view import Shown
from tests.qt.live_view.streamed import heat_map, notice, renumbered

OK = PartHealth(Part.CAMERA, PartState.OK, "It gives pictures")
LOST = PartHealth(Part.CAMERA, PartState.WAITING, "The camera is gone", "Check its cable")


class PretendedStream:
    """Implements `LiveStream`. `frames` : None goes on until it is stopped."""

    def __init__(self, made: Shown, frames: int | None = None) -> None:
        self.camera = OK
        self.stops = 0
        self._made, self._frames = made, frames
        self._displays: list[Display] = []
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="pretended")

    @property
    def is_running(self) -> bool:
        return self._thread.is_alive()

    def add_display(self, display: Display) -> None:
        self._displays.append(display)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self.stops += 1
        self._stopping.set()
        self._thread.join(5.0)
        for display in self._displays:
            display.close()

    def health(self) -> Health:
        return Health((self.camera,))

    def _run(self) -> None:
        index = 0
        while not self._stopping.is_set() and index != self._frames:
            index += 1
            made = renumbered(self._made, index)
            for display in self._displays:
                display.see(made.frame, made.live)
                display.publish(made.message)
                display.publish(heat_map())
            self._stopping.wait(0.005)
        for display in self._displays:
            display.publish(notice("inspection", "off", "All frames are inspected"))
