"""Two judges along a range of thresholds, with the real engine on drawn end faces with ever fainter marks."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import pytest

from dscope_gui.domain.judges import Detector
from dscope_gui.errors import WrongUse
from dscope_gui.neural import ModelRegistry
from dscope_gui.validation.paired import FACTORS, WORKING, CurvePoint, Figure, PairedComparison, PairedCurves
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.model_trial import RULES, Trial, TrialOrder, judge_named, run_trial
from tests.neural.small_segmenters import dark_network, segmenting
from tests.validation.robustness.drawn import CENTER, RADIUS, labels
from tests.workstation.model_trial.trials import order_of

_PLACES: Final = tuple(
    (round(CENTER[0] + 34 * np.cos(turn)), round(CENTER[1] + 34 * np.sin(turn)))
    for turn in np.arange(12) * 2 * np.pi / 12
)
_SIDE: Final = 7


def faint_set(folder: Path, count: int) -> Path:
    """End faces with twelve specks, from invisible to plain; every fourth of them is not labelled."""
    (folder / "pictures").mkdir(parents=True)
    boxes = [
        {"x": x - 3, "y": y - 3, "w": _SIDE, "h": _SIDE, "kind": "region", "must": True, "group": f"g{number}"}
        for number, (x, y) in enumerate(_PLACES)
        if number % 4 != 1
    ]
    truth = {f"f{number}.png": labels(defects=boxes) for number in range(count)}
    (folder / "truth.json").write_text(json.dumps(truth), encoding="utf-8")
    for number, name in enumerate(truth):
        cv2.imwrite(str(folder / "pictures" / name), _picture(seed=number))
    return folder


def _picture(seed: int) -> np.ndarray:
    image = np.full((320, 400), 180.0, np.float32)
    cv2.circle(image, (200, 160), int(RADIUS), 100.0, cv2.FILLED, cv2.LINE_AA)
    for number, place in enumerate(_PLACES):
        cv2.circle(image, place, 2, 98.0 - 1.5 * number - 0.3 * seed, cv2.FILLED, cv2.LINE_AA)
    image = np.asarray(cv2.GaussianBlur(image, (0, 0), 0.8), dtype=np.float32)
    image += np.random.default_rng(seed).standard_normal(image.shape, dtype=np.float32)
    return np.asarray(np.clip(np.rint(image), 0, 255), dtype=np.uint8)


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Trial:
    folder = tmp_path_factory.mktemp("curves")
    registry = ModelRegistry(folder / "data", folder / "shipped")
    segmenting(registry.folder, dark_network())
    order = order_of(faint_set(folder / "set", 4), RULES, judge_named("marks@1", registry))
    return run(replace(order, with_curves=True))


def run(order: TrialOrder) -> Trial:
    return run_trial(order, SystemClock(), lambda _done, _total: None)


def curves_of(compared: PairedComparison) -> PairedCurves:
    assert compared.curves is not None
    return compared.curves


def counts(point: CurvePoint) -> tuple[int, int, int]:
    return point.recall.hits, point.recall.total, point.precision.total


def test_at_the_threshold_as_it_is_the_curve_tells_what_the_comparison_does(trial: Trial) -> None:
    recall, precision = (trial.compared.figure(one) for one in (Figure.RECALL, Figure.PRECISION))
    first, second = (points[WORKING] for points in curves_of(trial.compared).points)
    assert (first.recall, first.precision) == (recall.first, precision.first)
    assert (second.recall, second.precision) == (recall.second, precision.second)


@pytest.mark.parametrize("place", [0, len(FACTORS) - 1])
def test_at_another_threshold_it_tells_what_a_whole_trial_with_that_threshold_does(trial: Trial, place: int) -> None:
    setup = trial.order.setup
    profile = setup.request.profile
    final = profile.fuse.threshold.final * FACTORS[place]
    threshold = profile.fuse.threshold.model_copy(update={"final": final})
    moved = profile.model_copy(update={"fuse": profile.fuse.model_copy(update={"threshold": threshold})})
    asked = replace(setup, request=replace(setup.request, profile=moved))
    alone = run(replace(trial.order, setup=asked, with_curves=False)).compared
    assert alone.curves is None
    for which, points in zip(("first", "second"), curves_of(trial.compared).points, strict=True):
        recall, precision = (getattr(alone.figure(one), which) for one in (Figure.RECALL, Figure.PRECISION))
        assert counts(points[place]) == (recall.hits, recall.total, precision.total)


def test_the_stricter_the_rules_the_less_they_find_and_the_fewer_false_alarms_they_raise(trial: Trial) -> None:
    for points in curves_of(trial.compared).points:
        found = [point.recall.hits for point in points]
        false = [point.precision.total - point.precision.hits for point in points]
        assert found == sorted(found, reverse=True) and false == sorted(false, reverse=True)
        assert found[0] > found[-1] > 0 and false[0] > 0


def test_recall_at_equal_precision_is_that_of_the_first_judge_where_it_stands(trial: Trial) -> None:
    curves = curves_of(trial.compared)
    now = curves.points[0][WORKING]
    assert curves.at_equal is not None and curves.at_equal.low == now.precision.value
    assert curves.at_equal.first >= (now.recall.value or 0.0)
    assert curves.at_equal.difference is not None
    assert curves.at_equal.difference.low <= curves.at_equal.difference.value <= curves.at_equal.difference.high


def test_several_processes_come_to_the_same_curves(trial: Trial) -> None:
    assert run(replace(trial.order, jobs=2)).compared.curves == trial.compared.curves


def test_a_picture_that_cannot_be_read_found_nothing_at_any_threshold(trial: Trial, tmp_path: Path) -> None:
    golden = faint_set(tmp_path / "set", 1)
    (golden / "pictures" / "f0.png").write_bytes(b"no picture")
    told = run(replace(trial.order, golden=golden))
    assert told.is_nothing
    assert {counts(point) for points in curves_of(told.compared).points for point in points} == {(0, 9, 0)}


def test_a_network_alone_has_no_curve(trial: Trial) -> None:
    with pytest.raises(WrongUse, match="heeds no threshold of the rules"):
        run(replace(trial.order, detector=Detector.DL))
