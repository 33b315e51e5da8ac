"""`dscope train anomaly`, from a folder of good end faces to a model that finds what they do not show."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from dscope_gui.__main__ import train_anomaly
from dscope_gui.cli.app import run
from dscope_gui.domain.anomaly_training import AnomalyPlan, AnomalyRequest, AnomalyWatch, TrainedAnomaly
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.neural import read_card
from dscope_gui.workstation.second_judge.anomaly import Strangeness, find_detector, strangeness_of
from tests.training.anomaly.conftest import words
from tests.training.sorted_pictures import end_face, write_picture


def _look(model: Path, profile: Profile, seed: int, *, dirty: bool) -> Strangeness:
    detector = find_detector(model, str(model))
    seen = strangeness_of(end_face(seed, dirty=dirty), ExamineRequest(profile), detector)
    assert seen is not None
    return seen


def test_what_no_good_end_face_shows_is_anomalous(trained: Path, deep: Profile) -> None:
    for seed in range(500, 505):
        assert _look(trained, deep, seed, dirty=True).anomaly.label == "anomalous"


def test_good_end_faces_it_has_never_seen_score_below_every_dirty_one(trained: Path, deep: Profile) -> None:
    clean = [_look(trained, deep, seed, dirty=False).anomaly.score for seed in range(600, 605)]
    dirty = [_look(trained, deep, seed, dirty=True).anomaly.score for seed in range(600, 605)]
    assert max(clean) < min(dirty)


def test_the_heat_is_greatest_on_the_blot(trained: Path, deep: Profile) -> None:
    seen = _look(trained, deep, 700, dirty=True)
    row, column = np.unravel_index(int(seen.anomaly.heat.argmax()), seen.anomaly.heat.shape)
    x, y = (round(place) for place in seen.crop.to_picture(float(column), float(row)))
    around = end_face(700, dirty=True)[y - 6 : y + 7, x - 6 : x + 7]
    assert around.min() < 30  # the blot is the only thing so dark
    assert seen.anomaly.heat.max() > 1.0


def test_nothing_beyond_two_cladding_radii_counts(trained: Path, deep: Profile) -> None:
    seen = _look(trained, deep, 701, dirty=True)
    assert not seen.anomaly.heat[seen.crop.radius > 2.3].any()


def test_the_card_says_what_is_remembered_and_how_the_threshold_was_set(trained: Path) -> None:
    card = read_card(trained).card
    assert card.training.data.startswith("16 good end faces (16 pictures of ")
    assert "6 of them apart for the threshold; features of shades.onnx" in card.training.data
    assert card.training.command.endswith(
        "--simulated=0 --false-alarm-rate=0.15 --coreset-share=0.02 --seed=0 --tested=0"
    )
    assert card.metrics["threshold_end_faces"] == 6
    assert card.metrics["cells_remembered"] == round(0.02 * card.metrics["cells_considered"])
    assert card.tested is None


def test_the_same_seed_remembers_the_same(trained: Path, good: Path, backbone: Path, tmp_path: Path) -> None:
    assert run(words(good, tmp_path, backbone), train_anomaly=train_anomaly) == 0
    assert read_card(tmp_path / "model").card.sha256 == read_card(trained).card.sha256


def test_drawn_end_faces_serve_where_there_are_no_pictures_and_test_what_was_made(
    backbone: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    few = ["--simulated", "2", "--tested", "4", "--false-alarm-rate", "0.5", "--backbone", str(backbone)]
    assert run(["train", "anomaly", "--out", str(tmp_path), *few], train_anomaly=train_anomaly) == 0
    card = read_card(tmp_path / "model").card
    assert card.tested is not None
    assert card.tested.hits + card.tested.misses == 3  # of the first four test drawings
    assert 0.0 <= card.metrics["auroc_low_95"] <= card.metrics["auroc"] <= 1.0
    assert "AUROC" in capsys.readouterr().out


def test_a_rate_that_so_few_end_faces_cannot_show_is_refused(
    good: Path, backbone: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(words(good, tmp_path, backbone, "--false-alarm-rate", "0.01"), train_anomaly=train_anomaly) == 2
    assert "takes 99" in capsys.readouterr().err
    assert not (tmp_path / "model").exists()


def test_a_model_is_never_written_over_another(
    trained: Path, good: Path, backbone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (trained / "anomaly.npz").read_bytes()
    assert run(words(good, trained.parent, backbone), train_anomaly=train_anomaly) == 2
    assert "holds a model already" in capsys.readouterr().err
    assert (trained / "anomaly.npz").read_bytes() == before


def test_a_place_for_no_model_is_told_before_anything_is_looked_at(
    good: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.txt").write_text("no folder", encoding="utf-8")
    for out in (tmp_path / "notes.txt", tmp_path / "notes.txt" / "deeper"):
        assert run(words(good, out, Path("nowhere.onnx")), train_anomaly=train_anomaly) == 2
        assert f"nothing can be written into {tmp_path / 'notes.txt'}" in capsys.readouterr().err


def test_who_stops_it_is_told_that_nothing_was_written(
    good: Path, backbone: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*_request: object) -> TrainedAnomaly:
        raise KeyboardInterrupt

    assert run(words(good, tmp_path / "out", backbone), train_anomaly=stopped) == 3
    assert capsys.readouterr().err.endswith("dscope: stopped; nothing was written\n")


@pytest.mark.parametrize(
    ("backbone", "said"),
    [
        ("nowhere.onnx", "cannot be read"),
        ("end-face-nothing@7", "There is no model"),
        ("end-face-nothing", "There is no model"),
    ],
)
def test_a_network_that_is_not_there_is_named(
    good: Path, tmp_path: Path, backbone: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(words(good, tmp_path, Path(backbone)), train_anomaly=train_anomaly) == 2
    assert said in capsys.readouterr().err


def test_a_file_that_is_no_network_is_refused(good: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "text.onnx").write_text("no network", encoding="utf-8")
    assert run(words(good, tmp_path / "out", tmp_path / "text.onnx"), train_anomaly=train_anomaly) == 2
    assert "cannot be loaded" in capsys.readouterr().err


def test_pictures_without_an_end_face_are_left_out_and_told(
    good: Path, backbone: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "with_blanks"
    for path in sorted((good / "good").iterdir()):
        write_picture(folder / path.name, end_face(int(path.stem[1:]), dirty=False))
    write_picture(folder / "blank.png", np.full((200, 220), 128, np.uint8))
    assert run(words(folder, tmp_path / "out", backbone), train_anomaly=train_anomaly) == 0
    assert "On 1 of 17 pictures no end face was found" in capsys.readouterr().err


def test_stopped_in_between_it_leaves_nothing(good: Path, backbone: Path, tmp_path: Path, deep: Profile) -> None:
    def stop(doing: str, done: int, total: int) -> None:
        if doing == "Choosing what to remember":
            raise KeyboardInterrupt

    plan = AnomalyPlan(simulated=0, false_alarm_rate=0.15, tested=0)
    request = AnomalyRequest(tmp_path / "out", plan, deep, "test", tmp_path, str(backbone), good)
    with pytest.raises(KeyboardInterrupt):
        train_anomaly(request, AnomalyWatch(stop, print))
    assert not (tmp_path / "out").exists()


def test_it_needs_no_torch() -> None:
    lines = (
        "import sys",
        "sys.modules['torch'] = sys.modules['onnx'] = None",  # importing them fails from here on
        "import dscope_gui.training.anomaly.train",
    )
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stderr
