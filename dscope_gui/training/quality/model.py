"""Writes an exported network as a model: its file, and the card that says what it is and how well it does."""

from __future__ import annotations

import hashlib
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Final

from dscope_gui.domain.model_card import CARD_FILE, ModelCard, ModelInput, ModelTask, Training, card_text
from dscope_gui.domain.training import ClassCount, TrainedQuality, TrainingRequest
from dscope_gui.neural import Network
from dscope_gui.neural.quality import QualityClassifier
from dscope_gui.protocols import Clock
from dscope_gui.training.quality.counting import answers, class_counts, test_counts
from dscope_gui.training.quality.export import Exported
from dscope_gui.training.quality.labelled import LabelledFolder, Part
from dscope_gui.training.quality.resumed import QualityCheckpoint
from dscope_gui.validation import Share
from dscope_gui.whole_file import write_text, write_whole

MODEL_FOLDER: Final = "model"
"""In the folder of the training; holds what a station needs and nothing else."""
NAME: Final = "end-face-quality"
_FILE: Final = "quality.onnx"
_VERSION: Final = "%Y%m%d-%H%M%S"


def write_model(
    exported: Exported,
    done: QualityCheckpoint,
    labelled: LabelledFolder,
    request: TrainingRequest,
    clock: Clock,
) -> TrainedQuality:
    """Count over the test pictures, and write card and file."""
    card = _card(exported, labelled, request, clock.now())
    model = QualityClassifier(Network(card, exported.content))
    test = labelled.of(Part.TEST)
    counts = class_counts(test, answers(model, test, request))
    figures = {
        "metrics": _metrics(counts, done, exported.difference),
        "tested": test_counts(test, counts, f"{len(test)} pictures of the same folder, kept from the training"),
    }
    trained = TrainedQuality(request.out / MODEL_FOLDER, card.model_copy(update=figures), done.best_epoch, counts)
    _write(trained, exported.content)
    return trained


def _write(trained: TrainedQuality, content: bytes) -> None:
    """The card last: a folder without one is no model yet."""
    (trained.folder / CARD_FILE).unlink(missing_ok=True)
    write_whole(trained.folder / trained.card.file, content)
    write_text(trained.folder / CARD_FILE, card_text(trained.card))


def _card(exported: Exported, labelled: LabelledFolder, request: TrainingRequest, now: datetime) -> ModelCard:
    return ModelCard(
        name=NAME,
        version=now.strftime(_VERSION),
        task=ModelTask.QUALITY,
        file=_FILE,
        size_bytes=len(exported.content),
        sha256=hashlib.sha256(exported.content).hexdigest(),
        input=ModelInput(width=exported.side_px, height=exported.side_px),
        classes=labelled.classes,
        training=Training(
            data=_data_in_words(labelled, request.pictures),
            data_sha256=labelled.sha256,
            command=request.command,
            seed=request.plan.seed,
        ),
        created_at=now,
    )


def _data_in_words(labelled: LabelledFolder, folder: Path) -> str:
    """`pictures: 1120 to learn from (560 defective, 560 good), 240 to choose by, 240 to count`."""
    learnt = Counter(picture.label for picture in labelled.of(Part.TRAIN))
    of_class = ", ".join(f"{learnt[label]} {label}" for label in labelled.classes)
    return (
        f"{folder.name}: {learnt.total()} pictures to learn from ({of_class}), "
        f"{len(labelled.of(Part.VALIDATION))} to choose by, {len(labelled.of(Part.TEST))} to count"
    )


def _metrics(counts: tuple[ClassCount, ...], done: QualityCheckpoint, difference: float) -> dict[str, float]:
    tested = sum(count.pictures for count in counts)
    right = Share(sum(count.pictures for count in counts if count.true == count.said), tested)
    low, high = right.interval
    return {
        "accuracy": right.hits / tested,
        "accuracy_low_95": low,
        "accuracy_high_95": high,
        "test_pictures": float(tested),
        "best_epoch": float(done.best_epoch),
        "validation_loss": done.history[done.best_epoch - 1].validation_loss,
        "difference_to_torch": difference,
    }
