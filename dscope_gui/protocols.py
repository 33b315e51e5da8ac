"""The seams of the program: what the floors above may exchange, each with one contract that all versions keep."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol, runtime_checkable

from dscope_gui.domain.audit import AuditLine, AuditQuery
from dscope_gui.domain.camera import CameraInfo, CameraRanges, CameraSettings, GrabMode
from dscope_gui.domain.frame import Frame
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
from dscope_gui.domain.live import Health, LiveFrame, LivePicture, PartHealth, ReportMessage, StreamMessage
from dscope_gui.domain.location import Fix
from dscope_gui.domain.record import Record
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.rule_version import RuleEvent, RuleVersion
from dscope_gui.domain.station_check import (
    Baseline,
    CheckResult,
    GoldenConnector,
    GoldenEvent,
    Override,
    SeriesPoint,
)


class AuditTrail(Protocol):
    """Who did what, when and why, with the guarantees of `ResultStore`: lines are added, none is changed or removed."""

    def note(self, line: AuditLine) -> None:
        """Add a line. PINs, and whatever is made from one, never belong into it."""

    def lines(self, query: AuditQuery, *, limit: int, offset: int = 0) -> Sequence[AuditLine]:
        """Lines that fit; what was noted last comes first, whatever the clock said."""

    def count(self, query: AuditQuery) -> int:
        """How many fit."""


class Clock(Protocol):
    """Where the time comes from."""

    def now(self) -> datetime:
        """The time of day in UTC, aware of its time zone."""

    def monotonic_s(self) -> float:
        """Seconds since any fixed moment; never goes back."""


class Camera(Protocol):
    """A source of frames. Used by one thread at a time; only `interrupt` may come from another.

    Life: `open`, `apply`, then `start`, `read`…, `stop` as often as wanted, `close`. After `CameraLost` the camera is
    closed and can be opened again; it has then forgotten its settings.
    """

    @property
    def info(self) -> CameraInfo:
        """What is known of the camera; more when it is open."""

    def open(self) -> None:
        """Raises `CameraNotFound` when it is not there, `CameraRefused` when somebody else has it."""

    def close(self) -> None:
        """Give the camera back; may be called at any time and again, never raises."""

    def ranges(self) -> CameraRanges:
        """What the open camera can be set to."""

    def apply(self, settings: CameraSettings) -> CameraSettings:
        """Set the open camera and return what is in force, values clamped to its ranges.

        Grabbing is interrupted for settings that the camera locks while it grabs. Raises `CameraRefused` with the
        name of the setting, `CameraLost`.
        """

    def start(self, mode: GrabMode) -> None:
        """Begin to take frames; a camera that grabs already changes to the mode. Frames taken before are forgotten."""

    def stop(self) -> None:
        """Take no more frames; does nothing when none are taken."""

    def read(self, timeout_s: float) -> Frame:
        """The next frame of the started camera.

        Raises
        ------
        CameraTimeout
            No frame within the time; the camera is still there.
        FrameDamaged
            A frame came incomplete or unreadable; the next may be whole.
        CameraLost
            It was unplugged, or its connection broke; it is closed.
        """

    def interrupt(self) -> None:
        """From any thread: let a waiting `read` end soon with `CameraTimeout`."""


@runtime_checkable
class HasUserSets(Protocol):
    """A camera that keeps settings in itself."""

    def save_user_set(self) -> None:
        """Keep what is in force over a loss of power."""

    def load_user_set(self) -> None:
        """Go back to what was kept."""

    def load_defaults(self) -> None:
        """Go back to what the maker set."""


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


class LocationSource(Protocol):
    """Where the station is. Every method may be called from any thread; none waits for the receiver."""

    def start(self) -> None:
        """Begin to listen; a receiver that is not there is looked for again and again. Never raises for its faults."""

    def fix(self) -> Fix | None:
        """The newest position with its age; None where there is none, or only one that is too old."""

    def health(self) -> PartHealth:
        """How it stands with the receiver."""

    def close(self) -> None:
        """Let go of the receiver; may be called again."""


class ProductionLine(Protocol):
    """What a production line may ask of the station. Every method may be called from any thread."""

    def judge(self, serial: str, *, part: str | None, lot: str, timeout_s: float) -> Record:
        """Take a picture of what lies under the microscope now, judge and store it under this serial.

        Raises
        ------
        WrongUse : there is no such part, or the serial cannot be one.
        CameraLost, CameraTimeout, ProductionLocked, StoreUnavailable, NotInForce, StationBusy
            Nothing was judged and nothing stored.
        """

    def last(self) -> Record | None:
        """What was judged last since the start."""

    def report(self) -> ReportMessage:
        """What the stream knows of the end face that lies under the microscope."""

    def health(self) -> Health:
        """How the parts of the station are."""


class Publisher(Protocol):
    """Hands on what the stream says. Never waits for a listener and never raises; it counts what it cannot hand on."""

    @property
    def wants_pictures(self) -> bool:
        """Somebody looks on; else nobody needs to encode pictures."""

    def publish(self, message: StreamMessage) -> None:
        """Hand on a message."""

    def show(self, picture: LivePicture) -> None:
        """Hand on the picture of a frame; its message comes right after it."""

    def health(self) -> PartHealth:
        """How it stands."""

    def close(self) -> None:
        """Hand on what is still there where that takes no time, and let go of everything; may be called again."""


class Display(Publisher, Protocol):
    """A publisher on this very computer: it is given the frames themselves, so that nobody need encode pictures."""

    def see(self, frame: Frame, seen: LiveFrame) -> None:
        """An inspected frame as it came out of the camera; its message comes right after it."""


class LiveStream(Protocol):
    """Inspection of a running camera, as its windows see it. Every method may be called from any thread."""

    @property
    def is_running(self) -> bool:
        """From `start` until it has ended, because somebody stopped it or all wanted frames were inspected."""

    def add_display(self, display: Display) -> None:
        """Let a display see every frame from now on; before or after `start`."""

    def start(self) -> None:
        """Begin. Never raises for a camera, receiver or port that is not there: `health` says so."""

    def stop(self) -> None:
        """End it and close its publishers, displays included; waits a few seconds at most. May be called again."""

    def health(self) -> Health:
        """How its parts are."""


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
