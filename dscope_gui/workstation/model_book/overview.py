"""How it stands with the models of a station."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.domain.model_card import ModelCard, ModelTask
from dscope_gui.errors import ModelRefused
from dscope_gui.neural import Activation, ModelRegistry, read_model_file


@dataclass(frozen=True, slots=True)
class ModelLine:
    """A model.

    Parameters
    ----------
    fault : why it could not become active as it lies there; None where its file is whole.
    """

    card: ModelCard
    is_shipped: bool
    is_active: bool
    fault: ModelRefused | None


@dataclass(frozen=True, slots=True)
class TaskLine:
    """What answers a task.

    Parameters
    ----------
    activation : None where none is.
    fault : why the active model cannot answer any more; None where it can.
    """

    task: ModelTask
    activation: Activation | None
    fault: ModelRefused | None


def model_lines(registry: ModelRegistry) -> tuple[tuple[ModelLine, ...], tuple[ModelRefused, ...]]:
    """Every model with how it stands, and the folders that are none."""
    shelf = registry.listing()
    active = {activation.model for task in ModelTask if (activation := registry.activation(task)) is not None}
    lines = []
    for found in shelf.models:
        fault = None
        try:
            read_model_file(found)
        except ModelRefused as error:
            fault = error
        name = found.card.full_name
        lines.append(ModelLine(found.card, registry.is_shipped(found), name in active, fault))
    return tuple(lines), shelf.faults


def task_lines(registry: ModelRegistry) -> tuple[TaskLine, ...]:
    """Every task with the model that was made active for it."""
    return tuple(_task_line(registry, task) for task in ModelTask)


def _task_line(registry: ModelRegistry, task: ModelTask) -> TaskLine:
    activation = registry.activation(task)
    try:
        registry.active(task)
    except ModelRefused as error:
        return TaskLine(task, activation, error)
    return TaskLine(task, activation, None)
