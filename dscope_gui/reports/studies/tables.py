"""The tables of a study: the same in the terminal, in the PDF and in the workbook."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dscope_gui.reports.studies.report import StudyReport
from dscope_gui.reports.studies.stations_data import stations_data_tables
from dscope_gui.reports.studies.stations_tables import stations_tables
from dscope_gui.reports.studies.table import Table
from dscope_gui.reports.studies.told import counted_words, kappa_words
from dscope_gui.validation.studies import (
    AgreementResult,
    Anova,
    Crossed,
    GaugeResult,
    Part,
    Rating,
    Reading,
    Source,
    StabilityResult,
)

SOURCE_WORDS: Final = {
    Source.PART: "Part",
    Source.OPERATOR: "Operator",
    Source.INTERACTION: "Part × operator",
    Source.REPEATABILITY: "Repeatability",
    Source.TOTAL: "Total",
}
PART_WORDS: Final = {
    Part.GRR: "Gauge R&R (GRR)",
    Part.EV: "Repeatability (EV)",
    Part.AV: "Operators (AV)",
    Part.INT: "Part × operator (INT)",
    Part.PV: "Parts (PV)",
    Part.TV: "Total (TV)",
}

_MOST_COLUMNS: Final = 12
_ALIKE_HEADS: Final = ("Operator", "Parts always judged alike (95 %)", "Fleiss' kappa")
_PAIR_HEADS: Final = ("Operator", "with", "Verdicts alike (95 %)", "Cohen's kappa")
_REFERENCE_HEADS: Final = ("Operator", "Effectiveness", "Misses", "False alarms", "Undecided", "Cohen's kappa")
_BURST_HEADS: Final = ("Connector", "Verdicts", "Flipped (95 %)", "Marks", "Flickering")
_MARK_HEADS: Final = ("Connector", "Mark", "x in radii", "y", "Seen", "Size", "Spread (1 σ)", "Unit")


def summary_tables(report: StudyReport) -> tuple[Table, ...]:
    """Results, without the readings behind them."""
    return (
        *(() if report.gauge is None else _of_gauge(report.gauge)),
        *(() if report.agreement is None else _of_agreement(report.agreement)),
        *(() if report.stability is None else _of_stability(report.stability)),
        *stations_tables(report.stations),
    )


def data_tables(report: StudyReport) -> Iterator[Table]:
    """What was read, a line for each reading; as `dscope study` reads it."""
    if report.gauge is not None:
        rows = [one for row in report.gauge.design.entries for cell in row for one in cell]
        values = tuple((one.part, one.operator, one.trial, one.value) for one in rows)
        yield Table("Readings", ("part", "operator", "trial", "value"), values, ("", "", "", ".4f"))
    if report.agreement is not None:
        ratings = [one for row in report.agreement.design.entries for cell in row for one in cell]
        said = tuple((one.part, one.operator, one.trial, one.verdict, one.reference) for one in ratings)
        yield Table("Verdicts", ("part", "operator", "trial", "verdict", "reference"), said, ("",) * 5)
    yield from stations_data_tables(report.stations)


def data_sheets(report: StudyReport) -> Iterator[Table]:
    """What was read, a line for each part, as on a data sheet; some operators to each table where they are many."""
    if report.gauge is not None:
        readings = report.gauge.design
        values = [[[f"{one.value:.4g}" for one in cell] for cell in row] for row in readings.entries]
        yield from _sheets("Readings", readings, values)
    if report.agreement is not None:
        ratings = report.agreement.design
        said = [[[_verdict_word(one) for one in cell] for cell in row] for row in ratings.entries]
        yield from _sheets("Verdicts", ratings, said)


def _sheets(title: str, design: Crossed[Reading] | Crossed[Rating], words: list[list[list[str]]]) -> Iterator[Table]:
    at_once = max(1, _MOST_COLUMNS // len(design.trials))
    for first in range(0, len(design.operators), at_once):
        shown = range(first, min(first + at_once, len(design.operators)))
        heads = [f"{design.operators[n]}, {trial}" for n in shown for trial in design.trials]
        lines = (
            (part, [word for n in shown for word in row[n]]) for part, row in zip(design.parts, words, strict=True)
        )
        rows = tuple((part, *line) for part, line in lines)
        yield Table(title, ("Part", *heads), rows, ("",) * (len(heads) + 1))


def _verdict_word(one: Rating) -> str:
    """A verdict against the reference is marked."""
    word = one.verdict.replace("_", " ")
    return word if one.reference in (None, one.verdict) else f"{word} ✗"


def _of_gauge(gauge: GaugeResult) -> Iterator[Table]:
    yield _anova_table("Analysis of variance", gauge.anova)
    if gauge.reduced is not None:
        yield _anova_table("Without the interaction", gauge.reduced)
    yield _components_table(gauge)
    if gauge.cross_check is not None:
        yield _cross_check_table(gauge)


def _anova_table(title: str, anova: Anova) -> Table:
    rows = tuple(
        (SOURCE_WORDS[r.source], r.df, r.sum_of_squares, None if r.source is Source.TOTAL else r.mean_square, r.f, r.p)
        for r in anova.rows
    )
    heads = ("Source", "DF", "Sum of squares", "Mean square", "F", "p")
    return Table(title, heads, rows, ("", "d", ".5g", ".5g", ".3f", ".3f"))


def _components_table(gauge: GaugeResult) -> Table:
    rows = tuple(
        (
            PART_WORDS[c.part],
            c.variance,
            None if c.interval is None else c.interval.low,
            None if c.interval is None else c.interval.high,
            c.deviation,
            c.study_variation,
            c.of_variance_percent,
            c.of_spread_percent,
            c.of_tolerance_percent,
        )
        for c in gauge.components
    )
    spread = f"{gauge.options.k:g} σ"
    heads = ("Source", "Variance", "95 % from", "to", "σ", spread, "% of variance", "% of TV", "% of tolerance")
    return Table("Components of variation", heads, rows, ("", *(".4g",) * 5, *(".1f",) * 3))


def _cross_check_table(gauge: GaugeResult) -> Table:
    assert gauge.cross_check is not None
    check = gauge.cross_check
    named = ((Part.GRR, check.grr), (Part.EV, check.ev), (Part.AV, check.av), (Part.PV, check.pv), (Part.TV, check.tv))
    rows = tuple((PART_WORDS[part], sigma, gauge.options.k * sigma, _percent(sigma, check.tv)) for part, sigma in named)
    heads = ("Source", "σ", f"{gauge.options.k:g} σ", "% of TV")
    return Table("Average and range method", heads, rows, ("", ".4g", ".4g", ".1f"))


def _of_agreement(agreement: AgreementResult) -> Iterator[Table]:
    own = tuple((a.operator, counted_words(a.repeated), kappa_words(a.kappa)) for a in agreement.appraisers)
    everybody = ("All together", counted_words(agreement.together), kappa_words(agreement.kappa))
    yield Table("Repeatability of verdicts", _ALIKE_HEADS, (*own, everybody), ("",) * 3)
    if agreement.pairs:
        rows = tuple((p.first, p.second, counted_words(p.agreed), kappa_words(p.kappa)) for p in agreement.pairs)
        yield Table("Between operators", _PAIR_HEADS, rows, ("",) * 4)
    against = tuple(
        (
            a.operator,
            counted_words(a.reference.effective),
            counted_words(a.reference.misses),
            counted_words(a.reference.false_alarms),
            a.reference.undecided.hits,
            kappa_words(a.reference.kappa),
        )
        for a in agreement.appraisers
        if a.reference is not None
    )
    if against:
        yield Table("Against the reference", _REFERENCE_HEADS, against, ("", "", "", "", "d", ""))


def _of_stability(stability: StabilityResult) -> Iterator[Table]:
    rows = tuple(
        (
            b.connector,
            ", ".join(f"{number} {word.replace('_', ' ')}" for word, number in b.verdicts.items()),
            counted_words(b.flipped),
            len(b.marks),
            len(b.flickering),
        )
        for b in stability.bursts
    )
    yield Table("Bursts", _BURST_HEADS, rows, ("", "", "", "d", "d"))
    marks = tuple(
        (b.connector, " / ".join(m.kinds), m.x, m.y, f"{m.seen.hits} of {m.seen.of}", m.size, m.spread, m.unit)
        for b in stability.bursts
        for m in b.marks
    )
    yield Table("Marks", _MARK_HEADS, marks, ("", "", ".3f", ".3f", "", ".2f", ".3f", ""))


def _percent(sigma: float, total: float) -> float:
    return 100.0 * sigma / total if total else 0.0
