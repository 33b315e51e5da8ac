"""Figures in words, as all reports of studies tell them."""

from __future__ import annotations

from typing import Final

from dscope_gui.validation.stations import Estimate
from dscope_gui.validation.studies import Counted, Grade, Interval, kappa_grade

_LEAST_P: Final = 0.001
GRADE_WORDS: Final = {Grade.GOOD: "good", Grade.MARGINAL: "marginal", Grade.POOR: "poor"}


def counted_words(counted: Counted) -> str:
    """`3 of 48 (6.3 %; 1.3 to 17.2 %)`."""
    if not counted.of:
        return "none"
    interval = counted.interval
    limits = f"{100 * interval.low:.1f} to {100 * interval.high:.1f} %"
    return f"{counted.hits} of {counted.of} ({100 * counted.share:.1f} %; {limits})"


def kappa_words(kappa: float | None, interval: Interval | None = None) -> str:
    """`0.853 (0.653 to 1.000), good`."""
    if kappa is None:
        return "–"
    within = "" if interval is None else f" ({interval.low:.3f} to {interval.high:.3f})"
    return f"{kappa:.3f}{within}, {GRADE_WORDS[kappa_grade(kappa)]}"


def estimate_words(one: Estimate, form: str) -> str:
    """`+0.302 (+0.277 to +0.327)`."""
    low, high = one.interval.low, one.interval.high
    return f"{signed(one.value, form)} ({signed(low, form)} to {signed(high, form)})"


def signed(value: float, form: str) -> str:
    """Nothing that is rounded to zero has a sign of its own, and a minus is no hyphen."""
    text = format(value, form)
    return text.replace("-", "+" if float(text) == 0.0 and "+" in form else "−" if float(text) else "")


def p_words(p: float) -> str:
    return "< 0.001" if p < _LEAST_P else f"{p:.3f}"
