"""`dscope train quality`, from a folder of pictures to a model that answers without torch."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("onnxscript")

from dscope_gui.__main__ import train_quality
from dscope_gui.cli.app import run
from dscope_gui.domain.model_card import ModelCard
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.engine.locate import locate
from dscope_gui.neural import Network, open_model, read_card
from dscope_gui.neural.quality import QualityClassifier
from tests.training.sorted_pictures import end_face, write_sorted

pytestmark = pytest.mark.xdist_group("torch")  # one process pays for loading it, not all

_EPOCHS = 12


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_sorted(tmp_path_factory.mktemp("pictures") / "sorted", each=8)


def _words(pictures: Path, out: Path, *more: str) -> list[str]:
    usual = ["--epochs", str(_EPOCHS), "--threads", "1"]
    return ["train", "quality", str(pictures), "--out", str(out), *usual, *more]


@pytest.fixture(scope="module")
def trained(pictures: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a training that was never stopped."""
    out = tmp_path_factory.mktemp("trained")
    assert run(_words(pictures, out), train_quality=train_quality) == 0
    return out


def _card(out: Path) -> ModelCard:
    return read_card(out / "model").card


def test_the_model_tells_dirty_end_faces_from_clean_ones(trained: Path, deep: Profile) -> None:
    network = open_model(read_card(trained / "model"))
    assert isinstance(network, Network)
    model = QualityClassifier(network)
    for number in range(10):
        picture = end_face(500 + number, dirty=number % 2 == 1)
        found = locate(picture, deep.locate)
        assert found is not None
        assert model.predict(picture, found.cladding).label == ("good", "defective")[number % 2]


def test_the_card_says_what_it_was_made_of_and_how_well_it_does(trained: Path) -> None:
    card = _card(trained)
    assert card.classes == ("defective", "good")
    assert card.training.command.endswith("--net=convolutional --epochs=12 --seed=0 --threads=1")
    assert card.training.data == "sorted: 12 pictures to learn from (6 defective, 6 good), 2 to choose by, 2 to count"
    assert card.tested is not None
    assert card.tested.hits + card.tested.misses == 1
    assert card.metrics["difference_to_torch"] < 1e-5
    assert 0.0 <= card.metrics["accuracy_low_95"] < card.metrics["accuracy_high_95"] <= 1.0


def test_the_model_file_tells_nothing_of_the_machine_that_made_it(trained: Path) -> None:
    content = (trained / "model" / "quality.onnx").read_bytes()
    assert b"stack_trace" not in content
    assert str(Path(__file__).parents[2]).encode() not in content


def test_the_history_is_there_for_programs_and_for_people(trained: Path) -> None:
    history = json.loads((trained / "history.json").read_text())
    assert [one["epoch"] for one in history["epochs"]] == list(range(1, _EPOCHS + 1))
    losses = [one["validation_loss"] for one in history["epochs"]]
    assert losses[history["best_epoch"] - 1] == min(losses)
    assert (trained / "history.png").read_bytes().startswith(b"\x89PNG")


def test_a_training_is_never_begun_over_another(
    trained: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (trained / "checkpoint.pt").read_bytes()
    assert run(_words(pictures, trained), train_quality=train_quality) == 2
    assert "Go on with it by --resume" in capsys.readouterr().err
    assert run(_words(pictures, trained, "--resume", "--seed", "1"), train_quality=train_quality) == 2
    assert "was begun with --seed 0" in capsys.readouterr().err
    assert (trained / "checkpoint.pt").read_bytes() == before


def test_other_pictures_are_no_way_to_go_on(trained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = write_sorted(tmp_path / "sorted", each=5)
    assert run(_words(other, trained, "--resume"), train_quality=train_quality) == 2
    assert "have changed since the training began" in capsys.readouterr().err


def test_results_among_the_pictures_would_become_a_class(pictures: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(_words(pictures, pictures / "out"), train_quality=train_quality) == 2
    assert "lies among the pictures" in capsys.readouterr().err
    assert not (pictures / "out").exists()


def test_killed_and_resumed_it_comes_to_the_same_model(trained: Path, pictures: Path, tmp_path: Path) -> None:
    out = tmp_path / "killed"
    command = [sys.executable, "-m", "dscope_gui", *_words(pictures, out)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as training:
        assert training.stderr is not None
        while "epoch 2 of" not in (line := training.stderr.readline()):
            assert line, "the training ended before it was killed"
        os.kill(training.pid, signal.SIGKILL)
        assert training.wait(20.0) == -signal.SIGKILL
    done = len(json.loads((out / "history.json").read_text())["epochs"])
    assert 2 <= done < _EPOCHS
    assert not (out / "model").exists()
    assert run(_words(pictures, out, "--resume"), train_quality=train_quality) == 0
    assert _card(out).sha256 == _card(trained).sha256
    assert (out / "history.json").read_bytes() == (trained / "history.json").read_bytes()


def test_a_picture_that_cannot_be_read_is_named_and_stops_the_training(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, out = write_sorted(tmp_path / "sorted", each=6), tmp_path / "out"
    (folder / "good" / "torn.png").write_bytes(b"\x89PNG\r\n\x1a\n half of it")
    assert run(_words(folder, out), train_quality=train_quality) == 2
    assert "torn.png" in capsys.readouterr().err
    assert not (out / "checkpoint.pt").exists()
