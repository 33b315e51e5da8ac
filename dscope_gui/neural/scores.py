"""What a network's output means as probabilities, and whether it can be meant."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.model_card import ModelTask, Scores

Floats = NDArray[np.float32]

_SLACK: Final = 1e-3
"""Rounding of float32 sums over a few dozen classes stays far below."""


def probabilities(output: Floats, task: ModelTask, scores: Scores) -> Floats:
    """Of one picture: (classes,) of a quality model, (classes, H, W) of a segmentation; features are left as they are.

    A quality model's classes exclude each other and add up to 1; each map of a segmentation stands for itself.
    """
    if task is ModelTask.ANOMALY or scores is Scores.PROBABILITIES:
        return output
    if task is ModelTask.QUALITY:
        raised = np.exp(output - output.max())
        return np.asarray(raised / raised.sum(), np.float32)
    # 0.5 (1 + tanh(x/2)) is the sigmoid without an overflow at either end.
    return np.asarray(0.5 * (1.0 + np.tanh(0.5 * output)), np.float32)


def fault_of(found: Floats, task: ModelTask) -> str | None:
    """Why these numbers can be no answer; None where they can."""
    if not np.isfinite(found).all():
        return "it answers with numbers that are not finite"
    if task is ModelTask.ANOMALY:
        return None
    if found.min() < -_SLACK or found.max() > 1.0 + _SLACK:
        return f"it answers with {found.min():.3g} to {found.max():.3g}; probabilities lie between 0 and 1"
    if task is ModelTask.QUALITY and abs(float(found.sum()) - 1.0) > _SLACK:
        return f"the probabilities of its classes add up to {found.sum():.3f}, not 1"
    return None
