"""`dscope train`: makes models from pictures that were sorted by hand."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Annotated, Final

import typer

from dscope_gui.cli.console import answers, plain, say, table
from dscope_gui.cli.progress import BatchProgress
from dscope_gui.cli.screens import Screens
from dscope_gui.cli.stopping import kill_like_ctrl_c, told_when_stopped
from dscope_gui.cli.train_anomaly import anomaly
from dscope_gui.cli.train_segment import segment
from dscope_gui.domain.training import (
    LARGEST_SEED,
    MOST_EPOCHS,
    MOST_THREADS,
    EpochFigures,
    QualityNet,
    QualityWatch,
    TrainedQuality,
    TrainingPlan,
    TrainingRequest,
)
from dscope_gui.errors import WrongUse
from dscope_gui.settings import load_config
from dscope_gui.validation import Share

app = typer.Typer(
    help="Train models from pictures, collected or drawn; most need the extra 'train'.", rich_markup_mode=None
)

_USUAL: Final = TrainingPlan()

app.command()(segment)
app.command()(anomaly)


@app.callback(invoke_without_command=True)
def _begin(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@app.command()
def quality(
    context: typer.Context,
    pictures: Annotated[
        Path, typer.Argument(metavar="DIR", readable=False, help="One sub-folder for each class: good, defective, …")
    ],
    *,
    out: Annotated[Path, typer.Option(readable=False, help="Folder for checkpoint, history and model.")],
    net: Annotated[QualityNet, typer.Option(help="28 × 28 px baseline, or the better one.")] = _USUAL.net,
    epochs: Annotated[
        int, typer.Option(min=1, max=MOST_EPOCHS, help="How often each picture is learnt from.")
    ] = _USUAL.epochs,
    seed: Annotated[
        int, typer.Option(min=0, max=LARGEST_SEED, help="The same seed gives the same model.")
    ] = _USUAL.seed,
    threads: Annotated[int, typer.Option(min=1, max=MOST_THREADS, help="Processors at work.")] = _USUAL.threads,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the training that the folder holds.")] = False,
) -> None:
    """Train a classifier of whole end faces: good, defective, or whatever the folders are called."""
    screens: Screens = context.obj
    if screens.train_quality is None:
        raise WrongUse("This program was started without its trainings", "Start it as 'dscope train quality'")
    config = load_config()
    plan = TrainingPlan(net=net, epochs=epochs, seed=seed, threads=threads)
    request = TrainingRequest(
        pictures=pictures,
        out=out,
        plan=plan,
        profile=config.profile(config.default_profile),
        command=_typed(pictures, out, plan),
        resume=resume,
    )
    with (
        told_when_stopped("the same command with --resume goes on from here"),
        kill_like_ctrl_c(),
        BatchProgress("Reading") as bar,
    ):
        watch = QualityWatch(reading=bar.count, epoch=_say_epoch, remark=say)
        trained = screens.train_quality(request, watch)
    _show(trained)


def _typed(pictures: Path, out: Path, plan: TrainingPlan) -> str:
    """With what was left to its usual value as well: that may change."""
    options = [f"--{name}={value}" for name, value in plan.model_dump(mode="json").items()]
    return shlex.join(["dscope", "train", "quality", str(pictures), f"--out={out}", *options])


def _say_epoch(figures: EpochFigures, epochs: int) -> None:
    say(
        f"epoch {figures.epoch} of {epochs}: loss {figures.train_loss:.4f}, validation {figures.validation_loss:.4f}, "
        f"{figures.validation_accuracy:.1%} right"
    )


def _show(trained: TrainedQuality) -> None:
    """One row for each true class, one column for each answer."""
    classes = trained.card.classes
    count = {(one.true, one.said): one.pictures for one in trained.counts}
    shown = table("Is", *(f"said {said}" for said in classes))
    for true in classes:
        shown.add_row(plain(true), *(str(count.get((true, said), 0)) for said in classes))
    answers().print(shown)
    right = Share(trained.right, trained.tested)
    answers().print(plain(f"{right} of {trained.tested} test pictures right, with epoch {trained.best_epoch}"))
    answers().print(plain(f"{trained.card.full_name} is in {trained.folder}"))
