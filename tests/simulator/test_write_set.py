"""A written set looks like the labelled real pictures and is never half there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from dscope_gui.errors import NotWritable, WrongUse
from dscope_gui.simulator import write_set

_PICTURES, _SEED = 5, 4


@pytest.fixture(scope="module")
def drawn_set(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("drawn")
    write_set(folder, _PICTURES, _SEED)
    return folder


@pytest.fixture(scope="module")
def truth(drawn_set: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((drawn_set / "truth.json").read_text())
    return loaded


def test_every_picture_has_its_truth_and_nothing_else_is_left(drawn_set: Path, truth: dict[str, Any]) -> None:
    assert {path.name for path in drawn_set.iterdir()} == {*truth, "truth.json"}
    assert [Path(name).stem for name in sorted(truth)] == [f"sim_{i:05d}" for i in range(_PICTURES)]


def test_truth_has_the_layout_of_the_labelled_pictures(truth: dict[str, Any]) -> None:
    for entry in truth.values():
        assert entry["family"] == "S"
        assert set(entry["geometry"]) == {"cx", "cy", "a", "b", "ang", "core_r"}
        assert entry["scope"]["outer"][1] == 2.0
        assert set(entry["nominal_um"]) == {"core", "cladding"}
        for item in entry["defects"]:
            assert {"x", "y", "w", "h", "kind", "must", "group"} <= set(item)
            assert item["kind"] in {"scratch", "region"}
            assert {"type", "diameter_um", "width_um", "length_um", "zone", "outline_px"} <= set(item)


def test_pictures_can_be_read_in_their_depth(drawn_set: Path, truth: dict[str, Any]) -> None:
    for name, entry in truth.items():
        picture = cv2.imread(str(drawn_set / name), cv2.IMREAD_UNCHANGED)
        assert picture is not None
        assert picture.ndim == 2
        assert picture.dtype in (np.uint8, np.uint16)
        assert entry["geometry"]["cx"] < picture.shape[1]


def test_a_set_goes_on_where_it_stopped(drawn_set: Path, tmp_path: Path) -> None:
    write_set(tmp_path, 2, _SEED)
    stamps = {path.name: path.stat().st_mtime_ns for path in tmp_path.glob("sim_*")}
    steps: list[tuple[int, int]] = []
    write_set(tmp_path, _PICTURES, _SEED, progress=lambda done, wanted: steps.append((done, wanted)))
    assert steps == [(i + 1, _PICTURES) for i in range(_PICTURES)]
    assert all((tmp_path / name).stat().st_mtime_ns == stamp for name, stamp in stamps.items())
    assert (tmp_path / "truth.json").read_bytes() == (drawn_set / "truth.json").read_bytes()


def test_another_seed_does_not_mix_into_a_folder(drawn_set: Path) -> None:
    with pytest.raises(WrongUse, match="another seed"):
        write_set(drawn_set, 1, _SEED + 1)


def test_a_foreign_truth_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "truth.json").write_text('{"a.jpg": {}}')
    with pytest.raises(WrongUse, match=r"truth\.json"):
        write_set(tmp_path, 1, 1)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(NotWritable, match="file"):
        write_set(tmp_path / "file" / "set", 1, 1)


def test_fewer_than_no_pictures_are_refused(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="-1"):
        write_set(tmp_path, -1, 1)


def test_by_class_every_end_face_lies_with_those_that_look_like_it(tmp_path: Path) -> None:
    paths = write_set(tmp_path, 12, 3, by_class=True)
    truth = json.loads((tmp_path / "truth.json").read_text())
    for path in paths:
        seen = any(defect["must"] for defect in truth[path.name]["defects"])
        assert path.parent.name == ("defective" if seen else "good")
    assert {path.parent.name for path in paths} == {"good", "defective"}
    before = {path: path.stat().st_mtime_ns for path in paths}
    assert write_set(tmp_path, 12, 3, by_class=True) == paths
    assert {path: path.stat().st_mtime_ns for path in paths} == before
