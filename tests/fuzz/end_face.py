"""A small end face that fails, as the simulator draws it: whatever becomes of its picture, it never becomes a pass."""

from __future__ import annotations

from functools import cache

from dscope_gui.cameras.simulator import Condition, SimulatedCamera
from dscope_gui.domain.camera import GrabMode
from dscope_gui.domain.images import GreyImage
from dscope_gui.workstation.clock import SystemClock

_SIDE_PX = 160
_SEED = 5


@cache
def dirty_end_face() -> GreyImage:
    """(160, 160) uint8, read-only."""
    camera = SimulatedCamera(SystemClock(), width=_SIDE_PX, height=_SIDE_PX)
    camera.open()
    camera.insert("om4-50-125", _SEED, condition=Condition.DIRTY)
    camera.start(GrabMode.EVERY)
    image = camera.read(1.0).image
    camera.close()
    return image
