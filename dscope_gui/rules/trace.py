"""How one defect was judged, step by step: for screens, reports and the verdict itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dscope_gui.domain.defect import Defect
from dscope_gui.domain.limit import Limit
from dscope_gui.domain.rule_set import FeatureClass, Measure, Zone
from dscope_gui.rules.possible import Cell


class Outcome(StrEnum):
    ALLOWED = "allowed"
    """No line of the rule set forbids it."""
    BREAKS = "breaks"
    """It, or the number of its like, breaks a limit."""
    BELOW_FLOOR = "below_floor"
    """Smaller than the detection floor behind every "none"; not judged."""
    OUTSIDE = "outside"
    """It touches none of the zones."""
    EXCLUDED = "excluded"
    """No mark of the part, such as dirt of the microscope itself; counted nowhere."""
    UNMEASURED = "unmeasured"
    """A limit asks for its size in µm, and there is none: it can neither pass nor fail."""


@dataclass(frozen=True, slots=True)
class Trace:
    """One defect, the rule applied to it, and what came out.

    Parameters
    ----------
    zone : the innermost zone touched, None outside all of them.
    feature : column of the table under which it is judged.
    measured_um, uncertainty_um : the size the rule asks for (width or enclosing circle) with its standard uncertainty.
    limit : the band it falls into; None where the rule set says nothing about such a size.
    found : defects counted in the same zone, column and band, this one included; 0 where nothing is counted.
    margin_um : µm to the next stricter line; negative is too large by so much, None where there is none.
    guard_um : how far the size may be off by the decision rule; 0 where sizes are taken as they are.
    at_stake : the limit that it may keep or break within its guard band so that the verdict turns, else None.
    """

    defect: Defect
    zone: Zone | None
    feature: FeatureClass | None
    measured_um: float | None
    uncertainty_um: float | None
    limit: Limit | None
    found: int
    margin_um: float | None
    outcome: Outcome
    guard_um: float = 0.0
    at_stake: Cell | None = None

    @property
    def measure(self) -> Measure | None:
        return None if self.feature is None else self.feature.measure

    @property
    def ruling(self) -> Limit | None:
        """The limit on which the verdict hangs, else that of the band the size falls into."""
        return self.limit if self.at_stake is None else self.at_stake.limit

    @property
    def wording(self) -> str:
        """The limit as the table writes it; empty where the rule set says nothing."""
        return "" if self.limit is None else self.limit.wording

    @property
    def source(self) -> str:
        return "" if self.limit is None else self.limit.source

    @property
    def is_borderline(self) -> bool:
        """Whether the limit lies within one standard uncertainty of the measured size."""
        if self.margin_um is None or self.uncertainty_um is None:
            return False
        return abs(self.margin_um) <= self.uncertainty_um
