"""One line of an acceptance table: how many features of which size a zone may carry."""

from __future__ import annotations

import itertools
import math
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

Bound = Annotated[float, Field(ge=0, allow_inf_nan=False)]


class RulePart(BaseModel):
    """Base of everything a person can write into a rule set: unknown keys are refused, nothing changes later."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Limit(RulePart):
    """A band of sizes in µm and the number of features allowed in it.

    Parameters
    ----------
    gt, ge : lower end of the band, excluded or included; neither means from zero.
    lt, le : upper end of the band, excluded or included; neither means any larger size.
    max : features allowed in the band: 0 is "none", null is "no limit".
    source : where the figure comes from, with its certainty mark, such as `S1 [P]`.
    """

    gt: Bound | None = None
    ge: Bound | None = None
    lt: Bound | None = None
    le: Bound | None = None
    max: Annotated[int, Field(ge=0)] | None
    source: Annotated[str, Field(min_length=1)]

    @model_validator(mode="after")
    def _is_a_band(self) -> Self:
        if self.gt is not None and self.ge is not None:
            raise ValueError(f"a band begins either over {self.gt:g} µm or at {self.ge:g} µm, not both")
        if self.lt is not None and self.le is not None:
            raise ValueError(f"a band ends either under {self.lt:g} µm or at {self.le:g} µm, not both")
        one_point = self.lower == self.upper and self.ge is not None and self.le is not None
        if self.lower >= self.upper and not one_point:
            raise ValueError(f"the band '{self.wording}' is empty: it ends before it begins")
        return self

    @property
    def lower(self) -> float:
        """Smallest size of the band in µm; 0 when it has no lower end."""
        return self.gt if self.gt is not None else self.ge or 0.0

    @property
    def upper(self) -> float:
        """Largest size of the band in µm; infinite when it has no upper end."""
        if self.lt is not None:
            return self.lt
        return self.le if self.le is not None else math.inf

    @property
    def is_free(self) -> bool:
        """Any number is allowed."""
        return self.max is None

    @property
    def forbids(self) -> bool:
        return self.max == 0

    @property
    def has_bounds(self) -> bool:
        return self.lower > 0 or math.isfinite(self.upper)

    def contains(self, size_um: float) -> bool:
        above = size_um > self.lower if self.gt is not None else size_um >= self.lower
        below = size_um < self.upper if self.lt is not None else size_um <= self.upper
        return above and below

    def begins_above(self, other: Limit) -> bool:
        """Whether this band begins only after the whole of `other`, leaving sizes between them untouched or not."""
        if self.lower != other.upper:
            return self.lower > other.upper
        return self.gt is not None or other.lt is not None

    def leaves_gap_after(self, other: Limit) -> bool:
        """Whether sizes between the end of `other` and the beginning of this band belong to neither."""
        if self.lower != other.upper:
            return self.lower > other.upper
        return self.gt is not None and other.lt is not None

    @property
    def wording(self) -> str:
        """As acceptance tables write it: `none > 3 µm`, `5 from 2 to 5 µm`, `no limit < 2 µm`."""
        return " ".join(part for part in (self._amount, self._range) if part)

    @property
    def _amount(self) -> str:
        if self.max is None:
            return "no limit"
        return str(self.max) if self.max else "none"

    @property
    def _range(self) -> str:
        if not self.has_bounds:
            return "of any size" if self.max else ""
        if not math.isfinite(self.upper):
            return f"{'>' if self.gt is not None else '≥'} {self.lower:g} µm"
        if not self.lower:
            return f"{'<' if self.lt is not None else '≤'} {self.upper:g} µm"
        start = f"over {self.lower:g}" if self.gt is not None else f"from {self.lower:g}"
        return f"{start} to {'under ' if self.lt is not None else ''}{self.upper:g} µm"


Limits = tuple[Limit, ...]


def contradiction_in(limits: Limits, floor_um: float) -> str | None:
    """What is wrong with the bands of one table cell, or None when they can all be meant.

    Sizes below the lowest band are free, as in the tables ("none > 10" says nothing about smaller ones); everything
    above must be spoken for, so that no size passes because a line was forgotten.
    """
    if not limits:
        return "no limit is written; write 'no limit' as a line with max null"
    ordered = sorted(limits, key=lambda band: (band.lower, band.gt is not None))
    for smaller, larger in itertools.pairwise(ordered):
        if problem := _clash(smaller, larger):
            return problem
    if math.isfinite(ordered[-1].upper):
        return f"nothing is said about sizes beyond '{ordered[-1].wording}' (a gap)"
    return next((problem for band in ordered if (problem := _hidden_by_floor(band, floor_um))), None)


def _clash(smaller: Limit, larger: Limit) -> str | None:
    pair = f"'{smaller.wording}' and '{larger.wording}'"
    if not larger.begins_above(smaller):
        return f"{pair} overlap"
    if larger.leaves_gap_after(smaller):
        return f"{pair} leave a gap between them"
    if smaller.forbids:
        return f"'{smaller.wording}' lies below '{larger.wording}': smaller ones would fail where larger ones may pass"
    if smaller.max is not None and (larger.max is None or larger.max > smaller.max):
        return f"{pair} contradict each other: more of the larger ones would be allowed"
    return None


def _hidden_by_floor(band: Limit, floor_um: float) -> str | None:
    if band.is_free:
        return None
    if not floor_um and not band.lower:
        return f"'{band.wording}' has no detection floor (min_detect_um): noise would fail every part"
    if band.upper <= floor_um or 0 < band.lower < floor_um:
        return f"'{band.wording}' lies below the detection floor of {floor_um:g} µm (min_detect_um) and could never act"
    return None
