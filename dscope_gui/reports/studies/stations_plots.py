"""The plots of a comparison of stations: differences over sizes, and what one alone sees."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

import numpy as np

from dscope_gui.domain.station_pair import Dimension
from dscope_gui.reports.plot_png import new_figure, png_of
from dscope_gui.reports.studies.stations_tables import DIMENSION_WORDS, band_words
from dscope_gui.reports.studies.told import signed
from dscope_gui.validation.stations import Estimate, SizeBand, StationsResult
from dscope_gui.validation.stations.bland_altman import Floats
from dscope_gui.validation.stations.view import view_um

if TYPE_CHECKING:  # only to name the types: imported at run time by whoever draws
    from matplotlib.axes import Axes

_SIZE_IN: Final = (5.4, 3.7)
_DPI: Final = 110
_POINT, _BIAS, _LIMIT, _EDGE = "#3b82c4", "#c2504a", "#7a8794", "#c8ced5"
_FIRST, _SECOND, _BOTH = "#e08a1e", "#3b82c4", "#4fa36a"
_BAND_ALPHA: Final = 0.16
_HUNDRED: Final = 100.0
_BAR: Final = 0.7
_SMALL: Final = "small"
_TITLE_PT, _LABEL_PT = 10, 9
_LONGEST: Final = 18
"""Letters of a station's name beside an axis."""


def stations_plots(result: StationsResult) -> Iterator[tuple[str, bytes]]:
    """Name and PNG of each: one for each dimension of which there are sizes, one for each of its bands, one of what is
    seen."""
    for one in result.sizes:
        if one.limits is not None:
            yield _file_name(one), bland_altman_plot(one, result)
    if result.all_marks.count:
        yield "seen", seen_plot(result)


def station_charts(result: StationsResult) -> Iterator[Callable[[Axes], None]]:
    """What a page of a report shows of a comparison: all sizes of each dimension, and what is seen."""
    for one in result.sizes:
        if one.band.is_whole and one.limits is not None:
            yield partial(_with_legend, partial(draw_bland_altman, one=one, result=result))
    if result.all_marks.count:
        yield partial(_with_legend, partial(draw_seen, result=result))


def _with_legend(draw: Callable[[Axes], None], axes: Axes) -> None:
    """Below the axes, as a page has no room beside them."""
    draw(axes)
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.14), fontsize="x-small", frameon=False)


def bland_altman_plot(one: SizeBand, result: StationsResult) -> bytes:
    figure = new_figure(_SIZE_IN, _DPI)
    axes = figure.add_subplot()
    draw_bland_altman(axes, one, result)
    figure.legend(loc="outside lower center", ncols=3, fontsize=_SMALL, frameon=False)
    return png_of(figure)


def draw_bland_altman(axes: Axes, one: SizeBand, result: StationsResult) -> None:
    """Differences over means; bias and limits as lines, their 95 % intervals as bands around them."""
    assert one.limits is not None, "only what has limits is drawn"
    first, second = result.names
    sizes = np.array([pair.mean_um for pair in one.pairs])
    differences = np.array([pair.difference_um for pair in one.pairs])
    axes.axhline(0.0, color="black", linewidth=0.8)
    low, high = view_um(one)
    inside = (differences >= low) & (differences <= high)
    _draw_lines(axes, one)
    axes.plot(sizes[inside], differences[inside], "o", color=_POINT, markersize=4, alpha=0.7, label="mark")
    _draw_outside(axes, sizes, differences, (low, high))
    if one.band.is_whole:
        for edge in _edges(result, one.dimension):
            axes.axvline(edge, color=_EDGE, linewidth=1.0, zorder=0)
    axes.set_ylim(low, high)
    axes.set_title(band_words(one.dimension, one.band), loc="left", fontweight="bold", fontsize=_TITLE_PT)
    axes.set_xlabel("mean of both, µm", fontsize=_LABEL_PT)
    axes.set_ylabel(f"{_short(second)} − {_short(first)}, µm", fontsize=_LABEL_PT)
    axes.tick_params(labelsize=_LABEL_PT)
    axes.grid(alpha=0.25)
    axes.spines[["top", "right"]].set_visible(False)


