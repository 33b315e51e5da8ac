"""The control chart of one tracked quantity, from what the history holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dscope_gui.calibration.control_chart import ControlChart, control_chart
from dscope_gui.domain.station_check import Baseline, SeriesPoint
from dscope_gui.protocols import CheckBook


@dataclass(frozen=True, slots=True)
class TrackedChart:
    """
    Parameters
    ----------
    points : one for each check that measured the quantity, the oldest first.
    baseline : places in `points` that set the limits.
    is_chosen : whether somebody chose them; else they are the first green checks.
    """

    series: str
    points: tuple[SeriesPoint, ...]
    chart: ControlChart
    baseline: tuple[int, ...]
    is_chosen: bool


def tracked_chart(book: CheckBook, series: str, baseline_checks: int) -> TrackedChart:
    """The chart as of now.

    Parameters
    ----------
    baseline_checks : so many green checks from the first on set the limits where nobody chose others.
    """
    points, chosen = tuple(book.points(series)), book.baseline(series)
    span = _chosen_places(points, chosen)
    baseline = span or [place for place, point in enumerate(points) if point.is_green][:baseline_checks]
    chart = control_chart([point.value for point in points], baseline)
    return TrackedChart(series, points, chart, tuple(baseline), is_chosen=bool(span))


def _chosen_places(points: Sequence[SeriesPoint], chosen: Baseline | None) -> list[int]:
    """Empty where nobody chose, or the checks that were chosen did not measure this quantity."""
    if chosen is None:
        return []
    places = {point.check: place for place, point in enumerate(points)}
    first, last = places.get(chosen.first), places.get(chosen.last)
    return [] if first is None or last is None else list(range(min(first, last), max(first, last) + 1))
