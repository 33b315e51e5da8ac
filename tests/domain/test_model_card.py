"""Cards of trained models: what stands on them comes back as it was, and what cannot be is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from dscope_gui.domain.model_card import ModelCard, ModelInput, ModelTask, card_text

CARD: dict[str, Any] = {
    "name": "end-face-quality",
    "version": "1.0",
    "task": "quality",
    "file": "quality.onnx",
    "size_bytes": 1000,
    "sha256": "a" * 64,
    "input": {"width": 28, "height": 28},
    "classes": ["good", "defective"],
    "training": {"data": "drawn end faces", "command": "by hand", "seed": 7},
    "created_at": "2026-11-21T12:00:00Z",
}


def fault_of(**fields: Any) -> str:
    with pytest.raises(ValidationError) as refusal:
        ModelCard.model_validate({**CARD, **fields})
    (fault,) = refusal.value.errors()
    return fault["msg"]


def test_a_card_comes_back_from_its_file_as_it_was() -> None:
    card = ModelCard.model_validate({**CARD, "metrics": {"accuracy": 0.98}})
    assert ModelCard.model_validate_json(card_text(card)) == card
    assert json.loads(card_text(card))["schema"] == "dscope.model/1"
    assert card.full_name == "end-face-quality@1.0"


@given(st.builds(ModelInput, width=st.integers(1, 8192) | st.none(), height=st.integers(1, 8192) | st.none()))
def test_any_size_comes_back_as_it_was(taken: ModelInput) -> None:
    card = ModelCard.model_validate({**CARD, "input": taken})
    assert ModelCard.model_validate_json(card_text(card)).input == taken


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"name": "../up"}, "should match pattern"),
        ({"name": "con"}, "cannot be the name of a folder on every system"),
        ({"version": ".."}, "should match pattern"),
        ({"version": "1."}, "cannot be the name of a folder on every system"),
        ({"version": "NUL.1"}, "cannot be the name of a folder on every system"),
        ({"version": "1/2"}, "should match pattern"),
        ({"file": "quality.pkl"}, "is neither .onnx nor .npz; no other files are loaded"),
        ({"file": "quality.pt"}, "is neither .onnx nor .npz"),
        ({"file": "up/quality.onnx"}, "should match pattern"),
        ({"file": ".onnx"}, "should match pattern"),
        ({"file": "quality.npz"}, "a quality model is an .onnx file; only an anomaly model may be an .npz"),
        ({"size_bytes": 0}, "greater than or equal to 1"),
        ({"size_bytes": 10**9}, "less than or equal to 268435456"),
        ({"sha256": "A" * 64}, "should match pattern"),
        ({"classes": ["good"]}, "a quality model tells at least 2 classes apart, not 1"),
        ({"classes": [], "task": "segmentation"}, "a segmentation model tells at least 1 classes apart, not 0"),
        ({"classes": ["good", "good"]}, "the class 'good' is there more than once"),
        ({"metrics": {"accuracy": float("nan")}}, "finite number"),
        ({"created_at": "2026-11-21T12:00:00"}, "should have timezone info"),
        ({"guess": 1}, "Extra inputs are not permitted"),
        ({"input": {"width": 28, "height": 28, "range": [1, 1]}}, "the range 1 to 1 leaves no room for grey"),
        ({"input": {"width": 28, "height": 28, "dtype": "uint8"}}, "numbers of uint8 have the range 0 to 255"),
        ({"input": {"width": 28, "height": 28, "multiple_of": 8}}, "28 px is no multiple of 8"),
        ({"input": {"width": 0, "height": 28}}, "greater than or equal to 1"),
        ({"input": {"width": 28, "height": 28, "channels": 2}}, "Input should be 1 or 3"),
    ],
)
def test_what_cannot_be_is_refused(fields: dict[str, Any], why: str) -> None:
    assert why in fault_of(**fields)


def test_an_anomaly_model_may_be_a_memory_and_needs_no_classes() -> None:
    card = ModelCard.model_validate({**CARD, "task": "anomaly", "file": "memory.npz", "classes": []})
    assert card.task is ModelTask.ANOMALY
