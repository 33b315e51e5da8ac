"""Networks that mark what is dark, or fail when they are asked, as models of a station."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.model_card import InputView, ModelInput, ModelTask
from dscope_gui.neural import ModelRegistry, ReadCard
from dscope_gui.neural.segmentation import CLASSES
from tests.hand_built import NOON
from tests.neural.onnx_writing import End, Node, onnx_file
from tests.neural.small_models import dropped

_STEEP = 40.0
DARK = 0.3
"""Of the first channel of the flattened end face, in which 0.5 is what a perfect one shows."""
BLIND = -0.1
"""Nothing is that dark."""


def darkness_network(dark: float = DARK) -> bytes:
    """Calls a region what is much darker than a perfect end face, and nothing a line."""
    slopes = np.zeros((2, 3, 1, 1), np.float32)
    slopes[1, 0] = -_STEEP
    weights: dict[str, NDArray[np.generic]] = {
        "slopes": slopes,
        "offsets": np.array([-9.0, _STEEP * dark], np.float32),
    }
    nodes = [Node("Conv", ["x", "slopes", "offsets"], ["logits"]), Node("Sigmoid", ["logits"], ["maps"])]
    return onnx_file(nodes, [End("x", ["n", 3, "h", "w"])], [End("maps", ["n", 2, "h", "w"])], weights)


def failing_network() -> bytes:
    """Answers pictures of up to 64 px, on which models are tried out, and fails on all others."""
    weights: dict[str, NDArray[np.generic]] = {
        "slopes": np.zeros((2, 3, 1, 1), np.float32),
        "most": np.array([9, 2, 64, 64], np.int64),
    }
    nodes = [
        Node("Conv", ["x", "slopes"], ["zeros"]),
        Node("Shape", ["zeros"], ["sides"]),
        Node("Min", ["sides", "most"], ["fitting"]),
        Node("Reshape", ["zeros", "fitting"], ["maps"]),
    ]
    return onnx_file(nodes, [End("x", ["n", 3, "h", "w"])], [End("maps", ["n", 2, "h", "w"])], weights)


def marks_model(home: Path, content: bytes | None = None, version: str = "1") -> ReadCard:
    """A segmentation model among those of the station."""
    return dropped(
        home / "models",
        darkness_network() if content is None else content,
        name="marks",
        version=version,
        task=ModelTask.SEGMENTATION,
        input=ModelInput(width=None, height=None, view=InputView.FLATTENED, channels=3),
        classes=CLASSES,
    )


def activated(home: Path, found: ReadCard) -> ReadCard:
    ModelRegistry(home, shipped=home / "shipped").activate(found, "Quinn", NOON)
    return found
