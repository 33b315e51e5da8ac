"""What the operator's screen asks of the workstation, and what it hears back."""

from __future__ import annotations

from typing import Protocol

from dscope_gui.domain.ticket import Ticket
from dscope_gui.workstation.judged import Judged


class Instrument(Protocol):
    """Every method returns at once; answers come to the presenter's methods of the same name in the past tense."""

    def capture(self, question: int, ticket: Ticket, before: Judged | None) -> None:
        """Capture, judge and store; answered by `judged` or `failed` with the same number.

        Parameters
        ----------
        before : the same part before it was cleaned.
        """

    def book(self, judged: Judged) -> None:
        """The part leaves the microscope with this result; answered by `booked` or `not_booked`."""

    def undo(self, by: str, reason: str) -> None:
        """Take the last booking back; answered by `undone` or `not_undone`."""

    def count(self, lot: str) -> None:
        """How a lot stands; answered by `counted`."""

    def watch(self, part: str) -> None:
        """Look at live frames as the recipe of this part says; empty looks at nothing."""
