"""Marks on a picture that lie on the microscope's own dirt, and are therefore no marks of the part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from dscope_gui.domain.defect import Defect, Exclusion
from dscope_gui.domain.own_dirt import Speck

_WIDER: Final = 1.25
_MARGIN_PX: Final = 2.5
"""A mark reaches no farther beyond the speck than its outline is uncertain; what does is more than the speck."""


def with_exclusions(defects: Sequence[Defect], specks: Sequence[Speck]) -> tuple[Defect, ...]:
    """The same defects; those that lie within one speck as a whole are marked as excluded."""
    if not specks:
        return tuple(defects)
    return tuple(
        replace(one, excluded=Exclusion.OWN_DIRT) if any(_lies_within(one, speck) for speck in specks) else one
        for one in defects
    )


def _lies_within(defect: Defect, speck: Speck) -> bool:
    reach = _WIDER * speck.diameter_px / 2.0 + _MARGIN_PX
    points = defect.outline_px if len(defect.outline_px) else np.array([defect.centroid_px])
    away = np.hypot(points[:, 0] - speck.x_px, points[:, 1] - speck.y_px)
    return bool(away.max() <= reach)
