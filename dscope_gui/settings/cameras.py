"""How cameras are set: the files in `config/cameras`."""

from __future__ import annotations

from pathlib import Path

from dscope_gui.domain.camera import CameraSettings
from dscope_gui.paths import cameras_folder
from dscope_gui.settings.json_file import load_model


def load_camera_settings(name: str, folder: Path | None = None) -> CameraSettings:
    """The settings of the file `name`, such as `a2A2048-37gcBAS.json`."""
    return load_model((folder or cameras_folder()) / name, CameraSettings)
