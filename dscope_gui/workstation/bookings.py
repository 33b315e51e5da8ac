"""Which inspection counts for a part: booked when the next part comes, and taken back within the shift."""

from __future__ import annotations

from dscope_gui.domain.history import Event, EventKind
from dscope_gui.errors import WrongUse
from dscope_gui.protocols import Clock, ResultStore
from dscope_gui.workstation.judged import Judged


class Bookings:
    """Books results and takes the last one back; every step is an event in the history, nothing is ever erased."""

    def __init__(self, store: ResultStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._booked: list[Judged] = []

    @property
    def last(self) -> Judged | None:
        """What `undo` would take back."""
        return self._booked[-1] if self._booked else None

    def book(self, judged: Judged) -> None:
        """The part leaves the microscope with this result."""
        self._note(judged, EventKind.BOOKED, judged.ticket.operator, "")
        # One step is undone on the screen; pictures of a whole shift would fill the memory.
        self._booked = [judged]

    def undo(self, by: str, reason: str) -> Judged:
        """Take the last booking back and return it, so that the part can be judged again.

        Raises
        ------
        WrongUse
            Nothing was booked, or no reason is given.
        """
        if not self._booked:
            raise WrongUse("There is no booking to take back")
        if not reason.strip():
            raise WrongUse("Taking back a booking needs a reason")
        judged = self._booked[-1]
        self._note(judged, EventKind.UNDONE, by, reason)
        self._booked.pop()
        return judged

    def _note(self, judged: Judged, kind: EventKind, by: str, reason: str) -> None:
        self._store.add_event(Event(judged.stored.line.id, kind, self._clock.now(), by, reason))
