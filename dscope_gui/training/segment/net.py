"""The network: a compact U-Net (Ronneberger et al., 2015) that works at half of the picture's size inside."""

from __future__ import annotations

import itertools
from typing import Final

import torch
from torch import Tensor, nn
from torch.nn import functional

CLASSES: Final = 2
"""`line` and `region`, in the order of `neural.segmentation.CLASSES`."""
MULTIPLE_OF: Final = 16
"""Sides of the picture in px: halved once at the door and once between each two levels."""

_SEEN: Final = 3
_LEVELS: Final = (16, 32, 48, 64)
"""Channels at a half, a quarter, an eighth and a sixteenth of the picture's size."""
_WHITE: Final = 255.0


class SegmentNet(nn.Module):
    """From the flattened view to one map of logits for each class, as large as the view.

    Four neighboring pixels go in as one with four times the channels, and come out so (pixel unshuffle and shuffle):
    no detail is lost, and the work at full size, which is most of a usual U-Net's, is spared.
    """

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.up = nn.ModuleList(_twice(below + here, here) for here, below in itertools.pairwise(_LEVELS))
        self.last = nn.Conv2d(_LEVELS[0], CLASSES * 4, 1)

    def forward(self, view: Tensor) -> Tensor:
        """(N, 3, H, W) of 0 to 255 → (N, CLASSES, H, W)."""
        levels = self.encoder(view)
        found = levels[-1]
        for number in range(len(self.up) - 1, -1, -1):
            wide = functional.interpolate(found, scale_factor=2.0, mode="bilinear", align_corners=False)
            found = self.up[number](torch.cat([wide, levels[number]], dim=1))
        return functional.pixel_shuffle(self.last(found), 2)


class Encoder(nn.Module):
    """The way down; what it knows of an end face serves the anomaly detector as well."""

    def __init__(self) -> None:
        super().__init__()
        widths = (_SEEN * 4, *_LEVELS)
        self.down = nn.ModuleList(_twice(above, here) for above, here in itertools.pairwise(widths))

    def forward(self, view: Tensor) -> list[Tensor]:
        """(N, 3, H, W) of 0 to 255 → features at a half, a quarter, an eighth and a sixteenth of the size."""
        found = functional.pixel_unshuffle(view * (2.0 / _WHITE) - 1.0, 2)
        levels: list[Tensor] = []
        for down in self.down:
            found = down(functional.max_pool2d(found, 2) if levels else found)
            levels.append(found)
        return levels


def _twice(before: int, after: int) -> nn.Sequential:
    return nn.Sequential(*_layer(before, after), *_layer(after, after))


def _layer(before: int, after: int) -> tuple[nn.Module, ...]:
    return nn.Conv2d(before, after, 3, padding=1, bias=False), nn.BatchNorm2d(after), nn.ReLU()
