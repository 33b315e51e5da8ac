"""Asks a quality model which class an end face belongs to as a whole."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.model_card import ModelCard, ModelTask
from dscope_gui.errors import ModelRefused
from dscope_gui.neural.end_face_cut import end_face_cut
from dscope_gui.neural.network import Network


@dataclass(frozen=True, slots=True)
class QualityAnswer:
    """`confidence` : probability that the model gives to the class `label`."""

    label: str
    confidence: float


class QualityClassifier:
    """A network whose card says that it judges the quality of one end face of a fixed size, in grey.

    Raises
    ------
    ModelRefused
        It was made for another task, or for another kind of picture.
    """

    def __init__(self, network: Network) -> None:
        card = network.card
        if card.task is not ModelTask.QUALITY:
            raise ModelRefused(f"{card.full_name} was made for {card.task.value}, not for quality")
        if card.input.width is None or card.input.height is None or card.input.channels != 1:
            raise ModelRefused(f"{card.full_name} takes no grey picture of a fixed size", "Train it anew")
        self._network = network
        self._size = card.input.width, card.input.height

    @property
    def card(self) -> ModelCard:
        return self._network.card

    def predict(self, image: GreyImage, cladding: Ellipse | None = None) -> QualityAnswer:
        """The most probable class of the end face.

        Parameters
        ----------
        image : (H, W) uint8 or uint16, unchanged.
        cladding : where the end face lies; None where none was found, then the whole picture is looked at.
        """
        scores = self._network.run(end_face_cut(image, cladding, *self._size))
        best = int(np.argmax(scores))
        return QualityAnswer(self.card.classes[best], float(scores[best]))
