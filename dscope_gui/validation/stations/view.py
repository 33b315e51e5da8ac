"""Which differences a drawing shows: the limits to trust and all marks but those far off."""

from __future__ import annotations

from typing import Final

from dscope_gui.validation.stations.sizes import SizeBand

_LEAST_SPAN_UM: Final = 0.2
_AIR: Final = 0.08
"""Of the span, above and below."""


def view_um(one: SizeBand) -> tuple[float, float]:
    """Lowest and highest difference in view; a mark measured quite differently would press all others into a line."""
    far = set(one.odd) if one.is_misled else set()
    reach = [0.0, *(pair.difference_um for pair in one.pairs if pair not in far), *(one.between or ())]
    if one.limits is not None and not one.is_misled:
        reach += [one.limits.lower.interval.low, one.limits.upper.interval.high]
    low, high = min(reach), max(reach)
    air = _AIR * max(high - low, _LEAST_SPAN_UM)
    return low - air, high + air
