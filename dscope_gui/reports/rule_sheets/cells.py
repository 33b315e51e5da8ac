"""Typed values out of the cells of a workbook; what is none of that type is a fault that names the cell."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.reports.rule_sheets import layout
from dscope_gui.reports.rule_sheets.cell_text import unescaped
from dscope_gui.reports.rule_sheets.faults import Faults, Place

T = TypeVar("T")

_FORMULA, _ERROR, _BOOLEAN, _DATE = "f", "e", "b", "d"
_WORDS_OF_TYPES: Final = {
    _FORMULA: "a formula stands here; type the value itself",
    _ERROR: "an Excel error stands here",
    _DATE: "a date stands here",
}
_SHOWN: Final = 40


@dataclass(frozen=True, slots=True)
class SheetCell:
    """`kind` : openpyxl's letter for the type of the content; None is an empty cell."""

    place: Place
    value: Any
    kind: str | None

    @property
    def is_empty(self) -> bool:
        return self.kind is None


@dataclass(frozen=True, slots=True)
class Cells:
    """Reads values; after a fault it goes on with None, as the whole is refused in the end."""

    faults: Faults

    def text(self, cell: SheetCell) -> str | None:
        """As it stands there; a number that Excel made of what was typed is its digits again."""
        if cell.is_empty or self._is_no_value(cell, "a text is expected"):
            return None
        if isinstance(cell.value, bool):
            return str(cell.value).upper()
        return unescaped(cell.value) if isinstance(cell.value, str) else f"{cell.value!r}"

    def needed_text(self, cell: SheetCell) -> str | None:
        text = self.text(cell)
        if text is None and cell.is_empty:
            self.faults.add(cell.place, "a text is expected, and the cell is empty")
        return text

    def number(self, cell: SheetCell, expected: str = "a number of 0 or more") -> float | None:
        """None for an empty cell."""
        if cell.is_empty or self._is_no_value(cell, f"{expected} is expected"):
            return None
        value = cell.value
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.faults.add(cell.place, f"{expected} is expected, and {_shown(value)} is no number")
        elif not math.isfinite(value) or value < 0:
            self.faults.add(cell.place, f"{expected} is expected, not {value:g}")
        else:
            return value
        return None

    def needed_number(self, cell: SheetCell) -> float | None:
        if cell.is_empty:
            self.faults.add(cell.place, "a number of 0 or more is expected, and the cell is empty")
        return self.number(cell)

    def allowed(self, cell: SheetCell) -> int | None:
        """How many are allowed; None is any number."""
        expected = f"a whole number or '{layout.NO_LIMIT}'"
        if cell.is_empty:
            self.faults.add(cell.place, f"{expected} is expected, and the cell is empty")
            return None
        if isinstance(cell.value, str) and _folded(cell.value) == layout.NO_LIMIT:
            return None
        number = self.number(cell, expected)
        if number is not None and number != int(number):
            self.faults.add(cell.place, f"{expected} is expected, not {number:g}")
        return None if number is None else int(number)

    def choice(self, cell: SheetCell, choices: Mapping[str, T]) -> T | None:
        """What the word in the cell stands for, whatever its case; None for an empty cell."""
        text = self.text(cell)
        if text is None:
            return None
        known = {_folded(word): meant for word, meant in choices.items()}
        if _folded(text) in known:
            return known[_folded(text)]
        self.faults.add(cell.place, f"{_shown(text)} is not known here. {did_you_mean(text.strip(), choices)}")
        return None

    def yes(self, cell: SheetCell) -> bool | None:
        return self.choice(cell, {layout.YES: True, layout.NO: False, "TRUE": True, "FALSE": False})

    def _is_no_value(self, cell: SheetCell, expected: str) -> bool:
        words = _WORDS_OF_TYPES.get(cell.kind or "")
        if words is not None:
            self.faults.add(cell.place, f"{words}, and {expected}")
        return words is not None


def words_of(choices: Iterable[T]) -> dict[str, T]:
    """Words that stand for themselves."""
    return {str(choice): choice for choice in choices}


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _shown(value: object) -> str:
    text = str(value)
    return f"'{text[:_SHOWN]}{'…' if len(text) > _SHOWN else ''}'"
