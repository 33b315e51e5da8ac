"""The networks that sort end faces into classes, and what they have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Final

import numpy as np
import torch
from torch import Tensor, nn

from dscope_gui.domain.training import QualityNet
from dscope_gui.training.quality.unrolled import ROWS, SEEN_CHANNELS, Unrolled, beyond_the_seam, mean_of_picture

_LEAST_SPREAD: Final = 1.0 / 255.0
"""A picture of one level alone stays what it is."""


class EndFaceNet(nn.Module, ABC):
    """Takes (N, 1, side_px, side_px) with levels from 0 to 1 and gives logits, (N, classes).

    The way has two halves: `seen` learns nothing and is gone once for each picture, `sorted` is what is trained.
    """

    side_px: int
    learning_rate: float

    @abstractmethod
    def seen(self, picture: Tensor) -> Tensor:
        """What the trained half gets of the pictures."""

    @abstractmethod
    def sorted(self, seen: Tensor) -> Tensor:
        """Logits."""

    @abstractmethod
    def turned(self, seen: Tensor, rng: np.random.Generator) -> Tensor:
        """One end face as it might have been put under the microscope as well: turned, or seen in a mirror."""

    def forward(self, picture: Tensor) -> Tensor:
        return self.sorted(self.seen(picture))


class FullyConnected(EndFaceNet):
    """28 × 28 px, every one to every neuron of one hidden layer."""

    side_px = 28
    learning_rate = 1e-3
    _hidden: Final = 128
    _dropout: Final = 0.2

    def __init__(self, classes: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Flatten(),
            nn.Linear(self.side_px * self.side_px, self._hidden),
            nn.ReLU(),
            nn.Dropout(self._dropout),
            nn.Linear(self._hidden, classes),
        )

    def seen(self, picture: Tensor) -> Tensor:
        return evenly_bright(picture)

    def sorted(self, seen: Tensor) -> Tensor:
        logits: Tensor = self.layers(seen)
        return logits

    def turned(self, seen: Tensor, rng: np.random.Generator) -> Tensor:
        mirrored = torch.flip(seen, [-1]) if rng.random() < 0.5 else seen  # noqa: PLR2004 - every other one
        return torch.rot90(mirrored, int(rng.integers(4)), [-2, -1])


class Convolutional(EndFaceNet):
    """Unrolls the end face, looks for marks everywhere alike, and asks how far out the strongest of them lie."""

    side_px = 384
    learning_rate = 3e-3
    _widths: Final = (16, 24, 32, 48)
    _dropout: Final = 0.2

    def __init__(self, classes: int) -> None:
        super().__init__()
        self.unroll = Unrolled(self.side_px)
        # How far out a row lies is told to the first layer: limits differ from zone to zone.
        inputs = (SEEN_CHANNELS + 1, *self._widths[:-1])
        self.blocks = nn.Sequential(*(Block(a, b) for a, b in zip(inputs, self._widths, strict=True)))
        self.last = nn.Sequential(nn.Dropout(self._dropout), nn.Linear(2 * self._widths[-1], classes))
        self.register_buffer("radius", torch.linspace(-1.0, 1.0, ROWS)[None, None, :, None], persistent=False)

    def seen(self, picture: Tensor) -> Tensor:
        seen: Tensor = self.unroll(evenly_bright(picture))
        return seen

    def sorted(self, seen: Tensor) -> Tensor:
        radius = self.get_buffer("radius").expand(seen.shape[0], 1, ROWS, seen.shape[-1])
        found = self.blocks(torch.cat([seen, radius], dim=1))
        logits: Tensor = self.last(torch.cat([found.amax((2, 3)), found.mean((2, 3))], dim=1))
        return logits

    def turned(self, seen: Tensor, rng: np.random.Generator) -> Tensor:
        mirrored = torch.flip(seen, [-1]) if rng.random() < 0.5 else seen  # noqa: PLR2004 - every other one
        return torch.roll(mirrored, int(rng.integers(seen.shape[-1])), -1)


class Block(nn.Module):
    """Convolution that goes on beyond the seam of the unrolled picture, half as large afterwards."""

    def __init__(self, channels_in: int, channels: int) -> None:
        super().__init__()
        self.filters = nn.Conv2d(channels_in, channels, 3, padding=(1, 0), bias=False)
        self.rest = nn.Sequential(nn.BatchNorm2d(channels), nn.ReLU(), nn.MaxPool2d(2))

    def forward(self, seen: Tensor) -> Tensor:
        found: Tensor = self.rest(self.filters(beyond_the_seam(seen, 1)))
        return found


def evenly_bright(picture: Tensor) -> Tensor:
    """Mean 0 and spread 1, however the light was set."""
    mean = mean_of_picture(picture)
    spread = mean_of_picture((picture - mean).square()).sqrt()
    return (picture - mean) / (spread + _LEAST_SPREAD)


NETS: Final[dict[QualityNet, type[FullyConnected] | type[Convolutional]]] = {
    QualityNet.FULLY_CONNECTED: FullyConnected,
    QualityNet.CONVOLUTIONAL: Convolutional,
}


def build_net(net: QualityNet, classes: int) -> EndFaceNet:
    """With random weights, drawn from torch's generator."""
    return NETS[net](classes)
