"""The maps of the microscope's own dirt, one file for each view, written after every part."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Final

from dscope_gui.domain.optics import NamedFile
from dscope_gui.domain.own_dirt import OwnDirtMap, SensorView
from dscope_gui.errors import ConfigurationInvalid
from dscope_gui.logs import logger
from dscope_gui.settings.json_file import load_model
from dscope_gui.whole_file import write_text

FOLDER: Final = "own_dirt"
_DIGITS: Final = 8
_NO_LETTERS: Final = re.compile(r"[^A-Za-z0-9]+")


class OwnDirtMaps:
    """`home` : the data folder; the maps lie in its folder `own_dirt`."""

    def __init__(self, home: Path) -> None:
        self._home = home

    def load(self, view: SensorView) -> OwnDirtMap:
        """What is known of a view; nothing where there is no map, or a damaged one: it fills again by itself."""
        path = self.path(view)
        if not path.exists():
            return OwnDirtMap(view=view)
        try:
            known = load_model(path, OwnDirtMap)
        except ConfigurationInvalid as error:
            logger().warning("The map of the microscope's own dirt is begun anew: %s", error)
            return OwnDirtMap(view=view)
        return known if known.view == view else OwnDirtMap(view=view)

    def save(self, known: OwnDirtMap) -> None:
        """Raises NotWritable."""
        write_text(self.path(known.view), _text(known))

    def named(self, known: OwnDirtMap) -> NamedFile:
        """The file of a map as `save` writes it."""
        return NamedFile(self.path(known.view).name, hashlib.sha256(_text(known).encode()).hexdigest())

    def path(self, view: SensorView) -> Path:
        """Cameras' names may hold anything; the hash keeps those apart that only differ in it."""
        name = _NO_LETTERS.sub("-", view.camera).strip("-")
        digest = hashlib.sha256(view.camera.encode()).hexdigest()[:_DIGITS]
        return self._home / FOLDER / f"{name}_{digest}_{view.width}x{view.height}+{view.x}+{view.y}.json"


def _text(known: OwnDirtMap) -> str:
    return known.model_dump_json(by_alias=True) + "\n"
