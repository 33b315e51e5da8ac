"""The charts of a study, drawn with matplotlib."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dscope_gui.reports.studies.report import StudyReport
from dscope_gui.reports.studies.stations_plots import station_charts
from dscope_gui.validation.studies import AgreementResult, Counted, GaugeResult, Part, StabilityResult

if TYPE_CHECKING:  # only to name the types: imported at run time by whoever draws
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_COLORS: Final = ("#3b82c4", "#e08a1e", "#4fa36a", "#c2504a", "#8a6fc0", "#7a8794", "#c79a2c", "#4aa6a6")
_MARKS: Final = ("o", "s", "^", "D", "v", "P", "X", "*")
_MUTED: Final = "#56616d"
_SMALL_PT: Final = 8
_JITTER: Final = 0.18
_HUNDRED: Final = 100.0
_NAMED_PARTS: Final = (Part.GRR, Part.EV, Part.AV, Part.INT, Part.PV)
_MANY: Final = 15
"""Above so many names along an axis they are turned."""


def draw_charts(figure: Figure, report: StudyReport) -> None:
    """Fill a figure of the height of a page, two thirds as wide as high, with all charts of the report."""
    charts = [
        *(() if report.gauge is None else (_components, _by_part, _by_operator, _interaction)),
        *(() if report.agreement is None else (_rates,)),
        *(() if report.stability is None else (_flips,)),
        *(partial(_station_chart, draw) for result in report.stations for draw in station_charts(result)),
    ]
    columns = 2 if len(charts) > 2 else 1  # noqa: PLR2004 - one below the other as long as they are few
    rows = -(-len(charts) // columns)
    for place, chart in enumerate(charts):
        axes = figure.add_subplot(max(rows, 2), columns, place + 1)
        axes.tick_params(labelsize=_SMALL_PT)
        axes.spines[["top", "right"]].set_visible(False)
        chart(axes, report)
    figure.tight_layout(rect=(0.05, 0.05, 0.97, 0.93), h_pad=3.0, w_pad=2.0)


def _station_chart(draw: Callable[[Axes], None], axes: Axes, _report: StudyReport) -> None:
    draw(axes)


def _gauge(report: StudyReport) -> GaugeResult:
    assert report.gauge is not None
    return report.gauge


def _components(axes: Axes, report: StudyReport) -> None:
    gauge = _gauge(report)
    kinds = [("% of variance", [gauge.component(part).of_variance_percent for part in _NAMED_PARTS])]
    kinds.append(("% of TV", [gauge.component(part).of_spread_percent for part in _NAMED_PARTS]))
    if gauge.options.tolerance is not None:
        kinds.append(("% of tolerance", [gauge.component(p).of_tolerance_percent or 0.0 for p in _NAMED_PARTS]))
    width = 0.8 / len(kinds)
    for place, (name, heights) in enumerate(kinds):
        at = np.arange(len(_NAMED_PARTS)) + (place - (len(kinds) - 1) / 2) * width
        axes.bar(at, heights, width, label=name, color=_COLORS[place])
    axes.set_xticks(range(len(_NAMED_PARTS)), [part.value for part in _NAMED_PARTS])
    _dress(axes, "Components of variation", "%")
    axes.legend(fontsize=_SMALL_PT, frameon=False)


def _by_part(axes: Axes, report: StudyReport) -> None:
    values = _gauge(report).values
    for number, cell in enumerate(values):
        flat = cell.ravel()
        spread = np.linspace(-_JITTER, _JITTER, flat.size)
        axes.plot(number + spread, flat, "o", color=_COLORS[0], markersize=3, alpha=0.6)
    axes.plot(range(len(values)), values.mean(axis=(1, 2)), "-", color=_COLORS[3], linewidth=1.2)
    _name_axis(axes, _gauge(report).design.parts)
    _dress(axes, "By part (line: mean)", report.quantity_with_unit)


def _by_operator(axes: Axes, report: StudyReport) -> None:
    gauge = _gauge(report)
    by_operator = [gauge.values[:, number, :].ravel() for number in range(len(gauge.design.operators))]
    axes.boxplot(by_operator, medianprops={"color": _COLORS[3]}, showmeans=True)
    axes.set_xticks(range(1, len(by_operator) + 1), list(gauge.design.operators))
    _dress(axes, "By operator (triangle: mean)", report.quantity_with_unit)


def _interaction(axes: Axes, report: StudyReport) -> None:
    gauge = _gauge(report)
    for number, operator in enumerate(gauge.design.operators):
        axes.plot(
            gauge.values[:, number, :].mean(axis=1),
            marker=_MARKS[number % len(_MARKS)],
            color=_COLORS[number % len(_COLORS)],
            label=operator,
            markersize=4,
            linewidth=1.0,
        )
    _name_axis(axes, gauge.design.parts)
    _dress(axes, "Part × operator (means)", report.quantity_with_unit)
    axes.legend(fontsize=_SMALL_PT, frameon=False)


def _rates(axes: Axes, report: StudyReport) -> None:
    agreement = report.agreement
    assert agreement is not None
    kinds = _counted_kinds(agreement)
    names = [one.operator for one in agreement.appraisers]
    width = 0.8 / len(kinds)
    for place, (name, counted) in enumerate(kinds):
        at = np.arange(len(names)) + (place - (len(kinds) - 1) / 2) * width
        _draw_counted(axes, at, counted, name, place)
    axes.set_xticks(range(len(names)), names)
    axes.set_ylim(0, _HUNDRED)
    _dress(axes, "Verdicts, with exact 95 % intervals", "%")
    axes.legend(fontsize=_SMALL_PT, frameon=False, loc="upper left", bbox_to_anchor=(1.0, 1.0))


def _counted_kinds(agreement: AgreementResult) -> list[tuple[str, list[Counted]]]:
    kinds = [("alike in every trial", [one.repeated for one in agreement.appraisers])]
    known = [one.reference for one in agreement.appraisers if one.reference is not None]
    if known:
        kinds.append(("effectiveness", [one.effective for one in known]))
        kinds.append(("misses", [one.misses for one in known]))
        kinds.append(("false alarms", [one.false_alarms for one in known]))
    return kinds


def _flips(axes: Axes, report: StudyReport) -> None:
    stability = report.stability
    assert stability is not None
    _draw_counted(axes, np.arange(len(stability.bursts)), [b.flipped for b in stability.bursts], "flipped", 0)
    _name_axis(axes, [b.connector for b in stability.bursts])
    axes.set_ylim(0, _HUNDRED)
    _dress(axes, _flip_title(stability), "%")


def _flip_title(stability: StabilityResult) -> str:
    pictures = sum(burst.flipped.of for burst in stability.bursts)
    return f"Pictures with another verdict than most of their burst ({pictures} in all)"


def _draw_counted(axes: Axes, at: Any, counted: Sequence[Counted], name: str, color: int) -> None:
    shares = [_HUNDRED * one.share for one in counted]
    below = [_HUNDRED * (one.share - one.interval.low) for one in counted]
    above = [_HUNDRED * (one.interval.high - one.share) for one in counted]
    axes.errorbar(
        at,
        shares,
        yerr=[below, above],
        fmt=_MARKS[color],
        color=_COLORS[color],
        capsize=3,
        label=name,
        clip_on=False,
    )


def _name_axis(axes: Axes, names: Sequence[str]) -> None:
    turned = 90 if len(names) > _MANY or max(map(len, names)) > _MANY // 3 else 0
    axes.set_xticks(range(len(names)), list(names), rotation=turned)


def _dress(axes: Axes, title: str, unit: str) -> None:
    axes.set_title(title, fontsize=_SMALL_PT + 2)
    axes.set_ylabel(unit, fontsize=_SMALL_PT, color=_MUTED)
    axes.grid(axis="y", alpha=0.25)
