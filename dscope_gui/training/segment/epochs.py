"""Goes over the patches, epoch by epoch."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from dscope_gui.domain.segment_training import Device, Precision, SegmentFigures, SegmentPlan
from dscope_gui.training.segment.augment import augmented
from dscope_gui.training.segment.example import Pixels
from dscope_gui.training.segment.loss import DiceCount, segment_loss
from dscope_gui.training.segment.net import SegmentNet

_BATCH: Final = 16
_LAST_RATE: Final = 0.01
"""Of the learning rate; it falls to it along half a cosine."""
_WARM_UP: Final = 200
"""Steps on which the rate rises, so that the first gradients do not throw the network off."""
_WEIGHT_DECAY: Final = 1e-2


@dataclass(frozen=True, slots=True)
class Patches:
    """Patches in files, read when they are wanted."""

    parts: tuple[Pixels, ...]
    places: NDArray[np.int64]
    """(N, 2): which part, and which patch of it."""

    @classmethod
    def of(cls, paths: Sequence[Path]) -> Self:
        parts = tuple(np.load(path, mmap_mode="r", allow_pickle=False) for path in paths)
        pairs = [(number, patch) for number, part in enumerate(parts) for patch in range(len(part))]
        return cls(parts, np.array(pairs, np.int64).reshape(-1, 2))

    def __len__(self) -> int:
        return len(self.places)

    def __getitem__(self, index: int) -> Pixels:
        part, patch = self.places[index]
        return np.asarray(self.parts[part][patch])


def new_optimizer(net: SegmentNet, rate: float) -> torch.optim.AdamW:
    return torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=_WEIGHT_DECAY)


class Epochs:
    """One epoch after the other; what is random in one follows from the seed and its number alone."""

    def __init__(
        self,
        net: SegmentNet,
        optimizer: torch.optim.AdamW,
        plan: SegmentPlan,
        train: Patches,
        validation: Patches,
    ) -> None:
        self._net, self._optimizer, self._plan = net, optimizer, plan
        self._train, self._validation = train, validation
        self._batches = len(train) // _BATCH or 1

    def run(self, epoch: int) -> SegmentFigures:
        """Learn from every patch once, `epoch` counting from 1."""
        self._net.train()
        summed = 0.0
        for number, (views, labels) in enumerate(self._changed(epoch)):
            self._set_rate((epoch - 1) * self._batches + number)
            summed += self._learn(views, labels)
        loss, dice = self._validate()
        return SegmentFigures(
            epoch=epoch, train_loss=summed / self._batches, validation_loss=loss, validation_dice=dice
        )

    def _changed(self, epoch: int) -> Iterator[tuple[Tensor, Tensor]]:
        """All batches of an epoch; beside a graphics card the processors prepare them in processes of their own."""
        workers = self._plan.threads if self._plan.device is Device.CUDA else 0
        changed = _Changed(self._train, self._plan.seed, epoch)
        return iter(
            DataLoader(changed, _BATCH, drop_last=len(self._train) >= _BATCH, collate_fn=_tensors, num_workers=workers)
        )

    def _set_rate(self, step: int) -> None:
        falling = 0.5 * (1.0 + math.cos(math.pi * step / (self._batches * self._plan.epochs)))
        rising = min(1.0, (step + 1) / _WARM_UP)
        for group in self._optimizer.param_groups:
            group["lr"] = self._plan.rate * rising * (_LAST_RATE + (1.0 - _LAST_RATE) * falling)

    def _learn(self, views: Tensor, labels: Tensor) -> float:
        self._optimizer.zero_grad()
        loss = segment_loss(self._logits(views).float(), labels.to(self._plan.device.value))
        loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        self._optimizer.step()
        return float(loss.detach())

    def _logits(self, views: Tensor) -> Tensor:
        device = self._plan.device.value
        with torch.autocast(device, torch.bfloat16, enabled=self._plan.precision is Precision.BFLOAT16):
            logits: Tensor = self._net(views.to(device))
        return logits

    def _validate(self) -> tuple[float, float]:
        self._net.eval()
        counted, summed = DiceCount(), 0.0
        with torch.no_grad():
            for begin in range(0, len(self._validation), _BATCH):
                several = range(begin, min(begin + _BATCH, len(self._validation)))
                views, labels = _tensors([self._validation[one] for one in several])
                logits = self._net(views.to(self._plan.device.value)).float().cpu()
                summed += float(segment_loss(logits, labels)) * len(several)
                counted.add(logits, labels)
        return summed / max(1, len(self._validation)), counted.dice


class _Changed(Dataset[Pixels]):
    """The patches in the order of one epoch, each changed by random numbers of its own place in it."""

    def __init__(self, patches: Patches, seed: int, epoch: int) -> None:
        self._patches, self._key = patches, (seed, epoch)
        self._order = self._random(0).permutation(len(patches))

    def __len__(self) -> int:
        return len(self._patches)

    def __getitem__(self, place: int) -> Pixels:
        if place >= len(self):
            raise IndexError(place)
        rng = self._random(place + 1)
        donor = int(rng.integers(len(self._patches)))
        return augmented(self._patches[int(self._order[place])], self._patches[donor], rng)

    def _random(self, number: int) -> np.random.Generator:
        seed, epoch = self._key
        return np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(epoch, number)))


def _tensors(patches: Sequence[Pixels]) -> tuple[Tensor, Tensor]:
    """(N, 3, H, W) float32 in the memory order that processors like best, and (N, H, W) uint8."""
    stacked = torch.from_numpy(np.stack(patches))
    views = stacked[..., :3].permute(0, 3, 1, 2).float().contiguous(memory_format=torch.channels_last)
    return views, stacked[..., 3].contiguous()
