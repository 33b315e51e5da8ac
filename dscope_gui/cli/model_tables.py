"""Trained models as tables on the terminal."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from rich.table import Table

from dscope_gui.cli.console import plain, table
from dscope_gui.domain.model_card import ModelCard, ModelTask, TestCounts
from dscope_gui.neural import Activation
from dscope_gui.validation.model_gate import precision, recall
from dscope_gui.workstation.model_book import ModelLine, TaskLine

_MINUTES: Final = "%Y-%m-%d %H:%M"
_UNTESTED: Final = "–"


def models_table(lines: Iterable[ModelLine]) -> Table:
    """One line for each model, with its figures and their 95 % intervals."""
    rows = table("Model", "Task", "From", "Classes", "Recall", "Precision", "Made", "State")
    for line in lines:
        card = line.card
        rows.add_row(
            card.full_name,
            card.task.value,
            "program" if line.is_shipped else "station",
            plain(", ".join(card.classes)),
            *_figures(card.tested),
            f"{card.created_at.astimezone():{_MINUTES}}",
            plain(_state(line)),
        )
    return rows


def active_table(lines: Iterable[TaskLine]) -> Table:
    """One line for each task: what answers it, since when, by whom."""
    rows = table("Task", "Active", "Since", "By", "")
    for line in lines:
        if (activation := line.activation) is None:
            rows.add_row(line.task.value, "none", "", "", "")
            continue
        said = "" if line.fault is None else f"refused: {line.fault}"
        since = f"{activation.at.astimezone():{_MINUTES}}"
        rows.add_row(line.task.value, activation.model, since, plain(activation.by), plain(said))
    return rows


def comparison_table(before: Activation | None, after: ModelCard) -> Table:
    """Side by side what the active model and the one that shall be found in their tests."""
    rows = table("Model", "Tested on", "Recall", "Precision")
    if before is not None:
        rows.add_row(before.model, plain(_data(before.tested)), *_figures(before.tested))
    rows.add_row(after.full_name, plain(_data(after.tested)), *_figures(after.tested))
    return rows


def stands(task: ModelTask, activation: Activation | None) -> str:
    """What is active, as a clause."""
    if activation is None:
        return f"no {task.value} model is active"
    return f"{activation.model} is the active {task.value} model"


def _state(line: ModelLine) -> str:
    if line.fault is not None:
        return f"refused: {line.fault.message.removeprefix(f'{line.card.full_name}: ')}"
    return "active" if line.is_active else ""


def _figures(tested: TestCounts | None) -> tuple[str, str]:
    return (_UNTESTED, _UNTESTED) if tested is None else (str(recall(tested)), str(precision(tested)))


def _data(tested: TestCounts | None) -> str:
    return "never" if tested is None else tested.data
