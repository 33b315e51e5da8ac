"""Numbers of the frames of a stream, which grow although the camera begins anew."""

from __future__ import annotations

from dataclasses import replace

from dscope_gui.domain.frame import Frame


class FrameNumbers:
    """A camera counts from 0 again when it is started again: after a lost cable, and around every burst."""

    def __init__(self) -> None:
        self._offset = 0
        self._last = -1
        self._dropped = 0

    @property
    def dropped(self) -> int:
        """Frames that the camera took, as far as it tells, and that were never numbered."""
        return self._dropped

    def numbered(self, frame: Frame) -> Frame:
        """The frame with its number in the stream as its index."""
        if frame.index + self._offset <= self._last:
            self._offset = self._last + 1 - frame.index
        number = frame.index + self._offset
        self._dropped += number - self._last - 1 if self._last >= 0 else 0
        self._last = number
        return replace(frame, index=number)

    def next(self) -> int:
        """The number of something that came in the place of a frame."""
        self._last += 1
        return self._last
