"""The second judge: what a trained network may be asked about an end face."""

from __future__ import annotations

from typing import Protocol

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.images import FloatImage


class Segmenter(Protocol):
    """Where a network sees defects. May be asked from any thread."""

    @property
    def full_name(self) -> str:
        """Of its model, as records call it."""

    def maps(self, crop: FlattenedCrop) -> dict[str, FloatImage]:
        """Name of a class, `line` or `region`, → (h, w) float32, probability 0 to 1 that a pixel belongs to one.

        Raises
        ------
        ModelRefused
            The network cannot answer.
        """
