"""What was typed of a PIN so far, and what it is for: no widget, so that every path can be tried."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from dscope_gui.settings.pins import FEWEST_DIGITS, MOST_DIGITS


class PinStep(Enum):
    KNOWN = auto()
    """The PIN that the role has."""
    NEW = auto()
    """One that the role shall get."""
    AGAIN = auto()
    """The new one once more, as nobody sees what he types."""


@dataclass(slots=True)
class PinEntry:
    """Digits come in, whole PINs come out."""

    step: PinStep
    digits: str = ""
    _first: str = ""

    @property
    def is_enough(self) -> bool:
        return len(self.digits) >= FEWEST_DIGITS

    def add(self, digit: str) -> None:
        if digit in "0123456789" and len(digit) == 1 and len(self.digits) < MOST_DIGITS:
            self.digits += digit

    def remove_last(self) -> None:
        self.digits = self.digits[:-1]

    def take(self) -> str:
        """What was typed; the entry is empty afterwards."""
        typed, self.digits = self.digits, ""
        return typed

    def ask_again(self) -> None:
        """Keep the new PIN in mind until it was typed once more."""
        self._first = self.take()
        self.step = PinStep.AGAIN

    def take_if_same(self) -> str | None:
        """The new PIN when both were the same; otherwise it begins anew."""
        typed, first = self.take(), self._first
        self._first = ""
        self.step = PinStep.NEW
        return typed if typed == first else None
