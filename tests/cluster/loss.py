"""A batch on a cluster that loses a worker in the middle, held against the same batch of the local pool."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import cv2

from dscope_gui.domain.inspection import Software
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import config_sha256, find_fiber, load_config, load_fibers
from dscope_gui.simulator import Pit, Scratch, clean_scene, draw
from dscope_gui.version import __version__
from dscope_gui.workstation.batch.journal import read_entries
from dscope_gui.workstation.setup import InspectionSetup

_FIBER: Final = "mm-50-125"
_SIZE: Final = (320, 240)
_UM_PER_PX: Final = 0.8
_OF_THE_RUN: Final = ("id", "captured_at", "timing_ms")


def small_pictures(folder: Path, count: int, different: int) -> tuple[Path, ...]:
    """So many small end faces: some drawn, each with a scratch and a pit elsewhere, the others copies of them."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = [folder / f"end{number:05}.png" for number in range(min(count, different))]
    for number, path in enumerate(drawn):
        x_um, y_um = number % 17 * 4.0 - 34.0, number % 13 * 5.0 - 30.0
        flaws = (Pit((x_um, y_um), 3.0 + number % 3, -50.0), Scratch((y_um, -20.0), (x_um, 25.0), 2.0, -20.0))
        scene = clean_scene(_FIBER, _UM_PER_PX, size=_SIZE, read_noise=1.2, flaws=flaws)
        cv2.imwrite(str(path), draw(scene, number).picture)
    copies = [folder / f"end{number:05}.png" for number in range(len(drawn), count)]
    for number, path in enumerate(copies):
        shutil.copyfile(drawn[number % len(drawn)], path)
    return (*drawn, *copies)


def quick_setup() -> InspectionSetup:
    """The quick profile with a known fiber, judged by the usual rules."""
    config, profile = load_config(), "fast_scan"
    return InspectionSetup(
        profile=profile,
        request=ExamineRequest(config.profile(profile), find_fiber(load_fibers(), _FIBER)),
        rule_set=load_rule_set(config.default_rules),
        software=Software(__version__, config_sha256(config)),
    )


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two batches of the same pictures; `missing`, `twice` and `different` count pictures of the second one."""

    pictures: int
    missing: int
    twice: int
    different: int
    inspected: int


def compare(pictures: tuple[Path, ...], expected: Path, found: Path) -> Comparison:
    """Hold the records of two batches against each other, and the second one's journal against its pictures."""
    ours, theirs = (_lines(folder / "records.jsonl") for folder in (expected, found))
    noted = [entry.picture for entry in read_entries(found)]
    paths = [record["image"]["path"] for record in theirs]
    return Comparison(
        pictures=len(pictures),
        missing=len({str(picture) for picture in pictures} - set(paths)),
        twice=len(paths) - len(set(paths)) + len(noted) - len(set(noted)),
        different=sum(text_of(one) != text_of(other) for one, other in zip(ours, theirs, strict=True)),
        inspected=sum(record["status"] == "inspected" for record in theirs),
    )


def once(act: Callable[[], None], at: int) -> Callable[[int], None]:
    """Does something once, when a count is reached."""
    left = [act]

    def reached(count: int) -> None:
        if count >= at and left:
            left.pop()()

    return reached


def text_of(record: Mapping[str, Any]) -> str:
    """All of a record that is the same whenever and wherever it is made, as it is written."""
    return json.dumps({name: value for name, value in record.items() if name not in _OF_THE_RUN})


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
