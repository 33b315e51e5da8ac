"""Gauge R&R: how much of the spread of readings is the parts', and how much the gauge's and the operators'.

After AIAG, "Measurement Systems Analysis", 4th edition (2010), chapter III section B, ANOVA method.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.errors import WrongUse
from dscope_gui.validation.studies.anova import Anova, Source, full_anova, pooled_anova
from dscope_gui.validation.studies.average_range import AverageRange, average_and_range
from dscope_gui.validation.studies.crossed import Crossed, crossed
from dscope_gui.validation.studies.intervals import Interval, Term, variance_interval
from dscope_gui.validation.studies.readings import Reading

_LEAST: Final = 2
_CATEGORIES: Final = 1.41
"""Non-overlapping 97 % intervals of the gauge within the spread of the parts; AIAG, chapter II section D."""
_PERCENT: Final = 100.0
GOOD_PERCENT, POOR_PERCENT = 10.0, 30.0
LEAST_CATEGORIES: Final = 5
"""Both after AIAG, chapter II section D."""


class Part(StrEnum):
    """Of the spread; the names are AIAG's."""

    GRR = "GRR"
    """Gauge and operators together."""
    EV = "EV"
    """Equipment variation: repeatability."""
    AV = "AV"
    """Appraiser variation: operators differ in their means."""
    INT = "INT"
    """Operators differ on some parts and not on others."""
    PV = "PV"
    """Part variation."""
    TV = "TV"
    """Total variation."""


class Grade(StrEnum):
    GOOD = "good"
    MARGINAL = "marginal"
    """May be acceptable for the importance of the use and the cost of a better gauge."""
    POOR = "poor"


@dataclass(frozen=True, slots=True)
class GaugeOptions:
    """How a study is evaluated.

    Parameters
    ----------
    k : study variation in standard deviations; 6 spans 99.73 % of normal readings, 5.15 spans 99 %.
    tolerance : width from the lower to the upper limit, in the readings' unit; None where there is none.
    pool_above : an interaction with a larger p goes into the repeatability (AIAG: 0.25); None keeps it always.
    """

    k: float = 6.0
    tolerance: float | None = None
    pool_above: float | None = 0.25


@dataclass(frozen=True, slots=True)
class Component:
    """One part of the spread.

    Parameters
    ----------
    variance : never negative; `interval` : of the variance, None where there is nothing to estimate it from.
    study_variation : k standard deviations.
    of_variance_percent : contribution to the total variance; they add up to 100.
    of_spread_percent : share of the total variation; they do not add up.
    of_tolerance_percent : None without a tolerance.
    """

    part: Part
    variance: float
    interval: Interval | None
    study_variation: float
    of_variance_percent: float
    of_spread_percent: float
    of_tolerance_percent: float | None

    @property
    def deviation(self) -> float:
        return math.sqrt(self.variance)


@dataclass(frozen=True, slots=True)
class GaugeResult:
    """Everything that a report of the study shows.

    Parameters
    ----------
    anova : with the interaction. `reduced` : without it, where it was pooled; None where it was kept.
    components : in the order of `Part`.
    categories : number of distinct categories; None where the gauge itself shows no spread at all.
    cross_check : the average and range method; None with more trials or operators than it is made for.
    """

    design: Crossed[Reading]
    options: GaugeOptions
    anova: Anova
    reduced: Anova | None
    components: tuple[Component, ...]
    categories: int | None
    cross_check: AverageRange | None

    def component(self, part: Part) -> Component:
        return next(one for one in self.components if one.part is part)

    @property
    def values(self) -> NDArray[np.float64]:
        """(parts, operators, trials) float."""
        return values_of(self.design)

    @property
    def grade(self) -> Grade:
        return grade_of(self.component(Part.GRR).of_spread_percent)

    @property
    def tolerance_grade(self) -> Grade | None:
        percent = self.component(Part.GRR).of_tolerance_percent
        return None if percent is None else grade_of(percent)

    @property
    def has_enough_categories(self) -> bool:
        return self.categories is None or self.categories >= LEAST_CATEGORIES


def gauge_rr(readings: Sequence[Reading], options: GaugeOptions | None = None) -> GaugeResult:
    """Evaluate a crossed study; one operator alone is an instrument that nobody's hand influences.

    Raises
    ------
    WrongUse
        Too small, incomplete, or without any variation; names what is missing.
    """
    design, chosen = crossed(readings), options or GaugeOptions()
    values = values_of(design)
    _refuse_unusable(values, design)
    full = full_anova(values)
    reduced = pooled_anova(full) if _is_pooled(full, chosen) else None
    components = _components(reduced or full, values.shape, chosen)
    by_part = {one.part: one for one in components}
    return GaugeResult(
        design=design,
        options=chosen,
        anova=full,
        reduced=reduced,
        components=components,
        categories=_categories(by_part[Part.PV].deviation, by_part[Part.GRR].deviation),
        cross_check=average_and_range(values),
    )


