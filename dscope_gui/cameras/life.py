"""What to say of a camera that is asked for something it cannot do just now."""

from __future__ import annotations

from dscope_gui.errors import CameraRefused


def not_open(title: str) -> CameraRefused:
    return CameraRefused(f"{title} is not open", "Open the camera first.")


def not_started(title: str) -> CameraRefused:
    return CameraRefused(f"{title} takes no pictures just now", "Start the camera first.")
