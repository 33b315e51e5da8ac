"""Which rule set an option means: a shipped one, a file, or a version of this station."""

from __future__ import annotations

from pathlib import Path

from dscope_gui.cli.console import say
from dscope_gui.cli.history_choice import known_rules
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.rule_version import SHIPPED_VERSION, RuleState, RuleVersion
from dscope_gui.errors import WrongUse
from dscope_gui.rules import list_rule_sets, load_rule_set
from dscope_gui.workstation.rule_book import RuleVersions, parse_version_name, shipped_alone


def chosen_rules(text: str, *, of_station: bool = False) -> RuleSet:
    """The rule set that is meant.

    A plain name is the shipped rule set, whatever this station has made of it: the same command gives the same verdicts
    everywhere. `NAME@3` is that version of the station; a draft is told as what it is.

    Parameters
    ----------
    of_station : a plain name is the version that judges at this station now.

    Raises
    ------
    WrongUse, RuleSetInvalid, NotInForce
        There is none, or none is in force.
    """
    if text not in list_rule_sets() and Path(text).is_file():
        return load_rule_set(Path(text))
    name, number = parse_version_name(text)
    if number is not None:
        return _numbered(name, number)
    return _in_force(name) if of_station else _shipped(name)


def _shipped(name: str) -> RuleSet:
    try:
        return load_rule_set(name)
    except WrongUse:
        with known_rules() as rules:
            versions = () if rules is None else rules.versions(name)
        if not versions:
            raise
        raise WrongUse(
            f"{name} did not come with the program, it is a rule set of this station",
            f"Name a version, such as {versions[-1].name}, or add --station-rules for the one in force",
        ) from None


def _in_force(name: str) -> RuleSet:
    with known_rules() as rules:
        return load_rule_set(name) if rules is None else rules.in_force(name).rule_set


def _numbered(name: str, number: int) -> RuleSet:
    with known_rules() as rules:
        if rules is not None:
            return _told(rules.version(name, number)).rule_set
    if number != SHIPPED_VERSION:
        raise WrongUse(f"There is no version {number} of {name}", "This station has no history yet")
    return load_rule_set(name)


def _told(version: RuleVersion) -> RuleVersion:
    """A draft may be tried, but nobody shall take it for released rules."""
    if version.state is RuleState.DRAFT:
        say(f"Note: {version.name} is a draft; nobody has approved it")
    return version


def all_known() -> tuple[tuple[RuleVersion, ...], ...]:
    """All rule sets with their versions, by name."""
    with known_rules() as rules:
        if rules is not None:
            return _all(rules)
    return tuple(shipped_alone(name) for name in list_rule_sets())


def _all(rules: RuleVersions) -> tuple[tuple[RuleVersion, ...], ...]:
    return tuple(rules.versions(name) for name in rules.names())
