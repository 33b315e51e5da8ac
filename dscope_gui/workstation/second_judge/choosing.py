"""Who judges at this station: what was wished, and the models that are active for it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from dscope_gui.domain.judges import Detector, DetectorChoice
from dscope_gui.domain.model_card import ModelTask
from dscope_gui.errors import ModelRefused, WrongUse
from dscope_gui.neural import ModelRegistry
from dscope_gui.workstation.second_judge.chosen import NO_MODELS, ChosenModel, ChosenModels

NONE_AT_ALL: Final = "No segmentation model is active, and none comes with the program"


def choose(
    home: Path, choice: DetectorChoice, model: str | None = None, *, registry: ModelRegistry | None = None
) -> tuple[Detector, ChosenModels]:
    """Who looks for defects, and with which models. Reads names alone: nothing is opened here.

    Parameters
    ----------
    home : the data folder.
    model : full name of the segmentation model; None is the active one, else the one that comes with the program.

    Raises
    ------
    WrongUse
        There is no such model, or it looks for no defects.
    """
    registry = registry or ModelRegistry(home)
    if choice is DetectorChoice.RULES:
        if model is not None:
            raise WrongUse(f"The rules alone ask no model: {model} is of no use", "Leave it out, or ask both judges")
        return Detector.RULES, NO_MODELS
    try:
        return _chosen(home, registry, choice, model)
    except ModelRefused as error:
        detector = Detector.BOTH if choice is DetectorChoice.AUTO else Detector(choice.value)
        return detector, ChosenModels(fault=error.message)


def _chosen(
    home: Path, registry: ModelRegistry, choice: DetectorChoice, model: str | None
) -> tuple[Detector, ChosenModels]:
    segmentation = _active(home, registry, ModelTask.SEGMENTATION) if model is None else _named(home, registry, model)
    fault = None
    if segmentation is None and choice is not DetectorChoice.AUTO:
        segmentation = _shipped(home, registry)
        fault = NONE_AT_ALL if segmentation is None else None
    if choice is DetectorChoice.AUTO:
        detector = Detector.RULES if segmentation is None else Detector.BOTH
    else:
        detector = Detector(choice.value)
    return detector, ChosenModels(
        segmentation=segmentation,
        quality=_active(home, registry, ModelTask.QUALITY),
        anomaly=_active(home, registry, ModelTask.ANOMALY),
        fault=fault,
    )


def _active(home: Path, registry: ModelRegistry, task: ModelTask) -> ChosenModel | None:
    activation = registry.activation(task)
    return None if activation is None else ChosenModel(home, activation.model, activation.card_sha256)


def _named(home: Path, registry: ModelRegistry, full_name: str) -> ChosenModel:
    found = registry.find(full_name)
    if found.card.task is not ModelTask.SEGMENTATION:
        raise WrongUse(f"{full_name} was made for {found.card.task.value}; it looks for no defects")
    return ChosenModel(home, full_name, found.sha256)


def _shipped(home: Path, registry: ModelRegistry) -> ChosenModel | None:
    """The newest that comes with the program."""
    models = [
        one for one in registry.listing().models if one.card.task is ModelTask.SEGMENTATION and registry.is_shipped(one)
    ]
    return ChosenModel(home, models[-1].card.full_name, models[-1].sha256) if models else None
