"""A network so simple that its features are known: how bright and how dark the residual gets in each 4 px."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.neural.onnx_writing import End, Node, onnx_file

FEATURES = 2


def shade_backbone() -> bytes:
    """Takes the flattened view, (1, 3, h, w) of 0 to 1, in any size."""
    nodes = [
        Node("Conv", ["view", "signs"], ["shades"], {"kernel_shape": [1, 1]}),
        Node("MaxPool", ["shades"], ["features"], {"kernel_shape": [4, 4], "strides": [4, 4]}),
    ]
    signs = np.zeros((2, 3, 1, 1), np.float32)
    signs[0, 0], signs[1, 0] = 1.0, -1.0
    weights: dict[str, NDArray[np.generic]] = {"signs": signs}
    return onnx_file(nodes, [End("view", [1, 3, "4h", "4w"])], [End("features", [1, 2, "h", "w"])], weights)


def write_backbone(folder: Path) -> Path:
    path = folder / "shades.onnx"
    path.write_bytes(shade_backbone())
    return path
