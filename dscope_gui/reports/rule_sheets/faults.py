"""What is wrong in a workbook, gathered so that it can be put right in one go."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from dscope_gui.errors import RuleSetInvalid

_MOST_TOLD: Final = 6


@dataclass(frozen=True, slots=True)
class Place:
    """A cell, or a whole row or sheet where the rest is None."""

    sheet: str
    row: int | None = None
    column: str | None = None

    def __str__(self) -> str:
        row = "" if self.row is None else f", row {self.row}"
        column = "" if self.column is None else f", column '{self.column}'"
        return f"sheet '{self.sheet}'{row}{column}"


@dataclass(slots=True)
class Faults:
    """`remarks` : what does not hinder and yet should be known, such as a column that nothing reads."""

    path: Path
    found: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def add(self, place: Place, what: str) -> None:
        self.found.append(f"{place}: {what}")

    def remark(self, place: Place, what: str) -> None:
        self.remarks.append(f"{place}: {what}")

    def refuse_if_any(self) -> None:
        """Raises RuleSetInvalid naming file, sheet, row, column and what is expected there."""
        if self.found:
            more = len(self.found) - _MOST_TOLD
            told = "; ".join(self.found[:_MOST_TOLD]) + (f"; and {more} more" if more > 0 else "")
            raise RuleSetInvalid(f"{self.path.name}, {told}", "Put it right in the workbook and import it again")
