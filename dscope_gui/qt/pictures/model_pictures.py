"""The screen of trained models: the list with a card, a comparison that lets the new one in, and one that does not."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.model_card import InputView, ModelCard, ModelInput, ModelTask, Scores, TestCounts, Training
from dscope_gui.errors import ModelRefused
from dscope_gui.neural import Activation
from dscope_gui.qt.models import ModelsScreen
from dscope_gui.qt.models.listing import ModelListing
from dscope_gui.qt.pictures.stage import Stage
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.shell import Shell
from dscope_gui.validation import Criteria, Share, ValidationResult
from dscope_gui.validation.paired import Difference, Figure, PairedComparison, PairedFigure, paired_gate
from dscope_gui.validation.paired.mcnemar import Discordant
from dscope_gui.workstation.model_book import ModelLine, TaskLine

_MADE: Final = datetime(2026, 11, 24, 16, 40, tzinfo=UTC)
_SHA: Final = "5be2f19c" * 8
_MARKS: Final = "end-face-marks"
_TESTED: Final = TestCounts(data="200 drawn end faces", data_sha256=_SHA, hits=1871, misses=112, false_alarms=64)
_GOLDEN: Final = TestCounts(data="golden, 78 pictures, both", data_sha256=_SHA, hits=512, misses=31, false_alarms=22)
_NOTHING: Final = ValidationResult(Path(), Criteria(), (), (), (), (), ())


def add_model_pictures(shell: Shell) -> None:
    """List, and both answers of the gate."""
    scenes = _ModelScenes(shell)
    states: dict[str, Callable[[], QWidget]] = {
        "models_list": scenes.listed,
        "models_open_gate": scenes.better,
        "models_chart": scenes.worse,
    }
    for name, provider in states.items():
        shell.screenshots.add(name, provider)


class _ModelScenes:
    """Shows made-up models; nothing is read from the disk, and nothing is compared."""

    def __init__(self, shell: Shell) -> None:
        self._stage = Stage(shell.window)

    def listed(self) -> QWidget:
        screen = self._screen()
        screen.list.show_listing(_listing())
        screen.list.choose(f"{_MARKS}@2")
        screen.show_page(screen.list)
        return self._stage.window

    def better(self) -> QWidget:
        self._compare("3", (518, 529), (534, 541), tab=0)
        return self._stage.window

    def worse(self) -> QWidget:
        self._compare("4", (518, 507), (534, 561), tab=1)
        return self._stage.window

    def _compare(self, version: str, found: tuple[int, int], said: tuple[int, int], *, tab: int) -> None:
        screen = self._screen()
        names = (f"{_MARKS}@2", f"{_MARKS}@{version}")
        compared = _compared(names, found, said)
        screen.trial.bar.show_judges(["rules", *names], *names)
        screen.trial.bar.show_golden(Path("/srv/quality/golden"))
        screen.trial.show_comparison(compared, paired_gate(compared), may_activate=True)
        screen.trial.tabs.setCurrentIndex(tab)
        screen.show_page(screen.trial)

    def _screen(self) -> ModelsScreen:
        screen = self._stage.screen(ModelsScreen)
        screen.blockSignals(True)  # it shows what it is given, not what lies on the disk
        self._stage.show(ScreenName.MODELS)
        return screen


def _listing() -> ModelListing:
    torn = ModelRefused(f"{_MARKS}@4: marks.onnx is cut short, 402,113 of 1,904,220 bytes", "Copy the folder again")
    quality = _card("end-face-quality", "1", ModelTask.QUALITY, ("good", "defective"))
    lines = (
        ModelLine(_card(_MARKS, "1"), is_shipped=True, is_active=False, fault=None),
        ModelLine(_card(_MARKS, "2"), is_shipped=False, is_active=True, fault=None),
        ModelLine(_card(_MARKS, "3"), is_shipped=False, is_active=False, fault=None),
        ModelLine(_card(_MARKS, "4", tested=None), is_shipped=False, is_active=False, fault=torn),
        ModelLine(quality, is_shipped=True, is_active=True, fault=None),
    )
    active = (_activation(f"{_MARKS}@2", _GOLDEN), _activation(quality.full_name, None), None)
    tasks = tuple(TaskLine(task, one, None) for task, one in zip(ModelTask, active, strict=True))
    return ModelListing(lines, tasks)


def _card(
    name: str,
    version: str,
    task: ModelTask = ModelTask.SEGMENTATION,
    classes: tuple[str, ...] = ("line", "region"),
    **fields: Any,
) -> ModelCard:
    flattened = ModelInput(width=None, height=None, view=InputView.FLATTENED, channels=3, multiple_of=16)
    usual: dict[str, Any] = {
        "name": name,
        "version": version,
        "task": task,
        "file": "marks.onnx",
        "size_bytes": 1_904_220,
        "sha256": _SHA,
        "input": flattened if task is ModelTask.SEGMENTATION else ModelInput(width=64, height=64),
        "classes": classes,
        "scores": Scores.LOGITS,
        "training": Training(
            data="6,000 drawn end faces, 1,214 labelled here",
            command="dscope train segment dataset --drawn 6000 --seed 5",
            seed=5,
        ),
        "metrics": {"dice": 0.8431, "loss": 0.1172},
        "tested": _TESTED,
        "created_at": _MADE,
    }
    return ModelCard(**{**usual, **fields})


def _activation(model: str, measured: TestCounts | None) -> Activation:
    return Activation(
        model=model, sha256=_SHA, card_sha256=_SHA, by="Quinn Quade", at=_MADE, tested=_TESTED, measured=measured
    )


def _compared(names: tuple[str, str], found: tuple[int, int], said: tuple[int, int]) -> PairedComparison:
    """Of 543 labelled objects on 78 pictures."""
    objects, pictures = 543, 78
    shares = {
        Figure.RECALL: (Share(found[0], objects), Share(found[1], objects)),
        Figure.PRECISION: (Share(found[0], said[0]), Share(found[1], said[1])),
        Figure.TYPES: (Share(found[0] - 9, found[0]), Share(found[1] - 8, found[1])),
        Figure.PICTURE_REGIONS: (Share(76, pictures), Share(77, pictures)),
        Figure.PICTURE_SCRATCHES: (Share(72, pictures), Share(73, pictures)),
    }
    figures = tuple(
        PairedFigure(figure, first, second, _difference(first, second)) for figure, (first, second) in shares.items()
    )
    more = found[1] - found[0]
    return PairedComparison(names, (_NOTHING, _NOTHING), (), figures, Discordant(max(3, 3 - more), max(3, 3 + more)))


def _difference(first: Share, second: Share) -> Difference:
    """About as wide as so many objects or pictures make it."""
    value = second.hits / second.total - first.hits / first.total
    half = 0.3 / math.sqrt(second.total)
    return Difference(value, value - half, value + half)
