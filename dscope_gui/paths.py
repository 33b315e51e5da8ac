"""Where the program's own data lies: config/ and resources/ beside the package, what it stores in the user's folder."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import platformdirs

DATA_VARIABLE: Final = "DSCOPE_DATA"
"""Of the environment; names another folder for what the program stores."""
_APPLICATION: Final = "dscope-blink"
_PROGRAM: Final = Path(__file__).resolve().parents[1]


def home() -> Path:
    """Folder that holds `config/` and `resources/`; `DSCOPE_HOME` overrides it."""
    override = os.environ.get("DSCOPE_HOME")
    return Path(override) if override else _PROGRAM


def data_folder() -> Path:
    """Folder for what the program stores, such as the history; `DSCOPE_DATA` overrides it."""
    override = os.environ.get(DATA_VARIABLE)
    return Path(override) if override else platformdirs.user_data_path(_APPLICATION, appauthor=False)


def config_file() -> Path:
    return home() / "config" / "config.json"


def fibers_file() -> Path:
    return home() / "config" / "fibers.json"


def recipes_file() -> Path:
    return home() / "config" / "recipes.json"


def cameras_folder() -> Path:
    """Settings of cameras that come with the program; those of the station lie in `station_cameras_folder`."""
    return home() / "config" / "cameras"


def station_cameras_folder() -> Path:
    """Where a station keeps settings of its cameras: an installed program's own folder is root's."""
    return data_folder() / "cameras"


def languages_folder() -> Path:
    return home() / "resources" / "languages"


def icons_folder() -> Path:
    return home() / "resources" / "icons"


def help_folder() -> Path:
    return home() / "resources" / "help"


def models_folder() -> Path:
    """Trained models that come with the program."""
    return home() / "resources" / "models"


def rules_folder() -> Path:
    return home() / "resources" / "rules"


def web_page(name: str) -> Path:
    return home() / "resources" / "web" / name


def schema_file(name: str) -> Path:
    return home() / "resources" / "schemas" / f"{name}.schema.json"
