"""Who is tried out: the rules alone, or a segmentation model beside them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from dscope_gui.domain.judges import Detector
from dscope_gui.domain.model_card import ModelTask
from dscope_gui.errors import ModelRefused, WrongUse
from dscope_gui.neural import ModelRegistry, ReadCard
from dscope_gui.workstation.second_judge import ChosenModel, ChosenModels
from dscope_gui.workstation.setup import InspectionSetup

RULES_NAME: Final = "rules"
ACTIVE_NAME: Final = "active"
"""Stands for the segmentation model that judges now."""


@dataclass(frozen=True, slots=True)
class TriedJudge:
    """Who looks for defects.

    Parameters
    ----------
    model : None for the rules alone.
    home : the data folder, in which a model is found.
    """

    name: str
    model: ReadCard | None = None
    home: Path = Path()

    @classmethod
    def of(cls, found: ReadCard, registry: ModelRegistry) -> TriedJudge:
        return cls(found.card.full_name, found, registry.folder.parent)

    @property
    def chosen(self) -> ChosenModel | None:
        """The model pinned to the card that was found, so that no other is asked in its name."""
        return None if self.model is None else ChosenModel(self.home, self.name, self.model.sha256)

    def looking(self, setup: InspectionSetup, detector: Detector) -> InspectionSetup:
        """The setup with this judge alone, asked as `detector` says where it is a model."""
        asked = Detector.RULES if self.model is None else detector
        models = ChosenModels(segmentation=self.chosen)
        return replace(setup, request=replace(setup.request, detector=asked), models=models)


RULES: Final = TriedJudge(RULES_NAME)


def judge_named(text: str, registry: ModelRegistry) -> TriedJudge:
    """The judge of a name: `rules`, `active`, or a model as `name@version`.

    Raises
    ------
    WrongUse
        There is no such model, none is active, or it does not look for defects.
    ModelRefused
        It is broken, or was changed since it was made active.
    """
    if text == RULES_NAME:
        return RULES
    found = _active(registry) if text == ACTIVE_NAME else registry.find(text)
    if found.card.task is not ModelTask.SEGMENTATION:
        raise WrongUse(
            f"{found.card.full_name} is a model for {found.card.task.value} and marks no defects",
            "Only segmentation models can be compared on labelled defects",
        )
    return TriedJudge.of(found, registry)


def rules_or_active(registry: ModelRegistry) -> TriedJudge:
    """Who looks for defects at this station now: where the active model is broken or gone, the rules alone."""
    try:
        active = registry.active(ModelTask.SEGMENTATION)
    except ModelRefused:
        return RULES
    return RULES if active is None else TriedJudge.of(active, registry)


def _active(registry: ModelRegistry) -> ReadCard:
    if (found := registry.active(ModelTask.SEGMENTATION)) is None:
        raise WrongUse("No segmentation model is active", f"Name a model, or '{RULES_NAME}' for the rules alone")
    return found
