"""Reads a model's folder: its card, and the file beside it where it is the very file that the card speaks of."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from dscope_gui.domain.model_card import CARD_FILE, ModelCard
from dscope_gui.errors import ModelRefused

LARGEST_CARD_BYTES: Final = 1024 * 1024
_DIGITS: Final = 12
"""Of a hash, in a sentence."""


@dataclass(frozen=True, slots=True)
class ReadCard:
    """A card as it was read.

    Parameters
    ----------
    sha256 : of the card's own file, so that a card that was changed afterwards is noticed.
    """

    folder: Path
    card: ModelCard
    sha256: str


def read_card(folder: Path) -> ReadCard:
    """The card of a model's folder.

    Raises
    ------
    ModelRefused
        There is none, or it breaks its own rules; names the field.
    """
    path = folder / CARD_FILE
    text = _content(path, LARGEST_CARD_BYTES, "A model's card")
    try:
        card = ModelCard.model_validate_json(text)
    except ValidationError as error:
        raise ModelRefused(f"{path} is no model card: {_first_fault(error)}") from error
    return ReadCard(folder, card, hashlib.sha256(text).hexdigest())


def read_model_file(found: ReadCard) -> bytes:
    """The content of the model's file; what is checked here is what is loaded later, whatever becomes of the file.

    Raises
    ------
    ModelRefused
        It is missing, cut short, or another file than the one that the card was written for.
    """
    card, path = found.card, found.folder / found.card.file
    content = _content(path, card.size_bytes, card.full_name)
    if len(content) < card.size_bytes:
        raise ModelRefused(
            f"{card.full_name}: {card.file} is cut short, {len(content)} of {card.size_bytes} bytes",
            "Copy the folder again once it is whole",
        )
    if (hashed := hashlib.sha256(content).hexdigest()) != card.sha256:
        raise ModelRefused(
            f"{card.full_name}: {card.file} is not the file that the card was written for: "
            f"its sha256 begins {hashed[:_DIGITS]}, not {card.sha256[:_DIGITS]}",
            "Copy card and file again from where they were made",
        )
    return content


def _content(path: Path, most_bytes: int, what: str) -> bytes:
    try:
        if not path.is_file():
            raise ModelRefused(f"{what}: {path} is missing or is no file")
        with path.open("rb") as file:
            if (size := os.fstat(file.fileno()).st_size) > most_bytes:
                raise ModelRefused(f"{what}: {path} has {size} bytes, more than the {most_bytes} it may have")
            return file.read(most_bytes)
    except OSError as error:
        raise ModelRefused(f"{what}: {path} cannot be read: {error.strerror or error}") from error


def _first_fault(error: ValidationError) -> str:
    """The first thing wrong, as `field: what is wrong with it`, and how many more there are."""
    faults = error.errors(include_url=False, include_context=False)
    field = ".".join(str(part) for part in faults[0]["loc"])
    said = faults[0]["msg"].removeprefix("Value error, ")
    more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
    return f"{field}: {said}{more}" if field else f"{said}{more}"
