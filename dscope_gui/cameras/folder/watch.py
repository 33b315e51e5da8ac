"""Takes each picture that appears in a folder as a frame."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeAlias

from dscope_gui.cameras.folder.pictures import USUAL_READING, grey_of, pictures_in, require_folder
from dscope_gui.cameras.interruption import Interruption
from dscope_gui.cameras.life import not_open, not_started
from dscope_gui.domain.camera import CameraInfo, CameraRanges, CameraSettings, GrabMode
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.read import ReadSettings
from dscope_gui.errors import CameraLost, CameraTimeout, FrameDamaged
from dscope_gui.protocols import Clock

PREFIX: Final = "watch"

_POLL_S: Final = 0.1
"""Looking again and again works on network drives too, where the system tells of no changes."""

_REST: Final = 4.0
"""Times as long as a look through a very full folder took it then rests, to leave the computer to others."""

_PATIENCE_S: Final = 2.0
"""A file that has not grown for so long and still cannot be read never will be."""

Version: TypeAlias = tuple[int, int]
"""(time of the last change in ns, size in bytes)."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file as it was last seen, and since when it has not changed."""

    version: Version
    since_s: float


class WatchCamera:
    """Implements `protocols.Camera`: each new whole picture is a frame; so is one that is written again.

    A file is whole when it has stopped growing and can be read. There is nothing to set: the rate is that of whoever
    puts the pictures there.
    """

    def __init__(self, clock: Clock, folder: Path, reading: ReadSettings = USUAL_READING) -> None:
        self._clock, self._folder, self._reading = clock, folder, reading
        self._info = CameraInfo(f"{PREFIX}:{folder}", f"New pictures in {folder.name or folder}", model="folder")
        self._is_open = False
        self._mode: GrabMode | None = None
        self._known: dict[Path, Version] = {}
        self._growing: dict[Path, Candidate] = {}
        self._last = -1
        self._interruption = Interruption()

    @property
    def info(self) -> CameraInfo:
        return self._info

    def open(self) -> None:
        require_folder(self._folder)
        self._is_open = True

    def close(self) -> None:
        self._is_open, self._mode = False, None
        self._info = replace(self._info, width=0, height=0)

    def ranges(self) -> CameraRanges:
        self._require_open()
        return CameraRanges()

    def apply(self, settings: CameraSettings) -> CameraSettings:  # noqa: ARG002 - there is nothing to set
        self._require_open()
        return CameraSettings()

    def start(self, mode: GrabMode) -> None:
        self._require_open()
        self._known, self._growing, self._last = self._versions(), {}, -1
        self._interruption.forget()
        self._mode = mode

    def stop(self) -> None:
        self._mode = None

    def read(self, timeout_s: float) -> Frame:
        self._require_open()
        if self._mode is None:
            raise not_started(self._info.title)
        left_s = max(timeout_s, 0.0)
        while True:
            self._interruption.wait(0.0)
            began_s = self._clock.monotonic_s()
            if (frame := self._look()) is not None:
                return frame
            looked_s = self._clock.monotonic_s() - began_s
            if left_s <= 0.0:
                raise CameraTimeout(f"No new picture came into {self._folder} within {timeout_s:g} s")
            turn_s = min(left_s, max(_POLL_S, _REST * looked_s))
            self._interruption.wait(turn_s)
            left_s -= turn_s

    def interrupt(self) -> None:
        self._interruption.interrupt()

    def _require_open(self) -> None:
        if not self._is_open:
            raise not_open(self._info.title)

    def _look(self) -> Frame | None:
        """The first of the whole new pictures, or the last one where only the latest counts."""
        settled = self._settled()
        if self._mode is GrabMode.LATEST:
            settled.reverse()
        for place, path in enumerate(settled):
            grey = self._whole(path)
            if grey is not None:
                passed_over = settled[place + 1 :] if self._mode is GrabMode.LATEST else []
                return self._frame(grey, path, passed_over)
        return None

    def _settled(self) -> list[Path]:
        """New files that have not changed since the look before, the oldest first."""
        now_s, versions = self._clock.monotonic_s(), self._versions()
        new = {path: version for path, version in versions.items() if self._known.get(path) != version}
        before = self._growing
        self._growing = {
            path: before[path] if path in before and before[path].version == version else Candidate(version, now_s)
            for path, version in new.items()
        }
        still = [path for path, candidate in self._growing.items() if before.get(path) == candidate]
        return sorted(still, key=lambda path: (self._growing[path].version[0], path))

    def _whole(self, path: Path) -> GreyImage | None:
        """The picture, or None as long as somebody may still be writing it."""
        try:
            return grey_of(path, self._reading)
        except FrameDamaged:
            if self._clock.monotonic_s() - self._growing[path].since_s < _PATIENCE_S:
                return None
            self._take(path)
            self._last += 1
            raise

    def _frame(self, grey: GreyImage, path: Path, passed_over: list[Path]) -> Frame:
        for taken in (path, *passed_over):
            self._take(taken)
        return self._next_frame(grey, path, len(passed_over))

    def _next_frame(self, grey: GreyImage, path: Path, passed_over: int = 0) -> Frame:
        self._last += 1 + passed_over
        self._info = replace(self._info, width=grey.shape[1], height=grey.shape[0])
        return Frame(grey, self._last, self._clock.now(), self._info.name, file=path.name)

    def _take(self, path: Path) -> None:
        self._known[path] = self._growing.pop(path).version

    def _versions(self) -> dict[Path, Version]:
        """All pictures in the folder as they are now."""
        try:
            paths = pictures_in(self._folder)
        except CameraLost:
            self.close()
            raise
        return {path: version for path in paths if (version := version_of(path)) is not None}


def version_of(path: Path) -> Version | None:
    """None when it is gone in the meantime."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size
