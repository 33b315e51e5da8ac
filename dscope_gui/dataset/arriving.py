"""Takes a folder of whole items into the dataset: all of them, also when the program is killed in between."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dscope_gui.dataset.layout import FACES, ITEMS, is_item_id, label_file, mask_file
from dscope_gui.dataset.reading import read_item
from dscope_gui.dataset.syncing import sync_names, sync_tree, write_synced
from dscope_gui.domain.dataset import Item, LabelVersion
from dscope_gui.errors import DatasetDamaged
from dscope_gui.whole_file import TEMPORARY_PREFIX, make_folder, not_writable

_ARRIVED: Final = ".arrived-"
_LEAVING: Final = ".leaving-"


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of items that came in.

    Parameters
    ----------
    added : were not here.
    extended : were here, with fewer corrections.
    known : were here, with all that came.
    disputed : ids of those that were corrected otherwise here or are damaged; they stay as they are here.
    """

    added: int = 0
    extended: int = 0
    known: int = 0
    disputed: tuple[str, ...] = ()


@contextmanager
def staging(folder: Path) -> Iterator[Path]:
    """An empty folder for items that are being made; it is gone at the end unless `take_in` had it."""
    place = folder / f"{TEMPORARY_PREFIX}{secrets.token_hex(4)}"
    make_folder(place)
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def take_in(folder: Path, stage: Path) -> Arrival:
    """Take the items that lie whole in `stage`; all of them are there at the end, also if the program is killed.

    Raises
    ------
    NotWritable
        Nothing is taken in, or the rest is with the next `mend`.
    """
    arrived = folder / f"{_ARRIVED}{secrets.token_hex(4)}"
    with not_writable(folder):
        sync_tree(stage)
        stage.rename(arrived)
        sync_names(folder)
        return _merge(folder, arrived)


def mend(folder: Path) -> None:
    """Finish what a killed program had begun: nobody else may be writing."""
    with not_writable(folder):
        for torn in folder.glob(f"{TEMPORARY_PREFIX}*"):
            shutil.rmtree(torn)
        for leaving in folder.glob(f"{_LEAVING}*"):
            _finish_leaving(folder, leaving)
        for torn in folder.glob(f"{ITEMS}/*/{TEMPORARY_PREFIX}*"):
            torn.unlink()
        for arrived in folder.glob(f"{_ARRIVED}*"):
            _merge(folder, arrived)


def take_out_all(folder: Path) -> None:
    """Throw all items away: none of them is there any more from the first moment on."""
    leaving = folder / f"{_LEAVING}{secrets.token_hex(4)}"
    with not_writable(folder):
        (folder / ITEMS).rename(leaving)
        sync_names(folder)
        _finish_leaving(folder, leaving)


def _finish_leaving(folder: Path, leaving: Path) -> None:
    """The pictures from which the items were cut go first: as long as something is leaving, it is known what else is.

    Nothing can have been added meanwhile, since whoever writes mends before.
    """
    if (folder / FACES).exists():
        shutil.rmtree(folder / FACES)
    shutil.rmtree(leaving)


def _merge(folder: Path, arrived: Path) -> Arrival:
    items = folder / ITEMS
    items.mkdir(exist_ok=True)
    added = extended = known = 0
    disputed = []
    _merge_faces(folder / FACES, arrived / FACES)
    for came in sorted(path for path in arrived.iterdir() if is_item_id(path.name)):
        here = items / came.name
        if not here.exists():
            came.rename(here)
            added += 1
        elif (new := _news(here, came)) is None:
            disputed.append(came.name)
        elif new:
            _extend(here, came, new)
            extended += 1
        else:
            known += 1
    sync_names(items)
    shutil.rmtree(arrived)
    return Arrival(added, extended, known, tuple(disputed))


def _merge_faces(faces: Path, arrived: Path) -> None:
    """One inspected picture is one face: what is here stays."""
    if not arrived.is_dir():
        return
    faces.mkdir(exist_ok=True)
    for came in sorted(arrived.iterdir()):
        if not (faces / came.name).exists():
            came.rename(faces / came.name)
    sync_names(faces)


def _news(here: Path, came: Path) -> tuple[LabelVersion, ...] | None:
    """What was said of an item beyond what is known here; None where the two contradict each other, or one is damaged.

    The damaged one stays for somebody to look at; it must not keep all others from being read.
    """
    try:
        ours, theirs = read_item(here), read_item(came)
    except DatasetDamaged:
        return None
    both = min(len(ours.versions), len(theirs.versions))
    agreed = all(_says_the_same(a, b) for a, b in zip(ours.versions, theirs.versions, strict=False))
    return theirs.versions[both:] if agreed and _shows_the_same(ours, theirs) else None


def _shows_the_same(ours: Item, theirs: Item) -> bool:
    return (ours.facts.window, ours.facts.picture_sha256) == (theirs.facts.window, theirs.facts.picture_sha256)


def _says_the_same(one: LabelVersion, other: LabelVersion) -> bool:
    """The inspection itself says the same whenever a mark is collected."""
    if one.by or other.by:
        return one == other
    return (one.label, one.mask_sha256) == (other.label, other.mask_sha256)


def _extend(here: Path, came: Path, new: tuple[LabelVersion, ...]) -> None:
    for said in new:
        add_version(here, said, (came / label_file(said.version)).read_bytes(), _mask_in(came, said))


def _mask_in(folder: Path, said: LabelVersion) -> bytes | None:
    return None if said.mask_sha256 is None else (folder / mask_file(said.mask_sha256)).read_bytes()


def add_version(folder: Path, said: LabelVersion, content: bytes, mask: bytes | None) -> None:
    """Add a saying to an item: its mask first, so that it counts only when all of it is there."""
    if said.mask_sha256 is not None and mask is not None:
        _place(folder / mask_file(said.mask_sha256), mask)
    _place(folder / label_file(said.version), content)
    sync_names(folder)


def _place(path: Path, content: bytes) -> None:
    """Write a file whole, unless it is there; one that is there is as it should be, or else the item is damaged."""
    if path.exists():
        return
    temporary = path.parent / f"{TEMPORARY_PREFIX}{secrets.token_hex(4)}"
    write_synced(temporary, content)
    temporary.rename(path)
