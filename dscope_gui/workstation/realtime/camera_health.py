"""How it stands with the camera of a stream."""

from __future__ import annotations

from dscope_gui.domain.live import Part, PartHealth, PartState
from dscope_gui.workstation.acquire import CameraState, CameraStatus


def camera_health(status: CameraStatus | None) -> PartHealth:
    """In words that name no address with user name and password: a camera's title, never its name."""
    if status is None or status.state is CameraState.STOPPED:
        return PartHealth(Part.CAMERA, PartState.OFF, "No camera is read")
    if status.state is CameraState.LIVE:
        return PartHealth(Part.CAMERA, PartState.OK, f"{status.info.title} is live")
    if status.fault is None:
        return PartHealth(Part.CAMERA, PartState.WAITING, f"{status.info.title} is being opened")
    return PartHealth(Part.CAMERA, PartState.WAITING, status.fault.message, status.fault.hint)
