"""Where the program's own data lies: config/ and resources/ beside the package."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def home() -> Path:
    """Folder that holds `config/` and `resources/`; `DSCOPE_HOME` overrides it."""
    override = os.environ.get("DSCOPE_HOME")
    return Path(override) if override else Path(__file__).resolve().parents[1]


def data_folder() -> Path:
    """The user's own folder: settings, users, history; `DSCOPE_DATA` overrides it."""
    override = os.environ.get("DSCOPE_DATA")
    return Path(override) if override else Path(platformdirs.user_data_dir("dscope-blink", appauthor=False))


def config_file() -> Path:
    return home() / "config" / "config.json"


def fibers_file() -> Path:
    return home() / "config" / "fibers.json"


def recipes_file() -> Path:
    return home() / "config" / "recipes.json"


def cameras_folder() -> Path:
    return home() / "config" / "cameras"


def languages_folder() -> Path:
    return home() / "resources" / "languages"


def icons_folder() -> Path:
    return home() / "resources" / "icons"


def rules_folder() -> Path:
    return home() / "resources" / "rules"


def schema_file(name: str) -> Path:
    return home() / "resources" / "schemas" / f"{name}.schema.json"
