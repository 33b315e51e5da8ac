"""Stored inspections: what is kept of each, and how they are looked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.record import Record
from dscope_gui.domain.ticket import Ticket


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An inspection about to be stored.

    Parameters
    ----------
    record : of the inspection; its id is the entry's id.
    answer : what the operator is told.
    picture : PNG of the frame that was judged, lossless.
    before : id of the inspection of the same part before it was cleaned; None for the first.
    cleanings : how often the part was cleaned before this picture.
    """

    ticket: Ticket
    record: Record
    answer: Answer
    picture: bytes
    before: str | None = None
    cleanings: int = 0


class EventKind(StrEnum):
    BOOKED = "booked"
    """The part left the microscope with this inspection as its result."""
    UNDONE = "undone"
    """The booking was taken back."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a stored inspection later on; nothing stored is ever changed."""

    inspection: str
    kind: EventKind
    at: datetime
    by: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One stored inspection as a line of a list."""

    id: str
    captured_at: datetime
    ticket: Ticket
    answer: Answer
    rule_set: str
    defects: int
    cleanings: int
    first_reason: str
    is_booked: bool
    """Booked, and the booking was not undone."""
    conditional: bool = False
    """Sizes within the guard band of their limits could turn the verdict."""
    disputed: int = 0
    """Marks of which the two judges disagree."""


@dataclass(frozen=True, slots=True)
class StoredInspection:
    """One stored inspection, whole.

    Parameters
    ----------
    sealed : which row of the ledger seals it; None where none does.
    """

    line: HistoryLine
    record: Record
    picture: Path
    before: str | None
    events: tuple[Event, ...]
    sealed: int | None = None


@dataclass(frozen=True, slots=True)
class HistoryQuery:
    """Which inspections are looked for; empty texts, None and an empty tuple mean any.

    Parameters
    ----------
    text : part of a serial, whatever its case.
    since, until : UTC, the first included, the second not.
    latest_only : of each part in each lot only the last inspection.
    rule_sets : names of rule sets under which they were judged.
    conditional_only : of the verdicts only those that sizes within a guard band could turn.
    disputed_only : only inspections with marks of which the two judges disagree.
    station : name of the station.
    """

    text: str = ""
    part: str = ""
    lot: str = ""
    operator: str = ""
    since: datetime | None = None
    until: datetime | None = None
    answers: tuple[Answer, ...] = ()
    latest_only: bool = False
    rule_sets: tuple[str, ...] = ()
    conditional_only: bool = False
    disputed_only: bool = False
    station: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Stored inspections that lie together.

    Parameters
    ----------
    first, last : numbers in the order of storing, both included.
    count : how many of them fit the query for which the stretch was made.
    """

    first: int
    last: int
    count: int


@dataclass(frozen=True, slots=True)
class StoredRecord:
    """What is needed to judge a stored inspection again.

    Parameters
    ----------
    record : `dscope.inspection/1`, one line of JSON.
    answer : what the operator was told.
    cleanings, before : as in `NewEntry`.
    """

    ticket: Ticket
    record: str
    answer: Answer | None = None
    cleanings: int = 0
    before: str | None = None


@dataclass(frozen=True, slots=True)
class TrendDay:
    """One day of the history, for charts.

    Parameters
    ----------
    answers : how many inspections were answered how.
    by_kind, by_zone : defects found, by type and by zone.
    focus, light : medians over the day's inspections, 0 to 1 and grey levels; None where none was measured.
    """

    day: datetime
    answers: dict[Answer, int]
    by_kind: dict[str, int]
    by_zone: dict[str, int]
    focus: float | None
    light: float | None
