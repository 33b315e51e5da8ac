"""Acceptance criteria as data: rule sets, their zones and what each zone allows."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from dscope_gui.domain.decision import SIMPLE_ACCEPTANCE, Decision
from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.limit import Limits, RulePart
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.domain.rule_problems import Place, ProblemKind, RuleContradiction, RuleProblem
from dscope_gui.domain.zone_checks import problems_in_zones

Text = Annotated[str, Field(min_length=1)]
Positive = Annotated[float, Field(gt=0, allow_inf_nan=False)]
NotNegative = Annotated[float, Field(ge=0, allow_inf_nan=False)]


class Measure(StrEnum):
    """Which size of a feature is held against a limit."""

    WIDTH = "width"
    ENCLOSING_CIRCLE = "enclosing_circle"


class FeatureClass(StrEnum):
    """The columns of an acceptance table, called as the fields of a zone."""

    SCRATCHES = "scratches"
    DEFECTS = "defects"
    DEBRIS = "debris"
    CRACKS = "cracks"
    FILMS = "films"

    @property
    def measure(self) -> Measure:
        """Scratches count by width, whatever their length; all else by the smallest circle around it.

        A crack is long and so thin that its width would hide below every detection floor.
        """
        return Measure.WIDTH if self is FeatureClass.SCRATCHES else Measure.ENCLOSING_CIRCLE


class ZoneUnit(StrEnum):
    UM = "um"
    """Diameters in µm."""
    PERCENT_OF_CLADDING = "percent_of_cladding"
    """Diameters in percent of the measured cladding diameter."""


class Polish(StrEnum):
    PC = "PC"
    UPC = "UPC"
    APC = "APC"
    FLAT = "flat"


_COLUMNS: dict[DefectKind, tuple[FeatureClass, ...]] = {
    DefectKind.SCRATCH: (FeatureClass.SCRATCHES,),
    DefectKind.CRACK: (FeatureClass.CRACKS, FeatureClass.DEFECTS),
    DefectKind.PIT: (FeatureClass.DEFECTS,),
    DefectKind.CHIP: (FeatureClass.DEFECTS,),
    # What cannot be removed is graded as a defect (IEC 61300-3-35, notes to the tables, S2 [K, U]).
    DefectKind.CONTAMINATION: (FeatureClass.DEBRIS, FeatureClass.DEFECTS),
    DefectKind.FILM: (FeatureClass.FILMS, FeatureClass.DEBRIS, FeatureClass.DEFECTS),
}
"""Columns in which a kind of defect may be listed, the most particular first."""


class Zone(RulePart):
    """A ring around the fiber's centre and what it may carry.

    Parameters
    ----------
    name : part of the end face (core, cladding, adhesive, contact) or a name of the rule set's own.
    label : what the standard calls it, such as `A`.
    inner, outer : diameters in the unit of the rule set.
    debris, cracks, films : None where the rule set has no such column; they count as defects then.
    source : where the diameters come from, with the certainty mark.
    """

    name: Text
    label: Text
    inner: NotNegative
    outer: Positive
    source: Text
    scratches: Limits
    defects: Limits
    debris: Limits | None = None
    cracks: Limits | None = None
    films: Limits | None = None

    @property
    def title(self) -> str:
        return f"{self.label} ({self.name})"

    def limits(self, feature: FeatureClass) -> Limits | None:
        """The bands of one column, or None where the zone has no such column."""
        limits: Limits | None = getattr(self, feature.value)
        return limits

    @property
    def columns(self) -> dict[FeatureClass, Limits]:
        """The columns that the zone has, in the order of the table."""
        listed = ((feature, self.limits(feature)) for feature in FeatureClass)
        return {feature: limits for feature, limits in listed if limits is not None}

    def column_for(self, kind: DefectKind) -> tuple[FeatureClass, Limits]:
        """The column under which a kind of defect is judged here, and its bands."""
        for feature in _COLUMNS[kind]:
            if (limits := self.limits(feature)) is not None:
                return feature, limits
        raise AssertionError("every kind ends in scratches or defects, which every zone has")

    @property
    def is_graded(self) -> bool:
        """Whether anything at all can fail here."""
        return any(not band.is_free for cell in self.columns.values() for band in cell)


class AppliesTo(RulePart):
    """For which end faces a rule set is meant; empty is any. Fibers are names of `config/fibers.json`."""

    fibers: tuple[Text, ...] = ()
    polish: tuple[Polish, ...] = ()
    multi_fiber: bool = False
    """One picture shows one fiber of an array; the array passes only when every fiber does."""


class NominalCladding(RulePart):
    """The cladding a rule set was written for; a measured one outside is refused, not judged."""

    diameter_um: Positive
    tolerance_um: Positive
    source: Text


class RuleSet(RulePart):
    """One edition of one standard for one kind of end face.

    Parameters
    ----------
    id : also the file's name.
    verified : True only after comparison with a bought copy of the standard.
    notice : banner for screens and reports; must not be empty while `verified` is false.
    cladding : None when the rule set fits any diameter.
    min_detect_um : detection floor behind every "none": smaller features are not judged, or noise would fail
        every part. Reports print it.
    refuse_when : warnings about the picture under which no verdict is given.
    decision : how uncertainties count; None is simple acceptance, and is then left out of files and hashes, so that
        rule sets that say nothing keep the hash they had.
    """

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9.-]*$")]
    title: Text
    standard: Text
    edition: Text
    verified: bool
    notice: str = ""
    reference: Literal["cladding_fit"] = "cladding_fit"
    unit: ZoneUnit
    cladding: NominalCladding | None
    applies_to: AppliesTo = AppliesTo()
    min_detect_um: NotNegative = 1.0
    refuse_when: tuple[QualityWarning, ...] = ()
    notes: tuple[Text, ...] = ()
    zones: Annotated[tuple[Zone, ...], Field(min_length=1)]
    decision: Decision | None = None

    @property
    def decided_by(self) -> Decision:
        """The decision rule in force."""
        return self.decision or SIMPLE_ACCEPTANCE

    @model_validator(mode="after")
    def _does_not_contradict_itself(self) -> Self:
        problems = list(problems_in_zones(self.zones, self.min_detect_um))
        if not self.verified and not self.notice.strip():
            problems.insert(0, RuleProblem(ProblemKind.NO_NOTICE, Place(name="notice")))
        if problems:
            raise RuleContradiction(problems)
        return self

    def zone(self, name: str) -> Zone:
        """The zone of that name; KeyError when there is none."""
        for zone in self.zones:
            if zone.name == name:
                return zone
        raise KeyError(name)
