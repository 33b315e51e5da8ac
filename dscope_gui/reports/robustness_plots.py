"""Curves of a robustness sweep as pictures: recall, precision and refusals over each knob."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from dscope_gui.reports.plot_png import new_figure, png_of
from dscope_gui.validation.robustness import Curve, Estimate, Point, RobustnessResult, Window, is_unnoticed

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_SIZE_IN: Final = (6.4, 4.2)
_DPI: Final = 110
_RECALL: Final = "#0b62a4"
_PRECISION: Final = "#b35900"
_REFUSED: Final = "#8a8f98"
_WARNED: Final = "#c9ccd1"
_WINDOW: Final = "#2e8b57"
_ALARM: Final = "#c01c28"
_BAR_SHARE: Final = 0.6
"""Of the space between levels."""

_TOP: Final = 1.06
_LEGEND_COLUMNS: Final = 3

Series: TypeAlias = list[tuple[float, Estimate]]


def robustness_plots(result: RobustnessResult) -> tuple[tuple[str, bytes], ...]:
    """One PNG for each disturbance, with its name."""
    return tuple((window.curve.disturbance.name, robustness_plot(window, result)) for window in result.windows)


def robustness_plot(window: Window, result: RobustnessResult) -> bytes:
    """PNG of one knob. Levels stand side by side at equal distances, whatever their values.

    Lines are recall and precision of the judged pictures with 95 % intervals; bars, from below, how many pictures were
    refused and how many judged with a warning; the green band is the operating window, a cross marks a level at which
    much was missed without a warning.
    """
    figure = new_figure(_SIZE_IN, _DPI)
    axes = figure.add_subplot()
    curve = window.curve
    _draw_window(axes, window)
    _draw_bars(axes, curve)
    _draw_line(axes, [(i, point.recall) for i, point in enumerate(curve.points)], _RECALL, "o-", "recall")
    _draw_line(axes, [(i, point.precision) for i, point in enumerate(curve.points)], _PRECISION, "s--", "precision")
    _draw_alarms(axes, curve, result)
    _dress(axes, curve)
    figure.legend(loc="outside lower center", ncols=_LEGEND_COLUMNS, fontsize="small", frameon=False)
    return png_of(figure)


def _draw_window(axes: Axes, window: Window) -> None:
    points = window.curve.points
    first, last = points.index(window.low), points.index(window.high)
    axes.axvspan(first - 0.5, last + 0.5, color=_WINDOW, alpha=0.13, linewidth=0, label="operating window")


def _draw_bars(axes: Axes, curve: Curve) -> None:
    at = range(len(curve.points))
    refused = [point.refused / point.pictures for point in curve.points]
    warned = [point.warned / point.pictures for point in curve.points]
    axes.bar(at, refused, _BAR_SHARE, color=_REFUSED, hatch="//", edgecolor="white", linewidth=0, label="refused")
    axes.bar(
        at,
        warned,
        _BAR_SHARE,
        bottom=refused,
        color=_WARNED,
        edgecolor="white",
        linewidth=0,
        label="judged, with warning",
    )


def _draw_line(axes: Axes, series: Series, color: str, style: str, label: str) -> None:
    known = [(x, e.value, e.low, e.high) for x, e in series if e.value is not None]
    if not known:
        return
    x, value, low, high = (list(column) for column in zip(*known, strict=True))
    below = [v - end for v, end in zip(value, low, strict=True)]
    above = [end - v for v, end in zip(value, high, strict=True)]
    axes.errorbar(x, value, yerr=[below, above], fmt=style, color=color, markersize=5, capsize=3, label=label)


def _draw_alarms(axes: Axes, curve: Curve, result: RobustnessResult) -> None:
    at = [i for i, point in enumerate(curve.points) if is_unnoticed(point, result.targets)]
    if at:
        height = [_height(curve.points[i]) for i in at]
        axes.plot(at, height, "x", color=_ALARM, markersize=12, markeredgewidth=2.5, label="missed without a warning")


def _height(point: Point) -> float:
    return point.recall.value if point.recall.value is not None else 0.0


def _dress(axes: Axes, curve: Curve) -> None:
    kind = curve.disturbance
    axes.set_title(kind.title, loc="left", fontweight="bold")
    axes.set_xticks(range(len(curve.points)), [kind.level_text(p.level).removesuffix(kind.unit) for p in curve.points])
    axes.set_xlim(-0.6, len(curve.points) - 0.4)
    axes.set_ylim(0.0, _TOP)
    axes.set_xlabel(kind.knob)
    axes.set_ylabel("share")
    axes.grid(axis="y", alpha=0.3)
    axes.spines[["top", "right"]].set_visible(False)
