"""From the captures of a study to what they say."""

from __future__ import annotations

from collections import Counter
from typing import Final

from dscope_gui.domain.study import Quantity, Step, Study, Taken
from dscope_gui.errors import WrongUse
from dscope_gui.reports.studies.report import StudyReport
from dscope_gui.validation.studies import (
    AgreementResult,
    GaugeOptions,
    GaugeResult,
    Rating,
    Reading,
    gauge_rr,
    verdict_agreement,
)

QUANTITY_WORDS: Final = {
    Quantity.DEFECT_DIAMETER: "Diameter of the largest defect",
    Quantity.SCRATCH_WIDTH: "Width of the widest scratch",
    Quantity.CORE_DIAMETER: "Diameter of the core",
    Quantity.CLADDING_DIAMETER: "Diameter of the cladding",
    Quantity.CLADDING_DIAMETER_PX: "Diameter of the cladding",
    Quantity.VERDICT: "Verdict",
}


def report_of(study: Study, station: str = "") -> StudyReport:
    """Evaluate a study; what cannot be evaluated is said in the report's notes."""
    notes: list[str] = []
    retaken = len(study.taken) - len(study.counting)
    if retaken:
        notes.append(f"{retaken} captures were taken again; only the last of each step counts.")
    judges = Counter(one.judged_by for one in study.counting.values() if one.judged_by)
    if len(judges) > 1:
        named = ", ".join(f"{count} by {words}" for words, count in judges.most_common())
        notes.append(
            f"A model came into use or went during this study: {named}. Sizes and verdicts are not of one measuring "
            "system; capture the smaller part again, or begin anew."
        )
    return StudyReport(
        title=study.plan.title,
        facts=_facts(study, station),
        quantity=quantity_words(study),
        unit=study.plan.quantity.unit,
        gauge=_gauge(study, notes),
        agreement=_agreement(study, notes),
        notes=tuple(notes),
    )


def quantity_words(study: Study) -> str:
    words = QUANTITY_WORDS[study.plan.quantity]
    return f"{words} in {study.plan.zone}" if study.plan.zone and study.plan.quantity.has_zone else words


def _gauge(study: Study, notes: list[str]) -> GaugeResult | None:
    if not study.plan.quantity.has_size:
        return None
    readings = [
        Reading(step.part, step.operator, str(step.trial), taken.value)
        for step, taken in _in_order(study)
        if taken.value is not None
    ]
    try:
        return gauge_rr(readings, GaugeOptions(tolerance=study.plan.tolerance))
    except WrongUse as refusal:
        notes.append(f"Gauge R&R: {refusal}.")
        return None


def _agreement(study: Study, notes: list[str]) -> AgreementResult | None:
    ratings = [
        Rating(step.part, step.operator, str(step.trial), taken.verdict, study.plan.references.get(step.part))
        for step, taken in _in_order(study)
    ]
    try:
        return verdict_agreement(ratings)
    except WrongUse as refusal:
        notes.append(f"Agreement: {refusal}.")
        return None


def _in_order(study: Study) -> list[tuple[Step, Taken]]:
    """What counts, in the order of the plan, whatever the order of capture was."""
    parts, operators = study.plan.parts.index, study.plan.operators.index
    pairs = [(study.order[place], taken) for place, taken in study.counting.items()]
    return sorted(pairs, key=lambda pair: (parts(pair[0].part), operators(pair[0].operator), pair[0].trial))


def _facts(study: Study, station: str) -> tuple[tuple[str, str], ...]:
    plan, counting = study.plan, list(study.counting.values())
    named = [
        ("Study", study.id),
        ("Part number", plan.recipe),
        ("Design", f"{len(plan.parts)} parts × {len(plan.operators)} operators × {plan.trials} trials"),
        ("Operators", ", ".join(plan.operators)),
        ("Captured", f"{len(counting)} of {plan.captures}"),
    ]
    if counting:
        times = sorted(one.at for one in counting)
        named.append(("From – to", f"{times[0].astimezone():%Y-%m-%d %H:%M} – {times[-1].astimezone():%Y-%m-%d %H:%M}"))
    judges = sorted({one.judged_by for one in counting if one.judged_by})
    if judges:
        named.append(("Judged by", "; ".join(judges)))
    if station:
        named.append(("Station", station))
    return tuple(named)
