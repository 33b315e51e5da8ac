"""Goes over the pictures, epoch by epoch."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from dscope_gui.domain.training import EpochFigures, TrainingPlan
from dscope_gui.training.quality.nets import EndFaceNet

_BATCH: Final = 32
_AT_ONCE: Final = 64
"""Pictures that are looked at together where nothing is learnt."""
_WEIGHT_DECAY: Final = 0.01
_LAST_RATE: Final = 0.01
"""Of the learning rate; it falls to it along half a cosine."""
_LEAST_BATCH: Final = 2
"""Batch normalisation knows no spread of a single picture."""


@dataclass(frozen=True, slots=True)
class Examples:
    """`seen` : (N, …) float16, what the trained half of the net gets. `labels` : (N,) int64, numbers of classes."""

    seen: Tensor
    labels: Tensor

    @property
    def count(self) -> int:
        return len(self.labels)


@dataclass(frozen=True, slots=True)
class LearningExamples:
    """`train` is learnt from, `validation` only chooses the best epoch."""

    train: Examples
    validation: Examples


def examples_of(net: EndFaceNet, cuts: NDArray[np.uint8], labels: list[int]) -> Examples:
    """Send pictures, (N, side, side) uint8, through the half of the net that learns nothing."""
    white = float(np.iinfo(np.uint8).max)
    with torch.no_grad():
        parts = [
            net.seen(torch.from_numpy(cuts[i : i + _AT_ONCE, None]).float() / white).half()
            for i in range(0, len(cuts), _AT_ONCE)
        ]
    return Examples(torch.cat(parts), torch.tensor(labels))


def new_optimizer(net: EndFaceNet) -> torch.optim.AdamW:
    return torch.optim.AdamW(net.parameters(), lr=net.learning_rate, weight_decay=_WEIGHT_DECAY)


class Epochs:
    """One epoch after the other; what is random in one follows from the seed and its number alone."""

    def __init__(
        self, net: EndFaceNet, optimizer: torch.optim.AdamW, plan: TrainingPlan, examples: LearningExamples
    ) -> None:
        self._net, self._optimizer, self._plan = net, optimizer, plan
        self._train, self._validation = examples.train, examples.validation
        self._weights = _rarer_counts_more(self._train.labels)

    def run(self, epoch: int) -> EpochFigures:
        """Learn from every picture once, `epoch` counting from 1."""
        rng = np.random.default_rng(np.random.SeedSequence(self._plan.seed, spawn_key=(epoch,)))
        torch.manual_seed(int(rng.integers(np.iinfo(np.int64).max)))
        self._set_rate(epoch)
        self._net.train()
        loss = right = 0.0
        learnt = 0
        for batch in _batches(rng.permutation(self._train.count)):
            of_batch, right_of_batch = self._learn(batch, rng)
            loss, right, learnt = loss + of_batch * len(batch), right + right_of_batch, learnt + len(batch)
        validation_loss, validation_accuracy = self._validate()
        return EpochFigures(
            epoch=epoch,
            train_loss=loss / learnt,
            train_accuracy=right / learnt,
            validation_loss=validation_loss,
            validation_accuracy=validation_accuracy,
        )

    def _set_rate(self, epoch: int) -> None:
        falling = 0.5 * (1.0 + math.cos(math.pi * (epoch - 1) / self._plan.epochs))
        for group in self._optimizer.param_groups:
            group["lr"] = self._net.learning_rate * (_LAST_RATE + (1.0 - _LAST_RATE) * falling)

    def _learn(self, batch: NDArray[np.int64], rng: np.random.Generator) -> tuple[float, int]:
        seen = torch.stack([self._net.turned(self._train.seen[i], rng) for i in batch]).float()
        labels = self._train.labels[batch]
        self._optimizer.zero_grad()
        logits = self._net.sorted(seen)
        loss = functional.cross_entropy(logits, labels, self._weights)
        loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        self._optimizer.step()
        return float(loss.detach()), int((logits.argmax(1) == labels).sum())

    def _validate(self) -> tuple[float, float]:
        self._net.eval()
        with torch.no_grad():
            logits = torch.cat(
                [self._net.sorted(part.float()) for part in torch.split(self._validation.seen, _AT_ONCE)]
            )
        labels = self._validation.labels
        loss = functional.cross_entropy(logits, labels, self._weights)
        return float(loss), float((logits.argmax(1) == labels).double().mean())


def _batches(order: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    batches = [order[i : i + _BATCH] for i in range(0, len(order), _BATCH)]
    return [batch for batch in batches if len(batch) >= _LEAST_BATCH]


def _rarer_counts_more(labels: Tensor) -> Tensor:
    """Weights of the classes, so that a class with few pictures is not simply ignored; 1 on the average picture."""
    counts = torch.bincount(labels).float()
    return counts.sum() / (len(counts) * counts)
