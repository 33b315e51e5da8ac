"""`dscope train segment`: from drawn and collected end faces to a model with its card."""

from __future__ import annotations

from pathlib import Path

import torch

from dscope_gui.dataset.reading import Dataset
from dscope_gui.domain.segment_training import (
    Device,
    SegmentFigures,
    SegmentPlan,
    SegmentRequest,
    SegmentWatch,
    TrainedSegmenter,
)
from dscope_gui.errors import WrongUse
from dscope_gui.neural.segmentation import CLASSES
from dscope_gui.protocols import Clock
from dscope_gui.training.checkpoint import CHECKPOINT_FILE, Resuming
from dscope_gui.training.history import Panel, write_history, write_plot
from dscope_gui.training.repeatable import repeatable
from dscope_gui.training.segment.collected import write_collected
from dscope_gui.training.segment.epochs import Epochs, Patches, new_optimizer
from dscope_gui.training.segment.labelled import write_labelled
from dscope_gui.training.segment.model import Learnt, write_models
from dscope_gui.training.segment.net import SegmentNet
from dscope_gui.training.segment.resumed import SegmentCheckpoint
from dscope_gui.training.segment.stored import FOLDER, Part, chunks, draw_chunks, sha256_of
from dscope_gui.validation.truth import load_truth
from dscope_gui.whole_file import make_folder, remove_torn_files


def train_segmentation(request: SegmentRequest, watch: SegmentWatch, clock: Clock) -> TrainedSegmenter:
    """Draw what is to be learnt from, train, choose the best epoch, export and count.

    Drawn end faces are kept, and everything is after each epoch; killed at any time and asked to resume, it comes to
    the same network as if it had never been stopped.

    Raises
    ------
    WrongUse : there is nothing to learn from or no such device, or what `out` holds does not fit what is asked.
    NotWritable : disk full, no permission.
    """
    _require_device(request.plan)
    _require_sources(request)
    begun = Resuming(request.plan, SegmentFigures).begun(request.out, resume=request.resume)
    known = _known_before(request)
    make_folder(request.out)
    remove_torn_files(request.out)
    paths = _examples(request, watch)
    data_sha256 = sha256_of([*paths[Part.TRAIN], *([] if request.start is None else [request.start / CHECKPOINT_FILE])])
    if begun is not None and begun.data_sha256 != data_sha256:
        raise WrongUse(f"What is learnt from has changed since the training in {request.out} began", "Begin it anew")
    patches = {part: Patches.of(paths[part]) for part in Part}
    _require_enough(patches)
    with repeatable(request.plan.seed, request.plan.threads, strictly=request.plan.device is Device.CPU):
        net = SegmentNet()
        if known is not None:
            net.load_state_dict(known.best)
        start = begun or SegmentCheckpoint.before(request.plan, CLASSES, data_sha256)
        done = _learn(net, patches, start, request.out, watch)
        net.load_state_dict(done.best)
        write_history(request.out, done)  # a kill may have come just before it
        write_plot(request.out, f"Segmentation, seed {done.plan.seed}", _panels(done), done.best_epoch)
        learnt = Learnt(
            _in_words(request, patches), sha256_of(paths[Part.TEST]), patches[Part.TEST], patches[Part.VALIDATION]
        )
        return write_models(net, done, learnt, request, clock.now())


def _known_before(request: SegmentRequest) -> SegmentCheckpoint | None:
    """What the training that this one starts from has learnt."""
    if request.start is None:
        return None
    known = Resuming(request.plan, SegmentFigures).read(request.start)
    if known is None or not known.best:
        raise WrongUse(f"{request.start} holds no training to start from", "Name its --out, with the checkpoint")
    return known


def _examples(request: SegmentRequest, watch: SegmentWatch) -> dict[Part, list[Path]]:
    """Files of patches of each part, drawn where they are not there yet."""
    wanted = {part: chunks(part, request.plan, request.out / FOLDER) for part in Part}
    every = [chunk for part in Part for chunk in wanted[part]]
    draw_chunks(every, request.profile, request.plan.threads, watch.reading)
    paths = {part: [chunk.path for chunk in wanted[part]] for part in Part}
    if request.collected is not None:
        collected = write_collected(request.collected, request.out / FOLDER, request.profile, watch.remark)
        paths = {part: [*paths[part], *collected[part]] for part in Part}
    if request.labelled is not None:
        paths[Part.TRAIN] += write_labelled(request.labelled, request.out / FOLDER, request.profile, watch.remark)
    return paths


def _require_device(plan: SegmentPlan) -> None:
    if plan.device is Device.CUDA and not torch.cuda.is_available():
        raise WrongUse("torch sees no graphics card of NVIDIA here", "Learn on the processors: --device cpu")


def _require_sources(request: SegmentRequest) -> None:
    """Asked before anything is drawn, which may take an hour."""
    if request.collected is not None and not Dataset(request.collected).face_ids():
        raise WrongUse(
            f"There is no labelled end face in {request.collected}",
            "Name the folder of a dataset; 'dscope dataset collect' fills one",
        )
    if request.labelled is not None:
        load_truth(request.labelled)


def _require_enough(patches: dict[Part, Patches]) -> None:
    for part, found in patches.items():
        if not len(found):
            raise WrongUse(f"There is nothing for the part {part.value}", "Draw more end faces: --simulated 1500")


def _learn(
    net: SegmentNet, patches: dict[Part, Patches], begun: SegmentCheckpoint, folder: Path, watch: SegmentWatch
) -> SegmentCheckpoint:
    """Go through all epochs that are not done yet, keeping each."""
    if begun.history:
        net.load_state_dict(begun.weights)
    net.to(begun.plan.device.value)
    optimizer = new_optimizer(net, begun.plan.rate)
    if begun.history:
        optimizer.load_state_dict(dict(begun.optimizer))
    epochs = Epochs(net, optimizer, begun.plan, patches[Part.TRAIN], patches[Part.VALIDATION])
    kept = begun
    for epoch in range(len(kept.history) + 1, kept.plan.epochs + 1):
        figures = epochs.run(epoch)
        weights = {name: weight.detach().cpu().clone() for name, weight in net.state_dict().items()}
        kept = kept.followed_by(figures, weights, optimizer.state_dict())
        kept.save(folder)
        write_history(folder, kept)
        watch.epoch(figures, kept.plan.epochs)
    net.cpu()
    return kept


def _panels(done: SegmentCheckpoint) -> tuple[Panel, Panel]:
    history = done.history
    losses = Panel(
        "loss (cross entropy and Dice)", [f.train_loss for f in history], [f.validation_loss for f in history]
    )
    return losses, Panel("validation Dice", None, [f.validation_dice for f in history], top=1.0)


def _in_words(request: SegmentRequest, patches: dict[Part, Patches]) -> str:
    drawn = f"{request.plan.simulated} drawn end faces"
    sources = [drawn, *(folder.name for folder in (request.collected, request.labelled) if folder is not None)]
    start = "" if request.start is None else f", begun with the network of {request.start.name}"
    return (
        f"{' and '.join(sources)}{start}: {len(patches[Part.TRAIN])} patches to learn from, "
        f"{len(patches[Part.VALIDATION])} to choose by, {len(patches[Part.TEST])} to count"
    )
