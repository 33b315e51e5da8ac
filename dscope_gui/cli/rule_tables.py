"""Versions of rule sets as tables on the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from rich.table import Table

from dscope_gui.cli.console import plain, table
from dscope_gui.domain.rule_version import RuleState, RuleStep, RuleVersion

STATE_WORDS: Final = {
    RuleState.DRAFT: "draft",
    RuleState.APPROVED: "approved",
    RuleState.IN_FORCE: "in force",
    RuleState.RETIRED: "retired",
}
_STEP_WORDS: Final = {
    RuleStep.SAVED: "saved",
    RuleStep.APPROVED: "approved",
    RuleStep.ROLLED_BACK: "rolled back to",
    RuleStep.RETIRED: "retired",
}
_HASH_LETTERS: Final = 12


def overview(all_versions: Sequence[Sequence[RuleVersion]]) -> Table:
    """One line for each rule set: what judges, and what else there is."""
    rows = table("Name", "In force", "Other versions", "Title", "Compared with a bought copy", "Decision rule")
    for versions in all_versions:
        judging = next((one for one in versions if one.state is RuleState.IN_FORCE), None)
        told = judging or versions[-1]
        rows.add_row(
            plain(told.rule_set.id),
            "none" if judging is None else _number(judging),
            plain(", ".join(_beside(one) for one in versions if one is not judging)),
            plain(told.rule_set.title),
            "yes" if told.rule_set.verified else "no",
            told.rule_set.decided_by.wording,
        )
    return rows


def life_of(versions: Sequence[RuleVersion]) -> Table:
    """Every version of one rule set with every step of its life."""
    rows = table("Version", "State", "Step", "At", "By", "Begins", "Reason", "Content")
    for version in versions:
        number, state = _number(version), STATE_WORDS[version.state]
        if not version.events:
            rows.add_row(number, state, "", "", "", "", "", version.sha256[:_HASH_LETTERS])
        for event in version.events:
            begins = "" if event.effective_from is None else local(event.effective_from)
            cells = (_STEP_WORDS[event.step], local(event.at), event.by, begins, event.reason)
            rows.add_row(number, state, *map(plain, cells), event.sha256[:_HASH_LETTERS])
            number = state = ""
    return rows


def local(moment: datetime) -> str:
    """As the clock on the wall shows it."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"


def told(version: RuleVersion) -> str:
    """A version in one line: name, state, title, hash."""
    state = STATE_WORDS[version.state]
    if version.state is RuleState.APPROVED and version.effective_from is not None:
        state = f"approved from {local(version.effective_from)}"
    return f"{version.name} is {state}: {version.rule_set.title} (sha256 {version.sha256[:_HASH_LETTERS]}…)"


def _number(version: RuleVersion) -> str:
    return "shipped" if version.is_shipped else f"@{version.version}"


def _beside(version: RuleVersion) -> str:
    return f"{_number(version)} {STATE_WORDS[version.state]}"
