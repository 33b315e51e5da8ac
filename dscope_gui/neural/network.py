"""A trained network that agrees with its card and is ready to be asked."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.model_card import ModelCard, ModelTask
from dscope_gui.errors import ModelRefused
from dscope_gui.neural.picture_input import Picture, as_input
from dscope_gui.neural.ports import disagreement
from dscope_gui.neural.runtime import Session
from dscope_gui.neural.scores import Floats, fault_of, probabilities

_TRIAL_SIDE_PX: Final = 64
"""Of the picture on which a network of any size is tried out: small enough to take no time."""
_BRIGHTEST: Final = 255


class Network:
    """A network with its card. It has been asked once when this returns: what it declares is what it does.

    Raises
    ------
    ModelRefused
        Says in which way file and card disagree.
    """

    def __init__(self, card: ModelCard, content: bytes) -> None:
        self.card = card
        self._session = Session(content, card.full_name)
        if (fault := disagreement(card, self._session.inputs, self._session.outputs)) is not None:
            raise ModelRefused(f"{card.full_name} does not fit its card: {fault}")
        self._input = self._session.inputs[0].name
        self._try_out()

    def run(self, picture: Picture) -> Floats:
        """Ask about one picture.

        Parameters
        ----------
        picture : as large as the card says, see `as_input`.

        Returns
        -------
        (classes,) probabilities of a quality model, (classes, H, W) of a segmentation, (features, h, w) of the first
        output of an anomaly model.
        """
        return self.run_all(picture)[0]

    def run_all(self, picture: Picture) -> list[Floats]:
        """Every output; a network for anomalies may give features of several depths."""
        found = self._session.run({self._input: as_input(picture, self.card)})
        return [probabilities(output[0], self.card.task, self.card.scores) for output in found]

    def _try_out(self) -> None:
        """One picture from black to white: shapes that are only known at run time, and numbers that cannot be meant."""
        picture = _ramp(self.card)
        for found in self.run_all(picture):
            fault = _shape_fault(found, picture, self.card) or fault_of(found, self.card.task)
            if fault is not None:
                raise ModelRefused(f"{self.card.full_name} does not fit its card: {fault}")


def _shape_fault(found: Floats, picture: NDArray[np.uint8], card: ModelCard) -> str | None:
    classes = len(card.classes)
    wanted = {ModelTask.QUALITY: (classes,), ModelTask.SEGMENTATION: (classes, *picture.shape[:2])}.get(card.task)
    if wanted is None or found.shape == wanted:
        return None
    return f"it answers with the shape {found.shape}, not {wanted}"


def _ramp(card: ModelCard) -> NDArray[np.uint8]:
    step = card.input.multiple_of
    usual_px = -(-_TRIAL_SIDE_PX // step) * step
    width, height = card.input.width or usual_px, card.input.height or usual_px
    row = np.linspace(0, _BRIGHTEST, width).astype(np.uint8)
    picture = np.repeat(row[None, :], height, axis=0)
    return picture if card.input.channels == 1 else np.repeat(picture[:, :, None], card.input.channels, axis=2)
