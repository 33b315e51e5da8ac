"""How a verdict takes the uncertainty of sizes into account: decision rules after ILAC-G8:09/2019, as data."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from dscope_gui.domain.limit import RulePart


class DecisionRule(StrEnum):
    SIMPLE = "simple"
    """Binary statement, simple acceptance: the measured size is held against the limit as it is (ILAC-G8, 4.2.1)."""
    GUARDED = "guarded"
    """Binary statement, guarded acceptance: within the guard band below the limit is a fail (ILAC-G8, 4.2.2)."""
    GUARD_BAND = "guard_band"
    """Non-binary statement: within the guard band is a conditional pass or a conditional fail (ILAC-G8, 4.2.3)."""


class Decision(RulePart):
    """The decision rule of a rule set.

    Parameters
    ----------
    k : coverage factor of the expanded uncertainty U = k u; 2 is 95 %.
    r : the guard band is w = r U wide; 1 keeps the risk of a wrong pass below 2.5 % (ILAC-G8, table 1).
    conditional_pass, conditional_fail : what the operator is told; `ask` calls for a technician.
    source : with whom the rule was agreed, or where it comes from.
    """

    rule: DecisionRule
    k: Annotated[float, Field(gt=0, allow_inf_nan=False)] = 2.0
    r: Annotated[float, Field(ge=0, allow_inf_nan=False)] = 1.0
    conditional_pass: Literal["pass", "ask"] = "pass"
    conditional_fail: Literal["fail", "ask"] = "fail"
    source: str = ""

    def guard_um(self, uncertainty_um: float | None) -> float:
        """Width of the guard band of a size with this standard uncertainty; 0 where sizes are taken as they are."""
        if self.rule is DecisionRule.SIMPLE or uncertainty_um is None:
            return 0.0
        return self.r * self.k * uncertainty_um

    @property
    def wording(self) -> str:
        """In words, for `dscope rules`, screens and reports."""
        if self.rule is DecisionRule.SIMPLE:
            return "simple acceptance (w = 0)"
        band = f"guard band w = {self.r:g} U, U = {self.k:g} u"
        if self.rule is DecisionRule.GUARDED:
            return f"guarded acceptance, {band}"
        return f"pass, conditional pass, conditional fail or fail, {band}"


SIMPLE_ACCEPTANCE = Decision(rule=DecisionRule.SIMPLE)
"""Of every rule set that says nothing else."""
