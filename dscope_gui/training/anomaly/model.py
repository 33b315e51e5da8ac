"""Writes a memory of good end faces as a model: its file, and the card that says how well it does."""

from __future__ import annotations

import hashlib
import io
import os
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.anomaly_training import AnomalyRequest, AnomalyWatch, TrainedAnomaly
from dscope_gui.domain.model_card import CARD_FILE, ModelCard, ModelTask, TestCounts, Training, card_text
from dscope_gui.errors import WrongUse
from dscope_gui.neural import Memory
from dscope_gui.neural.anomaly import BANK, LABELS, MEAN, NETWORK, SPREAD, THRESHOLD, AnomalyDetector, Scale
from dscope_gui.training.anomaly.backbone import Backbone
from dscope_gui.training.anomaly.end_faces import EndFace, drawn_test, look_at, sha256_of
from dscope_gui.validation.auroc import Auroc
from dscope_gui.whole_file import write_text, write_whole

MODEL_FOLDER: Final = "model"
"""In the folder of the training; holds what a station needs and nothing else."""
NAME: Final = "end-face-anomaly"
_FILE: Final = "anomaly.npz"
_VERSION: Final = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is kept of good end faces.

    Parameters
    ----------
    bank : (remembered, features) float16, scaled.
    considered : cells that were chosen from.
    """

    scale: Scale
    bank: NDArray[np.float16]
    considered: int


@dataclass(frozen=True, slots=True)
class Learnt:
    """`good` : every end face that was used, `apart` of them, found, for the threshold."""

    memory: Remembered
    threshold: float
    good: list[EndFace]
    apart: int


def require_new(out: Path) -> None:
    """What is there is never overwritten; a place that cannot take a model is told before it is made, not after."""
    nearest = next(place for place in (out, *out.absolute().parents) if place.exists())
    if not nearest.is_dir() or not os.access(nearest, os.W_OK | os.X_OK):
        raise WrongUse(f"{out} cannot be a folder: nothing can be written into {nearest}", "Give another --out")
    if (out / MODEL_FOLDER / CARD_FILE).exists():
        raise WrongUse(f"{out / MODEL_FOLDER} holds a model already", "Give another --out")


def write_model(
    learnt: Learnt, backbone: Backbone, request: AnomalyRequest, watch: AnomalyWatch, now: datetime
) -> TrainedAnomaly:
    """Pack it, test what was packed, and write card and file."""
    content = _packed(learnt, backbone)
    card = _card(content, learnt, backbone, request, now)
    test = drawn_test(request.plan.tested)
    good, defective = _scores(AnomalyDetector(Memory(card, content)), test, request, watch)
    card = card.model_copy(
        update={
            "metrics": _metrics(learnt, request, good, defective),
            "tested": _counts(test, learnt.threshold, good, defective),
        }
    )
    folder = request.out / MODEL_FOLDER
    # The card last: a folder without one is no model yet.
    write_whole(folder / card.file, content)
    write_text(folder / CARD_FILE, card_text(card))
    return TrainedAnomaly(folder, card)


def _packed(learnt: Learnt, backbone: Backbone) -> bytes:
    """Numbers alone; the network is in it byte by byte, so that the two can never be mixed up."""
    file = io.BytesIO()
    memory = learnt.memory
    arrays: dict[str, NDArray[np.generic]] = {
        NETWORK: np.frombuffer(backbone.content, np.uint8),
        MEAN: memory.scale.mean,
        SPREAD: memory.scale.spread,
        BANK: memory.bank,
        THRESHOLD: np.array(learnt.threshold),
    }
    np.savez_compressed(file, **arrays)  # type: ignore[arg-type]  # its types fear an array named allow_pickle
    return file.getvalue()


def _scores(
    detector: AnomalyDetector, test: list[EndFace], request: AnomalyRequest, watch: AnomalyWatch
) -> tuple[list[float], list[float]]:
    """Of good and of defective end faces."""
    scores: dict[bool, list[float]] = {False: [], True: []}
    for looked in look_at(test, request.profile, partial(watch.step, "Testing")):
        scores[looked.defective].append(detector.look(looked.crop).score)
    return scores[False], scores[True]


def _card(content: bytes, learnt: Learnt, backbone: Backbone, request: AnomalyRequest, now: datetime) -> ModelCard:
    return ModelCard(
        name=NAME,
        version=now.strftime(_VERSION),
        task=ModelTask.ANOMALY,
        file=_FILE,
        size_bytes=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        input=backbone.network.card.input,
        classes=LABELS,
        training=Training(
            data=_in_words(learnt, backbone, request),
            data_sha256=sha256_of(learnt.good),
            command=request.command,
            seed=request.plan.seed,
        ),
        created_at=now,
    )


def _in_words(learnt: Learnt, backbone: Backbone, request: AnomalyRequest) -> str:
    drawn = request.plan.simulated
    pictures = "" if request.pictures is None else f"{len(learnt.good) - drawn} pictures of {request.pictures.name}, "
    return (
        f"{len(learnt.good)} good end faces ({pictures}{drawn} drawn), {learnt.apart} of them apart for the threshold; "
        f"features of {backbone.said}"
    )


def _metrics(learnt: Learnt, request: AnomalyRequest, good: list[float], defective: list[float]) -> dict[str, float]:
    known = {
        "threshold": learnt.threshold,
        "false_alarm_rate": request.plan.false_alarm_rate,
        "threshold_end_faces": float(learnt.apart),
        "cells_considered": float(learnt.memory.considered),
        "cells_remembered": float(len(learnt.memory.bank)),
    }
    if not good or not defective:
        return known
    auroc = Auroc.of(good, defective)
    return known | {
        "auroc": auroc.value,
        "auroc_low_95": auroc.low,
        "auroc_high_95": auroc.high,
        "test_good": float(auroc.good),
        "test_defective": float(auroc.defective),
    }


def _counts(test: list[EndFace], threshold: float, good: list[float], defective: list[float]) -> TestCounts | None:
    if not test:
        return None
    hits = sum(score > threshold for score in defective)
    return TestCounts(
        data=f"{len(test)} drawn end faces, {len(defective)} with a defect that can be seen",
        data_sha256=sha256_of(test),
        hits=hits,
        misses=len(defective) - hits,
        false_alarms=sum(score > threshold for score in good),
    )
