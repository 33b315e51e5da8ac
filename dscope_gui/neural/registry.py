"""The models of a station: which there are, which one is active for each task, and which was before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from dscope_gui.domain.model_card import ModelTask, TestCounts
from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.errors import ModelRefused, WrongUse
from dscope_gui.neural.activations import Activation, read_active, write_active
from dscope_gui.neural.model_folder import ReadCard, read_card, read_model_file
from dscope_gui.neural.opening import open_model
from dscope_gui.neural.shelf import Shelf, by_version, look_through, put_on_shelf
from dscope_gui.paths import models_folder

FOLDER: Final = "models"


@dataclass(frozen=True, slots=True)
class RolledBack:
    """A roll-back.

    Parameters
    ----------
    gone : was active.
    back : is active now; None where none is.
    passed_over : why earlier ones could not come back.
    """

    gone: Activation
    back: Activation | None
    passed_over: tuple[ModelRefused, ...] = ()


class ModelRegistry:
    """Models that come with the program and those in the data folder. Reads the disk anew for each question.

    It keeps what it is told; who may do what is decided above it. All methods may raise `ModelRefused`.

    Parameters
    ----------
    home : the data folder; the models are in its folder `models`.
    shipped : None is the program's own folder of models.
    """

    def __init__(self, home: Path, shipped: Path | None = None) -> None:
        self.folder = home / FOLDER
        self._shipped = models_folder() if shipped is None else shipped

    def listing(self) -> Shelf:
        """Every model; one of the station that takes the name and version of a shipped one is told as a fault."""
        shipped, own = look_through(self._shipped), look_through(self.folder)
        taken = {found.card.full_name for found in shipped.models}
        doubles = [found for found in own.models if found.card.full_name in taken]
        kept = [*shipped.models, *(found for found in own.models if found not in doubles)]
        said = [ModelRefused(f"{one.folder} has the name of a model that comes with the program") for one in doubles]
        return Shelf(tuple(sorted(kept, key=by_version)), (*shipped.faults, *own.faults, *said))

    def find(self, full_name: str) -> ReadCard:
        """The model called `name@version`; raises `WrongUse`, or `ModelRefused` where its folder is no model."""
        shelf = self.listing()
        known = {found.card.full_name: found for found in shelf.models}
        if full_name in known:
            return known[full_name]
        name, _, version = full_name.partition("@")
        broken = self.folder / name / version
        if name and version and broken.is_dir() and broken.parent.parent == self.folder:
            read_card(broken)
        raise WrongUse(f"There is no model '{full_name}'", did_you_mean(full_name, known))

    def is_shipped(self, found: ReadCard) -> bool:
        return found.folder.is_relative_to(self._shipped)

    def add(self, folder: Path) -> ReadCard:
        """Copy a model from elsewhere into the data folder, once it was opened; it is not active by that."""
        found = read_card(folder)
        open_model(found)
        if any(found.card.full_name == other.card.full_name for other in look_through(self._shipped).models):
            raise WrongUse(f"{found.card.full_name} comes with the program", "Give the new model a version of its own")
        return put_on_shelf(self.folder, found.card, read_model_file(found))

    def activation(self, task: ModelTask) -> Activation | None:
        """What is active; whether it still can be is for `active` to say."""
        steps = self.activations(task)
        return steps[-1] if steps else None

    def activations(self, task: ModelTask) -> tuple[Activation, ...]:
        """What is active after what led to it, the oldest first; without what was rolled back."""
        return read_active(self.folder).of(task)

    def active(self, task: ModelTask) -> ReadCard | None:
        """The model that answers a task, with its file checked; None where none is.

        Raises
        ------
        ModelRefused
            It is gone or was changed since it was made active.
        """
        activation = self.activation(task)
        return None if activation is None else self._standing(activation)

    def activate(self, found: ReadCard, by: str, at: datetime, measured: TestCounts | None = None) -> Activation:
        """Make a model active that can be opened; `measured` : what it found at this station, see `Activation`."""
        open_model(found)
        card = found.card
        activation = Activation(
            model=card.full_name,
            sha256=card.sha256,
            card_sha256=found.sha256,
            by=by,
            at=at,
            tested=card.tested,
            measured=measured,
        )
        now = read_active(self.folder)
        write_active(self.folder, now.replaced(card.task, (*now.of(card.task), activation)))
        return activation

    def plan_roll_back(self, task: ModelTask) -> RolledBack:
        """What a roll-back would bring: the last earlier model that can still be opened, else none."""
        return self._plan(task, read_active(self.folder).of(task))

    def roll_back(self, task: ModelTask) -> RolledBack:
        """Take the last activation back, at once."""
        now = read_active(self.folder)
        steps = now.of(task)
        planned = self._plan(task, steps)
        left = () if planned.back is None else steps[: len(steps) - 1 - len(planned.passed_over)]
        write_active(self.folder, now.replaced(task, left))
        return planned

    def _plan(self, task: ModelTask, steps: tuple[Activation, ...]) -> RolledBack:
        if not steps:
            raise WrongUse(f"No {task.value} model is active", "There is nothing to roll back")
        passed_over: list[ModelRefused] = []
        for earlier in reversed(steps[:-1]):
            try:
                open_model(self._standing(earlier))
                return RolledBack(steps[-1], earlier, tuple(passed_over))
            except ModelRefused as error:
                passed_over.append(error)
        return RolledBack(steps[-1], None, tuple(passed_over))

    def _standing(self, activation: Activation) -> ReadCard:
        try:
            found = self.find(activation.model)
        except WrongUse as error:
            raise ModelRefused(f"{activation.model} was made active, but its folder is gone") from error
        if (found.card.sha256, found.sha256) != (activation.sha256, activation.card_sha256):
            raise ModelRefused(
                f"{activation.model} was changed after {activation.by} made it active",
                "A changed model is a new version; make that active",
            )
        read_model_file(found)
        return found
