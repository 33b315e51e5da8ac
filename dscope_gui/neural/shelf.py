"""The folders in which models lie, `NAME/VERSION/`: looked through anew each time, so that a dropped one is there."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from dscope_gui.domain.model_card import CARD_FILE, INBOX, ModelCard, card_text
from dscope_gui.errors import ModelRefused, WrongUse
from dscope_gui.neural.model_folder import ReadCard, read_card
from dscope_gui.whole_file import TEMPORARY_PREFIX, make_folder, not_writable, write_text, write_whole


@dataclass(frozen=True, slots=True)
class Shelf:
    """What lies there.

    Parameters
    ----------
    models : by name and version.
    faults : of folders that are no model; they are told, not passed over.
    """

    models: tuple[ReadCard, ...]
    faults: tuple[ModelRefused, ...] = ()


def look_through(folder: Path) -> Shelf:
    """Every model in a folder of models. Only cards are read; see `read_model_file` for the rest."""
    models: list[ReadCard] = []
    faults: list[ModelRefused] = []
    for version in _version_folders(folder):
        try:
            models.append(_in_its_place(read_card(version)))
        except ModelRefused as error:
            faults.append(error)
    return Shelf(tuple(sorted(models, key=by_version)), tuple(faults))


def by_version(found: ReadCard) -> tuple[str, list[tuple[int, str]]]:
    """Sorts 9 before 10, and 1.9 before 1.10."""
    parts = found.card.version.replace("-", ".").replace("_", ".").split(".")
    return found.card.name, [(int(part), "") if part.isascii() and part.isdigit() else (-1, part) for part in parts]


def put_on_shelf(folder: Path, card: ModelCard, content: bytes) -> ReadCard:
    """Add a model, card and file or neither; what lies there already is never overwritten.

    Raises
    ------
    WrongUse
        There is that version already.
    NotWritable
        Disk full or no permission.
    """
    place = folder / card.name / card.version
    with _whole_folder(place) as being_made:
        write_whole(being_made / card.file, content)
        write_text(being_made / CARD_FILE, card_text(card))
    return read_card(place)


def _version_folders(folder: Path) -> Iterator[Path]:
    for name in sorted(folder.glob("[!.]*")):
        if name.is_dir() and name.name != INBOX:
            yield from (version for version in sorted(name.glob("[!.]*")) if version.is_dir())


def _in_its_place(found: ReadCard) -> ReadCard:
    card, folder = found.card, found.folder
    if (folder.parent.name, folder.name) != (card.name, card.version):
        raise ModelRefused(
            f"{folder} holds the card of {card.full_name}", f"It belongs into {card.name}/{card.version}"
        )
    return found


@contextmanager
def _whole_folder(place: Path) -> Iterator[Path]:
    """A folder to be filled, which gets its name once it is whole."""
    make_folder(place.parent)
    for torn in place.parent.glob(f"{TEMPORARY_PREFIX}*"):
        shutil.rmtree(torn, ignore_errors=True)
    being_made = place.parent / f"{TEMPORARY_PREFIX}{os.getpid()}-{secrets.token_hex(4)}"
    if place.exists():
        raise WrongUse(f"{place.parent.name}@{place.name} is there already", "Give the new model a version of its own")
    with not_writable(place):
        being_made.mkdir()
        try:
            yield being_made
            # Fails where somebody else was faster: a folder that holds files is never replaced.
            being_made.rename(place)
        finally:
            with suppress(FileNotFoundError):
                shutil.rmtree(being_made)
