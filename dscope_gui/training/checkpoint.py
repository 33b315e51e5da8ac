"""What is kept of a training after each epoch, so that it can go on as if nothing had happened."""

from __future__ import annotations

import io
import pickle
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Generic, Protocol, Self, TypeVar

import torch
from pydantic import BaseModel
from torch import Tensor

from dscope_gui.errors import WrongUse
from dscope_gui.whole_file import write_whole

CHECKPOINT_FILE: Final = "checkpoint.pt"
_FORMAT: Final = "dscope.training/2"

Weights = Mapping[str, Tensor]


class Figures(Protocol):
    """How one epoch went."""

    @property
    def epoch(self) -> int: ...

    @property
    def merit(self) -> float:
        """The epoch with the largest is kept."""

    def model_dump_json(self) -> str: ...


PlanT = TypeVar("PlanT", bound=BaseModel)
FiguresT = TypeVar("FiguresT", bound=Figures)


@dataclass(frozen=True, slots=True)
class Checkpoint(Generic[PlanT, FiguresT]):
    """A training after some epochs; the random numbers of an epoch follow from seed and epoch and need no keeping.

    Parameters
    ----------
    data_sha256 : of what is learnt from.
    optimizer : its state, with the moments of all weights.
    best, best_epoch : weights of the epoch with the greatest merit.
    """

    plan: PlanT
    classes: tuple[str, ...]
    data_sha256: str
    weights: Weights
    optimizer: Mapping[str, Any]
    best: Weights
    best_epoch: int
    history: tuple[FiguresT, ...]

    @classmethod
    def before(cls, plan: PlanT, classes: tuple[str, ...], data_sha256: str) -> Self:
        """Nothing learnt yet."""
        return cls(plan, classes, data_sha256, weights={}, optimizer={}, best={}, best_epoch=0, history=())

    def followed_by(self, figures: FiguresT, weights: Weights, optimizer: Mapping[str, Any]) -> Self:
        """One epoch later."""
        history = (*self.history, figures)
        best_epoch = max(history, key=lambda one: one.merit).epoch
        best = weights if best_epoch == figures.epoch else self.best
        return replace(self, weights=weights, optimizer=optimizer, best=best, best_epoch=best_epoch, history=history)

    def save(self, folder: Path) -> None:
        """Whole or not at all: killed in between, the checkpoint of the epoch before is still there."""
        file = io.BytesIO()
        torch.save(
            {
                "format": _FORMAT,
                "plan": self.plan.model_dump_json(),
                "classes": list(self.classes),
                "data_sha256": self.data_sha256,
                "weights": dict(self.weights),
                "optimizer": dict(self.optimizer),
                "best": dict(self.best),
                "best_epoch": self.best_epoch,
                "history": [figures.model_dump_json() for figures in self.history],
            },
            file,
        )
        write_whole(folder / CHECKPOINT_FILE, file.getvalue())


@dataclass(frozen=True, slots=True)
class Resuming(Generic[PlanT, FiguresT]):
    """Looks for the checkpoint of a training with this plan, whose epochs have these figures."""

    plan: PlanT
    figures: type[FiguresT]

    def begun(self, folder: Path, *, resume: bool) -> Checkpoint[PlanT, FiguresT] | None:
        """What the folder holds of an earlier training; never thrown away, and never mixed with another.

        Raises
        ------
        WrongUse
            There is one and nobody asked to go on with it, it was begun with another plan, or the file is damaged.
        """
        begun = self.read(folder)
        if begun is None:
            return None
        if not resume:
            raise WrongUse(
                f"{folder / CHECKPOINT_FILE} is there from an earlier training",
                "Go on with it by --resume, or give another --out",
            )
        kept, asked = begun.plan.model_dump(mode="json"), self.plan.model_dump(mode="json")
        for name, value in kept.items():
            if value != asked[name]:
                raise WrongUse(f"The training in {folder} was begun with --{name} {value}", "Resume it with the same")
        return begun

    def read(self, folder: Path) -> Checkpoint[PlanT, FiguresT] | None:
        """The checkpoint of any plan; None where there is none. Nothing but numbers and text is loaded from it."""
        path = folder / CHECKPOINT_FILE
        if not path.is_file():
            return None
        try:
            with warnings.catch_warnings():
                # torch says of other pickles that it might not understand them; they are refused in any case.
                warnings.simplefilter("ignore")
                return self._of(torch.load(path, map_location="cpu", weights_only=True))
        except (OSError, RuntimeError, EOFError, KeyError, TypeError, ValueError, pickle.UnpicklingError) as error:
            raise WrongUse(f"{path} is damaged or no checkpoint", "Begin anew with another --out") from error

    def _of(self, kept: Any) -> Checkpoint[PlanT, FiguresT]:
        if kept["format"] != _FORMAT:
            raise ValueError(kept["format"])
        read: Any = self.figures  # a protocol's class; those of this program are all pydantic models
        return Checkpoint(
            plan=type(self.plan).model_validate_json(kept["plan"]),
            classes=tuple(kept["classes"]),
            data_sha256=kept["data_sha256"],
            weights=kept["weights"],
            optimizer=kept["optimizer"],
            best=kept["best"],
            best_epoch=kept["best_epoch"],
            history=tuple(read.model_validate_json(line) for line in kept["history"]),
        )
