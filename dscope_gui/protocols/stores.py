"""Where a station keeps what it did: inspections, checks, rules, audit trail."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from dscope_gui.domain.audit import AuditLine, AuditQuery
from dscope_gui.domain.history import (
    Event,
    HistoryLine,
    HistoryQuery,
    NewEntry,
    StoredInspection,
    StoredRecord,
    Stretch,
    TrendDay,
)
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.rule_version import RuleEvent, RuleVersion
from dscope_gui.domain.station_check import Baseline, CheckResult, GoldenConnector, GoldenEvent, Override, SeriesPoint


class AuditTrail(Protocol):
    """Who did what, when and why, with the guarantees of `ResultStore`: lines are added, none is changed or removed."""

    def note(self, line: AuditLine) -> None:
        """Add a line. PINs, and whatever is made from one, never belong into it."""

    def lines(self, query: AuditQuery, *, limit: int, offset: int = 0) -> Sequence[AuditLine]:
        """Lines that fit; what was noted last comes first, whatever the clock said."""

    def count(self, query: AuditQuery) -> int:
        """How many fit."""


class CheckBook(Protocol):
    """Where station checks are kept, with the guarantees of `ResultStore`.

    What an `add` returned from is on disk, whole, and is never changed or removed. Every method may be called from any
    thread and may raise `StoreUnavailable`.
    """

    def add_check(self, check: CheckResult) -> None:
        """Store a finished check with all its values."""

    def checks(self, *, limit: int, offset: int = 0) -> Sequence[CheckResult]:
        """What was stored last comes first, whatever the clock said."""

    def count_checks(self) -> int:
        """How many there are."""

    def series(self) -> Sequence[str]:
        """Names of all quantities that have a control chart, such as `light.focus`, those of the last check first."""

    def points(self, series: str) -> Sequence[SeriesPoint]:
        """The values of one quantity, the oldest first."""

    def add_override(self, override: Override) -> None:
        """Note that production may go on without a green check."""

    def last_override(self) -> Override | None:
        """The newest one since the last check."""

    def add_golden(self, event: GoldenEvent) -> None:
        """Note that a golden connector was taught or forgotten."""

    def golden_events(self) -> Sequence[GoldenEvent]:
        """Who taught or forgot which, the newest first."""

    def goldens(self) -> Sequence[GoldenConnector]:
        """As they are taught now, by name."""

    def add_baseline(self, baseline: Baseline) -> None:
        """Note which checks set the limits of a control chart."""

    def baseline(self, series: str) -> Baseline | None:
        """The one chosen last for a series."""


class RuleShelf(Protocol):
    """Where the versions of rule sets are kept, with the guarantees of `ResultStore`: steps are added, none is changed.

    It keeps what it is given; who may do what is decided above it.
    """

    def add_step(self, event: RuleEvent, content: RuleSet | None = None, *, over: str | None = None) -> None:
        """Note a step.

        Parameters
        ----------
        content : what is saved; of a shipped version, what the step is about, as nobody ever saved it.
        over : sha256 of the draft as the editor saw it last, empty where the version is new; None does not ask.

        Raises
        ------
        WrongUse
            Something is saved into a version that is approved or retired, or into a draft that somebody else saved
            meanwhile; a version that is not there is approved, or another content than the one saved last; or a
            retired version is touched.
        """

    def names(self) -> Sequence[str]:
        """Names of all rule sets of which a version was saved or a shipped one was touched, in alphabetical order."""

    def versions(self, name: str) -> Sequence[RuleVersion]:
        """All kept versions of one rule set by number, with states as if no date had come yet; see `in_force`."""

    def by_hash(self, sha256: str) -> RuleSet | None:
        """The content with this hash, whichever version it was; None where the shelf never held it."""

    def count_steps(self) -> int:
        """How many there are; the same number means that nothing has changed, whoever else uses the shelf."""


class RecordReader(Protocol):
    """Reads many stored records quickly and holds up nobody who stores.

    It can be sent to another process, which then reads by itself. Every method may be called from any thread and may
    raise `StoreUnavailable`.
    """

    def stretches(self, query: HistoryQuery, length: int) -> Sequence[Stretch]:
        """Everything that fits, in the order of storing, in stretches of about so many.

        The same inspections lie in the same stretches whenever it is asked; only the last ones grow.
        """

    def read(self, query: HistoryQuery, stretch: Stretch) -> Sequence[StoredRecord]:
        """The records of one stretch."""


class ResultStore(Protocol):
    """Where inspections are kept. What `add` returned from is on disk; nothing stored is ever changed or removed.

    Every method may be called from any thread. All raise `StoreUnavailable` when the disk is full, the database
    locked for long, or the folder gone.
    """

    def add(self, entry: NewEntry) -> StoredInspection:
        """Store an inspection with its picture, both or neither."""

    def add_event(self, event: Event) -> None:
        """Note what happened to a stored inspection."""

    def get(self, inspection_id: str) -> StoredInspection:
        """One inspection, whole; raises `NotStored`."""

    def find(self, query: HistoryQuery, *, limit: int, offset: int = 0) -> Sequence[HistoryLine]:
        """Inspections that fit, the newest first."""

    def count(self, query: HistoryQuery) -> int:
        """How many fit."""

    def lots(self) -> Sequence[str]:
        """Names of all lots, the newest first."""

    def trend(self, query: HistoryQuery) -> Sequence[TrendDay]:
        """Day by day what fits, the oldest first."""

    @property
    def checks(self) -> CheckBook:
        """The station checks, kept beside the inspections."""

    @property
    def rules(self) -> RuleShelf:
        """The versions of rule sets, kept beside the inspections."""

    @property
    def records(self) -> RecordReader:
        """For whoever goes through many records."""

    @property
    def audit(self) -> AuditTrail:
        """Who did what, kept beside the inspections."""

    def close(self) -> None:
        """Let go of the files; may be called again."""
