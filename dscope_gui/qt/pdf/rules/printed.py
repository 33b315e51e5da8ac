"""What is said of a rule set on paper besides what it says itself: version, state, who released it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.rule_set import RuleSet, ZoneUnit
from dscope_gui.domain.rule_version import RuleState, RuleStep, RuleVersion
from dscope_gui.domain.verdict import Cause
from dscope_gui.qt.widgets.reason_wording import cause_word
from dscope_gui.qt.widgets.stored_facts import Fact, local_time
from dscope_gui.rules import rule_set_sha256

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PrintedRules:
    """A rule set about to be printed.

    Parameters
    ----------
    made : when, in local time.
    name : as records call it, `house-sm@3`.
    state : in words; empty for a file that no shelf knows.
    history : who drafted and approved it, and from when it judges.
    """

    rule_set: RuleSet
    made: str
    name: str
    state: str = ""
    history: tuple[Fact, ...] = ()

    @property
    def sha256(self) -> str:
        return rule_set_sha256(self.rule_set)


def printed_version(version: RuleVersion, made: str) -> PrintedRules:
    """A version from the shelf."""
    return PrintedRules(version.rule_set, made, version.name, state_word(version), tuple(_history(version)))


def state_word(version: RuleVersion) -> str:
    """The state of a version in words."""
    if version.is_shipped and version.state is RuleState.IN_FORCE:
        return translate("RulesOnPaper", "in force, as it comes with the program")
    return {
        RuleState.DRAFT: translate("RulesOnPaper", "draft, judges nothing"),
        RuleState.APPROVED: translate("RulesOnPaper", "approved, not in force"),
        RuleState.IN_FORCE: translate("RulesOnPaper", "in force"),
        RuleState.RETIRED: translate("RulesOnPaper", "retired"),
    }[version.state]


def facts_of(printed: PrintedRules) -> Iterator[Fact]:
    """Everything of the head, in the order of the page."""
    rules = printed.rule_set
    yield Fact(translate("RulesOnPaper", "Standard"), f"{rules.standard}, {rules.edition}")
    yield Fact(translate("RulesOnPaper", "Name and version"), printed.name)
    if printed.state:
        yield Fact(translate("RulesOnPaper", "State"), printed.state)
    yield from printed.history
    yield Fact(translate("RulesOnPaper", "SHA-256"), printed.sha256)
    yield Fact(translate("RulesOnPaper", "For"), _meant_for(rules))
    yield Fact(translate("RulesOnPaper", "Cladding"), _cladding(rules))
    floor = translate("RulesOnPaper", "{floor} µm: smaller features are not judged")
    yield Fact(translate("RulesOnPaper", "Detection floor"), floor.format(floor=f"{rules.min_detect_um:g}"))
    yield Fact(translate("RulesOnPaper", "Decision rule"), _decision(rules))
    if rules.refuse_when:
        warnings = "; ".join(cause_word(Cause(warning.value)) for warning in rules.refuse_when)
        yield Fact(translate("RulesOnPaper", "No verdict when"), warnings)


def unit_words(unit: ZoneUnit) -> str:
    """Of the zones' diameters."""
    if unit is ZoneUnit.PERCENT_OF_CLADDING:
        return translate("RulesOnPaper", "% of the cladding")
    return translate("RulesOnPaper", "µm")


def _history(version: RuleVersion) -> Iterator[Fact]:
    titles = {
        RuleStep.SAVED: translate("RulesOnPaper", "Drafted"),
        RuleStep.APPROVED: translate("RulesOnPaper", "Approved"),
        RuleStep.ROLLED_BACK: translate("RulesOnPaper", "Rolled back to"),
        RuleStep.RETIRED: translate("RulesOnPaper", "Retired"),
    }
    last = {event.step: event for event in version.events}
    for step, event in sorted(last.items(), key=lambda pair: pair[1].at):
        who = event.by if step is not RuleStep.SAVED else ", ".join(sorted(version.drafted_by))
        reason = f" ({event.reason})" if event.reason else ""
        yield Fact(titles[step], f"{local_time(event.at)}, {who}{reason}")
    if version.effective_from is not None:
        yield Fact(translate("RulesOnPaper", "In force from"), local_time(version.effective_from))


def _meant_for(rules: RuleSet) -> str:
    applies = rules.applies_to
    fibers = ", ".join(applies.fibers) or translate("RulesOnPaper", "any fiber")
    polish = ", ".join(applies.polish) or translate("RulesOnPaper", "any polish")
    array = translate("RulesOnPaper", "one fiber of an array") if applies.multi_fiber else ""
    return "; ".join(part for part in (fibers, polish, array) if part)


def _cladding(rules: RuleSet) -> str:
    if rules.cladding is None:
        return translate("RulesOnPaper", "any diameter")
    size = f"{rules.cladding.diameter_um:g} ± {rules.cladding.tolerance_um:g} µm"
    return f"{size}  [{rules.cladding.source}]"


def _decision(rules: RuleSet) -> str:
    decision = rules.decided_by
    return f"{decision.wording}  [{decision.source}]" if decision.source else decision.wording
