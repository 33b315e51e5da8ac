"""Takes each picture of a folder once: those that lie there in the order of their names, then each new one."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from pathlib import Path
from typing import Final

from dscope_gui.cameras.folder.pictures import USUAL_READING, grey_of
from dscope_gui.cameras.folder.watch import Version, WatchCamera, version_of
from dscope_gui.domain.camera import GrabMode
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.profile.read import ReadSettings
from dscope_gui.errors import FrameDamaged
from dscope_gui.protocols import Clock

PREFIX: Final = "inbox"


class InboxCamera(WatchCamera):
    """Implements `protocols.Camera`: no picture is left out, whatever the mode, and none comes twice.

    That holds over stops and over a drive that was away, too. A picture that is written again comes again. One that
    is still being written, or cannot be read, holds up none of the others.
    """

    def __init__(self, clock: Clock, folder: Path, reading: ReadSettings = USUAL_READING) -> None:
        super().__init__(clock, folder, reading)
        self._info = replace(self._info, name=f"{PREFIX}:{folder}", title=f"Pictures in {folder.name or folder}")
        self._lying: deque[tuple[Path, Version]] = deque()

    def start(self, mode: GrabMode) -> None:  # noqa: ARG002 - every picture counts in any mode
        self._require_open()
        if self._mode is None:
            versions = self._versions()
            new = sorted(path for path, version in versions.items() if self._known.get(path) != version)
            self._lying, self._growing = deque((path, versions[path]) for path in new), {}
        self._interruption.forget()
        self._mode = GrabMode.EVERY

    def _look(self) -> Frame | None:
        while self._lying:
            path, version = self._lying.popleft()
            if version_of(path) == version and (frame := self._read_lying(path, version)) is not None:
                return frame
        return super()._look()

    def _read_lying(self, path: Path, version: Version) -> Frame | None:
        """None for one that cannot be read yet: it is watched as if it had just come."""
        try:
            grey = grey_of(path, self._reading)
        except FrameDamaged:
            return None
        self._known[path] = version
        return self._next_frame(grey, path)
