"""What can be wrong in a rule set, and at which field of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final


class ProblemKind(StrEnum):
    """The screens have a sentence of their own for each; files are refused with those of `SENTENCES`."""

    EMPTY = "empty"
    NO_NUMBER = "no_number"
    NOT_WHOLE = "not_whole"
    TOO_SMALL = "too_small"
    BAD_ID = "bad_id"
    NO_ZONE = "no_zone"
    NO_WORDING = "no_wording"
    OTHER = "other"

    NO_NOTICE = "no_notice"
    SAME_NAME = "same_name"
    SAME_LABEL = "same_label"
    HOLE = "hole"
    EMPTY_ZONE = "empty_zone"
    ZONES_OVERLAP = "zones_overlap"
    ZONES_GAP = "zones_gap"

    NO_LIMIT = "no_limit"
    TWO_STARTS = "two_starts"
    TWO_ENDS = "two_ends"
    EMPTY_BAND = "empty_band"
    BANDS_OVERLAP = "bands_overlap"
    BANDS_GAP = "bands_gap"
    SMALLER_FAIL = "smaller_fail"
    MORE_OF_LARGER = "more_of_larger"
    NOTHING_BEYOND = "nothing_beyond"
    NO_FLOOR = "no_floor"
    BELOW_FLOOR = "below_floor"


SENTENCES: Final[Mapping[ProblemKind, str]] = {
    ProblemKind.EMPTY: "this is empty",
    ProblemKind.NO_NUMBER: "'{given}' is no number",
    ProblemKind.NOT_WHOLE: "'{given}' is no whole number",
    ProblemKind.TOO_SMALL: "'{given}' is too small",
    ProblemKind.BAD_ID: "'{given}' is no name of a rule set: small letters, digits, points and hyphens",
    ProblemKind.NO_ZONE: "there is no zone",
    ProblemKind.NO_WORDING: "'{given}' is no band of sizes",
    ProblemKind.OTHER: "{said}",
    ProblemKind.NO_NOTICE: "an unverified rule set needs a notice that says what was not compared",
    ProblemKind.SAME_NAME: "two zones have the same name '{given}'",
    ProblemKind.SAME_LABEL: "two zones have the same label '{given}'",
    ProblemKind.HOLE: "zone {zone} begins at {inner}: a gap in the middle",
    ProblemKind.EMPTY_ZONE: "zone {zone} is empty: from {inner} to {outer}",
    ProblemKind.ZONES_OVERLAP: (
        "zones {inside} and {outside} overlap: {first} ends at {end}, {second} begins at {start}"
    ),
    ProblemKind.ZONES_GAP: (
        "zones {inside} and {outside} leave a gap: {first} ends at {end}, {second} begins at {start}"
    ),
    ProblemKind.NO_LIMIT: "no limit is written; write 'no limit' as a line with max null",
    ProblemKind.TWO_STARTS: "a band begins either over {over} µm or at {at} µm, not both",
    ProblemKind.TWO_ENDS: "a band ends either under {under} µm or at {at} µm, not both",
    ProblemKind.EMPTY_BAND: "the band '{band}' is empty: it ends before it begins",
    ProblemKind.BANDS_OVERLAP: "'{band}' and '{larger}' overlap",
    ProblemKind.BANDS_GAP: "'{band}' and '{larger}' leave a gap between them",
    ProblemKind.SMALLER_FAIL: "'{band}' lies below '{larger}': smaller ones would fail where larger ones may pass",
    ProblemKind.MORE_OF_LARGER: (
        "'{band}' and '{larger}' contradict each other: more of the larger ones would be allowed"
    ),
    ProblemKind.NOTHING_BEYOND: "nothing is said about sizes beyond '{band}' (a gap)",
    ProblemKind.NO_FLOOR: "'{band}' has no detection floor (min_detect_um): noise would fail every part",
    ProblemKind.BELOW_FLOOR: (
        "'{band}' lies below the detection floor of {floor} µm (min_detect_um) and could never act"
    ),
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a rule set: each part as far as it is known, zones and bands by their number from 0.

    Parameters
    ----------
    column : of the acceptance table, such as `defects`.
    name : of the field as files write it, such as `inner` or `min_detect_um`.
    """

    zone: int | None = None
    column: str = ""
    band: int | None = None
    name: str = ""

    def covers(self, other: Place) -> bool:
        """Whether `other` is this place or one inside of it."""
        return all(
            mine in (None, "") or mine == its
            for mine, its in (
                (self.zone, other.zone),
                (self.column, other.column),
                (self.band, other.band),
                (self.name, other.name),
            )
        )


@dataclass(frozen=True, slots=True)
class RuleProblem:
    """One thing that is wrong.

    Parameters
    ----------
    place : the field to look at first. also : others that have their part in it.
    facts : what the sentence of the kind is filled with.
    zone_title : of the zone of `place`, for lists of problems.
    """

    kind: ProblemKind
    place: Place = Place()
    also: tuple[Place, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)
    zone_title: str = ""

    @property
    def places(self) -> tuple[Place, ...]:
        return (self.place, *self.also)

    @property
    def message(self) -> str:
        """In English, with zone and column where the problem is in one cell of the table."""
        sentence = SENTENCES[self.kind].format(**self.facts)
        if not self.place.column:
            return sentence
        return ": ".join(filter(None, (self._cell, sentence)))

    @property
    def _cell(self) -> str:
        return f"zone {self.zone_title}, {self.place.column}" if self.zone_title else ""

    def inside(self, zone: int, column: str, zone_title: str) -> RuleProblem:
        """The same problem of a cell's band, now that the cell is known."""
        moved = [replace(place, zone=zone, column=column) for place in self.places]
        return replace(self, place=moved[0], also=tuple(moved[1:]), zone_title=zone_title)


class RuleContradiction(ValueError):
    """Why a rule set, or a part of one, is refused; pydantic hands it on whole."""

    def __init__(self, problems: Iterable[RuleProblem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(problem.message for problem in self.problems))
