"""Analysis of variance of a crossed study with parts and operators, both drawn at random from many."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.validation.studies.quantiles import f_tail

_ROUNDING: Final = 1e-12
"""Of the total sum of squares: what is smaller is left over from rounding, and in truth zero."""


class Source(StrEnum):
    """What readings differ by."""

    PART = "part"
    OPERATOR = "operator"
    INTERACTION = "interaction"
    REPEATABILITY = "repeatability"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class AnovaRow:
    """`f`, `p` : None where there is nothing to compare with."""

    source: Source
    df: int
    sum_of_squares: float
    f: float | None = None
    p: float | None = None

    @property
    def mean_square(self) -> float:
        return self.sum_of_squares / self.df if self.df else 0.0


@dataclass(frozen=True, slots=True)
class Anova:
    """Rows in the order of `Source`; those without degrees of freedom are left out."""

    rows: tuple[AnovaRow, ...]

    def row(self, source: Source) -> AnovaRow:
        """A row that is not there has no degrees of freedom and a mean square of 0."""
        return next((row for row in self.rows if row.source is source), AnovaRow(source, 0, 0.0))


def full_anova(values: NDArray[np.float64]) -> Anova:
    """With the interaction; parts and operators are tested against it.

    Parameters
    ----------
    values : (parts, operators, trials) float.
    """
    parts, operators, trials = values.shape
    middle = values.mean()
    total = float(((values - middle) ** 2).sum())
    by_part = operators * trials * float(((values.mean(axis=(1, 2)) - middle) ** 2).sum())
    by_operator = parts * trials * float(((values.mean(axis=(0, 2)) - middle) ** 2).sum())
    by_cell = trials * float(((values.mean(axis=2) - middle) ** 2).sum())
    within = float(((values - values.mean(axis=2, keepdims=True)) ** 2).sum())
    crossed = by_cell - by_part - by_operator
    return _table(
        AnovaRow(Source.PART, parts - 1, _cleaned(by_part, total)),
        AnovaRow(Source.OPERATOR, operators - 1, _cleaned(by_operator, total)),
        AnovaRow(Source.INTERACTION, (parts - 1) * (operators - 1), _cleaned(crossed, total)),
        AnovaRow(Source.REPEATABILITY, parts * operators * (trials - 1), _cleaned(within, total)),
        AnovaRow(Source.TOTAL, values.size - 1, total),
    )


def pooled_anova(full: Anova) -> Anova:
    """The same without the interaction: it goes into the repeatability, and the others are tested against that."""
    crossed, within = full.row(Source.INTERACTION), full.row(Source.REPEATABILITY)
    pooled = AnovaRow(Source.REPEATABILITY, crossed.df + within.df, crossed.sum_of_squares + within.sum_of_squares)
    part, operator, total = (full.row(source) for source in (Source.PART, Source.OPERATOR, Source.TOTAL))
    return _table(part, operator, AnovaRow(Source.INTERACTION, 0, 0.0), pooled, total)


def _table(part: AnovaRow, operator: AnovaRow, crossed: AnovaRow, within: AnovaRow, total: AnovaRow) -> Anova:
    error = crossed if crossed.df else within
    tested = (_tested(part, error), _tested(operator, error), _tested(crossed, within), within, total)
    return Anova(tuple(row for row in tested if row.df))


def _tested(row: AnovaRow, error: AnovaRow) -> AnovaRow:
    if not row.df or error.mean_square <= 0.0:
        return AnovaRow(row.source, row.df, row.sum_of_squares)
    f = row.mean_square / error.mean_square
    return AnovaRow(row.source, row.df, row.sum_of_squares, f, f_tail(f, row.df, error.df))


def _cleaned(sum_of_squares: float, total: float) -> float:
    return 0.0 if sum_of_squares < _ROUNDING * total else sum_of_squares
