"""What the rules and the network say of a piece, and what follows when they disagree."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.judges import UNASKED, ByJudge, Detector
from dscope_gui.domain.profile.fuse import FuseSettings
from dscope_gui.engine.fuse.components import Component
from dscope_gui.engine.fuse.opinion import Opinion
from dscope_gui.engine.fuse.salience import asked_in_noise, least_asked

_SURELY_NOT: Final = 1e-4
"""What a network says more firmly than this is its training speaking, not the picture."""


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
    learned: Opinion | None

    @property
    def least_final(self) -> float:
        """Confidence below which nobody calls a piece a defect."""
        least = self.final * least_asked(self.settings.salience)
        return least if self.learned is None else least * min(1.0, self.settings.learned.least)

    def is_defect(self, piece: Component) -> bool:
        """Whether the piece is one by itself."""
        if self.learned is None:
            return self.is_sure(piece)
        settings, probability = self.settings.learned, self.learned.on(piece)
        if self.learned.detector is Detector.DL:
            return probability >= settings.sole
        seen = probability >= settings.alone and piece.area >= settings.smallest_px
        return seen or self._suffices(piece, self._asked_for(probability))

    def is_sure(self, piece: Component) -> bool:
        """Whether the rules alone would call it a defect."""
        return self._suffices(piece, 1.0)

    def by_judge(self, pieces: list[Component], confidence: float) -> ByJudge:
        """What both say of the pieces of one defect together; `confidence` is that of the rules."""
        if self.learned is None:
            return UNASKED
        settings = self.settings.learned
        probability = max(self.learned.on(piece) for piece in pieces)
        if any(self.is_sure(piece) for piece in pieces):
            disputed = probability < settings.doubts
        else:
            disputed = not any(self._suffices(piece, settings.least) for piece in pieces)
        return ByJudge(rules=confidence, learned=probability, disputed=disputed)

    def _asked_for(self, probability: float) -> float:
        """Share of the usual confidence that the rules need of a piece to which the network gives a probability."""
        settings = self.settings.learned
        if settings.weight == 0.0:
            return 1.0
        odds = _log_odds(probability) - _log_odds(settings.neutral)
        return min(max(math.exp(-settings.weight * odds), settings.least), settings.most)

    def _suffices(self, piece: Component, share: float) -> bool:
        """Whether the rules see enough of the piece where they need a share of what they usually do."""
        settings = self.settings.candidates
        usual = self.final * share * asked_in_noise(piece.noise / self.crop.contrast, self.settings.salience)
        needed = usual * (settings.light_factor if piece.residual > 0 else 1.0)
        lenience = min(1.0, share)
        own = piece.mean_ratio * math.sqrt(piece.area / settings.grain_px)
        if piece.peak < needed or own < settings.own_ratio * lenience:
            return False
        vouched = piece.area > settings.contrast_free_px or piece.line_peak >= usual
        return vouched or piece.contrast >= self.crop.contrast * settings.contrast_floor * lenience


def _log_odds(probability: float) -> float:
    likely = min(max(probability, _SURELY_NOT), 1.0 - _SURELY_NOT)
    return math.log(likely / (1.0 - likely))
