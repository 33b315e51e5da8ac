"""Pictures sorted by hand into one sub-folder for each class, and what each of them is used for."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from dscope_gui.domain.model_card import LONGEST_CLASS
from dscope_gui.engine.read import list_pictures
from dscope_gui.errors import PictureUnreadable, WrongUse

VALIDATION_SHARE: Final = 0.15
"""Of each class; chooses the best epoch."""
TEST_SHARE: Final = 0.15
"""Of each class; seen by nothing but the last count."""
FEWEST: Final = 5
"""Pictures of a class; three to learn from, one to choose by and one to count."""
_FEWEST_CLASSES: Final = 2


class Part(StrEnum):
    TRAIN = "train"
    VALIDATION = "validation"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class LabelledPicture:
    """`label` : name of its sub-folder. `sha256` : of the file."""

    path: Path
    label: str
    sha256: str
    part: Part


@dataclass(frozen=True, slots=True)
class LabelledFolder:
    """`classes` in order of their names. `twice` : files left out because another one holds the same picture."""

    pictures: tuple[LabelledPicture, ...]
    classes: tuple[str, ...]
    twice: int

    def of(self, part: Part) -> tuple[LabelledPicture, ...]:
        return tuple(picture for picture in self.pictures if picture.part is part)

    @property
    def sha256(self) -> str:
        """Of classes and contents, wherever the folder lies and whatever its files are called."""
        return sha256_of(self.pictures)


def sha256_of(pictures: Sequence[LabelledPicture]) -> str:
    lines = sorted(f"{picture.label}/{picture.sha256}" for picture in pictures)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def read_labelled(folder: Path) -> LabelledFolder:
    """Find the classes and their pictures, and say of each picture what it is used for.

    The parts follow from the contents alone: the same pictures are kept for the test in every training, on every
    machine, whatever the seed.

    Raises
    ------
    WrongUse : no folder, fewer than two classes, too few pictures of one, or a picture that lies in two classes.
    PictureUnreadable : a file that cannot be opened.
    """
    if not folder.is_dir():
        raise WrongUse(
            f"{folder} is no folder", "Give one with a sub-folder for each class, such as good and defective"
        )
    inside = sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))
    if len(inside) < _FEWEST_CLASSES:
        few = f"{folder} has too few sub-folders, {len(inside)}"
        raise WrongUse(few, "It takes one for each class: good and defective")
    label_of: dict[str, Path] = {}
    found: list[LabelledPicture] = []
    files = 0
    for label in inside:
        _refuse_long(label.name)
        of_class = {_sha256(path): path for path in reversed(list_pictures([label]))}
        files += len(list_pictures([label]))
        _refuse_in_two_classes(of_class, label_of)
        _refuse_few(label, len(of_class))
        found += _parted(label.name, of_class)
        label_of |= of_class
    return LabelledFolder(tuple(found), tuple(label.name for label in inside), files - len(found))


def _sha256(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise PictureUnreadable(f"{path} cannot be opened: {error.strerror or error}") from error


def _refuse_long(name: str) -> None:
    if len(name) > LONGEST_CLASS:
        raise WrongUse(f"{name} is no name for a class", f"Give the folder one of at most {LONGEST_CLASS} letters")


def _refuse_in_two_classes(of_class: dict[str, Path], earlier: dict[str, Path]) -> None:
    for sha256, path in of_class.items():
        if sha256 in earlier:
            raise WrongUse(f"{path} and {earlier[sha256]} are the same picture", "Leave it in one class only")


def _refuse_few(label: Path, pictures: int) -> None:
    if pictures < FEWEST:
        raise WrongUse(f"{label} holds too few different pictures, {pictures}", f"Each class needs at least {FEWEST}")


def _parted(label: str, of_class: dict[str, Path]) -> list[LabelledPicture]:
    """In order of the hash, which is as good as a draw and the same everywhere."""
    validation = max(1, round(VALIDATION_SHARE * len(of_class)))
    test = max(1, round(TEST_SHARE * len(of_class)))
    parts = [Part.TEST] * test + [Part.VALIDATION] * validation
    parts += [Part.TRAIN] * (len(of_class) - len(parts))
    return [
        LabelledPicture(path, label, sha256, part)
        for (sha256, path), part in zip(sorted(of_class.items()), parts, strict=True)
    ]