def _draw_lines(axes: Axes, one: SizeBand) -> None:
    """The figures to trust; the classic limits stay thin beside robust ones."""
    if one.limits is None:
        return
    if one.is_misled and one.robust is not None:
        _line(axes, one.robust.median, _BIAS, "-", "median, 95 %")
        for value, label in ((one.robust.lower, "robust limits of agreement"), (one.robust.upper, "")):
            axes.axhline(value, color=_LIMIT, linestyle="--", linewidth=1.4, label=label or None)
        for value, label in ((one.limits.lower.value, "classic limits, misled"), (one.limits.upper.value, "")):
            axes.axhline(value, color=_LIMIT, linestyle=":", linewidth=1.0, label=label or None)
        return
    _line(axes, one.limits.lower, _LIMIT, "--", "limits of agreement, 95 %")
    _line(axes, one.limits.upper, _LIMIT, "--", "")
    _line(axes, one.limits.bias, _BIAS, "-", "bias, 95 %")


def _draw_outside(axes: Axes, sizes: Floats, differences: Floats, view: tuple[float, float]) -> None:
    """Marks beyond the view as arrows at its edge, with their difference."""
    for size, difference in zip(sizes, differences, strict=True):
        if view[0] <= difference <= view[1]:
            continue
        is_above = bool(difference > view[1])
        edge = view[1] if is_above else view[0]
        axes.plot(size, edge, "^" if is_above else "v", color=_BIAS, markersize=8, clip_on=False)
        words = signed(float(difference), "+.1f")
        shift = (8, -4) if is_above else (8, 0)
        axes.annotate(words, (size, edge), xytext=shift, textcoords="offset points", fontsize=_LABEL_PT)


def seen_plot(result: StationsResult) -> bytes:
    """Shares of the marks of each band that both saw, or one alone."""
    figure = new_figure(_SIZE_IN, _DPI)
    axes = figure.add_subplot()
    draw_seen(axes, result)
    figure.legend(loc="outside lower center", ncols=3, fontsize=_SMALL, frameon=False)
    return png_of(figure)


def draw_seen(axes: Axes, result: StationsResult) -> None:
    first, second = result.names
    rows = [one for one in result.bands if one.count]
    at, left = np.arange(len(rows)), np.zeros(len(rows))
    kinds = (
        ("both", _BOTH, "", [one.both for one in rows]),
        (f"{first} alone", _FIRST, "//", [one.only_first for one in rows]),
        (f"{second} alone", _SECOND, "\\\\", [one.only_second for one in rows]),
    )
    for name, color, hatch, counts in kinds:
        shares = _HUNDRED * np.array(counts) / np.array([one.count for one in rows])
        axes.barh(at, shares, _BAR, left=left, color=color, hatch=hatch, edgecolor="white", linewidth=0, label=name)
        left += shares
    axes.set_yticks(at, [f"{band_words(one.dimension, one.band)}  ({one.count})" for one in rows])
    axes.invert_yaxis()
    axes.set_xlim(0.0, _HUNDRED)
    axes.set_xlabel("% of the marks that either saw (in brackets: how many)", fontsize=_LABEL_PT)
    axes.set_title("Seen by both, or by one alone", loc="left", fontweight="bold", fontsize=_TITLE_PT)
    axes.tick_params(labelsize=_LABEL_PT)
    axes.spines[["top", "right"]].set_visible(False)


def _short(station: str) -> str:
    return station if len(station) <= _LONGEST else f"{station[: _LONGEST - 1]}…"


def _line(axes: Axes, one: Estimate, color: str, style: str, label: str) -> None:
    axes.axhspan(one.interval.low, one.interval.high, color=color, alpha=_BAND_ALPHA, linewidth=0)
    axes.axhline(one.value, color=color, linestyle=style, linewidth=1.4, label=label or None)


def _edges(result: StationsResult, dimension: Dimension) -> list[float]:
    """Where one band of a dimension ends and the next begins."""
    bands = [one.band for one in result.sizes if one.dimension is dimension and not one.band.is_whole]
    return [band.low_um for band in bands[1:]]


def _file_name(one: SizeBand) -> str:
    """`diameter`, `diameter_below_2_um`, `diameter_2_to_5_um`, `diameter_from_10_um`."""
    name, band = one.dimension.value, one.band
    if band.is_whole:
        return name
    if band.low_um <= 0.0:
        return f"{name}_below_{band.high_um:g}_um"
    high = math.isinf(band.high_um)
    return f"{name}_from_{band.low_um:g}_um" if high else f"{name}_{band.low_um:g}_to_{band.high_um:g}_um"


def plot_title(name: str) -> str:
    """What a plot shows, by its name, for those who cannot see it."""
    for dimension, words in DIMENSION_WORDS.items():
        if name.startswith(dimension.value):
            sizes = name.removeprefix(dimension.value).replace("_um", " µm").replace("_", " ").strip()
            return f"{words}{f', {sizes}' if sizes else ''}: differences over sizes, with bias and limits of agreement"
    return "Marks seen by both stations or by one alone, by size"
