"""A camera that gives the frames a test hands it, and breaks when the test says so."""

from __future__ import annotations

import queue
import threading
from datetime import UTC, datetime

import numpy as np

from dscope_gui.domain.camera import CameraInfo, CameraRanges, CameraSettings, GrabMode, Range
from dscope_gui.domain.frame import Frame
from dscope_gui.errors import CameraFault, CameraNotFound, CameraTimeout

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


class CrankedCamera:
    """Implements `protocols.Camera`; `give` and `fail` are for the test's thread."""

    def __init__(self) -> None:
        self.info = CameraInfo("cranked", "Cranked camera")
        self.modes: list[GrabMode] = []
        self.applied: list[CameraSettings] = []
        self.opened = 0
        self.is_open = False
        self.is_there = True
        self.bursting = threading.Event()
        self._things: queue.Queue[Frame | CameraFault] = queue.Queue()
        self._index = 0

    def give(self, level: int = 100, *, skip: int = 0, image: np.ndarray | None = None) -> None:
        """Hand over one frame; `skip` frames before it are never seen."""
        self._index += 1 + skip
        grey = np.full((48, 64), level, np.uint8) if image is None else image
        self._things.put(Frame(grey, self._index, NOON, "cranked"))

    def fail(self, fault: CameraFault) -> None:
        self._things.put(fault)

    def open(self) -> None:
        if not self.is_there:
            raise CameraNotFound("The cranked camera is not there")
        self.opened += 1
        self.is_open = True

    def close(self) -> None:
        self.is_open = False

    def ranges(self) -> CameraRanges:
        return CameraRanges(exposure_us=Range(10.0, 1000.0), frames_per_s=Range(1.0, 100.0))

    def apply(self, settings: CameraSettings) -> CameraSettings:
        self.applied.append(settings)
        if settings.exposure_us is None:
            return settings
        return settings.model_copy(update={"exposure_us": min(settings.exposure_us, 1000.0)})

    def start(self, mode: GrabMode) -> None:
        self.modes.append(mode)
        if mode is GrabMode.EVERY:
            self.bursting.set()

    def stop(self) -> None:
        """Nothing runs by itself here."""

    def read(self, timeout_s: float) -> Frame:
        try:
            thing = self._things.get(timeout=min(timeout_s, 0.01))
        except queue.Empty:
            raise CameraTimeout("No frame was handed over") from None
        if isinstance(thing, CameraFault):
            raise thing
        return thing

    def interrupt(self) -> None:
        """Waits here are too short to be interrupted."""
