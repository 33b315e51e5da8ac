"""The frozen network whose features are remembered: a file, a model by its name, or the one that comes along."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from dscope_gui.domain.model_card import CARD_FILE, InputView, ModelCard, ModelInput, ModelTask, Training
from dscope_gui.errors import WrongUse
from dscope_gui.neural import ModelRegistry, Network, ReadCard, read_card, read_model_file

_ONNX: Final = ".onnx"
_USUAL_MULTIPLE: Final = 32
"""Most networks halve the picture five times."""


@dataclass(frozen=True, slots=True)
class Backbone:
    """A network for features. `content` : of its ONNX file. `said` : which one it is, for the card."""

    network: Network
    content: bytes
    said: str


def read_backbone(wanted: str | None, registry: ModelRegistry, now: datetime) -> Backbone:
    """Find and open it.

    Raises
    ------
    WrongUse
        There is none of that name, or it is no network.
    ModelRefused
        Its file is broken, or does something else than its card says.
    """
    if wanted is None:
        return _of_model(_shipped(registry))
    path = Path(wanted)
    if path.suffix == _ONNX:
        return _of_file(path, now)
    return _of_model(read_card(path) if (path / CARD_FILE).is_file() else _named(wanted, registry))


def _named(wanted: str, registry: ModelRegistry) -> ReadCard:
    """`name@version`, or a name alone for its newest version."""
    if "@" in wanted:
        return registry.find(wanted)
    versions = [found for found in registry.listing().models if found.card.name == wanted]
    return versions[-1] if versions else registry.find(wanted)


def _shipped(registry: ModelRegistry) -> ReadCard:
    found = [one for one in registry.listing().models if _is_backbone(one.card) and registry.is_shipped(one)]
    if not found:
        raise WrongUse("No network for features comes with this program", "Name one by --backbone")
    return found[-1]


def _is_backbone(card: ModelCard) -> bool:
    return card.task is ModelTask.ANOMALY and card.file.endswith(_ONNX)


def _of_model(found: ReadCard) -> Backbone:
    if not _is_backbone(found.card):
        raise WrongUse(f"{found.card.full_name} is no network that gives features", "Name one of the task 'anomaly'")
    content = read_model_file(found)
    return Backbone(Network(found.card, content), content, found.card.full_name)


def _of_file(path: Path, now: datetime) -> Backbone:
    """A file without a card gets the usual one: three channels of 0 to 1, sides a multiple of 32 px."""
    beside = path.parent / CARD_FILE
    if beside.is_file() and (found := read_card(path.parent)).card.file == path.name:
        return _of_model(found)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise WrongUse(f"{path} cannot be read: {error.strerror or error}") from error
    sha256 = hashlib.sha256(content).hexdigest()
    card = ModelCard(
        name="backbone",
        version="1",
        task=ModelTask.ANOMALY,
        file="backbone.onnx",
        size_bytes=max(1, len(content)),
        sha256=sha256,
        input=ModelInput(width=None, height=None, view=InputView.FLATTENED, channels=3, multiple_of=_USUAL_MULTIPLE),
        classes=(),
        training=Training(data="unknown", command="unknown", seed=0),
        created_at=now,
    )
    return Backbone(Network(card, content), content, f"{path.name} (sha256 {sha256})")
