"""The second judge's opinion of pieces, and the pieces that it alone sees."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.judges import Detector
from dscope_gui.domain.profile.fuse import LearnedSettings
from dscope_gui.engine.fuse.components import Component, components
from dscope_gui.engine.fuse.confidence import Confidence

_STRONGEST: Final = 4
"""A piece is what its strongest quarter is: its edges and what filters drew beyond them are always doubtful."""
_FEWEST: Final = 3
"""Pixels that are asked at least."""
_BESIDE: Final = np.ones((5, 5), np.uint8)
"""What lies within two pixels of another piece is a part of that."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a network sees.

    Parameters
    ----------
    marks : (h, w) float32, probability 0 to 1 that a pixel belongs to a defect of any kind.
    detector : whether the network judges alone or beside the rules.
    """

    marks: FloatImage
    detector: Detector

    def on(self, piece: Component) -> float:
        """Mean probability of the strongest quarter of a piece."""
        inside = np.sort(piece.cut(self.marks)[piece.mask])
        return float(inside[-max(_FEWEST, inside.size // _STRONGEST) :].mean())

    def alone(
        self, seen: list[Component], fused: Confidence, crop: FlattenedCrop, settings: LearnedSettings, most: int
    ) -> list[Component]:
        """Pieces that the network marks and that lie beside everything in `seen`, with the confidence of the rules."""
        taken = np.zeros(self.marks.shape, np.uint8)
        for piece in seen:
            height, width = piece.mask.shape
            taken[piece.y0 : piece.y0 + height, piece.x0 : piece.x0 + width] |= piece.mask
        free = np.asarray(cv2.dilate(taken, _BESIDE)) == 0
        extent = ((self.marks >= settings.extent) & free & (crop.radius <= settings.outermost)).astype(np.uint8)
        wanted, smallest = (
            (settings.sole, 1) if self.detector is Detector.DL else (settings.alone, settings.smallest_px)
        )
        found = components(extent, self.marks, fused.lines, crop, weakest=wanted, most=most)
        sure = [piece for piece in found if piece.area >= smallest and self.on(piece) >= wanted]
        return [replace(piece, peak=float(piece.cut(fused.sharp)[piece.mask].max())) for piece in sure]
