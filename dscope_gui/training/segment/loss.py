"""What the network is to make small, and the figure by which its epochs are compared."""

from __future__ import annotations

from typing import Final

import torch
from torch import Tensor
from torch.nn import functional

from dscope_gui.training.segment.example import LINE_BIT, REGION_BIT, UNKNOWN_BIT

_ENTROPY_WEIGHT: Final = 5.0
"""Nearly all pixels show nothing, so that the mean over all of them is small beside the Dice loss."""
_SMOOTH: Final = 1.0
"""Pixels; keeps the Dice loss of a batch without a mark from leaping."""


def targets(labels: Tensor) -> tuple[Tensor, Tensor]:
    """(N, H, W) uint8 bits → (N, 2, H, W) float of 0 and 1, and (N, 1, H, W) float, 0 where nobody knows."""
    wanted = torch.stack([(labels & LINE_BIT) > 0, (labels & REGION_BIT) > 0], dim=1).float()
    return wanted, ((labels & UNKNOWN_BIT) == 0).float()[:, None]


def segment_loss(logits: Tensor, labels: Tensor) -> Tensor:
    """Cross entropy and Dice loss (Milletari et al., 2016), over the pixels of which the labels speak."""
    wanted, known = targets(labels)
    entropy = functional.binary_cross_entropy_with_logits(logits, wanted, reduction="none")
    mean_entropy = (entropy * known).sum() / (known.sum() * wanted.shape[1]).clamp(min=1.0)
    said, true = torch.sigmoid(logits) * known, wanted * known
    overlap = 2.0 * (said * true).sum((0, 2, 3))
    dice = (overlap + _SMOOTH) / ((said + true).sum((0, 2, 3)) + _SMOOTH)
    return _ENTROPY_WEIGHT * mean_entropy + (1.0 - dice).mean()


class DiceCount:
    """Counts overlaps over many batches."""

    def __init__(self) -> None:
        self._both = self._each = torch.zeros(2, dtype=torch.float64)

    def add(self, logits: Tensor, labels: Tensor) -> None:
        wanted, known = targets(labels)
        said = (logits > 0.0).float() * known
        true = wanted * known
        self._both = self._both + (said * true).sum((0, 2, 3)).double()
        self._each = self._each + (said + true).sum((0, 2, 3)).double()

    @property
    def dice(self) -> float:
        """Mean over the classes that are there or were said."""
        seen = self._each > 0
        return float((2.0 * self._both[seen] / self._each[seen]).mean()) if bool(seen.any()) else 1.0
