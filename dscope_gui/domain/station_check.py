"""Station checks as they are kept: what each step measured, what was decided, and by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dscope_gui.domain.check_plan import StepKind
from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.station import Role
from dscope_gui.domain.verdict import VerdictStatus


class Trouble(StrEnum):
    """Why a step is not green."""

    NONE = "none"
    OUT_OF_LIMITS = "out_of_limits"
    NO_END_FACE = "no_end_face"
    NOT_INSPECTABLE = "not_inspectable"
    NO_TARGET = "no_target"
    NO_CALIBRATION = "no_calibration"
    NO_GOLDEN = "no_golden"
    OTHER_VERDICT = "other_verdict"
    NEW_DEFECTS = "new_defects"
    MISSING_DEFECTS = "missing_defects"
    NO_ROOM = "no_room"
    """For painted defects between those that are there already."""
    SKIPPED = "skipped"


class Unit(StrEnum):
    NONE = ""
    UM = "µm"
    PX = "px"
    UM_PER_PX = "µm/px"


@dataclass(frozen=True, slots=True)
class Reading:
    """One measured quantity and its limits, None where there is none.

    Parameters
    ----------
    name : such as `mean_level`, or of a golden connector the id of a defect.
    is_tracked : it has a control chart.
    """

    name: str
    value: float
    lower: float | None = None
    upper: float | None = None
    unit: Unit = Unit.NONE
    is_tracked: bool = True

    @property
    def is_ok(self) -> bool:
        return (self.lower is None or self.value >= self.lower) and (self.upper is None or self.value <= self.upper)


@dataclass(frozen=True, slots=True)
class StepResult:
    """
    Parameters
    ----------
    name : of the step; a golden connector is called `step connector`.
    connector : name of the golden connector, else empty.
    detail : names of defects, or what the target's refusal says.
    tries : how often the step was done; this is the last.
    """

    name: str
    kind: StepKind
    is_required: bool
    trouble: Trouble
    readings: tuple[Reading, ...] = ()
    connector: str = ""
    detail: str = ""
    tries: int = 1

    @property
    def is_ok(self) -> bool:
        return self.trouble is Trouble.NONE


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One station check.

    Parameters
    ----------
    camera : name of the camera it was done with.
    is_complete : False where it was broken off after a red step.
    """

    id: str
    began_at: datetime
    ended_at: datetime
    by: str
    role: Role
    station: str
    camera: str
    steps: tuple[StepResult, ...]
    is_complete: bool = True

    @property
    def is_green(self) -> bool:
        """All steps are done, and every required one is green."""
        return self.is_complete and all(step.is_ok for step in self.steps if step.is_required)


@dataclass(frozen=True, slots=True)
class Override:
    """Production goes on without a green check, until the next one is due.

    Parameters
    ----------
    after_check : id of the check that was the last one then, empty where there was none; a later check ends it.
    """

    at: datetime
    by: str
    reason: str
    after_check: str


@dataclass(frozen=True, slots=True)
class GoldenDefect:
    """A defect of a golden connector.

    Parameters
    ----------
    place : from the fiber's centre in cladding radii.
    diameter_radii : in cladding radii; tells it from its neighbours.
    size_um : width of a scratch or crack, diameter of anything else, with its standard uncertainty.
    is_steady : seen on every picture when it was taught; another one may be missing.
    """

    id: str
    kind: DefectKind
    place: tuple[float, float]
    diameter_radii: float
    size_um: float
    uncertainty_um: float
    is_steady: bool = True


@dataclass(frozen=True, slots=True)
class Diameter:
    """Of cladding or core, with its standard uncertainty."""

    value: float
    uncertainty: float
    unit: Unit


@dataclass(frozen=True, slots=True)
class GoldenConnector:
    """What a golden connector looked like when it was taught; `core` is None where it cannot be seen."""

    name: str
    part: str
    taught_at: datetime
    by: str
    verdict: VerdictStatus
    cladding: Diameter
    core: Diameter | None
    defects: tuple[GoldenDefect, ...]


@dataclass(frozen=True, slots=True)
class GoldenEvent:
    """`connector` : None where it was forgotten."""

    name: str
    at: datetime
    by: str
    connector: GoldenConnector | None


@dataclass(frozen=True, slots=True)
class Baseline:
    """The stretch of checks that sets the limits of one control chart, chosen by hand.

    Parameters
    ----------
    series : such as `light.focus`; empty for all.
    first, last : ids of checks, both included.
    """

    series: str
    first: str
    last: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class SeriesPoint:
    """One value of a control chart: of which check, when, and whether that was green."""

    check: str
    at: datetime
    value: float
    lower: float | None
    upper: float | None
    is_green: bool
