"""A draft while somebody works on it: what it says, which version it will be, and what it was when work began."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.rules import rule_set_sha256


@dataclass(frozen=True, slots=True)
class Draft:
    """Not yet saved; made by `RuleBook.draft`.

    Parameters
    ----------
    version : that it becomes when it is saved.
    over : sha256 of the saved draft that is edited; empty for a new version.
    """

    rule_set: RuleSet
    version: int
    over: str = ""

    @property
    def is_new(self) -> bool:
        return not self.over

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to save."""
        return rule_set_sha256(self.rule_set) != self.over

    def with_content(self, rule_set: RuleSet) -> Draft:
        """The draft as it was edited."""
        return replace(self, rule_set=rule_set)
