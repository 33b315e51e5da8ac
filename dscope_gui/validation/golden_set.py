"""Which labelled pictures something was measured on, so that it is noticed where they are others."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dscope_gui.errors import WrongUse
from dscope_gui.validation.truth import load_truth, picture_path

_MISSING: Final = "missing"


@dataclass(frozen=True, slots=True)
class GoldenSet:
    """A folder of labelled pictures as it was found.

    Parameters
    ----------
    names : of its pictures, in the order of the labels.
    sha256 : of labels and pictures.
    """

    folder: Path
    names: tuple[str, ...]
    sha256: str

    @property
    def title(self) -> str:
        return f"{self.folder.resolve().name}, {len(self.names)} pictures"


def golden_set(folder: Path) -> GoldenSet:
    """Read a folder of labelled pictures.

    Raises
    ------
    WrongUse
        It holds no labels, or none that can be read.
    """
    names = tuple(load_truth(folder))
    if not names:
        raise WrongUse(f"{folder} holds no labelled pictures")
    files = [folder / "truth.json", *(picture_path(folder, name) for name in names)]
    return GoldenSet(folder, names, combined_sha256(_sha256(file) for file in files))


def combined_sha256(parts: Iterable[str]) -> str:
    """Of several texts in their order."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _sha256(file: Path) -> str:
    """A picture that is missing is found by nobody, but the set is another one than with it."""
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except OSError:
        return _MISSING
