"""A production line's part: serial number in, picture taken, judged and stored, record out."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, Protocol

from dscope_gui.domain.live import Health, Part, PartHealth, PartState, ReportMessage
from dscope_gui.domain.record import Record
from dscope_gui.domain.ticket import Ticket
from dscope_gui.errors import CameraTimeout, StoreUnavailable, WrongUse
from dscope_gui.logs import logger
from dscope_gui.protocols import Clock
from dscope_gui.workstation.judged import Judged

OPERATOR: Final = "production line"
"""Who inspected, in the history."""
_LONGEST: Final = 200
"""Signs of a serial number or a lot; a barcode that people can still read is shorter."""


class Captures(Protocol):
    """Captures, judges and stores what lies under the microscope."""

    def capture(self, ticket: Ticket, *, timeout_s: float) -> Judged:
        """Raises what `ProductionLine.judge` may raise."""

    def close(self) -> None:
        """Nothing more will be captured."""


class Books(Protocol):
    """Notes which result counts."""

    def book(self, judged: Judged) -> None:
        """The part leaves the microscope with this result."""


class StationLine:
    """Implements `protocols.ProductionLine`. One part is judged at a time, others wait for their turn.

    Parameters
    ----------
    capture, bookings : of its own, as the operator's belong to another thread; or those of the operator's screen.
    usual_part : part number of whoever names none.
    report, health : of the stream.
    on_record : told of every record, when it is on disk; must not raise.
    shared : how it stands with a history that several stations share; None where it is the station's own.
    rest : lets the stream rest while somebody waits for a verdict: two processors cannot do both.
    """

    def __init__(
        self,
        capture: Captures,
        bookings: Books,
        clock: Clock,
        *,
        station: str,
        usual_part: Callable[[], str],
        report: Callable[[], ReportMessage],
        health: Callable[[], Health],
        on_record: Callable[[Record], None] = lambda _record: None,
        shared: Callable[[], PartHealth | None] = lambda: None,
        rest: Callable[[bool], None] = lambda _resting: None,
    ) -> None:
        self._capture, self._bookings, self._clock = capture, bookings, clock
        self._station, self._usual_part = station, usual_part
        self._report, self._health, self._on_record, self._rest = report, health, on_record, rest
        self._shared = shared
        self._door = threading.Lock()
        self._last: Judged | None = None
        self._store_fault: StoreUnavailable | None = None

    def judge(self, serial: str, *, part: str | None, lot: str, timeout_s: float) -> Record:
        named = part or self._usual_part()
        ticket = Ticket(named, _word("serial number", serial), _lot(lot), OPERATOR, self._station)
        with self._turn(timeout_s) as left_s:
            judged = self._kept(ticket, left_s)
            self.note(judged)
        return judged.stored.record

    def note(self, judged: Judged) -> None:
        """Somebody at the station judged a part; whoever listens hears of it as of one for the line."""
        self._last = judged
        self._on_record(judged.stored.record)

    def last(self) -> Record | None:
        judged = self._last
        return None if judged is None else judged.stored.record

    def report(self) -> ReportMessage:
        return self._report()

    def health(self) -> Health:
        return self._health()

    def store_health(self) -> PartHealth:
        """How it stands with the history."""
        fault = self._store_fault
        if fault is None:
            return self._shared() or PartHealth(Part.STORE, PartState.OK, "The history can be written")
        return PartHealth(Part.STORE, PartState.FAILED, fault.message, fault.hint)

    def close(self) -> None:
        """Let go of the encoder's thread; after the last `judge`."""
        self._capture.close()

    @contextmanager
    def _turn(self, timeout_s: float) -> Iterator[float]:
        """Wait for the part before; gives the time that is left."""
        began_s = self._clock.monotonic_s()
        if not self._door.acquire(timeout=timeout_s):
            raise CameraTimeout(f"Another part was judged for {timeout_s:g} s", "Send one part at a time")
        try:
            yield max(0.0, timeout_s - (self._clock.monotonic_s() - began_s))
        finally:
            self._door.release()

    def _kept(self, ticket: Ticket, timeout_s: float) -> Judged:
        self._rest(True)
        try:
            judged = self._capture.capture(ticket, timeout_s=timeout_s)
        except StoreUnavailable as fault:
            self._store_fault = fault
            raise
        finally:
            self._rest(False)
        self._store_fault = None
        self._book(judged)
        return judged

    def _book(self, judged: Judged) -> None:
        """The inspection is on disk already: that it could not be booked as well is no reason to take it back."""
        try:
            self._bookings.book(judged)
        except StoreUnavailable as fault:
            self._store_fault = fault
            logger().warning("%s was judged and could not be booked: %s", judged.ticket.serial, fault)


def _lot(lot: str) -> str:
    return _word("lot", lot) if lot else ""


def _word(what: str, text: str) -> str:
    """As it was scanned; a line break or a control sign in it would break lists and labels."""
    word = text.strip()
    if not word:
        raise WrongUse(f"The {what} is empty")
    if len(word) > _LONGEST or not word.isprintable():
        raise WrongUse(f"This cannot be a {what}", f"At most {_LONGEST} printable signs")
    return word
