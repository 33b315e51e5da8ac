"""The operating window of each knob, and the levels at which a poor picture goes unnoticed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dscope_gui.validation.robustness.curves import Curve, Point


@dataclass(frozen=True, slots=True)
class Targets:
    """What must hold for a level to lie in the window.

    Parameters
    ----------
    kept : recall on the judged pictures as a share of the recall on the same pictures undisturbed.
    precision : on the judged pictures; the product's target. Where the undisturbed pictures do not reach it, their
        own precision is the target.
    judged : share of the pictures judged undisturbed that still are.
    unnoticed : a level whose unwarned pictures keep less of their recall than this is a weak spot.
    """

    kept: float = 0.95
    precision: float = 0.90
    judged: float = 0.90
    unnoticed: float = 0.80


@dataclass(frozen=True, slots=True)
class Window:
    """The levels around the neutral one at which everything holds, and what fails first outside.

    Parameters
    ----------
    low, high : last good levels on either side, in order of the knob.
    first_bad : the next level on each side that has one, with what fails there.
    unnoticed : levels at which pictures are judged without a warning although much is missed.
    """

    curve: Curve
    low: Point
    high: Point
    first_bad: tuple[tuple[Point, str], ...]
    unnoticed: tuple[Point, ...]
    wrong_passes: int


def window_of(curve: Curve, targets: Targets) -> Window:
    """Walk from the neutral level outwards as long as all targets are met."""
    points, start = curve.points, curve.neutral
    low = high = start
    while low > 0 and not shortfall(points[low - 1], targets):
        low -= 1
    while high < len(points) - 1 and not shortfall(points[high + 1], targets):
        high += 1
    outside = [i for i in (low - 1, high + 1) if 0 <= i < len(points)]
    return Window(
        curve=curve,
        low=points[low],
        high=points[high],
        first_bad=tuple((points[i], shortfall(points[i], targets)) for i in outside),
        unnoticed=tuple(point for point in points if is_unnoticed(point, targets)),
        wrong_passes=sum(point.wrong_passes for point in points),
    )


def shortfall(point: Point, targets: Targets) -> str:
    """What keeps a level out of the window, in words; empty when it lies in it."""
    return ", ".join(_shortfalls(point, targets))


def is_unnoticed(point: Point, targets: Targets) -> bool:
    """Whether the pictures that were judged without a warning have lost more than is tolerable."""
    return point.judged > 0 and point.kept_unwarned is not None and point.kept_unwarned < targets.unnoticed


def window_sentence(window: Window) -> str:
    """`Illumination: −30 % to +20 %. At −40 % recall is 0.90 of undisturbed; at +30 % 5 of 24 are refused.`"""
    kind = window.curve.disturbance
    if kind.cyclic and not window.first_bad:
        reach = "every angle tried"
    elif window.low is window.high:
        reach = "none of the levels tried"
    else:
        reach = f"{kind.level_text(window.low.level)} to {kind.level_text(window.high.level)}"
    beyond = "; ".join(f"at {kind.level_text(point.level)} {why}" for point, why in window.first_bad)
    ends = f" Outside: {beyond}." if beyond else " No end was found."
    return f"{kind.title}: {reach}.{ends}{_unsafe(window)}"


def _unsafe(window: Window) -> str:
    kind = window.curve.disturbance
    levels = ", ".join(kind.level_text(point.level) for point in window.unnoticed)
    weak = f" Judged without a warning although much is missed: at {levels}." if levels else ""
    passes = [point for point in window.curve.points if point.wrong_passes]
    if not passes:
        return weak
    most = max(passes, key=lambda point: point.wrong_passes)
    where = ", ".join(kind.level_text(point.level) for point in passes)
    return f"{weak} Bad end faces that pass: up to {most.wrong_passes} of {most.bad}, at {where}."


def _shortfalls(point: Point, targets: Targets) -> Iterator[str]:
    if point.share_judged is not None and point.share_judged < targets.judged:
        yield f"{point.judged_before - point.still_judged} of {point.judged_before} are refused"
    if point.kept is not None and point.kept < targets.kept:
        yield f"recall is {point.kept:.2f} of undisturbed"
    least = min(targets.precision, point.precision_before or 0.0)
    if point.precision.value is not None and point.precision.value < least:
        yield f"precision is {point.precision.value:.2f}"
