"""Every way in which a model's file can be something else than its card says, each refused with its sentence."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dscope_gui.domain.model_card import CARD_FILE, ModelInput, ModelTask
from dscope_gui.errors import ModelRefused
from dscope_gui.neural import Memory, Network, open_model, read_card
from tests.neural.onnx_writing import DOUBLE, UINT8, End, Node, onnx_file
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

ANY_SIZE = ModelInput(width=None, height=None)
SEGMENTATION = {"task": ModelTask.SEGMENTATION, "input": ANY_SIZE}
ANOMALY: dict[str, Any] = {"task": ModelTask.ANOMALY, "classes": (), "input": ANY_SIZE}
X = End("x", [1, 1, 28, 28])
Y = End("x", [1, 1, "h", "w"])
COPY = [Node("Identity", ["x"], ["y"])]
FLATTEN = Node("Flatten", ["x"], ["y"], {"axis": 1})
TWICE = [Node("Identity", ["x"], ["y"]), Node("Identity", ["x"], ["z"])]


def refusal_of(content: bytes, **fields: Any) -> str:
    with pytest.raises(ModelRefused) as refusal:
        Network(card_of(content, **fields), content)
    return refusal.value.message.removeprefix("brightness@1 does not fit its card: ")


@pytest.mark.parametrize(
    ("content", "fields", "why"),
    [
        (brightness_network(64), {}, "height of its input: 64, not 28 as the card says"),
        (brightness_network(28), {"input": ANY_SIZE}, "height of its input: 28, not any number as the card says"),
        (
            brightness_network(28),
            {"input": ModelInput(width=28, height=28, channels=3)},
            "channels of its input: 1, not 3 as the card says",
        ),
        (
            brightness_network(28),
            {"input": ModelInput(width=28, height=28, dtype="uint8", range=(0, 255))},
            "its input is tensor(float), not uint8 as the card says",
        ),
        (
            onnx_file(COPY, [End("x", [1, 1, 28, 28], UINT8)], [End("y", [1, 1, 28, 28], UINT8)]),
            {},
            "its input is tensor(uint8), not float32 as the card says",
        ),
        (
            onnx_file(COPY, [End("x", [1, 784])], [End("y", [1, 784])]),
            {},
            "its input has the shape (1, 784), not (pictures, channels, height, width)",
        ),
        (
            onnx_file(COPY, [End("x", [4, 1, 28, 28])], [End("y", [4, 1, 28, 28])]),
            {},
            "pictures of its input: 4, not 1 as the card says",
        ),
        (
            onnx_file([Node("Add", ["x", "b"], ["y"])], [X, End("b", [1])], [End("y", [1, 1, 28, 28])]),
            {},
            "it takes 2 inputs (x, b), not one picture",
        ),
        (brightness_network(classes=3), {}, "classes of its output: 3, not 2 as the card says"),
        (
            brightness_network(),
            {"classes": ("good", "scratch", "pit")},
            "classes of its output: 2, not 3 as the card says",
        ),
        (
            onnx_file(COPY, [X], [End("y", [1, 1, 28, 28])]),
            {},
            "its output has the shape (1, 1, 28, 28), not (pictures, classes)",
        ),
        (
            onnx_file(TWICE, [X], [End("y", X.shape), End("z", X.shape)]),
            {},
            "it gives 2 outputs (y, z), not one",
        ),
        (
            onnx_file([Node("Cast", ["x"], ["y"], {"to": DOUBLE})], [X], [End("y", X.shape, DOUBLE)]),
            {},
            "its output is tensor(double), not float32",
        ),
        (
            shade_network(),
            {**SEGMENTATION, "classes": ("scratch",)},
            "classes of its output: 2, not 1 as the card says",
        ),
        (
            brightness_network("s"),
            SEGMENTATION,
            "its output has the shape (any, 2), not (pictures, classes, height, width)",
        ),
        (brightness_network("s"), ANOMALY, "its output scores is tensor(float) (any, 2), no map of features"),
        (
            brightness_network(ends=AS_THEY_ARE),
            {},
            "it answers with -0.0168 to 0.0168; probabilities lie between 0 and 1",
        ),
        (
            brightness_network(ends=(Node("Softmax", ["logits"], ["p"], {"axis": 1}), Node("Sqrt", ["p"], ["scores"]))),
            {},
            "the probabilities of its classes add up to 1.41",
        ),
        (
            brightness_network(
                ends=(Node("Sub", ["logits", "logits"], ["zero"]), Node("Div", ["logits", "zero"], ["scores"]))
            ),
            {},
            "it answers with numbers that are not finite",
        ),
        (onnx_file([FLATTEN], [Y], [End("y", ["n", "c"])]), {}, "it answers with the shape (784,), not (2,)"),
        (
            onnx_file(
                [Node("Reshape", ["x", "to"], ["y"])],
                [Y],
                [End("y", [1, 2])],
                {"to": np.array([1, 2], np.int64)},
            ),
            {},
            "brightness@1 failed: ",
        ),
        (
            brightness_network(ends=(Node("Div", ["logits", "gone"], ["scores"]),)),
            {},
            "brightness@1 cannot be loaded: ",
        ),
        (brightness_network(ends=(Node("Guess", ["logits"], ["scores"]),)), {}, "brightness@1 cannot be loaded: "),
        (
            shade_network(weights_elsewhere="/etc/hostname"),
            SEGMENTATION,
            "brightness@1 keeps its weights in another file",
        ),
        (b"", {"size_bytes": 1}, "brightness@1 cannot be loaded: "),
        (b"no network at all", {}, "brightness@1 cannot be loaded: "),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_mismatch_has_its_sentence(content: bytes, fields: dict[str, Any], why: str) -> None:
    assert refusal_of(content, **fields).startswith(why)


def test_a_refused_network_says_nothing_on_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    refusal_of(brightness_network(ends=(Node("Guess", ["logits"], ["scores"]),)))
    refusal_of(shade_network(weights_elsewhere="weights.bin"), **SEGMENTATION)
    assert capfd.readouterr() == ("", "")


def test_features_that_are_maps_are_let_through() -> None:
    content = cell_network()
    Network(card_of(content, **{**ANOMALY, "input": ModelInput(width=None, height=None, multiple_of=8)}), content)


def test_a_file_cut_short_says_how_much_is_there(tmp_path: Path) -> None:
    found = dropped(tmp_path)
    file = found.folder / found.card.file
    file.write_bytes(file.read_bytes()[:100])
    with pytest.raises(ModelRefused, match=f"brightness.onnx is cut short, 100 of {found.card.size_bytes} bytes"):
        open_model(found)


def test_exchanged_weights_are_noticed_although_the_file_is_a_good_network(tmp_path: Path) -> None:
    found = dropped(tmp_path)
    other = brightness_network(steepness=-20.0)
    assert len(other) == found.card.size_bytes
    (found.folder / found.card.file).write_bytes(other)
    with pytest.raises(ModelRefused, match="is not the file that the card was written for"):
        open_model(found)


def test_a_longer_file_is_not_even_read(tmp_path: Path) -> None:
    found = dropped(tmp_path)
    with (found.folder / found.card.file).open("ab") as file:
        file.truncate(10**12)
    with pytest.raises(ModelRefused, match=f"has {10**12} bytes, more than the {found.card.size_bytes} it may have"):
        open_model(found)


@pytest.mark.parametrize("make", [Path.unlink, lambda file: (file.unlink(), file.mkdir())])
def test_a_missing_file_is_named(tmp_path: Path, make: Any) -> None:
    found = dropped(tmp_path)
    make(found.folder / found.card.file)
    with pytest.raises(ModelRefused, match=r"brightness\.onnx is missing or is no file"):
        open_model(found)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (b"", "Invalid JSON"),
        (b"\xff\xfe", "Invalid JSON"),
        (b"[]", "no model card"),
        (b"[" * 100_000, "no model card"),
        (b'{"schema": "dscope.model/2"}', "schema: Input should be 'dscope.model/1' (and 10 more)"),
        (b" " * 2_000_000, "more than the 1048576 it may have"),
    ],
)
def test_a_card_that_is_none_is_one_sentence(tmp_path: Path, text: bytes, why: str) -> None:
    (tmp_path / CARD_FILE).write_bytes(text)
    with pytest.raises(ModelRefused) as refusal:
        read_card(tmp_path)
    assert why in refusal.value.message and CARD_FILE in refusal.value.message


class Burglar:
    """Leaves a file behind wherever its pickle is opened."""

    def __init__(self, trace: Path) -> None:
        self.trace = trace

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self.trace,)


def memory_of(content: bytes) -> Memory:
    return Memory(card_of(content, **{**ANOMALY, "file": "memory.npz"}), content)


def test_a_pickle_within_an_npz_is_never_opened(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    content = npz(bank=np.array([Burglar(trace)], object))
    with pytest.raises(ModelRefused, match="allow_pickle=False"):
        memory_of(content)
    with pytest.raises(ModelRefused, match="cannot be loaded"):
        memory_of(pickle.dumps(Burglar(trace)))
    assert not trace.exists()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (npz(), "holds no arrays"),
        (npz(bank=np.array([1.0, np.nan])), "bank holds numbers that are not finite"),
        (npz(bank=np.array(["a"])), "bank holds <U1, not numbers"),
        (b"PK", "cannot be loaded"),
    ],
)
def test_arrays_that_are_no_memory_are_refused(content: bytes, why: str) -> None:
    with pytest.raises(ModelRefused, match=why):
        memory_of(content)


def test_a_memory_that_unpacks_to_too_much_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dscope_gui.neural.memory.LARGEST_FILE_BYTES", 10_000)
    content = npz(bank=np.zeros(10_000))
    assert len(content) < 10_000
    with pytest.raises(ModelRefused, match="unpacks to 80128 bytes, more than any model needs"):
        memory_of(content)


WHOLE_NPZ = npz(bank=np.arange(12.0).reshape(3, 4))
WHOLE_ONNX = brightness_network()


@settings(deadline=None, max_examples=60)
@given(st.integers(0, len(WHOLE_NPZ) - 1), st.integers(0, 255))
def test_a_damaged_memory_is_refused_or_still_numbers(place: int, value: int) -> None:
    damaged = bytearray(WHOLE_NPZ)
    damaged[place] = value
    try:
        memory_of(bytes(damaged))
    except ModelRefused:
        return


@settings(deadline=None, max_examples=100)
@given(st.integers(0, len(WHOLE_ONNX) - 1), st.integers(0, 255))
@example(WHOLE_ONNX.index(b"ReduceMean"), 255)
@example(WHOLE_ONNX.index(b"scores"), 255)
def test_a_damaged_network_is_refused_in_our_words_or_still_gives_probabilities(place: int, value: int) -> None:
    damaged = bytearray(WHOLE_ONNX)
    damaged[place] = value
    content = bytes(damaged)
    try:
        answer = Network(card_of(content), content).run(grey(200))
    except ModelRefused:
        return
    assert answer.sum() == pytest.approx(1.0, abs=1e-3)


@settings(deadline=None, max_examples=60)
@given(st.integers(0, len(WHOLE_ONNX) - 1))
def test_a_network_cut_at_any_byte_is_refused_in_our_words(length: int) -> None:
    assert refusal_of(WHOLE_ONNX[:length], size_bytes=max(length, 1))
