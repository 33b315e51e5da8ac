"""What the rules and the network say of a piece, and what follows when they disagree."""

from __future__ import annotations

import math
from dataclasses import dataclass

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.judges import UNASKED, ByJudge, Detector
from dscope_gui.domain.profile.fuse import FuseSettings
from dscope_gui.engine.fuse.components import Component
from dscope_gui.engine.fuse.opinion import Learned


@dataclass(frozen=True, slots=True)
class Voting:
    """On the pieces of one end face.

    Parameters
    ----------
    final : confidence that the rules need to be sure.
    learned : None where no network was asked.
    """

    final: float
    crop: FlattenedCrop
    settings: FuseSettings
    learned: Learned | None

    def is_defect(self, piece: Component) -> bool:
        """Whether the piece is one by itself."""
        sure = self.is_sure(piece)
        if self.learned is None:
            return sure
        settings, probability = self.settings.learned, self.learned.on(piece)
        if self.learned.detector is Detector.DL or probability >= settings.alone:
            return probability >= settings.alone
        if sure:
            return self._share(piece) >= settings.surest or probability >= settings.denies
        return self._share(piece) >= settings.weak and probability >= settings.confirms

    def is_sure(self, piece: Component) -> bool:
        """Whether the rules alone would call it a defect."""
        settings = self.settings.candidates
        own = piece.mean_ratio * math.sqrt(piece.area / settings.grain_px)
        if piece.peak < self._needed(piece) or own < settings.own_ratio:
            return False
        vouched = piece.area > settings.contrast_free_px or piece.line_peak >= self.final
        return vouched or piece.contrast >= self.crop.contrast * settings.contrast_floor

    def by_judge(self, pieces: list[Component], confidence: float) -> ByJudge:
        """What both say of the pieces of one defect together; `confidence` is that of the rules."""
        if self.learned is None:
            return UNASKED
        settings = self.settings.learned
        probability = max(self.learned.on(piece) for piece in pieces)
        if any(self.is_sure(piece) for piece in pieces):
            disputed = probability < settings.doubts
        else:
            disputed = max(self._share(piece) for piece in pieces) < settings.weak
        return ByJudge(rules=confidence, learned=probability, disputed=disputed)

    def _needed(self, piece: Component) -> float:
        return self.final * (self.settings.candidates.light_factor if piece.residual > 0 else 1.0)

    def _share(self, piece: Component) -> float:
        """Confidence of the rules as a share of what they need."""
        return piece.peak / self._needed(piece)
