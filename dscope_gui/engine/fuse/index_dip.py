"""The index dip: in the very middle of a lit core the light may dip or peak, which is the preform's doing.

A pit blocks the light and goes dark down to the level of the cladding or below; the dip stays between.
"""

from __future__ import annotations

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.profile.fuse import IndexDipSettings
from dscope_gui.engine.fuse.components import Component
from dscope_gui.engine.median import median

_CORE_BAND = (0.3, 0.8)
"""Where the level of the core is read, in core radii: away from the dip and from the edge."""
_CLADDING_BAND = (1.2, 0.85)
"""Where the level of the cladding is read: from core radii to cladding radii."""


class IndexDip:
    def __init__(self, crop: FlattenedCrop, core_radius: float | None, settings: IndexDipSettings) -> None:
        self._crop = crop
        self._core_radius = core_radius
        self._settings = settings

    def explains(self, piece: Component) -> bool:
        """Whether the piece is nothing but the dip."""
        if self._core_radius is None or not self._is_central(piece):
            return False
        levels = _levels(self._crop, self._core_radius, self._settings)
        if levels is None:
            return False
        darkest, lightest = levels
        grey = piece.cut(self._crop.grey)[piece.mask]
        return bool(grey.min() > darkest and grey.max() < lightest)

    def _is_central(self, piece: Component) -> bool:
        return bool(piece.cut(self._crop.radius)[piece.mask].max() <= self._settings.radius)


def _levels(crop: FlattenedCrop, core_radius: float, settings: IndexDipSettings) -> tuple[float, float] | None:
    """Grey levels between which the middle of a lit core may vary; None when the core is not lit."""
    if core_radius * _CORE_BAND[0] < settings.radius:
        return None  # a core hardly larger than the dip, as in single-mode fiber: nothing there is explained away
    core = _level_between(crop, core_radius * _CORE_BAND[0], core_radius * _CORE_BAND[1])
    cladding = _level_between(crop, core_radius * _CLADDING_BAND[0], _CLADDING_BAND[1])
    if core is None or cladding is None or core - cladding < settings.smallest_step:
        return None
    return cladding, 2.0 * core - cladding


def _level_between(crop: FlattenedCrop, inner: float, outer: float) -> float | None:
    level = crop.grey[(crop.radius > inner) & (crop.radius < outer)]
    return median(level) if level.size else None
