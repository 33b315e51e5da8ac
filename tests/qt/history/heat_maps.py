"""Makes heat maps with the models that a test puts into a folder."""

from __future__ import annotations

from pathlib import Path

from dscope_gui.settings import load_config
from dscope_gui.workstation.second_judge.stored_heat import StoredHeat
from tests.workstation.lights import lights_in


def heat_maps(home: Path) -> StoredHeat:
    return StoredHeat(home, load_config(), lights_in(home))
