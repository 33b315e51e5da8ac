"""Asking a quality model: what it is shown, what it says, and which models are refused. Needs no torch."""

from __future__ import annotations

import numpy as np
import pytest

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.model_card import ModelTask
from dscope_gui.errors import ModelRefused
from dscope_gui.neural import Network
from dscope_gui.neural.quality import QualityClassifier
from tests.neural.small_models import brightness_network, card_of, shade_network


def _classifier() -> QualityClassifier:
    content = brightness_network()
    return QualityClassifier(Network(card_of(content), content))


def test_the_answer_is_the_most_probable_class_and_how_probable_it_is() -> None:
    model = _classifier()
    dark = model.predict(np.full((90, 120), 40, np.uint8))
    bright = model.predict(np.full((90, 120), 60000, np.uint16))
    assert (dark.label, bright.label) == ("defective", "good")
    assert dark.confidence == pytest.approx(1 / (1 + np.exp(-20 * (0.5 - 40 / 255))), abs=1e-4)


def test_only_the_end_face_and_its_surroundings_count() -> None:
    picture = np.full((200, 400), 255, np.uint8)
    picture[60:140, 60:140] = 0
    model = _classifier()
    assert model.predict(picture).label == "good"
    assert model.predict(picture, Ellipse(100.0, 100.0, 15.0, 15.0)).label == "defective"


def test_the_picture_stays_as_it_was() -> None:
    picture = np.full((90, 120), 40, np.uint8)
    picture.setflags(write=False)
    _classifier().predict(picture, Ellipse(60.0, 45.0, 30.0, 30.0))


def test_a_model_for_another_task_is_refused() -> None:
    content = shade_network(28)
    network = Network(card_of(content, task=ModelTask.SEGMENTATION), content)
    with pytest.raises(ModelRefused, match="made for segmentation, not for quality"):
        QualityClassifier(network)
