"""Networks that agree with their cards give the answers that they were built to give."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from dscope_gui.domain.model_card import ModelInput, ModelTask, PixelKind, Scores
from dscope_gui.errors import ModelRefused
from dscope_gui.neural import Memory, Network, open_model
from dscope_gui.neural.runtime import session_options
from tests.neural.onnx_writing import UINT8, End, Node, onnx_file
from tests.neural.small_models import (
    AS_THEY_ARE,
    brightness_network,
    card_of,
    cell_network,
    dropped,
    grey,
    npz,
    shade_network,
)


def opened(content: bytes, **fields: object) -> Network:
    return Network(card_of(content, **fields), content)


def test_a_bright_picture_is_good_and_a_dark_one_is_not(tmp_path: Path) -> None:
    network = open_model(dropped(tmp_path))
    assert isinstance(network, Network)
    for level, wanted in ((255, (1.0, 0.0)), (0, (0.0, 1.0)), (127.5, (0.5, 0.5))):
        answer = network.run(np.full((28, 28), level, np.float32))
        assert answer == pytest.approx(wanted, abs=1e-4)


def test_logits_become_the_probabilities_that_the_network_itself_would_give() -> None:
    itself = opened(brightness_network())
    by_us = opened(brightness_network(ends=AS_THEY_ARE), scores=Scores.LOGITS)
    for level in (0, 100, 140, 255):
        assert by_us.run(grey(level)) == pytest.approx(itself.run(grey(level)), abs=1e-6)


def test_large_logits_do_not_overflow() -> None:
    network = opened(brightness_network(ends=AS_THEY_ARE, steepness=1e6), scores=Scores.LOGITS)
    assert network.run(grey(255)).tolist() == [1.0, 0.0]


def test_a_segmentation_takes_any_size_and_answers_pixel_by_pixel() -> None:
    network = opened(
        shade_network(), task=ModelTask.SEGMENTATION, input=ModelInput(width=None, height=None, multiple_of=4)
    )
    picture = np.arange(40, dtype=np.uint8).reshape(4, 10).repeat(2, axis=1)[:, :20]
    bright, dark = network.run(picture)
    assert bright == pytest.approx(picture / 255, abs=1e-6)
    assert dark == pytest.approx(1 - picture / 255, abs=1e-6)


def test_segmentation_logits_become_one_sigmoid_for_each_class() -> None:
    network = opened(
        shade_network(),
        task=ModelTask.SEGMENTATION,
        input=ModelInput(width=8, height=8, range=(-200.0, 200.0)),
        scores=Scores.LOGITS,
    )
    assert network.run(grey(255, 8))[0].max() == pytest.approx(1.0)
    assert network.run(grey(0, 8))[0].max() == pytest.approx(0.0, abs=1e-6)


def test_features_of_an_anomaly_model_come_as_they_are() -> None:
    network = opened(
        cell_network(),
        task=ModelTask.ANOMALY,
        classes=(),
        input=ModelInput(width=None, height=None, multiple_of=8, range=(0.0, 255.0)),
    )
    picture = np.array([[10, 20], [30, 40]], np.uint8).repeat(8, axis=0).repeat(8, axis=1)
    assert network.run(picture)[0].tolist() == [[10, 20], [30, 40]]


def test_sixteen_bits_and_levels_mean_the_same_as_eight() -> None:
    network = opened(brightness_network())
    for level in (0, 117, 255):
        eight = network.run(grey(level))
        assert network.run(grey(level).astype(np.uint16) * 257) == pytest.approx(eight, abs=1e-6)
        assert network.run(grey(level).astype(np.float32)) == pytest.approx(eight, abs=1e-6)


def test_a_network_for_bytes_gets_bytes() -> None:
    nodes = [
        Node("Cast", ["x"], ["f"], {"to": 1}),
        Node("AveragePool", ["f"], ["y"], {"kernel_shape": [4, 4], "strides": [4, 4]}),
    ]
    content = onnx_file(nodes, [End("x", [1, 3, 4, 4], UINT8)], [End("y", [1, 3, 1, 1])])
    taken = ModelInput(width=4, height=4, channels=3, dtype=PixelKind.UINT8, range=(0.0, 255.0))
    network = opened(content, task=ModelTask.ANOMALY, classes=(), input=taken)
    picture = np.dstack([grey(3, 4), grey(2, 4), grey(1, 4)])
    assert network.run(picture).ravel().tolist() == [3, 2, 1]


@pytest.mark.parametrize(
    ("picture", "why"),
    [
        (grey(0, 27), "brightness@1 takes pictures 28 px wide, not 27 px"),
        (np.zeros((29, 28), np.uint8), "brightness@1 takes pictures 28 px high, not 29 px"),
        (np.zeros((28, 28, 3), np.uint8), "brightness@1 takes 1 channel, the picture has 3 channels"),
        (np.zeros((28, 28), np.int64), "brightness@1 takes pictures, not 2 axes of int64"),
        (np.zeros(28, np.uint8), "brightness@1 takes pictures, not 1 axes of uint8"),
    ],
)
def test_a_picture_of_another_kind_is_refused_and_never_resized(picture: np.ndarray, why: str) -> None:
    with pytest.raises(ModelRefused) as refusal:
        opened(brightness_network()).run(picture)
    assert refusal.value.message == why


def test_a_picture_that_is_no_multiple_is_refused() -> None:
    network = opened(
        shade_network(), task=ModelTask.SEGMENTATION, input=ModelInput(width=None, height=None, multiple_of=8)
    )
    with pytest.raises(ModelRefused, match="a multiple of 8 px wide, not 28 px"):
        network.run(grey(1))


def test_the_memory_of_an_anomaly_model_comes_back_as_it_was_saved_and_cannot_be_changed(tmp_path: Path) -> None:
    bank = np.random.default_rng(1).normal(size=(20, 8)).astype(np.float32)
    memory = open_model(
        dropped(tmp_path, npz(bank=bank, threshold=2.5), task=ModelTask.ANOMALY, file="memory.npz", classes=())
    )
    assert isinstance(memory, Memory)
    assert np.array_equal(memory.arrays["bank"], bank) and memory.arrays["threshold"] == 2.5
    with pytest.raises(ValueError, match="read-only"):
        memory.arrays["bank"][0, 0] = 1


def test_many_threads_may_ask_at_once() -> None:
    network = opened(brightness_network())
    wanted = {level: network.run(grey(level)).tolist() for level in range(0, 256, 16)}
    wrong: list[int] = []

    def ask(level: int) -> None:
        wrong.extend(level for _ in range(50) if network.run(grey(level)).tolist() != wanted[level])

    threads = [threading.Thread(target=ask, args=(level,)) for level in wanted]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not wrong and "onnxruntime" in sys.modules


def test_a_session_takes_two_threads_and_lets_them_sleep_while_nobody_asks() -> None:
    options = session_options()
    assert (options.intra_op_num_threads, options.inter_op_num_threads) == (2, 1)
    assert options.get_session_config_entry("session.intra_op.allow_spinning") == "0"
