"""USB cameras, network streams and video files through OpenCV."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import cv2

from dscope_gui.cameras.life import not_open, not_started
from dscope_gui.cameras.pump import Pump, StreamEnded
from dscope_gui.cameras.sources import Source, open_capture
from dscope_gui.domain.camera import CameraInfo, CameraRanges, CameraSettings, GrabMode, PixelFormat, Range, Roi
from dscope_gui.domain.frame import Frame
from dscope_gui.errors import CameraLost, CameraRefused
from dscope_gui.protocols import Clock

_RATES: Final = Range(1.0, 120.0)
_USUAL_RATE: Final = 25.0
_LEAST_SIDE_PX: Final = 16


class OpenCvCamera:
    """Implements `protocols.Camera`.

    Exposure and gain stay as they are: OpenCV knows them only in each driver's own units. A region of interest is
    asked for as the size of the picture, and cut out of what is delivered.
    """

    def __init__(self, clock: Clock, source: Source) -> None:
        self._clock, self._source = clock, source
        self._info = CameraInfo(source.name, source.title)
        self._capture: cv2.VideoCapture | None = None
        self._pump: Pump | None = None
        self._mode = GrabMode.LATEST
        self._settings = CameraSettings()
        self._size = (0, 0)

    @property
    def info(self) -> CameraInfo:
        return self._info

    def open(self) -> None:
        if self._capture is None:
            self._capture = open_capture(self._source)
            self._look_up(self._capture)

    def close(self) -> None:
        is_free = self._end_pump()
        if self._capture is not None and is_free:
            self._capture.release()
        # A source that still holds its thread is let go of unreleased: releasing it under the thread would crash.
        self._capture = None
        self._settings = CameraSettings()
        self._info = replace(self._info, width=0, height=0)

    def ranges(self) -> CameraRanges:
        self._require_open()
        return CameraRanges(frames_per_s=_RATES, max_width=self._size[0], max_height=self._size[1])

    def apply(self, settings: CameraSettings) -> CameraSettings:
        capture = self._require_open()
        if settings.pixel_format is not PixelFormat.MONO8:
            raise CameraRefused(
                f"{self._info.title} cannot do pixel_format {settings.pixel_format.value}", "Choose mono8."
            )
        pump = self._pump
        if not self._end_pump():
            raise self._lost()
        self._settings = CameraSettings(frames_per_s=self._rate(capture, settings), roi=self._roi(capture, settings))
        self._look_up(capture)
        if pump is not None:
            self._run(capture, pump.taken)
        return self._settings

    def start(self, mode: GrabMode) -> None:
        capture = self._require_open()
        if not self._end_pump():
            raise self._lost()
        self._mode = mode
        self._run(capture)

    def stop(self) -> None:
        if not self._end_pump():
            self.close()

    def read(self, timeout_s: float) -> Frame:
        self._require_open()
        if self._pump is None:
            raise not_started(self._info.title)
        try:
            index, image = self._pump.read(timeout_s)
        except StreamEnded as ended:
            raise self._lost() from ended
        roi = self._settings.roi
        if roi is not None:
            image = image[roi.y : roi.y + roi.height, roi.x : roi.x + roi.width]
        return Frame(image, index, self._clock.now(), self._source.public_name)

    def interrupt(self) -> None:
        pump = self._pump
        if pump is not None:
            pump.interrupt()

    def _require_open(self) -> cv2.VideoCapture:
        if self._capture is None:
            raise not_open(self._info.title)
        return self._capture

    def _run(self, capture: cv2.VideoCapture, taken: int = 0) -> None:
        rate = self._settings.frames_per_s or _usual_rate(capture)
        period_s = 1.0 / rate if self._source.is_file else 0.0
        self._pump = Pump(capture, every=self._mode is GrabMode.EVERY, period_s=period_s, taken=taken)

    def _end_pump(self) -> bool:
        """False when the source does not let go of its thread."""
        pump, self._pump = self._pump, None
        return pump is None or pump.stop()

    def _lost(self) -> CameraLost:
        self.close()
        if self._source.is_file:
            return CameraLost(f"{self._info.title} is at its end", "Open it again.")
        return CameraLost(f"{self._info.title} delivers no more pictures", "Check cable, power and network.")

    def _rate(self, capture: cv2.VideoCapture, settings: CameraSettings) -> float:
        wanted = settings.frames_per_s or self._settings.frames_per_s
        if wanted is not None and self._source.is_device:
            capture.set(cv2.CAP_PROP_FPS, _RATES.clamp(wanted))
        if wanted is not None and self._source.is_file:
            return _RATES.clamp(wanted)
        return _usual_rate(capture)

    def _roi(self, capture: cv2.VideoCapture, settings: CameraSettings) -> Roi | None:
        """The region, no larger than the picture and moved into it."""
        roi = settings.roi or self._settings.roi
        if roi is None:
            return None
        if self._source.is_device:
            capture.set(cv2.CAP_PROP_FRAME_WIDTH, roi.x + roi.width)
            capture.set(cv2.CAP_PROP_FRAME_HEIGHT, roi.y + roi.height)
        most = _size(capture)
        if min(most) < _LEAST_SIDE_PX:
            return None
        width, height = min(roi.width, most[0]), min(roi.height, most[1])
        return Roi(x=min(roi.x, most[0] - width), y=min(roi.y, most[1] - height), width=width, height=height)

    def _look_up(self, capture: cv2.VideoCapture) -> None:
        """Tell the size of the pictures, as long as no thread reads them."""
        self._size, roi = _size(capture), self._settings.roi
        width, height = (roi.width, roi.height) if roi else self._size
        self._info = replace(self._info, width=width, height=height)


def _size(capture: cv2.VideoCapture) -> tuple[int, int]:
    return int(capture.get(cv2.CAP_PROP_FRAME_WIDTH)), int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT))


def _usual_rate(capture: cv2.VideoCapture) -> float:
    rate = float(capture.get(cv2.CAP_PROP_FPS))
    return _RATES.clamp(rate) if rate > 0 else _USUAL_RATE
