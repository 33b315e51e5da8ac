"""`dscope train segment`: a network that marks defects, from drawn and collected end faces."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Annotated, Final

import typer

from dscope_gui.cli.console import answers, plain, say
from dscope_gui.cli.progress import BatchProgress
from dscope_gui.cli.screens import Screens
from dscope_gui.cli.stopping import kill_like_ctrl_c, told_when_stopped
from dscope_gui.domain.segment_training import (
    LARGEST_RATE,
    MOST_DRAWN,
    Device,
    Precision,
    SegmentFigures,
    SegmentPlan,
    SegmentRequest,
    SegmentWatch,
    TrainedSegmenter,
)
from dscope_gui.domain.training import LARGEST_SEED, MOST_EPOCHS, MOST_THREADS
from dscope_gui.errors import WrongUse
from dscope_gui.settings import load_config
from dscope_gui.validation import Share

_USUAL: Final = SegmentPlan()

SimulatedOption = Annotated[int, typer.Option(min=0, max=MOST_DRAWN, help="End faces to draw and learn from.")]
EpochsOption = Annotated[int, typer.Option(min=1, max=MOST_EPOCHS, help="How often each example is learnt from.")]
SeedOption = Annotated[int, typer.Option(min=0, max=LARGEST_SEED, help="The same seed gives the same model.")]
PrecisionOption = Annotated[
    Precision, typer.Option(help="bfloat16 is twice as fast on processors that multiply it (AMX).")
]
DeviceOption = Annotated[
    Device, typer.Option(help="cuda learns on a graphics card; the processors then only prepare what it sees.")
]


def segment(
    context: typer.Context,
    *,
    out: Annotated[Path, typer.Option(readable=False, help="Folder for examples, checkpoint, history and model.")],
    simulated: SimulatedOption = _USUAL.simulated,
    epochs: EpochsOption = _USUAL.epochs,
    seed: SeedOption = _USUAL.seed,
    threads: Annotated[int, typer.Option(min=1, max=MOST_THREADS, help="Processors at work.")] = _USUAL.threads,
    precision: PrecisionOption = _USUAL.precision,
    device: DeviceOption = _USUAL.device,
    dataset: Annotated[
        Path | None,
        typer.Option(readable=False, metavar="FOLDER", help="Learn from this dataset of labelled pictures too."),
    ] = None,
    labelled: Annotated[
        Path | None,
        typer.Option(readable=False, metavar="FOLDER", help="Learn from these pictures with boxes (truth.json) too."),
    ] = None,
    start: Annotated[
        Path | None, typer.Option(readable=False, metavar="FOLDER", help="Start from the network of this training.")
    ] = None,
    rate: Annotated[
        float, typer.Option(min=0.0, max=LARGEST_RATE, help="Largest rate of learning; 0.0005 after --start.")
    ] = _USUAL.rate,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the training that the folder holds.")] = False,
) -> None:
    """Train a network that marks scratches and other defects on the flattened end face."""
    screens: Screens = context.obj
    if screens.train_segmentation is None:
        raise WrongUse("This program was started without its trainings", "Start it as 'dscope train segment'")
    config = load_config()
    plan = SegmentPlan(
        simulated=simulated,
        epochs=epochs,
        seed=seed,
        threads=threads,
        rate=rate,
        precision=precision,
        device=device,
    )
    request = SegmentRequest(
        out=out,
        plan=plan,
        profile=config.profile(config.default_profile),
        command=_typed(out, plan, {"dataset": dataset, "labelled": labelled, "start": start}),
        resume=resume,
        collected=dataset,
        labelled=labelled,
        start=start,
    )
    with (
        told_when_stopped("the same command with --resume goes on from here"),
        kill_like_ctrl_c(),
        BatchProgress("Drawing") as bar,
    ):
        watch = SegmentWatch(reading=bar.count, epoch=_say_epoch, remark=say)
        trained = screens.train_segmentation(request, watch)
    _show(trained)


def _typed(out: Path, plan: SegmentPlan, folders: dict[str, Path | None]) -> str:
    """With what was left to its usual value as well: that may change."""
    options = [f"--{name}={value}" for name, value in plan.model_dump(mode="json").items()]
    options += [f"--{name}={folder.name}" for name, folder in folders.items() if folder is not None]
    return shlex.join(["dscope", "train", "segment", f"--out={out.name}", *options])


def _say_epoch(figures: SegmentFigures, epochs: int) -> None:
    say(
        f"epoch {figures.epoch} of {epochs}: loss {figures.train_loss:.4f}, validation {figures.validation_loss:.4f}, "
        f"Dice {figures.validation_dice:.3f}"
    )


def _show(trained: TrainedSegmenter) -> None:
    tested = trained.tested
    recall = Share(tested.hits, tested.hits + tested.misses)
    precision = Share(tested.hits, tested.hits + tested.false_alarms)
    answers().print(plain(f"recall {recall} and precision {precision} over the objects of {tested.data}"))
    answers().print(plain(f"{trained.card.full_name} is in {trained.folder}, kept from epoch {trained.best_epoch}"))
