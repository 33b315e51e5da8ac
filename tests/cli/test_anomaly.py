"""`dscope anomaly`: pictures held against the good end faces that a model remembers."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from dscope_gui.cli.app import run
from dscope_gui.reports.heat_pictures import heat_names
from tests.training.sorted_pictures import HEIGHT, WIDTH, end_face, write_picture
from tests.workstation.second_judge.memories import memory_model


@pytest.fixture
def model(tmp_path: Path) -> str:
    return str(memory_model(tmp_path / "home", threshold=np.array(4.5)).folder)


def test_each_picture_gets_a_line_and_its_heat_map(
    model: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, dirty in (("clean", False), ("dirty", True)):
        write_picture(tmp_path / "in" / f"{name}.png", end_face(7, dirty=dirty))
    words = ["anomaly", str(tmp_path / "in"), "--model", model, "--out", str(tmp_path / "out"), "--json"]
    assert run(words) == 0
    clean, dirty = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (clean["label"], dirty["label"]) == ("good", "anomalous")
    assert clean["score"] < dirty["threshold"] == 4.5 < dirty["score"]
    drawn = cv2.imread(str(tmp_path / "out" / "dirty_anomaly.png"), cv2.IMREAD_COLOR)
    assert drawn is not None and drawn.shape == (HEIGHT, WIDTH, 3)
    assert (drawn[..., 2] != drawn[..., 0]).any()  # the map has colors, the picture has none


def test_what_cannot_be_looked_at_is_told_and_stops_nothing(
    model: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_picture(tmp_path / "a_blank.png", np.full((HEIGHT, WIDTH), 120, np.uint8))
    (tmp_path / "b_torn.png").write_bytes(b"\x89PNG\r\n\x1a\n half of it")
    write_picture(tmp_path / "c.png", end_face(7, dirty=False))
    pictures = [str(tmp_path / name) for name in ("a_blank.png", "b_torn.png", "c.png")]
    assert run(["anomaly", *pictures, "--model", model, "--json"]) == 3
    told = capsys.readouterr()
    labels = [json.loads(line)["label"] for line in told.out.splitlines()]
    assert labels == ["no end face", "unreadable", "good"]
    assert "b_torn.png" in told.err


def test_a_path_or_model_that_is_not_there_is_named(
    model: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["anomaly", str(tmp_path / "nowhere"), "--model", model]) == 2
    assert "nowhere" in capsys.readouterr().err
    assert run(["anomaly", str(tmp_path), "--model", "nobody@1"]) == 2
    assert "nobody@1" in capsys.readouterr().err


def test_pictures_of_one_name_get_heat_maps_of_their_own() -> None:
    names = heat_names([Path("a/one.png"), Path("b/one.jpg"), Path("two.png")])
    assert names == ["one_anomaly.png", "one_anomaly_2.png", "two_anomaly.png"]
