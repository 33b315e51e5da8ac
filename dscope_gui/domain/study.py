"""A study of the station: parts × operators × repeats, and the captures taken for it. A file `studies/ID.json`."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final, Literal, Self

from pydantic import AwareDatetime, Field, model_validator

from dscope_gui.domain.profile.common import Count, NotNegative, Positive, Section

SCHEMA: Final = "dscope.study/1"

MOST_PARTS, MOST_OPERATORS, MOST_TRIALS = 200, 20, 10
SMALL_STUDY: Final = 15
"""Parts times operators: with fewer, AIAG (MSA 4th edition, chapter III section B) calls the estimates unsure."""

Name = Annotated[str, Field(min_length=1, max_length=60)]


class Quantity(StrEnum):
    """What is read off every capture; the verdict always is."""

    DEFECT_DIAMETER = "defect_diameter"
    """Of the largest mark that is no line; 0 where there is none."""
    SCRATCH_WIDTH = "scratch_width"
    """Of the widest scratch or crack; 0 where there is none."""
    CORE_DIAMETER = "core_diameter"
    CLADDING_DIAMETER = "cladding_diameter"
    """In µm; only where the cladding is not itself the ruler."""
    CLADDING_DIAMETER_PX = "cladding_diameter_px"
    VERDICT = "verdict"
    """Nothing but the verdict."""

    @property
    def has_size(self) -> bool:
        return self is not Quantity.VERDICT

    @property
    def has_zone(self) -> bool:
        return self in (Quantity.DEFECT_DIAMETER, Quantity.SCRATCH_WIDTH)

    @property
    def unit(self) -> str:
        if not self.has_size:
            return ""
        return "px" if self is Quantity.CLADDING_DIAMETER_PX else "µm"


class StudyState(StrEnum):
    OPEN = "open"
    """Being captured, or complete and looked at."""
    CANCELLED = "cancelled"
    ARCHIVED = "archived"


class StudyPlan(Section):
    """What is to be captured.

    Parameters
    ----------
    recipe : part number; says how the pictures are inspected.
    zone : where marks count, by its name in the rule set; empty counts them everywhere.
    parts, operators : their names, as they are called out.
    tolerance : width from the lower to the upper limit, in the quantity's unit.
    references : what parts are known to be, `pass` or `fail`; of all parts or of none.
    """

    title: Name
    recipe: Name
    quantity: Quantity
    zone: str = ""
    parts: Annotated[tuple[Name, ...], Field(min_length=2, max_length=MOST_PARTS)]
    operators: Annotated[tuple[Name, ...], Field(min_length=1, max_length=MOST_OPERATORS)]
    trials: Annotated[int, Field(ge=2, le=MOST_TRIALS)]
    tolerance: Positive | None = None
    references: dict[str, Literal["pass", "fail"]] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        for names, what in ((self.parts, "part"), (self.operators, "operator")):
            twice = next((name for name in names if names.count(name) > 1), None)
            if twice is not None:
                raise ValueError(f"the {what} {twice!r} is there twice")
        if self.references and set(self.references) != set(self.parts):
            raise ValueError("the reference is known of some parts only")
        return self

    @property
    def captures(self) -> int:
        return len(self.parts) * len(self.operators) * self.trials

    @property
    def is_small(self) -> bool:
        return len(self.parts) * len(self.operators) < SMALL_STUDY


class Step(Section):
    """One capture to be taken. `trial` : from 1."""

    part: Name
    operator: Name
    trial: Count


class Taken(Section):
    """A capture that was taken.

    Parameters
    ----------
    step : place in the order.
    inspection : id in the history.
    value : of the quantity; None where it could not be read off.
    reason : why it was taken again; empty for the first.
    judged_by : who looked for defects, such as `rules`; empty in studies older than this field.
    """

    step: Annotated[int, Field(ge=0)]
    inspection: Name
    at: AwareDatetime
    value: NotNegative | None
    verdict: Name
    reason: str = ""
    judged_by: str = ""


class Study(Section):
    """A study with everything that was done for it; of several captures of a step the last one counts.

    Parameters
    ----------
    order : drawn at random when the study was made, so that nobody remembers what a part looked like.
    """

    format: Annotated[Literal["dscope.study/1"], Field(alias="schema")] = SCHEMA
    id: Name
    made_at: AwareDatetime
    plan: StudyPlan
    order: tuple[Step, ...]
    taken: tuple[Taken, ...] = ()
    state: StudyState = StudyState.OPEN

    @model_validator(mode="after")
    def _fits_its_order(self) -> Self:
        if any(one.step >= len(self.order) for one in self.taken):
            raise ValueError("a capture belongs to no step")
        return self

    @property
    def counting(self) -> dict[int, Taken]:
        """By step, the capture that counts: the last one from which everything could be read off."""
        size = self.plan.quantity.has_size
        return {one.step: one for one in self.taken if one.value is not None or not size}

    @property
    def next_step(self) -> int | None:
        """The first that is still to be taken; None when the study is complete."""
        done = self.counting
        return next((place for place in range(len(self.order)) if place not in done), None)

    @property
    def is_complete(self) -> bool:
        return self.next_step is None

    @property
    def last_step(self) -> int | None:
        """The step captured last, which can be taken again."""
        return self.taken[-1].step if self.taken else None
