"""A setup packed for the way to workers that see none of our files."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Final

from dscope_gui.neural.registry import FOLDER as MODELS
from dscope_gui.protocols import WorkForce
from dscope_gui.workstation.second_judge import ChosenModel, ChosenModels
from dscope_gui.workstation.setup import InspectionSetup

_FLAT_FIELD: Final = "flat_field"
_KEPT: Final = 2
"""Setups unpacked in one process: that of a batch, and that of the one before."""


# Not in slots, as its end throws the unpacked files away; equal to itself alone, as it is large.
@dataclass(frozen=True, eq=False)
class Luggage:
    """A setup, and the files that it names where they have to travel.

    Parameters
    ----------
    files : contents by their path in a folder, with `/`.
    flat_field : one of the files, or empty.
    models : full name and hash of the card for each kind that shall judge; models of the program itself stay there.
    """

    setup: InspectionSetup
    files: Mapping[str, bytes] = field(default_factory=dict)
    flat_field: str = ""
    models: Mapping[str, tuple[str, str | None]] = field(default_factory=dict)

    def opened(self) -> InspectionSetup:
        """The setup, usable in this process."""
        return _unpacked(self) if self.flat_field or self.models else self.setup


def luggage_for(force: WorkForce, setup: InspectionSetup) -> Luggage:
    """What the force needs of a setup: all of its files, or their names alone."""
    return Luggage(setup) if force.sees_our_files else packed(setup)


def packed(setup: InspectionSetup) -> Luggage:
    """Take along what a setup names, and no path of this machine: it may mean another file, or none, elsewhere."""
    models = setup.models
    named = {"segmentation": models.segmentation, "quality": models.quality, "anomaly": models.anomaly}
    chosen = {kind: one for kind, one in named.items() if one is not None}
    flat, light = "", setup.flat_field
    files = {name: content for one in chosen.values() for name, content in _files_of(one)}
    if light is not None:
        flat = f"{_FLAT_FIELD}/{light.name}"
        beside = [path for path in (light, light.with_suffix(".json")) if path.is_file()]
        files |= {f"{_FLAT_FIELD}/{path.name}": path.read_bytes() for path in beside}
    cards = {kind: (one.full_name, one.card_sha256) for kind, one in chosen.items()}
    bare = ChosenModels(fault=models.fault)
    return Luggage(replace(setup, flat_field=None, models=bare), files, flat, cards)


def _files_of(chosen: ChosenModel) -> Iterator[tuple[str, bytes]]:
    name, _, version = chosen.full_name.partition("@")
    folder = chosen.home / MODELS / name / version
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.is_file():
            yield f"{MODELS}/{name}/{version}/{path.name}", path.read_bytes()


@lru_cache(_KEPT)
def _unpacked(luggage: Luggage) -> InspectionSetup:
    home = Path(tempfile.mkdtemp(prefix="dscope-"))
    weakref.finalize(luggage, shutil.rmtree, home, ignore_errors=True)
    for name, content in luggage.files.items():
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    chosen = {kind: ChosenModel(home, name, card) for kind, (name, card) in luggage.models.items()}
    models = ChosenModels(
        segmentation=chosen.get("segmentation"),
        quality=chosen.get("quality"),
        anomaly=chosen.get("anomaly"),
        fault=luggage.setup.models.fault,
    )
    return replace(luggage.setup, flat_field=home / luggage.flat_field if luggage.flat_field else None, models=models)
