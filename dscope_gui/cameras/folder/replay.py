"""Plays the pictures of a folder over and over."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from dscope_gui.cameras.folder.pictures import USUAL_READING, grey_of, pictures_in, require_folder
from dscope_gui.cameras.life import not_open, not_started
from dscope_gui.cameras.pace import Pace
from dscope_gui.domain.camera import CameraInfo, CameraRanges, CameraSettings, GrabMode, Range
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.read import ReadSettings
from dscope_gui.errors import CameraLost, CameraNotFound, FrameDamaged
from dscope_gui.protocols import Clock

PREFIX: Final = "folder"
_RATES: Final = Range(0.1, 120.0)
_USUAL_RATE: Final = 10.0
_KEPT: Final = 8
"""Pictures of so small a folder are decoded once; larger ones would fill the memory."""


class FolderCamera:
    """Implements `protocols.Camera`: the pictures in the order of their names, at the frame rate, without an end.

    Of the settings only the frame rate and the software trigger mean something; pictures come as they are.
    """

    def __init__(self, clock: Clock, folder: Path, reading: ReadSettings = USUAL_READING) -> None:
        self._clock, self._folder, self._reading = clock, folder, reading
        self._info = CameraInfo(f"{PREFIX}:{folder}", f"Pictures in {folder.name or folder}", model="folder")
        self._pictures: list[Path] = []
        self._kept: dict[Path, GreyImage] = {}
        self._settings = CameraSettings(frames_per_s=_USUAL_RATE)
        self._pace = Pace(clock)
        self._is_started = False

    @property
    def info(self) -> CameraInfo:
        return self._info

    def open(self) -> None:
        if self._pictures:
            return
        require_folder(self._folder)
        self._pictures = pictures_in(self._folder)
        if not self._pictures:
            raise CameraNotFound(f"The folder {self._folder} holds no pictures", "PNG, JPEG, BMP, TIFF, GIF or WebP.")
        width, height = self._size()
        self._info = replace(self._info, width=width, height=height)

    def close(self) -> None:
        self._pictures, self._is_started = [], False
        self._kept.clear()
        self._settings = CameraSettings(frames_per_s=_USUAL_RATE)
        self._info = replace(self._info, width=0, height=0)

    def ranges(self) -> CameraRanges:
        self._require_open()
        return CameraRanges(frames_per_s=_RATES, max_width=self._info.width, max_height=self._info.height)

    def apply(self, settings: CameraSettings) -> CameraSettings:
        self._require_open()
        rate = _RATES.clamp(settings.frames_per_s or self._settings.frames_per_s or _USUAL_RATE)
        self._settings = CameraSettings(frames_per_s=rate, software_trigger=settings.software_trigger)
        if self._is_started:
            self._pace.change(rate, triggered=settings.software_trigger)
        return self._settings

    def start(self, mode: GrabMode) -> None:
        self._require_open()
        rate = self._settings.frames_per_s or _USUAL_RATE
        self._pace.start(mode, rate, triggered=self._settings.software_trigger)
        self._is_started = True

    def stop(self) -> None:
        self._is_started = False

    def read(self, timeout_s: float) -> Frame:
        self._require_open()
        if not self._is_started:
            raise not_started(self._info.title)
        index = self._pace.next_index(timeout_s)
        file = self._pictures[index % len(self._pictures)].name
        return Frame(self._picture(index), index, self._clock.now(), self._info.name, file=file)

    def interrupt(self) -> None:
        self._pace.interrupt()

    def _require_open(self) -> None:
        if not self._pictures:
            raise not_open(self._info.title)

    def _picture(self, index: int) -> GreyImage:
        if not self._folder.is_dir():
            self.close()
            raise CameraLost(f"The folder {self._folder} is gone", "Is the drive still connected?")
        path = self._pictures[index % len(self._pictures)]
        if path in self._kept:
            return self._kept[path]
        grey = grey_of(path, self._reading)
        if len(self._pictures) <= _KEPT:
            self._kept[path] = grey
        return grey

    def _size(self) -> tuple[int, int]:
        """Width and height of the first picture; the others may differ."""
        try:
            height, width = self._picture(0).shape
        except FrameDamaged:
            return 0, 0
        return width, height
