"""A table of a report, whoever writes it."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.reports.csv_files import Cell


@dataclass(frozen=True, slots=True)
class Table:
    """Cells are numbers or words; `formats` : for the numbers of each column."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    formats: tuple[str, ...]

    def words(self) -> list[list[str]]:
        """All cells as text."""
        return [
            ["" if cell is None else cell if isinstance(cell, str) else format(cell, form) for cell, form in pairs]
            for pairs in (zip(row, self.formats, strict=True) for row in self.rows)
        ]
