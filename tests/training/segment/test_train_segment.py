"""`dscope train segment`, from drawn end faces to a model that answers without torch."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnxscript")

from dscope_gui.__main__ import train_segmentation  # noqa: E402 - they need torch
from dscope_gui.cli.app import run  # noqa: E402 - as above
from dscope_gui.domain.profile.profile import Profile  # noqa: E402 - as above
from dscope_gui.domain.request import ExamineRequest  # noqa: E402 - as above
from dscope_gui.engine.pipeline import flattened_end_face  # noqa: E402 - as above
from dscope_gui.neural import Network, open_model, read_card  # noqa: E402 - as above
from dscope_gui.neural.segmentation import CLASSES, EndFaceSegmenter  # noqa: E402 - as above
from dscope_gui.simulator import draw  # noqa: E402 - as above
from dscope_gui.simulator.population import random_scene  # noqa: E402 - as above
from dscope_gui.training.repeatable import repeatable  # noqa: E402 - as above
from dscope_gui.training.segment.example import LINE_BIT, REGION_BIT, UNKNOWN_BIT  # noqa: E402 - as above
from dscope_gui.training.segment.loss import DiceCount, segment_loss  # noqa: E402 - as above
from dscope_gui.training.segment.net import MULTIPLE_OF, SegmentNet  # noqa: E402 - as above

pytestmark = pytest.mark.xdist_group("torch")  # one process pays for loading it, not all

_EPOCHS = 2


def _words(out: Path, *more: str) -> list[str]:
    usual = ["--simulated", "2", "--epochs", str(_EPOCHS), "--threads", "1", "--seed", "5"]
    return ["train", "segment", "--out", str(out), *usual, *more]


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a training that was never stopped."""
    out = tmp_path_factory.mktemp("trained")
    assert run(_words(out), train_segmentation=train_segmentation) == 0
    return out


def test_the_model_marks_every_pixel_of_a_picture_of_any_size(trained: Path, deep: Profile) -> None:
    network = open_model(read_card(trained / "model"))
    assert isinstance(network, Network)
    _, crop = flattened_end_face(draw(random_scene(3), seed=3).picture, ExamineRequest(deep))
    assert crop is not None
    maps = EndFaceSegmenter(network).maps(crop)
    assert set(maps) == set(CLASSES)
    for marks in maps.values():
        assert marks.shape == crop.residual.shape
        assert 0.0 <= marks.min() <= marks.max() <= 1.0


def test_the_encoder_goes_out_as_a_model_of_its_own(trained: Path) -> None:
    network = open_model(read_card(trained / "encoder"))
    assert isinstance(network, Network)
    quarter, eighth = network.run_all(np.zeros((64, 96, 3), np.uint8))
    assert quarter.shape[1:] == (16, 24)
    assert eighth.shape[1:] == (8, 12)


def test_the_network_in_8_bits_says_nearly_the_same(trained: Path) -> None:
    whole, small = (open_model(read_card(trained / folder)) for folder in ("model", "int8"))
    assert isinstance(whole, Network)
    assert isinstance(small, Network)
    view = np.full((64, 96, 3), 127, np.uint8)
    view[20:30, 20:30, 0] = 20
    assert np.abs(whole.run(view) - small.run(view)).max() < 0.1
    assert small.card.size_bytes < whole.card.size_bytes
    assert small.card.metrics["time_as_share_of_float32"] > 0.0


def test_the_history_tells_each_epoch_and_the_one_that_was_kept(trained: Path) -> None:
    history = json.loads((trained / "history.json").read_text())
    dices = [epoch["validation_dice"] for epoch in history["epochs"]]
    assert len(dices) == _EPOCHS
    assert dices[history["best_epoch"] - 1] == max(dices)
    assert (trained / "history.png").read_bytes().startswith(b"\x89PNG")


def test_killed_and_resumed_it_comes_to_the_same_model(trained: Path, tmp_path: Path) -> None:
    out = tmp_path / "killed"
    command = [sys.executable, "-m", "dscope_gui", *_words(out)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as training:
        assert training.stderr is not None
        while "epoch 1 of" not in (line := training.stderr.readline()):
            assert line, "the training ended before it was killed"
        os.kill(training.pid, signal.SIGKILL)
        assert training.wait(20.0) == -signal.SIGKILL
    assert not (out / "model").exists()
    assert run(_words(out, "--resume"), train_segmentation=train_segmentation) == 0
    assert read_card(out / "model").card.sha256 == read_card(trained / "model").card.sha256
    assert (out / "history.json").read_bytes() == (trained / "history.json").read_bytes()


def test_a_training_goes_on_from_the_network_of_another(
    trained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    words = [*_words(out, "--start", str(trained), "--rate", "0.0001"), "--epochs", "1"]
    assert run(words, train_segmentation=train_segmentation) == 0
    before, after = (json.loads((folder / "history.json").read_text())["epochs"][0] for folder in (trained, out))
    assert after["train_loss"] < before["train_loss"]
    assert "begun with the network of" in read_card(out / "model").card.training.data
    nothing = [*_words(tmp_path / "other", "--start", str(tmp_path / "none"))]
    assert run(nothing, train_segmentation=train_segmentation) == 2
    assert "no training to start from" in capsys.readouterr().err


def test_without_anything_to_learn_from_it_says_how_to_draw_some(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        run(["train", "segment", "--out", str(tmp_path), "--simulated", "0"], train_segmentation=train_segmentation)
        == 2
    )
    assert "--simulated" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--dataset", "--labelled"])
def test_a_folder_without_anything_labelled_is_named_before_anything_is_drawn(
    option: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["train", "segment", "--out", str(tmp_path / "out"), option, str(tmp_path / "nothing")]
    assert run(words, train_segmentation=train_segmentation) == 2
    assert str(tmp_path / "nothing") in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_the_network_can_learn_a_patch_by_heart() -> None:
    labels = torch.zeros(1, 32, 32, dtype=torch.uint8)
    labels[0, 8:14, 8:14], labels[0, 20:22, 4:28] = REGION_BIT, LINE_BIT
    view = torch.where(labels > 0, 30.0, 127.0)[:, None].repeat(1, 3, 1, 1)
    counted = DiceCount()
    with repeatable(seed=0, threads=1):
        net = SegmentNet()
        optimizer = torch.optim.AdamW(net.parameters(), lr=1e-2)
        for _ in range(60):
            optimizer.zero_grad()
            segment_loss(net(view), labels).backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
            optimizer.step()
        with torch.no_grad():
            counted.add(net(view), labels)
    assert counted.dice > 0.9


def test_pixels_of_which_nobody_knows_neither_teach_nor_count() -> None:
    labels = torch.full((1, MULTIPLE_OF, MULTIPLE_OF), UNKNOWN_BIT, dtype=torch.uint8)
    logits = torch.zeros(1, 2, MULTIPLE_OF, MULTIPLE_OF, requires_grad=True)
    segment_loss(logits, labels).backward()  # type: ignore[no-untyped-call]  # as above
    assert logits.grad is not None
    assert float(logits.grad.abs().max()) == 0.0
    counted = DiceCount()
    counted.add(logits.detach() + 1.0, labels)
    assert counted.dice == 1.0


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a graphics card here")
def test_without_a_graphics_card_it_says_so_and_leaves_nothing_behind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(_words(tmp_path / "out", "--device", "cuda"), train_segmentation=train_segmentation) == 2
    assert "torch sees no graphics card of NVIDIA here" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
