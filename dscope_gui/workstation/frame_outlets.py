"""Where the frames of the camera go: the newest to the display and to the live analysis, every one to who listens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from dscope_gui.domain.frame import Frame
from dscope_gui.workstation.acquire import CameraStatus
from dscope_gui.workstation.frame_listeners import FrameListeners
from dscope_gui.workstation.mailbox import LatestSlot


@dataclass(frozen=True, slots=True)
class FrameOutlets:
    """Filled in the reading thread.

    Parameters
    ----------
    on_frame : rung where the frame before was taken; carries nothing, see `LatestSlot`.
    """

    on_frame: Callable[[], None]
    on_status: Callable[[CameraStatus], None]
    shown: LatestSlot[Frame] = field(default_factory=LatestSlot)
    analysed: LatestSlot[Frame] = field(default_factory=LatestSlot)
    listeners: FrameListeners = field(default_factory=FrameListeners)

    def hand_out(self, frame: Frame) -> None:
        self.analysed.put(frame)
        if self.shown.put(frame):
            self.on_frame()
        self.listeners.frame(frame)

    def tell(self, status: CameraStatus) -> None:
        self.listeners.status(status)
        self.on_status(status)
