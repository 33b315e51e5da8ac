"""Sizes as people read them: value ± U, where U is the expanded uncertainty."""

from __future__ import annotations

import math
from typing import Final

COVERAGE_FACTOR: Final = 2.0
"""k: U = k u; 2 gives about 95 % (GUM, 6.2 and 6.3)."""

_DIGITS: Final = 2
"""Significant digits of U; the value is given to the same place (GUM, 7.2.6)."""

_FINEST: Final = 3
"""Decimals: a nanometre; a smaller U is none."""


def expanded_um(uncertainty_um: float | None, k: float = COVERAGE_FACTOR) -> float | None:
    """U of a standard uncertainty."""
    return None if uncertainty_um is None else k * uncertainty_um


def size_words(um: float, uncertainty_um: float | None, k: float = COVERAGE_FACTOR) -> str:
    """`3.14 ± 0.28`: two digits of U, the value to the same place, in µm; the value alone where u is not known."""
    if uncertainty_um is None or not math.isfinite(uncertainty_um):
        return f"{um:.1f}"
    expanded = k * uncertainty_um
    decimals = _decimals(expanded)
    return f"{_to(um, decimals)} ± {_to(expanded, decimals)}"


def size_words_um(um: float, uncertainty_um: float | None, k: float = COVERAGE_FACTOR) -> str:
    """The same with its unit."""
    return f"{size_words(um, uncertainty_um, k)} µm"


def _decimals(expanded: float) -> int:
    """Decimal places that leave two digits of U; negative rounds to tens and more."""
    if expanded <= 0.0:
        return 1
    places = _DIGITS - 1 - math.floor(math.log10(expanded))
    if round(expanded, places) >= 10.0 ** (_DIGITS - places):  # 0.0996 becomes 0.10, not 0.100
        places -= 1
    return min(places, _FINEST)


def _to(value: float, decimals: int) -> str:
    return f"{round(value, decimals):.{max(decimals, 0)}f}"
