"""Heads and rows of the tables on the result page, in the user's language."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.qt.studies.words import (
    counted_words,
    grade_sign,
    grade_word,
    part_word,
    source_word,
    translate,
)
from dscope_gui.reports.studies.told import p_words
from dscope_gui.validation.studies import AgreementResult, Anova, Component, GaugeResult, Source, kappa_grade


@dataclass(frozen=True, slots=True)
class Rows:
    heads: tuple[str, ...]
    rows: list[list[str]]


def component_rows(result: GaugeResult) -> Rows:
    heads = (
        translate("Studies", "Source"),
        "σ",
        f"{result.options.k:g} σ",
        translate("Studies", "% variance"),
        translate("Studies", "% TV"),
        translate("Studies", "% tolerance"),
    )
    rows = [_component_row(one) for one in result.components]
    if result.options.tolerance is None:
        return Rows(heads[:-1], [row[:-1] for row in rows])
    return Rows(heads, rows)


def anova_rows(anova: Anova) -> Rows:
    heads = (
        translate("Studies", "Source"),
        translate("Studies", "DF"),
        translate("Studies", "SS"),
        translate("Studies", "MS"),
        "F",
        "p",
    )
    rows = [
        [
            source_word(row.source),
            str(row.df),
            f"{row.sum_of_squares:.5g}",
            "" if row.source is Source.TOTAL else f"{row.mean_square:.5g}",
            "" if row.f is None else f"{row.f:.3f}",
            "" if row.p is None else p_words(row.p),
        ]
        for row in anova.rows
    ]
    return Rows(heads, rows)


def repeat_rows(result: AgreementResult) -> Rows:
    heads = (
        translate("Studies", "Operator"),
        translate("Studies", "Parts always judged alike (95 %)"),
        translate("Studies", "Fleiss' kappa"),
    )
    rows = [[one.operator, counted_words(one.repeated), _kappa(one.kappa)] for one in result.appraisers]
    together = translate("Studies", "All together")
    return Rows(heads, [*rows, [together, counted_words(result.together), _kappa(result.kappa)]])


def pair_rows(result: AgreementResult) -> Rows:
    heads = (
        translate("Studies", "Between"),
        translate("Studies", "Verdicts alike (95 %)"),
        translate("Studies", "Cohen's kappa"),
    )
    rows = [[f"{p.first} – {p.second}", counted_words(p.agreed), _kappa(p.kappa)] for p in result.pairs]
    return Rows(heads, rows)


def reference_rows(result: AgreementResult) -> Rows:
    heads = (
        translate("Studies", "Operator"),
        translate("Studies", "Effectiveness (95 %)"),
        translate("Studies", "Misses"),
        translate("Studies", "False alarms"),
        translate("Studies", "Undecided"),
        translate("Studies", "Cohen's kappa"),
        translate("Studies", "Grade"),
    )
    rows = [
        [
            one.operator,
            counted_words(one.reference.effective),
            counted_words(one.reference.misses),
            counted_words(one.reference.false_alarms),
            str(one.reference.undecided.hits),
            _kappa(one.reference.kappa),
            f"{grade_sign(one.reference.grade)} {grade_word(one.reference.grade)}",
        ]
        for one in result.appraisers
        if one.reference is not None
    ]
    return Rows(heads, rows)


def _component_row(one: Component) -> list[str]:
    return [
        part_word(one.part),
        f"{one.deviation:.4g}",
        f"{one.study_variation:.4g}",
        f"{one.of_variance_percent:.1f}",
        f"{one.of_spread_percent:.1f}",
        "" if one.of_tolerance_percent is None else f"{one.of_tolerance_percent:.1f}",
    ]


def _kappa(kappa: float | None) -> str:
    return "–" if kappa is None else f"{grade_sign(kappa_grade(kappa))} {kappa:.3f}"
