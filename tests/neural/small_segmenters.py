"""Segmentation networks so small that what they mark on a flattened end face is known."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import numpy as np

from dscope_gui.domain.model_card import InputView, ModelInput, ModelTask, Scores
from dscope_gui.neural import ReadCard
from tests.neural.onnx_writing import End, Node, onnx_file
from tests.neural.small_models import dropped

_SURE: Final = 12.0
"""As a logit: as good as 0 or 1."""
_STEEP: Final = 80.0


def dark_network(darker_than: float = 0.35) -> bytes:
    """Marks as a region whatever is darker than a part of the range; 0.5 is a perfect end face."""
    return _network(region=(-_STEEP, _STEEP * darker_than))


def silent_network() -> bytes:
    """Marks nothing."""
    return _network(region=(0.0, -_SURE))


def everywhere_network() -> bytes:
    """Takes all of it for one defect."""
    return _network(region=(0.0, _SURE))


def segmenting(models: Path, content: bytes, **fields: Any) -> ReadCard:
    """A segmentation model's folder among the models of a station."""
    usual: dict[str, Any] = {
        "name": "marks",
        "task": ModelTask.SEGMENTATION,
        "file": "marks.onnx",
        "input": ModelInput(width=None, height=None, view=InputView.FLATTENED, channels=3),
        "classes": ("line", "region"),
        "scores": Scores.LOGITS,
        "tested": None,
    }
    return dropped(models, content, **{**usual, **fields})


def _network(region: tuple[float, float]) -> bytes:
    """A convolution of one pixel; `region` : slope over the first channel and offset."""
    slopes = np.zeros((2, 3, 1, 1), np.float32)
    slopes[1, 0] = region[0]
    offsets = np.array([-_SURE, region[1]], np.float32)
    node = Node("Conv", ["x", "slopes", "offsets"], ["maps"], {"kernel_shape": [1, 1]})
    ends = End("x", ["n", 3, "h", "w"]), End("maps", ["n", 2, "h", "w"])
    return onnx_file([node], [ends[0]], [ends[1]], {"slopes": slopes, "offsets": offsets})
