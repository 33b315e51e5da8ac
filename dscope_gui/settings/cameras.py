"""How cameras are set: files of the station, and those of `config/cameras` that come with the program."""

from __future__ import annotations

from pathlib import Path

from dscope_gui.domain.camera import CameraSettings
from dscope_gui.paths import cameras_folder, station_cameras_folder
from dscope_gui.settings.json_file import load_model


def load_camera_settings(name: str, folder: Path | None = None) -> CameraSettings:
    """The settings of the file `name`, such as `a2A2048-37gcBAS.json`.

    Parameters
    ----------
    folder : where it lies; None looks among the station's own files first, then among those of the program.
    """
    if folder is None:
        folder = station_cameras_folder() if (station_cameras_folder() / name).exists() else cameras_folder()
    return load_model(folder / name, CameraSettings)


def camera_files() -> tuple[str, ...]:
    """Names to choose from, the station's own and those of the program."""
    folders = (cameras_folder(), station_cameras_folder())
    return tuple(sorted({file.name for folder in folders for file in folder.glob("*.json")}))
