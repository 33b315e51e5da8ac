"""The words of the editor of rule sets in the user's language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.decision import DecisionRule
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.domain.rule_set import FeatureClass, Polish, ZoneUnit
from dscope_gui.domain.rule_version import RuleState, RuleStep, RuleVersion
from dscope_gui.qt.widgets.wording import zone_word

translate = QCoreApplication.translate

FAULT_SIGN: Final = "✖"
GOOD_SIGN: Final = "✔"
_STATE_SIGNS: Final = {
    RuleState.DRAFT: "✎",
    RuleState.APPROVED: "◷",
    RuleState.IN_FORCE: "✔",
    RuleState.RETIRED: "✖",
}


def state_words(state: RuleState) -> str:
    """Sign and word."""
    word = {
        RuleState.DRAFT: translate("Rules", "draft"),
        RuleState.APPROVED: translate("Rules", "approved"),
        RuleState.IN_FORCE: translate("Rules", "in force"),
        RuleState.RETIRED: translate("Rules", "retired"),
    }[state]
    return f"{_STATE_SIGNS[state]} {word}"


def version_word(version: RuleVersion) -> str:
    return translate("Rules", "shipped") if version.is_shipped else str(version.version)


def step_word(step: RuleStep) -> str:
    return {
        RuleStep.SAVED: translate("Rules", "draft saved"),
        RuleStep.APPROVED: translate("Rules", "approved"),
        RuleStep.ROLLED_BACK: translate("Rules", "rolled back to"),
        RuleStep.RETIRED: translate("Rules", "retired"),
    }[step]


def column_word(column: str) -> str:
    """Of an acceptance table."""
    return {
        FeatureClass.SCRATCHES: translate("Rules", "Scratches"),
        FeatureClass.DEFECTS: translate("Rules", "Defects"),
        FeatureClass.DEBRIS: translate("Rules", "Debris"),
        FeatureClass.CRACKS: translate("Rules", "Cracks"),
        FeatureClass.FILMS: translate("Rules", "Films"),
    }[FeatureClass(column)]


def unit_word(unit: str) -> str:
    return {
        ZoneUnit.UM: translate("Rules", "µm"),
        ZoneUnit.PERCENT_OF_CLADDING: translate("Rules", "% of cladding"),
    }[ZoneUnit(unit)]


def polish_word(polish: Polish) -> str:
    return translate("Rules", "flat") if polish is Polish.FLAT else polish.value


def polish_words(polish: Iterable[Polish]) -> str:
    return ", ".join(map(polish_word, polish)) or translate("Rules", "any")


def zone_in_words(title: str) -> str:
    """`B (cladding)`, as rule sets name a zone, with the name in the user's language; any other title stays."""
    label, bracket, name = title.rstrip(")").partition(" (")
    return f"{label} ({zone_word(name)})" if bracket else title


def fibers_words(names: tuple[str, ...]) -> str:
    """One name, and how many more there are."""
    if not names:
        return translate("Rules", "any")
    more = len(names) - 1
    return names[0] if not more else translate("Rules", "{shown} + {more}").format(shown=names[0], more=more)


def warning_word(warning: QualityWarning) -> str:
    """Of the picture, under which a rule set gives no verdict."""
    return {
        QualityWarning.POOR_ILLUMINATION: translate("Rules", "Badly lit"),
        QualityWarning.BLURRED: translate("Rules", "Not in focus"),
        QualityWarning.SATURATED: translate("Rules", "Too bright"),
        QualityWarning.LOW_CONTRAST: translate("Rules", "Too little contrast"),
        QualityWarning.SOFT: translate("Rules", "Not sharp enough for small marks"),
        QualityWarning.COARSELY_CODED: translate("Rules", "Too strongly compressed"),
        QualityWarning.COVERED: translate("Rules", "Covered by a film or fringes"),
        QualityWarning.ZONE_CUT_OFF: translate("Rules", "A zone is cut off by the picture's edge"),
        QualityWarning.SCALE_DISAGREES: translate("Rules", "Cladding and scale disagree"),
    }[warning]


def decision_word(rule: DecisionRule) -> str:
    return {
        DecisionRule.SIMPLE: translate("Rules", "simple: the measured size decides"),
        DecisionRule.GUARDED: translate("Rules", "guarded: within the guard band is a fail"),
        DecisionRule.GUARD_BAND: translate("Rules", "guard band: within it is conditional"),
    }[rule]


def field_word(name: str) -> str:
    """The label of a field of the head, of a zone or of a band, by its name in the file."""
    words = {
        "id": translate("RuleFields", "Name"),
        "title": translate("RuleFields", "Title"),
        "standard": translate("RuleFields", "Standard"),
        "edition": translate("RuleFields", "Edition"),
        "verified": translate("RuleFields", "Compared with a bought copy of the standard"),
        "notice": translate("RuleFields", "Notice on screens and reports"),
        "unit": translate("RuleFields", "Diameters of zones in"),
        "min_detect_um": translate("RuleFields", "Detection floor, µm"),
        "cladding": translate("RuleFields", "Only for a cladding of"),
        "cladding.diameter_um": translate("RuleFields", "Cladding, µm"),
        "cladding.tolerance_um": translate("RuleFields", "Tolerance of the cladding, µm"),
        "cladding.source": translate("RuleFields", "Source of the cladding"),
        "applies_to.fibers": translate("RuleFields", "Fibers"),
        "applies_to.polish": translate("RuleFields", "Polish"),
        "applies_to.multi_fiber": translate("RuleFields", "One fiber of an array"),
        "refuse_when": translate("RuleFields", "No verdict when the picture is"),
        "notes": translate("RuleFields", "Notes, one a line"),
        "decision": translate("RuleFields", "Decision rule"),
        "decision.rule": translate("RuleFields", "Decision rule"),
        "decision.k": translate("RuleFields", "Coverage factor k"),
        "decision.r": translate("RuleFields", "Guard band r, times U"),
        "decision.conditional_pass": translate("RuleFields", "A conditional pass is"),
        "decision.conditional_fail": translate("RuleFields", "A conditional fail is"),
        "decision.source": translate("RuleFields", "Agreed with"),
        "zones": translate("RuleFields", "Zones"),
        "name": translate("RuleFields", "Name"),
        "label": translate("RuleFields", "Label"),
        "inner": translate("RuleFields", "Inner"),
        "outer": translate("RuleFields", "Outer"),
        "source": translate("RuleFields", "Source"),
        "max": translate("RuleFields", "Number allowed"),
    }
    return words.get(name) or words.get(name.split(".", maxsplit=1)[0], name)
