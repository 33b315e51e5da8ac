"""How a training went, epoch by epoch: as JSON for programs, as a plot for people."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pydantic import BaseModel

from dscope_gui.reports.plot_png import new_figure, png_of
from dscope_gui.training.checkpoint import Checkpoint
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


@dataclass(frozen=True, slots=True)
class Panel:
    """One half of the plot.

    Parameters
    ----------
    train : of what is learnt from, one value for each epoch; None where it was not counted.
    top : upper end of the axis; None follows the values.
    """

    label: str
    train: Sequence[float] | None
    validation: Sequence[float]
    top: float | None = None


def write_history(folder: Path, kept: Checkpoint[Any, Any]) -> None:
    epochs: list[BaseModel] = list(kept.history)
    content = {
        "schema": SCHEMA,
        "plan": kept.plan.model_dump(mode="json"),
        "best_epoch": kept.best_epoch,
        "epochs": [figures.model_dump() for figures in epochs],
    }
    write_text(folder / HISTORY_FILE, json.dumps(content, indent=1) + "\n")


def write_plot(folder: Path, title: str, panels: Sequence[Panel], best_epoch: int) -> None:
    write_whole(folder / PLOT_FILE, history_plot(title, panels, best_epoch))


def history_plot(title: str, panels: Sequence[Panel], best_epoch: int) -> bytes:
    """A PNG file with the panels side by side."""
    figure = new_figure(_SIZE_INCHES, _DPI)
    drawn = figure.subplots(1, len(panels), squeeze=False)[0]
    for axes, panel in zip(drawn, panels, strict=True):
        _draw(axes, panel, best_epoch)
    # Below all, where it covers no curve.
    figure.legend(*drawn[0].get_legend_handles_labels(), loc="outside lower center", ncols=3, frameon=False)
    figure.suptitle(title)
    return png_of(figure)


def _draw(axes: Axes, panel: Panel, best_epoch: int) -> None:
    epochs = range(1, len(panel.validation) + 1)
    marker = "o" if len(epochs) <= _FEW else ""
    axes.axvline(best_epoch, color=_BEST, linestyle=":", label=f"kept: epoch {best_epoch}")
    if panel.train is not None:
        axes.plot(epochs, panel.train, "--", marker=marker, markersize=4, color=_TRAIN, label="learnt from")
    axes.plot(epochs, panel.validation, "-", marker=marker, markersize=4, color=_VALIDATION, label="validation")
    axes.set_ylabel(panel.label)
    axes.set_ylim(0.0, panel.top)
    axes.set_xlabel("epoch")
    axes.set_xlim(1.0 - _BESIDE, epochs[-1] + _BESIDE)
    axes.locator_params(axis="x", integer=True, min_n_ticks=1)
    axes.grid(alpha=0.3)
    axes.spines[["top", "right"]].set_visible(False)
