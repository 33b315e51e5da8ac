"""The words of studies in the user's language."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.study import Quantity, Study, StudyState
from dscope_gui.validation.studies import Counted, Grade, Part, Source

translate = QCoreApplication.translate

_SIGNS: Final = {Grade.GOOD: "✔", Grade.MARGINAL: "!", Grade.POOR: "✖"}
_HUNDRED: Final = 100.0


def quantity_word(quantity: Quantity) -> str:
    return {
        Quantity.DEFECT_DIAMETER: translate("Studies", "Diameter of the largest defect, µm"),
        Quantity.SCRATCH_WIDTH: translate("Studies", "Width of the widest scratch, µm"),
        Quantity.CORE_DIAMETER: translate("Studies", "Diameter of the core, µm"),
        Quantity.CLADDING_DIAMETER: translate("Studies", "Diameter of the cladding, µm"),
        Quantity.CLADDING_DIAMETER_PX: translate("Studies", "Diameter of the cladding, px"),
        Quantity.VERDICT: translate("Studies", "Only the verdict"),
    }[quantity]


def state_word(study: Study) -> str:
    if study.state is StudyState.OPEN:
        return translate("Studies", "✔ complete") if study.is_complete else translate("Studies", "… open")
    if study.state is StudyState.CANCELLED:
        return translate("Studies", "✖ cancelled")
    return translate("Studies", "put away")


def progress_words(study: Study) -> str:
    return translate("Studies", "{done} of {total}").format(done=len(study.counting), total=study.plan.captures)


def grade_sign(grade: Grade) -> str:
    """Tells grades apart without colour."""
    return _SIGNS[grade]


def gauge_grade_word(grade: Grade) -> str:
    return {
        Grade.GOOD: translate("Studies", "good (below 10 %)"),
        Grade.MARGINAL: translate("Studies", "may be acceptable (10 to 30 %)"),
        Grade.POOR: translate("Studies", "not acceptable (above 30 %)"),
    }[grade]


def grade_word(grade: Grade) -> str:
    return {
        Grade.GOOD: translate("Studies", "good"),
        Grade.MARGINAL: translate("Studies", "marginal"),
        Grade.POOR: translate("Studies", "poor"),
    }[grade]


def part_word(part: Part) -> str:
    return {
        Part.GRR: translate("Studies", "Gauge R&R"),
        Part.EV: translate("Studies", "Repeatability (EV)"),
        Part.AV: translate("Studies", "Operators (AV)"),
        Part.INT: translate("Studies", "Part × operator"),
        Part.PV: translate("Studies", "Parts (PV)"),
        Part.TV: translate("Studies", "Total (TV)"),
    }[part]


def source_word(source: Source) -> str:
    return {
        Source.PART: translate("Studies", "Part"),
        Source.OPERATOR: translate("Studies", "Operator"),
        Source.INTERACTION: translate("Studies", "Part × operator"),
        Source.REPEATABILITY: translate("Studies", "Repeatability"),
        Source.TOTAL: translate("Studies", "Total"),
    }[source]


def counted_words(counted: Counted) -> str:
    """`3 of 48  (1.3 – 17.2 %)`."""
    if not counted.of:
        return "–"
    interval = counted.interval
    text = translate("Studies", "{hits} of {of}  ({low:.1f} – {high:.1f} %)")
    return text.format(hits=counted.hits, of=counted.of, low=_HUNDRED * interval.low, high=_HUNDRED * interval.high)


def retake_reasons() -> dict[str, str]:
    """By the reason as it is kept, in English."""
    return {
        "Wrong part was in": translate("Studies", "Wrong part was in"),
        "Wrong operator": translate("Studies", "Wrong operator"),
        "The part moved": translate("Studies", "The part moved"),
        "Not in focus": translate("Studies", "Not in focus"),
        "Dirt fell on it": translate("Studies", "Dirt fell on it"),
    }
