"""The rows of a sheet by the names of its columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.reports.rule_sheets import layout
from dscope_gui.reports.rule_sheets.cells import SheetCell
from dscope_gui.reports.rule_sheets.faults import Faults, Place

_MOST_ROWS: Final = 5000
_MOST_COLUMNS: Final = 60


@dataclass(frozen=True, slots=True)
class Row:
    number: int
    cells: dict[str, SheetCell]

    def __getitem__(self, column: str) -> SheetCell:
        return self.cells[column]


def read_table(
    book: Any, sheet: str, columns: Sequence[str], faults: Faults, *, optional: Sequence[str] = ()
) -> list[Row] | None:
    """Rows with anything in them; None, with the fault told, where the sheet or a column is missing.

    Parameters
    ----------
    optional : columns for the reader only, which may have been deleted.
    """
    name = _sheet_name(book, sheet, faults)
    if name is None:
        return None
    rows = book[name].iter_rows(max_row=_MOST_ROWS + 1, max_col=_MOST_COLUMNS)
    header = _names(next(rows, ()))
    places = _places(header, (*columns, *optional), sheet, faults)
    missing = [name for name in columns if name not in places.values()]
    for name in missing:
        near = did_you_mean(name, [other for place, other in header.items() if place not in places])
        faults.add(Place(sheet, 1), f"the column '{name}' is missing. {near}")
    return None if missing else list(_rows(rows, places, optional, Place(sheet), faults))


def column_names(book: Any, sheet: str) -> tuple[str, ...]:
    """What the header of a sheet says; nothing where there is no such sheet."""
    if sheet not in book.sheetnames:
        return ()
    return tuple(_names(next(book[sheet].iter_rows(max_row=1, max_col=_MOST_COLUMNS), ())).values())


def _sheet_name(book: Any, wanted: str, faults: Faults) -> str | None:
    by_name = {name.strip().casefold(): name for name in book.sheetnames}
    if (name := by_name.get(wanted.casefold())) is not None:
        return str(name)
    faults.add(Place(wanted), f"it is missing; the sheets of a rule set are {', '.join(layout.SHEETS[:-1])}")
    return None


def _names(cells: Sequence[Any]) -> dict[int, str]:
    """What the header says, by place."""
    return {place: str(cell.value).strip() for place, cell in enumerate(cells) if cell.value is not None}


def _places(header: dict[int, str], columns: Sequence[str], sheet: str, faults: Faults) -> dict[int, str]:
    """The known columns by place; of one that is there twice nobody could say which is meant."""
    known = {name.casefold(): name for name in columns}
    places: dict[int, str] = {}
    for place, name in header.items():
        if name.casefold() not in known:
            faults.remark(Place(sheet, 1, name), "no part of a rule set; it was left out")
        elif known[name.casefold()] in places.values():
            faults.add(Place(sheet, 1), f"there are two columns '{known[name.casefold()]}'")
        else:
            places[place] = known[name.casefold()]
    return places


def _rows(
    rows: Iterator[Sequence[Any]], places: dict[int, str], optional: Sequence[str], sheet: Place, faults: Faults
) -> Iterator[Row]:
    absent = {name: SheetCell(sheet, None, None) for name in optional}
    for number, cells in enumerate(islice(rows, _MOST_ROWS), start=2):
        taken = {name: _cell(cells, place, Place(sheet.sheet, number, name)) for place, name in places.items()}
        if not all(cell.is_empty for cell in taken.values()):
            if number > _MOST_ROWS:
                faults.add(Place(sheet.sheet, number), f"a rule set has no more than {_MOST_ROWS} lines on a sheet")
            yield Row(number, {**absent, **taken})


def _cell(cells: Sequence[Any], place: int, at: Place) -> SheetCell:
    cell = cells[place] if place < len(cells) else None
    value = None if cell is None else cell.value
    if cell is None or value is None or (isinstance(value, str) and not value):
        return SheetCell(at, None, None)
    # A date is a number in a format, which only the cell knows; inline texts have a letter of their own.
    kind = "d" if getattr(cell, "is_date", False) else cell.data_type
    return SheetCell(at, value, kind)
