"""Writes a trained network as a model: its file, and the card that says what it is and how well it does."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from operator import add
from pathlib import Path
from typing import Final

import numpy as np
import torch
from torch import Tensor, nn

from dscope_gui.domain.model_card import (
    CARD_FILE,
    InputView,
    ModelCard,
    ModelInput,
    ModelTask,
    TestCounts,
    Training,
    card_text,
)
from dscope_gui.domain.segment_training import SegmentRequest, TrainedSegmenter
from dscope_gui.neural import Network
from dscope_gui.neural.segmentation import CLASSES
from dscope_gui.training.onnx_file import difference_to_torch, onnx_content
from dscope_gui.training.segment.counting import Objects, count_objects
from dscope_gui.training.segment.epochs import Patches
from dscope_gui.training.segment.int8 import as_input, quantized, time_ratio
from dscope_gui.training.segment.net import MULTIPLE_OF, SegmentNet
from dscope_gui.training.segment.resumed import SegmentCheckpoint
from dscope_gui.whole_file import write_text, write_whole

MODEL_FOLDER: Final = "model"
ENCODER_FOLDER: Final = "encoder"
INT8_FOLDER: Final = "int8"
"""In the folder of the training; each holds what a station needs and nothing else."""
NAME: Final = "end-face-segmentation"
ENCODER_NAME: Final = "end-face-encoder"

_INPUT: Final = "view"
_VERSION: Final = "%Y%m%d-%H%M%S"
_RANGE: Final = (0.0, 255.0)
_COMPARED: Final = 16
"""Patches on which the exported network is held against the trained one."""
_LONGEST_PX: Final = 512 * MULTIPLE_OF
_FEATURES: Final = (1, 2)
"""Levels of the encoder whose features tell textures apart: a quarter and an eighth of the size (Roth et al., 2022)."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """What is behind a card: the data in words, a hash of the patches that count, and those that may calibrate."""

    words: str
    sha256: str
    test: Patches
    calibrating: Patches


class _Marks(nn.Module):
    def __init__(self, net: SegmentNet) -> None:
        super().__init__()
        self.net = net

    def forward(self, view: Tensor) -> Tensor:
        return torch.sigmoid(self.net(view))


class _Features(nn.Module):
    def __init__(self, net: SegmentNet) -> None:
        super().__init__()
        self.encoder = net.encoder

    def forward(self, view: Tensor) -> tuple[Tensor, ...]:
        levels = self.encoder(view)
        return tuple(levels[number] for number in _FEATURES)


def write_models(
    net: SegmentNet, done: SegmentCheckpoint, learnt: Learnt, request: SegmentRequest, now: datetime
) -> TrainedSegmenter:
    """Export the network and its encoder, count over the test patches, and write files and cards."""
    marks, features = _Marks(net).eval(), _Features(net).eval()
    content = _exported(marks, ("marks",))
    encoder = _exported(features, tuple(f"features_{number}" for number in _FEATURES))
    views = [as_input(learnt.test[index]) for index in range(min(_COMPARED, len(learnt.test)))]
    difference = difference_to_torch(marks, content, views, _INPUT)
    difference_to_torch(features, encoder, views, _INPUT)
    card, tested = _tested(_card(content, done, learnt, request, now), content, learnt)
    metrics = {**card.metrics, **_metrics(done), "difference_to_torch": difference}
    card = card.model_copy(update={"metrics": metrics})
    _write(request.out / MODEL_FOLDER, card, content)
    _write(request.out / ENCODER_FOLDER, _encoder_card(card, encoder), encoder)
    _write_int8(request.out / INT8_FOLDER, card, content, learnt)
    return TrainedSegmenter(request.out / MODEL_FOLDER, card, done.best_epoch, tested)


def _write_int8(folder: Path, card: ModelCard, content: bytes, learnt: Learnt) -> None:
    """The same in 8 bits, counted for itself; whether it may judge is for the comparison on real pictures to say."""
    small = quantized(content, learnt.calibrating, _INPUT)
    card = _of_file(card, small, name=f"{NAME}-int8", file="segmentation_int8.onnx", metrics={})
    card, _ = _tested(card, small, learnt)
    metrics = {**card.metrics, "time_as_share_of_float32": time_ratio(content, small, _INPUT)}
    _write(folder, card.model_copy(update={"metrics": metrics}), small)


def _tested(card: ModelCard, content: bytes, learnt: Learnt) -> tuple[ModelCard, TestCounts]:
    """The card with what the model finds on the patches that count."""
    objects = _counted(Network(card, content), learnt.test)
    tested = TestCounts(
        data=f"{len(learnt.test)} patches of end faces that the training has not seen",
        data_sha256=learnt.sha256,
        hits=objects.hits,
        misses=objects.misses,
        false_alarms=objects.false_alarms,
    )
    figures = {
        "object_recall": objects.hits / max(1, objects.hits + objects.misses),
        "object_precision": objects.hits / max(1, objects.hits + objects.false_alarms),
    }
    return card.model_copy(update={"metrics": figures, "tested": tested}), tested


def _exported(net: nn.Module, answers: tuple[str, ...]) -> bytes:
    side = torch.export.Dim
    most = _LONGEST_PX // MULTIPLE_OF
    sizes = {2: MULTIPLE_OF * side("rows", min=1, max=most), 3: MULTIPLE_OF * side("columns", min=1, max=most)}
    example = torch.zeros(1, 3, 4 * MULTIPLE_OF, 6 * MULTIPLE_OF)
    return onnx_content(net, example, (_INPUT, answers), sizes)


def _counted(network: Network, test: Patches) -> Objects:
    counts = (
        count_objects(network.run(np.ascontiguousarray(patch[..., :3])).max(axis=0), patch[..., 3])
        for patch in (test[index] for index in range(len(test)))
    )
    return reduce(add, counts, Objects())


def _metrics(done: SegmentCheckpoint) -> dict[str, float]:
    best = done.history[done.best_epoch - 1]
    return {
        "validation_dice": best.validation_dice,
        "validation_loss": best.validation_loss,
        "best_epoch": float(done.best_epoch),
    }


def _card(content: bytes, done: SegmentCheckpoint, learnt: Learnt, request: SegmentRequest, now: datetime) -> ModelCard:
    return ModelCard(
        name=NAME,
        version=now.strftime(_VERSION),
        task=ModelTask.SEGMENTATION,
        file="segmentation.onnx",
        size_bytes=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        input=ModelInput(
            view=InputView.FLATTENED, width=None, height=None, channels=3, range=_RANGE, multiple_of=MULTIPLE_OF
        ),
        classes=CLASSES,
        training=Training(
            data=learnt.words, data_sha256=done.data_sha256, command=request.command, seed=request.plan.seed
        ),
        created_at=now,
    )


def _encoder_card(card: ModelCard, content: bytes) -> ModelCard:
    """The same network's way down: it says nothing of defects itself, and serves the anomaly detector."""
    return _of_file(
        card, content, name=ENCODER_NAME, file="encoder.onnx", task=ModelTask.ANOMALY, classes=(), metrics={}
    )


def _of_file(card: ModelCard, content: bytes, **changes: object) -> ModelCard:
    """The card of another file from the same training, not tested yet."""
    facts = {"size_bytes": len(content), "sha256": hashlib.sha256(content).hexdigest(), "tested": None}
    return ModelCard.model_validate(card.model_copy(update={**facts, **changes}).model_dump(by_alias=True))


def _write(folder: Path, card: ModelCard, content: bytes) -> None:
    """The card last: a folder without one is no model yet."""
    (folder / CARD_FILE).unlink(missing_ok=True)
    write_whole(folder / card.file, content)
    write_text(folder / CARD_FILE, card_text(card))
