"""Networks so small that their answers are known, each with the card that belongs to it."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.model_card import CARD_FILE, ModelCard, ModelInput, ModelTask, TestCounts, Training, card_text
from dscope_gui.neural import ReadCard, read_card
from tests.hand_built import NOON
from tests.neural.onnx_writing import End, Node, Side, onnx_file

SIDE = 28
CLASSES = ("good", "defective")
TESTED = TestCounts(data="drawn end faces", data_sha256="d" * 64, hits=90, misses=10, false_alarms=10)


def brightness_network(
    side: Side = SIDE, *, classes: int = 2, ends: tuple[Node, ...] | None = None, steepness: float = 20.0
) -> bytes:
    """Tells bright pictures (class 0) from dark ones (class 1) by their mean, 0.5 being undecided."""
    slopes = np.linspace(steepness / 2, -steepness / 2, classes, dtype=np.float32)
    nodes = [
        Node("ReduceMean", ["x"], ["mean"], {"axes": [1, 2, 3], "keepdims": 0}),
        Node("Unsqueeze", ["mean", "last"], ["row"]),
        Node("MatMul", ["row", "slopes"], ["sloped"]),
        Node("Add", ["sloped", "offsets"], ["logits"]),
        *((Node("Softmax", ["logits"], ["scores"], {"axis": 1}),) if ends is None else ends),
    ]
    weights: dict[str, NDArray[np.generic]] = {
        "last": np.array([1], np.int64),
        "slopes": slopes[None, :],
        "offsets": -slopes[None, :] / 2,
    }
    return onnx_file(nodes, [End("x", ["n", 1, side, side])], [End("scores", ["n", classes])], weights)


AS_THEY_ARE = (Node("Identity", ["logits"], ["scores"]),)
"""An end of `brightness_network` that gives logits."""


def shade_network(side: Side = "s", *, weights_elsewhere: str = "") -> bytes:
    """Marks of each pixel how bright (class 0) and how dark (class 1) it is."""
    nodes = [
        Node("Mul", ["x", "slopes"], ["sloped"]),
        Node("Add", ["sloped", "offsets"], ["maps"]),
    ]
    sign = np.array([1, -1], np.float32).reshape(1, 2, 1, 1)
    weights: dict[str, NDArray[np.generic]] = {"slopes": sign, "offsets": (1 - sign) / 2}
    return onnx_file(
        nodes,
        [End("x", ["n", 1, side, side])],
        [End("maps", ["n", 2, side, side])],
        weights,
        weights_elsewhere=weights_elsewhere,
    )


def cell_network() -> bytes:
    """Features of each cell of eight pixels: its mean."""
    pool = Node("AveragePool", ["x"], ["features"], {"kernel_shape": [8, 8], "strides": [8, 8]})
    return onnx_file([pool], [End("x", [1, 1, "8h", "8w"])], [End("features", [1, 1, "h", "w"])])


def npz(**arrays: Any) -> bytes:
    packed = io.BytesIO()
    np.savez_compressed(packed, **arrays)
    return packed.getvalue()


def card_of(content: bytes, **fields: Any) -> ModelCard:
    """The card of `brightness_network`, unless fields say otherwise."""
    usual: dict[str, Any] = {
        "name": "brightness",
        "version": "1",
        "task": ModelTask.QUALITY,
        "file": "brightness.onnx",
        "size_bytes": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "input": ModelInput(width=SIDE, height=SIDE),
        "classes": CLASSES,
        "training": Training(data="written by hand", command="none", seed=0),
        "tested": TESTED,
        "created_at": NOON,
    }
    return ModelCard(**{**usual, **fields})


def dropped(models: Path, content: bytes | None = None, **fields: Any) -> ReadCard:
    """A model's folder copied among the models of a station, as by a file drop."""
    content = brightness_network() if content is None else content
    card = card_of(content, **fields)
    return lay_down(models / card.name / card.version, card, content)


def lay_down(folder: Path, card: ModelCard, content: bytes) -> ReadCard:
    folder.mkdir(parents=True)
    (folder / CARD_FILE).write_text(card_text(card), encoding="utf-8")
    (folder / card.file).write_bytes(content)
    return read_card(folder)


def grey(level: int, side: int = SIDE) -> NDArray[np.uint8]:
    return np.full((side, side), level, np.uint8)
