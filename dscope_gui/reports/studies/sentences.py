"""What a study says, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dscope_gui.reports.studies.report import StudyReport
from dscope_gui.reports.studies.stations_sentences import stations_sentences
from dscope_gui.reports.studies.told import GRADE_WORDS, counted_words, kappa_words
from dscope_gui.validation.studies import (
    LEAST_CATEGORIES,
    AgreementResult,
    GaugeResult,
    Grade,
    Part,
    StabilityResult,
)

_GAUGE_WORDS: Final = {
    Grade.GOOD: "good (below 10 %)",
    Grade.MARGINAL: "may be acceptable (10 to 30 %), depending on the use",
    Grade.POOR: "not acceptable (above 30 %)",
}


def conclusions(report: StudyReport) -> tuple[str, ...]:
    """One sentence each, the most important first."""
    return (
        *(() if report.gauge is None else _of_gauge(report.gauge)),
        *(() if report.agreement is None else _of_agreement(report.agreement)),
        *(() if report.stability is None else _of_stability(report.stability)),
        *(sentence for one in report.stations for sentence in stations_sentences(one)),
        *report.notes,
    )


def _of_gauge(gauge: GaugeResult) -> Iterator[str]:
    grr = gauge.component(Part.GRR)
    yield f"Gauge R&R is {grr.of_spread_percent:.1f} % of the total variation: {_GAUGE_WORDS[gauge.grade]}."
    if gauge.tolerance_grade is not None:
        yield f"It is {grr.of_tolerance_percent:.1f} % of the tolerance: {_GAUGE_WORDS[gauge.tolerance_grade]}."
    if gauge.categories is None:
        yield "The gauge itself shows no spread: it tells any number of categories apart."
    else:
        enough = "enough" if gauge.has_enough_categories else f"too few, at least {LEAST_CATEGORIES} are needed"
        yield f"It tells {gauge.categories} categories of parts apart: {enough}."
    if gauge.reduced is not None:
        yield "Operators and parts do not interact (p above the limit): the interaction counts as repeatability."


def _of_agreement(agreement: AgreementResult) -> Iterator[str]:
    yield f"All verdicts on a part were the same for {counted_words(agreement.together)} of the parts."
    if agreement.kappa is not None:
        yield f"Agreement beyond chance over all verdicts, Fleiss' kappa: {kappa_words(agreement.kappa)}."
    for one in agreement.appraisers:
        against = one.reference
        if against is not None:
            yield (
                f"{one.operator}: effectiveness {100 * against.effective.share:.1f} %, "
                f"misses {100 * against.misses.share:.1f} %, "
                f"false alarms {100 * against.false_alarms.share:.1f} %: {GRADE_WORDS[against.grade]}."
            )


def _of_stability(stability: StabilityResult) -> Iterator[str]:
    yield f"The verdict differed from most of its burst on {counted_words(stability.flipped)} of the pictures."
    yield f"It was not always the same on {counted_words(stability.unsteady)} of the connectors."
    yield f"Not on every picture were {counted_words(stability.flickering)} of the marks."
