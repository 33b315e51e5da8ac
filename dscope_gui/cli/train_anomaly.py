"""`dscope train anomaly`: a memory of good end faces, against which others are held."""

from __future__ import annotations

import shlex
import time
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Final

import typer

from dscope_gui.cli.console import answers, plain, say
from dscope_gui.cli.progress import BatchProgress
from dscope_gui.cli.screens import Screens
from dscope_gui.cli.stopping import kill_like_ctrl_c, told_when_stopped
from dscope_gui.domain.anomaly_training import (
    HIGHEST_RATE,
    LOWEST_RATE,
    MOST_DRAWN,
    SMALLEST_SHARE,
    USUAL_DRAWN,
    AnomalyPlan,
    AnomalyRequest,
    AnomalyWatch,
    TrainedAnomaly,
)
from dscope_gui.domain.training import LARGEST_SEED
from dscope_gui.errors import WrongUse
from dscope_gui.paths import data_folder
from dscope_gui.settings import load_config
from dscope_gui.validation import Share

_USUAL: Final = AnomalyPlan()


def anomaly(
    context: typer.Context,
    pictures: Annotated[
        Path | None,
        typer.Argument(
            metavar="[DIR]", readable=False, help="Pictures of good end faces, or a folder with 'good' in it."
        ),
    ] = None,
    *,
    out: Annotated[Path, typer.Option(readable=False, help="Folder for the model.")],
    simulated: Annotated[
        int | None,
        typer.Option(min=0, max=MOST_DRAWN, help=f"Good end faces to draw; without a DIR {USUAL_DRAWN}, else none."),
    ] = None,
    backbone: Annotated[
        str | None,
        typer.Option(
            metavar="FILE|NAME", help="Network for the features: a file .onnx or a model; else our own encoder."
        ),
    ] = None,
    false_alarm_rate: Annotated[
        float,
        typer.Option(min=LOWEST_RATE, max=HIGHEST_RATE, help="Share of good end faces that may be called anomalous."),
    ] = _USUAL.false_alarm_rate,
    coreset_share: Annotated[
        float, typer.Option(min=SMALLEST_SHARE, max=1.0, help="Share of what is seen that is remembered.")
    ] = _USUAL.coreset_share,
    seed: Annotated[
        int, typer.Option(min=0, max=LARGEST_SEED, help="The same seed gives the same model.")
    ] = _USUAL.seed,
    tested: Annotated[
        int, typer.Option(min=0, max=MOST_DRAWN, help="End faces to draw, good and defective, for the test.")
    ] = _USUAL.tested,
) -> None:
    """Make a detector of whatever good end faces do not show; needs good end faces alone, and no extra."""
    screens: Screens = context.obj
    if screens.train_anomaly is None:
        raise WrongUse("This program was started without its trainings", "Start it as 'dscope train anomaly'")
    config = load_config()
    usual_drawn = USUAL_DRAWN if pictures is None else 0
    plan = AnomalyPlan(
        simulated=usual_drawn if simulated is None else simulated,
        false_alarm_rate=false_alarm_rate,
        coreset_share=coreset_share,
        seed=seed,
        tested=tested,
    )
    request = AnomalyRequest(
        out=out,
        plan=plan,
        profile=config.profile(config.default_profile),
        command=_typed(pictures, out, backbone, plan),
        home=data_folder(),
        backbone=backbone,
        pictures=pictures,
    )
    with told_when_stopped("nothing was written"), kill_like_ctrl_c(), BatchProgress() as bar:
        trained = screens.train_anomaly(request, AnomalyWatch(step=_timed(bar), remark=say))
    _show(trained)


def _typed(pictures: Path | None, out: Path, backbone: str | None, plan: AnomalyPlan) -> str:
    """With what was left to its usual value as well: that may change."""
    given = [] if pictures is None else [pictures.name]
    network = [] if backbone is None else [f"--backbone={Path(backbone).name}"]
    options = [f"--{name.replace('_', '-')}={value}" for name, value in plan.model_dump(mode="json").items()]
    return shlex.join(["dscope", "train", "anomaly", *given, f"--out={out.name}", *network, *options])


def _timed(bar: BatchProgress) -> Callable[[str, int, int], None]:
    """Shows each stage with the time that is left of it."""
    begun: dict[str, float] = {}

    def show(doing: str, done: int, total: int) -> None:
        spent_s = time.monotonic() - begun.setdefault(doing, time.monotonic())
        bar.count(done, total, left_s=spent_s / done * (total - done) if done else None, title=doing)

    return show


def _show(trained: TrainedAnomaly) -> None:
    card = trained.card
    if card.tested is not None:
        tested, metrics = card.tested, card.metrics
        answers().print(plain(f"found {Share(tested.hits, tested.hits + tested.misses)} of {tested.data}"))
        if "auroc" in metrics:
            good = round(metrics["test_good"])
            answers().print(plain(f"false alarms on {Share(tested.false_alarms, good)} of {good} good ones"))
            answers().print(
                plain(f"AUROC {metrics['auroc']:.4f} ({metrics['auroc_low_95']:.4f}–{metrics['auroc_high_95']:.4f})")
            )
    answers().print(plain(f"{card.full_name} is in {trained.folder}"))
