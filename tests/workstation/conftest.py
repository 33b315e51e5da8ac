"""A workstation with a clock cranked by hand and an engine that answers at once."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import cv2
import numpy as np
import pytest

from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Examination, Software
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import config_sha256, fiber_of_diameters, load_config
from dscope_gui.workstation.batch import BatchJob
from dscope_gui.workstation.second_judge import asking
from dscope_gui.workstation.setup import InspectionSetup
from tests import hand_built


@dataclass
class CrankedClock:
    """Goes on by ten milliseconds whenever it is read."""

    moment: datetime = hand_built.NOON
    ticks: int = field(default=0)

    def now(self) -> datetime:
        return self.moment + timedelta(seconds=self.monotonic_s())

    def monotonic_s(self) -> float:
        self.ticks += 1
        return self.ticks / 100


@pytest.fixture
def clock() -> CrankedClock:
    return CrankedClock()


@pytest.fixture(scope="session")
def setup() -> InspectionSetup:
    config = load_config()
    return InspectionSetup(
        profile=config.default_profile,
        request=ExamineRequest(config.profile(config.default_profile), fiber_of_diameters(50.0, 125.0)),
        rule_set=load_rule_set(config.default_rules),
        software=Software("0.1.0", config_sha256(config)),
    )


@pytest.fixture
def quick_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dark pictures show no end face, all others the one built by hand."""

    def answer(grey: GreyImage, _request: ExamineRequest, stopwatch: Stopwatch, **_asked: object) -> Examination:
        height, width = grey.shape
        with stopwatch.stage("locate"):
            seen = hand_built.inspection(width=width, height=height) if grey.any() else hand_built.not_located()
        assert seen.examination is not None
        return replace(seen.examination)

    monkeypatch.setattr(asking, "examine", answer)


@pytest.fixture
def pictures(tmp_path: Path) -> tuple[Path, ...]:
    """Five readable pictures, the third without end face, and a text file that calls itself a picture."""
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(5):
        grey = np.full((240, 320), 0 if number == 2 else 120 + number, np.uint8)
        cv2.imwrite(str(folder / f"p{number}.png"), grey)
    (folder / "text.png").write_text("no picture")
    return tuple(sorted(folder.iterdir()))


@pytest.fixture
def job(pictures: tuple[Path, ...], tmp_path: Path, setup: InspectionSetup) -> BatchJob:
    return BatchJob(pictures, tmp_path / "out", setup, jobs=1)


def without_times(text: str) -> list[str]:
    """Lines of records without what differs from run to run."""
    kept = []
    for line in text.splitlines():
        record = json.loads(line)
        kept.append(json.dumps({k: v for k, v in record.items() if k not in ("id", "captured_at", "timing_ms")}))
    return kept
