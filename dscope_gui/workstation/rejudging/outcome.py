"""What comes of judging the stored history again: counts by part and month, and the inspections that flip."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.ticket import Ticket
from dscope_gui.domain.verdict import Verdict, VerdictStatus


@dataclass(frozen=True, slots=True)
class Question:
    """Under which rule set which stored inspections are judged again.

    Parameters
    ----------
    query : which of them; its `rule_sets` leaves out those that were judged under other standards.
    """

    rule_set: RuleSet
    query: HistoryQuery = field(default_factory=HistoryQuery)


class FlipKind(StrEnum):
    """How a verdict changes; the verdict before is the stored one."""

    PASS_TO_FAIL = "pass_to_fail"
    FAIL_TO_PASS = "fail_to_pass"
    TO_NOT_INSPECTABLE = "to_not_inspectable"
    FROM_NOT_INSPECTABLE = "from_not_inspectable"
    CONDITION = "condition"
    """Pass stays pass and fail stays fail, but a condition or the call for a technician comes or goes."""


class NotJudged(StrEnum):
    """Why a stored inspection cannot be judged again."""

    NO_PICTURE = "no_picture"
    """Its picture was unreadable, or showed no end face: there is nothing to judge."""
    NO_SCALE = "no_scale"
    """Nothing was measured in µm, because there was no ruler or none that might be used."""
    OTHER_OBSTACLE = "other_obstacle"
    """The station refused it before any rule set was asked, or the program failed."""
    DAMAGED = "damaged"
    """The record cannot be read any more."""


@dataclass(frozen=True, slots=True)
class Flip:
    """One stored inspection whose verdict changes, with old and new reasons."""

    id: str
    captured_at: datetime
    ticket: Ticket
    before: Verdict
    after: Verdict
    kind: FlipKind


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were judged again and how many of them flip which way.

    Parameters
    ----------
    passed_before, passed_after : verdicts pass, stored and new, for yields before and after.
    """

    judged: int = 0
    flips: Mapping[FlipKind, int] = field(default_factory=dict)
    passed_before: int = 0
    passed_after: int = 0

    @property
    def flipped(self) -> int:
        return sum(self.flips.values())

    def of(self, kind: FlipKind) -> int:
        return self.flips.get(kind, 0)

    def plus(self, other: Tally) -> Tally:
        flips = {kind: count for kind in FlipKind if (count := self.of(kind) + other.of(kind))}
        return Tally(
            self.judged + other.judged,
            flips,
            self.passed_before + other.passed_before,
            self.passed_after + other.passed_after,
        )


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """A part number in a month of capture (UTC), such as `2026-11`."""

    part: str
    month: str


@dataclass(frozen=True, slots=True)
class Rejudged:
    """How far a question is answered; the last one of a question has `is_complete`.

    Parameters
    ----------
    done, total : inspections looked at, of all that fit the query.
    seconds_left : None as long as nothing is known.
    cells : by part and month, those of judged inspections alone.
    flips : so far, the oldest first; of very many only some, while the cells count all.
    not_judged : how many could not be judged again, and why; they are in `done` and in no cell.
    """

    rule_set_sha256: str
    done: int
    total: int
    seconds_left: float | None
    cells: Mapping[Cell, Tally]
    flips: tuple[Flip, ...]
    not_judged: Mapping[NotJudged, int]
    is_complete: bool = False

    @property
    def tally(self) -> Tally:
        """Of all cells together."""
        whole = Tally()
        for one in self.cells.values():
            whole = whole.plus(one)
        return whole


def flip_kind(before: Verdict, after: Verdict) -> FlipKind | None:
    """How the verdict changes; None where it stays, whatever its reasons."""
    if before.status is after.status:
        same = (before.conditional, before.ask) == (after.conditional, after.ask)
        return None if same else FlipKind.CONDITION
    if after.status is VerdictStatus.NOT_INSPECTABLE:
        return FlipKind.TO_NOT_INSPECTABLE
    if before.status is VerdictStatus.NOT_INSPECTABLE:
        return FlipKind.FROM_NOT_INSPECTABLE
    return FlipKind.PASS_TO_FAIL if after.status is VerdictStatus.FAIL else FlipKind.FAIL_TO_PASS
