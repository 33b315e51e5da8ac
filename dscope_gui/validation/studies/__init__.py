"""Studies of the station itself: gauge R&R of sizes, agreement of verdicts, stability over bursts."""

from dscope_gui.validation.studies.agreement import (
    FAIL,
    PASS,
    AgainstReference,
    AgreementResult,
    Appraiser,
    Counted,
    Pair,
    kappa_grade,
    verdict_agreement,
)
from dscope_gui.validation.studies.anova import Anova, AnovaRow, Source
from dscope_gui.validation.studies.crossed import Crossed
from dscope_gui.validation.studies.gauge import (
    LEAST_CATEGORIES,
    Component,
    GaugeOptions,
    GaugeResult,
    Grade,
    Part,
    gauge_rr,
)
from dscope_gui.validation.studies.intervals import Interval
from dscope_gui.validation.studies.readings import Rating, Reading
from dscope_gui.validation.studies.stability import BurstStability, StabilityResult, StableMark, burst_stability

__all__ = [
    "FAIL",
    "LEAST_CATEGORIES",
    "PASS",
    "AgainstReference",
    "AgreementResult",
    "Anova",
    "AnovaRow",
    "Appraiser",
    "BurstStability",
    "Component",
    "Counted",
    "Crossed",
    "GaugeOptions",
    "GaugeResult",
    "Grade",
    "Interval",
    "Pair",
    "Part",
    "Rating",
    "Reading",
    "Source",
    "StabilityResult",
    "StableMark",
    "burst_stability",
    "gauge_rr",
    "kappa_grade",
    "verdict_agreement",
]
