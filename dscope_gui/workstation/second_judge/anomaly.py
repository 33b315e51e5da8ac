"""Asks an anomaly model about a picture by itself, with the map of where it is strange."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.model_card import CARD_FILE, ModelTask
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.engine.pipeline import flattened_end_face
from dscope_gui.errors import ModelRefused, WrongUse
from dscope_gui.neural import Memory, ModelRegistry, ReadCard, open_model, read_card
from dscope_gui.neural.anomaly import Anomaly, AnomalyDetector


@dataclass(frozen=True, slots=True)
class Strangeness:
    """An answer, and the flattened end face on which its map lies."""

    crop: FlattenedCrop
    anomaly: Anomaly


def strangeness_of(grey: GreyImage, request: ExamineRequest, detector: AnomalyDetector) -> Strangeness | None:
    """How unlike good end faces it is; None where no end face is found.

    Parameters
    ----------
    grey : (H, W) uint8 or uint16, not changed.
    """
    _, crop = flattened_end_face(grey, request)
    return None if crop is None else Strangeness(crop, detector.look(crop))


def find_detector(home: Path, wanted: str | None) -> AnomalyDetector:
    """The model of a folder or a name; None is the active one, else the newest that comes with the program.

    Raises
    ------
    WrongUse
        There is none.
    ModelRefused
        It is broken, or no memory of good end faces.
    """
    registry = ModelRegistry(home)
    if wanted is None:
        found = registry.active(ModelTask.ANOMALY) or _shipped(registry)
    elif (Path(wanted) / CARD_FILE).is_file():
        found = read_card(Path(wanted))
    else:
        found = registry.find(wanted)
    return as_detector(open_model(found), found.card.full_name)


def as_detector(opened: object, full_name: str) -> AnomalyDetector:
    """A bare network for features remembers nothing, and cannot judge."""
    if not isinstance(opened, Memory):
        raise ModelRefused(
            f"{full_name} remembers no good end faces", "Make a model of it by dscope train anomaly --backbone"
        )
    return AnomalyDetector(opened)


def _shipped(registry: ModelRegistry) -> ReadCard:
    found = [
        one
        for one in registry.listing().models
        if one.card.task is ModelTask.ANOMALY and one.card.file.endswith(".npz") and registry.is_shipped(one)
    ]
    if not found:
        raise WrongUse(
            "No anomaly model is active, and none comes with the program",
            "Make one by dscope train anomaly, or name one by --model",
        )
    return found[-1]
