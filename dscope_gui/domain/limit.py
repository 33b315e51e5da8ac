"""One line of an acceptance table: how many features of which size a zone may carry."""

from __future__ import annotations

import math
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from dscope_gui.domain.rule_problems import ProblemKind, RuleContradiction, RuleProblem

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
            raise _refused(ProblemKind.TWO_STARTS, over=figure(self.gt), at=figure(self.ge))
        if self.lt is not None and self.le is not None:
            raise _refused(ProblemKind.TWO_ENDS, under=figure(self.lt), at=figure(self.le))
        one_point = self.lower == self.upper and self.ge is not None and self.le is not None
        if self.lower >= self.upper and not one_point:
            raise _refused(ProblemKind.EMPTY_BAND, band=self.wording)
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
            return f"{'>' if self.gt is not None else '≥'} {figure(self.lower)} µm"
        if not self.lower:
            return f"{'<' if self.lt is not None else '≤'} {figure(self.upper)} µm"
        start = f"over {figure(self.lower)}" if self.gt is not None else f"from {figure(self.lower)}"
        return f"{start} to {'under ' if self.lt is not None else ''}{figure(self.upper)} µm"


Limits = tuple[Limit, ...]


def figure(number: float) -> str:
    """As short as it can be written and still be read back to the same number."""
    short = f"{number:g}"
    return short if float(short) == number else repr(number)


def _refused(kind: ProblemKind, **facts: str) -> RuleContradiction:
    return RuleContradiction((RuleProblem(kind, facts=facts),))
