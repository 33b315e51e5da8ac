"""`dscope train quality`: from a folder of sorted pictures to a model with its card."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.training import EpochFigures, QualityWatch, TrainedQuality, TrainingRequest
from dscope_gui.errors import WrongUse
from dscope_gui.protocols import Clock
from dscope_gui.training.checkpoint import Checkpoint, Resuming
from dscope_gui.training.history import Panel, write_history, write_plot
from dscope_gui.training.quality.epochs import Epochs, LearningExamples, examples_of, new_optimizer
from dscope_gui.training.quality.export import checked_onnx
from dscope_gui.training.quality.labelled import LabelledFolder, Part, read_labelled
from dscope_gui.training.quality.model import write_model
from dscope_gui.training.quality.nets import EndFaceNet, build_net
from dscope_gui.training.quality.pictures import cut_all
from dscope_gui.training.quality.resumed import QualityCheckpoint
from dscope_gui.training.repeatable import repeatable
from dscope_gui.whole_file import make_folder, remove_torn_files

_PERCENT: Final = 100.0
_COMPARED: Final = 64
"""Pictures on which the exported network is held against the trained one."""


def train_quality(request: TrainingRequest, watch: QualityWatch, clock: Clock) -> TrainedQuality:
    """Train, choose the best epoch, export and count.

    After each epoch everything is kept; killed at any time and asked to resume, it comes to the same network as if it
    had never been stopped.

    Raises
    ------
    WrongUse : the folder of pictures or what `out` holds does not fit what is asked.
    PictureUnreadable : names the file.
    NotWritable : disk full, no permission.
    """
    _refuse_out_among_pictures(request)
    labelled = read_labelled(request.pictures)
    begun = _begun(request, labelled)
    make_folder(request.out)
    remove_torn_files(request.out)
    if labelled.twice:
        watch.remark(f"{labelled.twice} files are left out: the same picture lies there under another name")
    with repeatable(request.plan.seed, request.plan.threads):
        net = build_net(request.plan.net, len(labelled.classes))
        examples, compared = _examples(net, labelled, request, watch)
        start = begun or Checkpoint.before(request.plan, labelled.classes, labelled.sha256)
        done = _learn(net, examples, start, request.out, watch)
        net.load_state_dict(done.best)
        net.eval()
        write_history(request.out, done)  # a kill may have come just before it
        write_plot(request.out, _title(done), _panels(done), done.best_epoch)
        exported = checked_onnx(net, compared)
        return write_model(exported, done, labelled, request, clock)


def _refuse_out_among_pictures(request: TrainingRequest) -> None:
    """What is written there would be taken for another class the next time."""
    if request.out.resolve().is_relative_to(request.pictures.resolve()):
        raise WrongUse(f"--out {request.out} lies among the pictures to learn from", "Give a folder elsewhere")


def _begun(request: TrainingRequest, labelled: LabelledFolder) -> QualityCheckpoint | None:
    begun = Resuming(request.plan, EpochFigures).begun(request.out, resume=request.resume)
    if begun is not None and begun.data_sha256 != labelled.sha256:
        raise WrongUse(f"The pictures in {request.pictures} have changed since the training began", "Begin it anew")
    return begun


def _examples(
    net: EndFaceNet, labelled: LabelledFolder, request: TrainingRequest, watch: QualityWatch
) -> tuple[LearningExamples, NDArray[np.uint8]]:
    """What the net sees of the pictures, and some pictures on which the exported one is held against it."""
    train, validation = labelled.of(Part.TRAIN), labelled.of(Part.VALIDATION)
    number = {label: index for index, label in enumerate(labelled.classes)}
    labels = [number[picture.label] for picture in (*train, *validation)]
    cuts = cut_all((*train, *validation), net.side_px, request, watch)
    count = len(train)
    examples = LearningExamples(
        train=examples_of(net, cuts[:count], labels[:count]),
        validation=examples_of(net, cuts[count:], labels[count:]),
    )
    return examples, cuts[count : count + _COMPARED].copy()


def _learn(
    net: EndFaceNet, examples: LearningExamples, begun: QualityCheckpoint, folder: Path, watch: QualityWatch
) -> QualityCheckpoint:
    """Go through all epochs that are not done yet, keeping each."""
    optimizer = new_optimizer(net)
    if begun.history:
        net.load_state_dict(begun.weights)
        optimizer.load_state_dict(dict(begun.optimizer))
    epochs = Epochs(net, optimizer, begun.plan, examples)
    kept = begun
    for epoch in range(len(kept.history) + 1, kept.plan.epochs + 1):
        figures = epochs.run(epoch)
        kept = kept.followed_by(figures, copy.deepcopy(net.state_dict()), optimizer.state_dict())
        kept.save(folder)
        write_history(folder, kept)
        watch.epoch(figures, kept.plan.epochs)
    return kept


def _title(done: QualityCheckpoint) -> str:
    return f"Quality classifier, {done.plan.net.value.replace('_', ' ')}, seed {done.plan.seed}"


def _panels(done: QualityCheckpoint) -> tuple[Panel, Panel]:
    history = done.history
    return (
        Panel("loss (cross entropy)", [f.train_loss for f in history], [f.validation_loss for f in history]),
        Panel(
            "right answers, %",
            [_PERCENT * f.train_accuracy for f in history],
            [_PERCENT * f.validation_accuracy for f in history],
            top=_PERCENT,
        ),
    )
