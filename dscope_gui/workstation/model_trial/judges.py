"""Who is tried out: the rules alone, or a segmentation model beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from dscope_gui.domain.model_card import ModelTask
from dscope_gui.errors import ModelRefused, WrongUse
from dscope_gui.neural import ModelRegistry, ReadCard

RULES_NAME: Final = "rules"
ACTIVE_NAME: Final = "active"
"""Stands for the segmentation model that judges now."""


@dataclass(frozen=True, slots=True)
class TriedJudge:
    """`model` : None for the rules alone."""

    name: str
    model: ReadCard | None = None


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
    return TriedJudge(found.card.full_name, found)


def rules_or_active(registry: ModelRegistry) -> TriedJudge:
    """Who looks for defects at this station now: where the active model is broken or gone, the rules alone."""
    try:
        active = registry.active(ModelTask.SEGMENTATION)
    except ModelRefused:
        return RULES
    return RULES if active is None else TriedJudge(active.card.full_name, active)


def _active(registry: ModelRegistry) -> ReadCard:
    if (found := registry.active(ModelTask.SEGMENTATION)) is None:
        raise WrongUse("No segmentation model is active", f"Name a model, or '{RULES_NAME}' for the rules alone")
    return found
