"""What the list of models shows, read from the disk in one go."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.domain.model_card import ModelTask
from dscope_gui.errors import ModelRefused
from dscope_gui.neural import Activation, ModelRegistry
from dscope_gui.workstation.model_book import ModelLine, TaskLine, model_lines, task_lines

_ORDER = tuple(ModelTask)


@dataclass(frozen=True, slots=True)
class ModelListing:
    """`lines` : by task, then by name and version; `faults` : folders that are no model."""

    lines: tuple[ModelLine, ...] = ()
    tasks: tuple[TaskLine, ...] = ()
    faults: tuple[ModelRefused, ...] = ()

    def activation_of(self, line: ModelLine) -> Activation | None:
        """How the model became active, where it is."""
        task = self.task(line.card.task)
        if task is None or task.activation is None or task.activation.model != line.card.full_name:
            return None
        return task.activation

    def task(self, wanted: ModelTask) -> TaskLine | None:
        return next((line for line in self.tasks if line.task is wanted), None)


def read_listing(registry: ModelRegistry) -> ModelListing:
    """Every model with how it stands; reads each file, so it takes its time."""
    lines, faults = model_lines(registry)
    by_task = sorted(lines, key=lambda line: _ORDER.index(line.card.task))
    return ModelListing(tuple(by_task), task_lines(registry), faults)
