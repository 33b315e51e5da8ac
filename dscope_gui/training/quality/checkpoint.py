"""What is kept of a training after each epoch, so that it can go on as if nothing had happened."""

from __future__ import annotations

import io
import pickle
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Self

import torch
from torch import Tensor

from dscope_gui.domain.training import EpochFigures, TrainingPlan
from dscope_gui.errors import WrongUse
from dscope_gui.whole_file import write_whole

CHECKPOINT_FILE: Final = "checkpoint.pt"
_FORMAT: Final = "dscope.training/1"

Weights = Mapping[str, Tensor]


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A training after some epochs; the random numbers of an epoch follow from seed and epoch and need no keeping.

    Parameters
    ----------
    data_sha256 : of the labelled pictures.
    optimizer : its state, with the moments of all weights.
    best, best_epoch : weights of the epoch with the smallest validation loss.
    """

    plan: TrainingPlan
    classes: tuple[str, ...]
    data_sha256: str
    weights: Weights
    optimizer: Mapping[str, Any]
    best: Weights
    best_epoch: int
    history: tuple[EpochFigures, ...]

    @classmethod
    def before(cls, plan: TrainingPlan, classes: tuple[str, ...], data_sha256: str) -> Self:
        """Nothing learnt yet."""
        return cls(plan, classes, data_sha256, weights={}, optimizer={}, best={}, best_epoch=0, history=())

    def followed_by(self, figures: EpochFigures, weights: Weights, optimizer: Mapping[str, Any]) -> Self:
        """One epoch later."""
        history = (*self.history, figures)
        best_epoch = min(history, key=lambda one: one.validation_loss).epoch
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

    @classmethod
    def load(cls, folder: Path) -> Self | None:
        """None where there is none.

        Raises
        ------
        WrongUse
            The file is damaged, or no checkpoint of this program. Nothing but numbers and text is loaded from it.
        """
        path = folder / CHECKPOINT_FILE
        if not path.is_file():
            return None
        try:
            with warnings.catch_warnings():
                # torch says of other pickles that it might not understand them; they are refused in any case.
                warnings.simplefilter("ignore")
                return cls._of(torch.load(path, map_location="cpu", weights_only=True))
        except (OSError, RuntimeError, EOFError, KeyError, TypeError, ValueError, pickle.UnpicklingError) as error:
            raise WrongUse(f"{path} is damaged or no checkpoint", "Begin anew with another --out") from error

    @classmethod
    def _of(cls, kept: Any) -> Self:
        if kept["format"] != _FORMAT:
            raise ValueError(kept["format"])
        return cls(
            plan=TrainingPlan.model_validate_json(kept["plan"]),
            classes=tuple(kept["classes"]),
            data_sha256=kept["data_sha256"],
            weights=kept["weights"],
            optimizer=kept["optimizer"],
            best=kept["best"],
            best_epoch=kept["best_epoch"],
            history=tuple(EpochFigures.model_validate_json(line) for line in kept["history"]),
        )
