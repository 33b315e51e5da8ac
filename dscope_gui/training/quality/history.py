"""How a training went, epoch by epoch: as JSON for programs, as a plot for people."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dscope_gui.domain.training import EpochFigures, TrainingPlan
from dscope_gui.reports.plot_png import new_figure, png_of
from dscope_gui.whole_file import write_text, write_whole

if TYPE_CHECKING:
    from matplotlib.axes import Axes

HISTORY_FILE: Final = "history.json"
PLOT_FILE: Final = "history.png"
SCHEMA: Final = "dscope.training-history/1"

_SIZE_INCHES: Final = (10.0, 4.2)
_DPI: Final = 120
_TRAIN: Final = "#b3541e"
_VALIDATION: Final = "#1f5fa8"
_BEST: Final = "#2e7d4f"
_FEW: Final = 12
"""Epochs up to which each is marked with a dot."""
_BESIDE: Final = 0.5
_PERCENT: Final = 100.0


def write_history(folder: Path, plan: TrainingPlan, history: Sequence[EpochFigures], best_epoch: int) -> None:
    content = {
        "schema": SCHEMA,
        "plan": plan.model_dump(mode="json"),
        "best_epoch": best_epoch,
        "epochs": [figures.model_dump() for figures in history],
    }
    write_text(folder / HISTORY_FILE, json.dumps(content, indent=1) + "\n")


def write_plot(folder: Path, plan: TrainingPlan, history: Sequence[EpochFigures], best_epoch: int) -> None:
    write_whole(folder / PLOT_FILE, history_plot(plan, history, best_epoch))


def history_plot(plan: TrainingPlan, history: Sequence[EpochFigures], best_epoch: int) -> bytes:
    """A PNG file: loss and accuracy over the epochs, of what is learnt from and of what only chooses."""
    figure = new_figure(_SIZE_INCHES, _DPI)
    losses, accuracies = figure.subplots(1, 2)
    epochs = [figures.epoch for figures in history]
    _draw(losses, epochs, [f.train_loss for f in history], [f.validation_loss for f in history], best_epoch)
    losses.set_ylabel("loss (cross entropy)")
    losses.set_ylim(bottom=0.0)
    right = [[_PERCENT * value for value in (f.train_accuracy, f.validation_accuracy)] for f in history]
    _draw(accuracies, epochs, [train for train, _ in right], [other for _, other in right], best_epoch)
    accuracies.set_ylabel("right answers, %")
    accuracies.set_ylim(0.0, _PERCENT)
    # Below both, where it covers no curve.
    figure.legend(*accuracies.get_legend_handles_labels(), loc="outside lower center", ncols=3, frameon=False)
    figure.suptitle(f"Quality classifier, {plan.net.value.replace('_', ' ')}, seed {plan.seed}")
    return png_of(figure)


def _draw(axes: Axes, epochs: list[int], train: list[float], validation: list[float], best_epoch: int) -> None:
    marker = "o" if len(epochs) <= _FEW else ""
    axes.axvline(best_epoch, color=_BEST, linestyle=":", label=f"kept: epoch {best_epoch}")
    axes.plot(epochs, train, "--", marker=marker, markersize=4, color=_TRAIN, label="learnt from")
    axes.plot(epochs, validation, "-", marker=marker, markersize=4, color=_VALIDATION, label="validation")
    axes.set_xlabel("epoch")
    axes.set_xlim(1.0 - _BESIDE, epochs[-1] + _BESIDE)
    axes.locator_params(axis="x", integer=True, min_n_ticks=1)
    axes.grid(alpha=0.3)
    axes.spines[["top", "right"]].set_visible(False)
