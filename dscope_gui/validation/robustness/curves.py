"""Outcomes at each level of a knob as points of a curve, each with how sure it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.validation.figures import Share
from dscope_gui.validation.robustness.disturbances import Disturbance
from dscope_gui.validation.robustness.outcome import Outcome

_RESAMPLES: Final = 1000
_SEED: Final = 20_240
_TAILS: Final = (2.5, 97.5)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A share, and its 95 % interval; `value` is None where nothing was counted."""

    value: float | None
    low: float
    high: float

    def __str__(self) -> str:
        return "–" if self.value is None else f"{self.value:.3f} ({self.low:.3f}–{self.high:.3f})"


@dataclass(frozen=True, slots=True)
class Point:
    """One level of one disturbance.

    Parameters
    ----------
    judged, warned, refused : pictures with a verdict without warning, with one, and without a verdict.
    judged_before : of the pictures that are judged undisturbed; `still_judged` of these, at this level.
    recall, precision : on the pictures judged; `recall_before` and `precision_before` on the same ones undisturbed.
    kept : recall as a share of `recall_before`; `kept_unwarned` the same on pictures judged without any warning.
    lost : marks on judged pictures that were found before and are missed now; `marks` is how many there are.
    wrong_passes : out of the `bad` pictures that fail undisturbed by a labelled mark, clearly.
    turned_to_pass : out of the `failing` pictures that fail undisturbed for whatever reason.
    refusals : number of pictures refused, by cause.
    """

    level: float
    pictures: int
    judged: int
    warned: int
    refused: int
    judged_before: int
    still_judged: int
    recall: Estimate
    precision: Estimate
    recall_before: float | None
    precision_before: float | None
    kept: float | None
    kept_unwarned: float | None
    marks: int
    lost: int
    wrong_passes: int
    bad: int
    turned_to_pass: int
    failing: int
    refusals: dict[str, int]
    names_of_wrong_passes: tuple[str, ...]

    @property
    def share_judged(self) -> float | None:
        """Of the pictures that are judged undisturbed."""
        return self.still_judged / self.judged_before if self.judged_before else None


@dataclass(frozen=True, slots=True)
class Curve:
    """All levels of one disturbance, the neutral one among them, in order of the knob."""

    disturbance: Disturbance
    points: tuple[Point, ...]

    @property
    def neutral(self) -> int:
        """Index of the undisturbed point."""
        return next(i for i, point in enumerate(self.points) if point.level == self.disturbance.neutral)


def curve_of(disturbance: Disturbance, outcomes: dict[float, Sequence[Outcome]]) -> Curve:
    """The curve of one disturbance; `outcomes` by level, with those of the neutral one."""
    return Curve(disturbance, tuple(point_of(level, outcomes[level]) for level in sorted(outcomes)))


def point_of(level: float, outcomes: Sequence[Outcome]) -> Point:
    """Everything that is counted at one level."""
    seen = [outcome for outcome in outcomes if outcome.is_judged]
    unwarned = [outcome for outcome in outcomes if outcome.is_unwarned]
    wrong = tuple(outcome.name for outcome in outcomes if outcome.is_wrong_pass)
    found, before = _sum(seen, lambda o: o.found), _sum(seen, lambda o: o.found_before)
    marks, false_before = _sum(seen, lambda o: o.marks), _sum(seen, lambda o: o.false_before)
    return Point(
        level=level,
        pictures=len(outcomes),
        judged=len(unwarned),
        warned=len(seen) - len(unwarned),
        refused=len(outcomes) - len(seen),
        judged_before=sum(outcome.was_judged for outcome in outcomes),
        still_judged=sum(outcome.was_judged and outcome.is_judged for outcome in outcomes),
        recall=_estimate([(o.found, o.marks) for o in seen]),
        precision=_estimate([(o.found, o.found + o.false_alarms) for o in seen]),
        recall_before=_ratio(before, marks),
        precision_before=_ratio(before, before + false_before),
        kept=_ratio(found, before),
        kept_unwarned=_ratio(_sum(unwarned, lambda o: o.found), _sum(unwarned, lambda o: o.found_before)),
        marks=marks,
        lost=_sum(seen, lambda o: o.lost),
        wrong_passes=len(wrong),
        bad=sum(outcome.clearly_bad for outcome in outcomes),
        turned_to_pass=sum(outcome.turned_to_pass for outcome in outcomes),
        failing=sum(outcome.before == "fail" for outcome in outcomes),
        refusals=_refusals(outcomes),
        names_of_wrong_passes=wrong,
    )


def _sum(outcomes: Sequence[Outcome], count: Callable[[Outcome], int]) -> int:
    return sum(map(count, outcomes))


def _ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _refusals(outcomes: Sequence[Outcome]) -> dict[str, int]:
    causes = [cause for outcome in outcomes if not outcome.is_judged for cause in outcome.causes]
    return {cause: causes.count(cause) for cause in sorted(set(causes))}


def _estimate(counts: Sequence[tuple[int, int]]) -> Estimate:
    """Share of all together. The marks of one picture share its fate, so whole pictures are drawn again (bootstrap);
    where these hardly differ, Wilson's interval for independent marks is wider and is taken.
    """
    pairs = np.array(counts, dtype=np.int64).reshape(-1, 2)
    hits, total = (int(n) for n in pairs.sum(axis=0))
    if total == 0:
        return Estimate(None, 0.0, 1.0)
    low, high = Share(hits, total).interval
    drawn_low, drawn_high = _bootstrap(pairs)
    return Estimate(hits / total, min(low, drawn_low), max(high, drawn_high))


def _bootstrap(pairs: NDArray[np.int64]) -> tuple[float, float]:
    rng = np.random.default_rng(_SEED)
    drawn = pairs[rng.integers(0, len(pairs), (_RESAMPLES, len(pairs)))].sum(axis=1)
    some = drawn[:, 1] > 0
    low, high = np.percentile(drawn[some, 0] / drawn[some, 1], _TAILS)
    return float(low), float(high)
