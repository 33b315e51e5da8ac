"""Asks a segmentation model where it sees defects on an end face."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.model_card import InputView, ModelCard, ModelTask
from dscope_gui.errors import ModelRefused
from dscope_gui.neural.flattened_view import flattened_view
from dscope_gui.neural.network import Network

LINE: Final = "line"
REGION: Final = "region"
CLASSES: Final = (LINE, REGION)
"""What the networks of this project tell apart; one that knows the kinds of defects is understood as well."""

_MAPS: Final = {LINE: LINE, REGION: REGION} | {kind.value: LINE if kind.is_linear else REGION for kind in DefectKind}


class EndFaceSegmenter:
    """A network whose card says that it marks defects on the flattened end face.

    Raises
    ------
    ModelRefused
        It was made for another task, looks at something else, or tells apart what is no defect.
    """

    def __init__(self, network: Network) -> None:
        card = network.card
        if card.task is not ModelTask.SEGMENTATION:
            raise ModelRefused(f"{card.full_name} was made for {card.task.value}, not for segmentation")
        if card.input.view is not InputView.FLATTENED or card.input.width is not None or card.input.height is not None:
            raise ModelRefused(
                f"{card.full_name} does not look at flattened end faces of any size", "Train it by dscope train segment"
            )
        if unknown := [name for name in card.classes if name not in _MAPS]:
            raise ModelRefused(f"{card.full_name} marks {unknown[0]!r}, which is no kind of defect")
        self._network = network

    @property
    def card(self) -> ModelCard:
        return self._network.card

    @property
    def full_name(self) -> str:
        return self.card.full_name

    def maps(self, crop: FlattenedCrop) -> dict[str, FloatImage]:
        """Name of a class, `line` or `region`, → (h, w) float32, probability 0 to 1 that a pixel belongs to one.

        Raises
        ------
        ModelRefused
            The network cannot answer.
        """
        height, width = crop.residual.shape
        step = self.card.input.multiple_of
        view = cv2.copyMakeBorder(flattened_view(crop), 0, -height % step, 0, -width % step, cv2.BORDER_REPLICATE)
        found = self._network.run(np.asarray(view, np.uint8))[:, :height, :width]
        maps: dict[str, FloatImage] = {}
        for name, probability in zip(self.card.classes, found, strict=True):
            known = maps.get(_MAPS[name])
            maps[_MAPS[name]] = probability if known is None else np.maximum(known, probability)
        return maps
