"""Memories of good end faces as models of a station."""

from __future__ import annotations

import functools
from pathlib import Path

import numpy as np

from dscope_gui.domain.model_card import InputView, ModelInput, ModelTask
from dscope_gui.neural import Network, ReadCard
from dscope_gui.neural.anomaly import BANK, LABELS, MEAN, NETWORK, SPREAD, THRESHOLD
from dscope_gui.neural.cell_features import MARK_FEATURES, PLACE_FEATURES
from tests.neural.small_models import card_of, dropped, npz
from tests.training.anomaly.shade_backbone import FEATURES, shade_backbone

INPUT = ModelInput(width=None, height=None, view=InputView.FLATTENED, channels=3, multiple_of=8)
_ALL = FEATURES + MARK_FEATURES + PLACE_FEATURES


@functools.cache
def usual_arrays() -> dict[str, np.ndarray]:
    """Remembers a single cell on which no mark stands out, and takes what is far from it for an anomaly."""
    return {
        NETWORK: np.frombuffer(shade_backbone(), np.uint8),
        MEAN: np.zeros(_ALL, np.float32),
        SPREAD: np.ones(_ALL, np.float32),
        BANK: np.zeros((1, _ALL), np.float16),
        THRESHOLD: np.array(2.0),
    }


def memory_model(home: Path, version: str = "1", **arrays: np.ndarray) -> ReadCard:
    """An anomaly model among those of the station; arrays replace the usual ones."""
    return dropped(
        home / "models",
        npz(**{**usual_arrays(), **arrays}),
        name="good-ones",
        version=version,
        task=ModelTask.ANOMALY,
        file="good.npz",
        input=INPUT,
        classes=LABELS,
    )


def backbone_network() -> Network:
    card = card_of(shade_backbone(), task=ModelTask.ANOMALY, file="shades.onnx", input=INPUT, classes=(), name="shades")
    return Network(card, shade_backbone())
