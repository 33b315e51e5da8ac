"""The sheet that tells a reader what the workbook is and how it is edited."""

from __future__ import annotations

from collections.abc import Mapping

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.reports.rule_sheets import layout
from dscope_gui.rules import rule_set_sha256
from dscope_gui.version import __version__


def about_lines(rule_set: RuleSet, further: Mapping[str, str]) -> list[tuple[str, str]]:
    """Field and value; nothing of it is read back."""
    return [
        ("Rule set", rule_set.title),
        *further.items(),
        ("SHA-256 when written", rule_set_sha256(rule_set)),
        ("Decision rule", rule_set.decided_by.wording),
        ("Written by", f"D-Scope Blink {__version__}"),
        ("To edit", "Change cells, add or delete lines; the names of sheets and columns stay as they are."),
        ("Numbers", "Type values, not formulas. An empty 'From' is from zero, an empty 'To' is any larger size."),
        (layout.ALLOWED, f"A whole number; 0 is none; '{layout.NO_LIMIT}' allows any number."),
        (layout.WORDS, "For reading only: the numbers beside it count. It is written anew with the next export."),
        ("Order", "Zones from the inside out, each beginning where the one before ends."),
        ("To read it back", "dscope rules import FILE.xlsx --out FILE.json, or Import on the screen Rules."),
    ]
