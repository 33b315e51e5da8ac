"""Reads an OpenCV source in a thread of its own, because its reading cannot be given a time limit."""

from __future__ import annotations

import threading
from collections import deque
from typing import Final, cast

import cv2

from dscope_gui.domain.images import GreyImage
from dscope_gui.errors import CameraTimeout

_WAITING: Final = 32
"""Frames kept for a reader that wants every one: a live source then loses older ones, a video file waits."""

_JOIN_S: Final = 2.0
_COLORED: Final = 3


class StreamEnded(Exception):
    """The source delivers nothing more."""


class Pump:
    """One run from start to stop. `interrupt` may come from any thread, everything else from one.

    Parameters
    ----------
    every : keep the frames that are not read yet, else the newest one alone.
    period_s : between the frames of a video file, which would be read as fast as the disk allows; 0 for live sources.
    taken : frames that were taken before, where the counting goes on.
    """

    def __init__(self, capture: cv2.VideoCapture, *, every: bool, period_s: float, taken: int = 0) -> None:
        self._capture, self._period_s = capture, period_s
        self._taken = taken
        self._waits = every and period_s > 0
        self._frames: deque[tuple[int, GreyImage]] = deque(maxlen=_WAITING if every else 1)
        self._changed = threading.Condition()
        self._stop = threading.Event()
        self._ended = self._interrupted = False
        self._thread = threading.Thread(target=self._run, name="opencv-source", daemon=True)
        self._thread.start()

    def read(self, timeout_s: float) -> tuple[int, GreyImage]:
        """Index and picture, (H, W) read-only.

        Raises
        ------
        CameraTimeout : none came in time, or `interrupt` was called.
        StreamEnded : none will come.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._frames or self._ended or self._interrupted, timeout_s)
            if self._interrupted:
                self._interrupted = False
                raise CameraTimeout("The waiting for a frame was interrupted")
            if self._frames:
                self._changed.notify_all()
                return self._frames.popleft()
            if self._ended:
                raise StreamEnded
        raise CameraTimeout(f"No frame came within {timeout_s:g} s")

    def interrupt(self) -> None:
        with self._changed:
            self._interrupted = True
            self._changed.notify_all()

    def stop(self) -> bool:
        """End the thread; False when the source holds it beyond the time limit."""
        with self._changed:
            self._stop.set()
            self._changed.notify_all()
        self._thread.join(_JOIN_S)
        return not self._thread.is_alive()

    @property
    def taken(self) -> int:
        """Frames that the source delivered until now."""
        return self._taken

    def _run(self) -> None:
        while not self._stop.is_set():
            image = self._next()
            if image is None:
                break
            self._put(image)
            self._stop.wait(self._period_s)
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def _next(self) -> GreyImage | None:
        try:
            is_there, image = self._capture.read()
            return _grey(cast(GreyImage, image)) if is_there else None
        except cv2.error:
            return None

    def _put(self, image: GreyImage) -> None:
        with self._changed:
            if self._waits:
                self._changed.wait_for(lambda: len(self._frames) < _WAITING or self._stop.is_set())
            self._frames.append((self._taken, image))
            self._taken += 1
            self._changed.notify_all()


def _grey(image: GreyImage) -> GreyImage:
    grey = cast(GreyImage, cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)) if image.ndim == _COLORED else image
    grey.flags.writeable = False
    return grey