def grade_of(percent: float) -> Grade:
    """AIAG's limits for the gauge's share of the total variation, or of the tolerance."""
    if percent < GOOD_PERCENT:
        return Grade.GOOD
    return Grade.MARGINAL if percent <= POOR_PERCENT else Grade.POOR


def values_of(design: Crossed[Reading]) -> NDArray[np.float64]:
    """(parts, operators, trials) float."""
    return np.array([[[one.value for one in cell] for cell in row] for row in design.entries], dtype=np.float64)


def _refuse_unusable(values: NDArray[np.float64], design: Crossed[Reading]) -> None:
    parts, _, trials = values.shape
    if parts < _LEAST:
        raise WrongUse("The study has one part only", "At least two parts are needed, better ten")
    if trials < _LEAST:
        raise WrongUse("The study has one trial only", "Every operator must measure every part at least twice")
    bad = np.argwhere(~np.isfinite(values))
    if bad.size:
        part, operator, trial = (int(place) for place in bad[0])
        named = f"part {design.parts[part]}, operator {design.operators[operator]}, trial {design.trials[trial]}"
        raise WrongUse(f"The value of {named} is no number")
    if np.ptp(values) == 0.0:
        told = f"All {values.size} readings are {values.flat[0]:g}"
        raise WrongUse(told, "Parts that differ, and a finer scale, are needed to judge the gauge")


def _is_pooled(full: Anova, options: GaugeOptions) -> bool:
    crossed_row = full.row(Source.INTERACTION)
    if options.pool_above is None or not crossed_row.df:
        return False
    # Without any repeatability the interaction cannot be tested; where both are zero, pooling changes nothing.
    return crossed_row.p is not None and crossed_row.p > options.pool_above


def _components(anova: Anova, shape: tuple[int, ...], options: GaugeOptions) -> tuple[Component, ...]:
    terms = _terms(anova, shape)
    basic = {part: max(0.0, sum(term.value for term in terms[part])) for part in (Part.EV, Part.AV, Part.INT, Part.PV)}
    variances = {**basic, Part.GRR: basic[Part.EV] + basic[Part.AV] + basic[Part.INT]}
    variances[Part.TV] = variances[Part.GRR] + basic[Part.PV]
    return tuple(_component(part, variances, terms[part], options) for part in Part)


def _terms(anova: Anova, shape: tuple[int, ...]) -> Mapping[Part, tuple[Term, ...]]:
    """Each component as a sum of mean squares, after their expectations."""
    parts, operators, trials = shape
    per_part, per_operator = operators * trials, parts * trials
    mean = {source: (anova.row(source).mean_square, anova.row(source).df) for source in Source}
    has_operators, has_interaction = operators > 1, mean[Source.INTERACTION][1] > 0
    part, operator, within = Source.PART, Source.OPERATOR, Source.REPEATABILITY
    error = Source.INTERACTION if has_interaction else within

    def sum_of(*factors: tuple[Source, float]) -> tuple[Term, ...]:
        """One term for each mean square, whose factors are added up."""
        summed = {source: sum(factor for named, factor in factors if named is source) for source, _ in factors}
        return tuple(Term(factor, *mean[source]) for source, factor in summed.items() if mean[source][1])

    of_part = ((part, 1.0 / per_part), (error, -1.0 / per_part))
    of_operator = ((operator, 1.0 / per_operator), (error, -1.0 / per_operator)) if has_operators else ()
    of_crossing = ((error, 1.0 / trials), (within, -1.0 / trials)) if has_interaction else ()
    of_gauge = ((within, 1.0), *of_operator, *of_crossing)
    return {
        Part.EV: sum_of((within, 1.0)),
        Part.AV: sum_of(*of_operator),
        Part.INT: sum_of(*of_crossing),
        Part.PV: sum_of(*of_part),
        Part.GRR: sum_of(*of_gauge),
        Part.TV: sum_of(*of_gauge, *of_part),
    }


def _component(
    part: Part, variances: Mapping[Part, float], terms: tuple[Term, ...], options: GaugeOptions
) -> Component:
    variance, total = variances[part], variances[Part.TV]
    spread = options.k * math.sqrt(variance)
    return Component(
        part=part,
        variance=variance,
        interval=variance_interval(terms) if terms else None,
        study_variation=spread,
        of_variance_percent=_PERCENT * variance / total,
        of_spread_percent=_PERCENT * math.sqrt(variance / total),
        of_tolerance_percent=None if options.tolerance is None else _PERCENT * spread / options.tolerance,
    )


def _categories(parts: float, gauge: float) -> int | None:
    """AIAG rounds down: a gauge that tells four and a bit categories apart tells four."""
    return None if gauge == 0.0 else math.floor(_CATEGORIES * parts / gauge)
