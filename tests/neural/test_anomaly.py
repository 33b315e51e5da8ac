"""A memory of good end faces, asked and refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.errors import ModelRefused, WrongUse
from dscope_gui.neural import Memory, ModelRegistry, open_model
from dscope_gui.neural.anomaly import AnomalyDetector
from dscope_gui.neural.cell_features import CELL_PX, MARK_FEATURES, PLACE_FEATURES, CellFeatures
from dscope_gui.neural.nearest import nearest_distances
from dscope_gui.workstation.second_judge.anomaly import as_detector, find_detector
from tests.training.anomaly.shade_backbone import FEATURES
from tests.workstation.second_judge.memories import backbone_network, memory_model
from tests.workstation.second_judge.networks import activated, marks_model

_RADIUS_PX = 60.0


def _crop(height: int = 250, width: int = 262) -> FlattenedCrop:
    """A perfect end face in the middle, of sides that are no whole number of cells."""
    y, x = np.mgrid[:height, :width].astype(np.float32)
    cx, cy = width / 2, height / 2
    zeros = np.zeros((height, width), np.float32)
    return FlattenedCrop(
        x0=0,
        y0=0,
        step=1,
        cladding=Ellipse(cx, cy, _RADIUS_PX, _RADIUS_PX, 0.0),
        grey=zeros + 100.0,
        residual=zeros.copy(),
        noise=zeros + 1.0,
        radius=np.asarray(np.hypot(x - cx, y - cy) / _RADIUS_PX, np.float32),
        slope=zeros,
    )


def _opened(home: Path, **arrays: Any) -> AnomalyDetector:
    opened = open_model(memory_model(home, **arrays))
    assert isinstance(opened, Memory)
    return AnomalyDetector(opened)


def test_what_is_as_remembered_is_good(tmp_path: Path) -> None:
    found = _opened(tmp_path).look(_crop())
    assert found.label == "good" and found.score < found.threshold


@pytest.mark.parametrize("sign", [-1.0, 1.0])
def test_a_mark_is_anomalous_where_it_lies_whether_dark_or_bright(tmp_path: Path, sign: float) -> None:
    crop = _crop()
    crop.residual[100:104, 150:154] = sign * 40.0
    found = _opened(tmp_path).look(crop)
    row, column = np.unravel_index(int(found.heat.argmax()), found.heat.shape)
    assert found.label == "anomalous" and found.score > found.threshold
    assert abs(row - 102) <= CELL_PX and abs(column - 152) <= CELL_PX


def test_a_faint_line_stands_out_by_its_length(tmp_path: Path) -> None:
    short, long = _crop(), _crop()
    short.residual[100, 150:152] = 3.0
    long.residual[100, 110:152] = 3.0
    detector = _opened(tmp_path)
    assert detector.look(long).score > 1.5 * detector.look(short).score


def test_marks_beyond_two_cladding_radii_are_nobodys(tmp_path: Path) -> None:
    crop = _crop()
    crop.residual[:6, :6] = 90.0
    assert _opened(tmp_path).look(crop).label == "good"


def test_features_are_those_of_the_network_of_the_filters_and_of_the_place() -> None:
    cells = CellFeatures(backbone_network()).of(_crop())
    assert cells.judged.shape == (32, 33)
    assert cells.features.shape == (cells.judged.sum(), FEATURES + MARK_FEATURES + PLACE_FEATURES)
    assert cells.features[:, -PLACE_FEATURES].max() <= 2.0


def test_the_nearest_is_found_however_many_are_asked_for_at_once() -> None:
    rng = np.random.default_rng(4)
    asked, bank = rng.normal(size=(9000, 5)).astype(np.float32), rng.normal(size=(7, 5)).astype(np.float32)
    wanted = np.linalg.norm(asked[:, None] - bank[None], axis=2).min(axis=1)
    assert np.allclose(nearest_distances(asked, bank), wanted, atol=1e-3)


@pytest.mark.parametrize(
    ("arrays", "said"),
    [
        ({"bank": np.zeros((4, 3), np.float16)}, "remembers"),
        ({"bank": np.zeros(4, np.float16)}, "bank has the shape"),
        ({"spread": np.zeros(FEATURES + MARK_FEATURES + PLACE_FEATURES, np.float32)}, "do not fit together"),
        ({"threshold": np.array(0.0)}, "threshold"),
        ({"network": np.zeros(9, np.uint8)}, "cannot be loaded"),
    ],
)
def test_a_memory_that_does_not_fit_together_is_refused(tmp_path: Path, arrays: dict[str, Any], said: str) -> None:
    with pytest.raises(ModelRefused, match=said):
        _opened(tmp_path, **arrays)


def test_a_bare_network_for_features_cannot_judge(tmp_path: Path) -> None:
    with pytest.raises(ModelRefused, match="remembers no good end faces"):
        as_detector(backbone_network(), "shades@1")


def test_the_active_model_is_asked_where_none_is_named(tmp_path: Path) -> None:
    activated(tmp_path, memory_model(tmp_path, "1"))
    memory_model(tmp_path, "2")
    assert find_detector(tmp_path, None).full_name == "good-ones@1"
    assert find_detector(tmp_path, "good-ones@2").full_name == "good-ones@2"


def test_models_of_other_tasks_are_no_memory(tmp_path: Path) -> None:
    marks_model(tmp_path)
    with pytest.raises(ModelRefused, match="remembers no good end faces"):
        find_detector(tmp_path, "marks@1")
    with pytest.raises(WrongUse, match="There is no model"):
        find_detector(tmp_path, "nobody@1")
    assert ModelRegistry(tmp_path).find("marks@1").card.full_name == "marks@1"
