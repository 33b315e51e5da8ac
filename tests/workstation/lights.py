"""Finds flat fields in a folder that a test may fill."""

from __future__ import annotations

from pathlib import Path

from dscope_gui.settings import load_config
from dscope_gui.workstation.stored_light import StoredLights


def lights_in(home: Path, elsewhere: Path | None = None) -> StoredLights:
    config = load_config()
    return StoredLights(home, config.profile(config.default_profile).read, lambda: elsewhere)
