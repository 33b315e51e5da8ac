"""The size by which a column of a rule set judges a defect."""

from __future__ import annotations

import math

from dscope_gui.domain.defect import Defect, Size
from dscope_gui.domain.rule_set import FeatureClass, Measure


def judged_size(defect: Defect, feature: FeatureClass) -> Size:
    """Width or diameter of the enclosing circle, as the column asks."""
    return defect.width if feature.measure is Measure.WIDTH else defect.diameter


def known_um(size: Size) -> float | None:
    """The size in µm, None where it could not be measured.

    What was seen has a size: none at all is a failed measurement, and must not fit every limit.
    """
    return size.um if size.um is not None and math.isfinite(size.um) and size.um > 0 else None
