"""One line of the sheet Limits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from dscope_gui.domain.limit import Limit
from dscope_gui.domain.rule_set import FeatureClass
from dscope_gui.reports.rule_sheets import layout
from dscope_gui.reports.rule_sheets.cells import Cells, SheetCell, words_of
from dscope_gui.reports.rule_sheets.faults import Place
from dscope_gui.reports.rule_sheets.tables import Row


@dataclass(frozen=True, slots=True)
class ReadBand:
    """`data` : the band as the file of a rule set holds it."""

    row: int
    zone: str
    feature: FeatureClass
    limit: Limit
    data: dict[str, Any]


def read_band(row: Row, cells: Cells) -> ReadBand | None:
    """The band of a line; None where a fault was told."""
    before = len(cells.faults.found)
    zone = cells.text(row[layout.ZONE])
    feature = cells.choice(row[layout.COLUMN], words_of(FeatureClass))
    if row[layout.COLUMN].is_empty:
        cells.faults.add(row[layout.COLUMN].place, f"one of {', '.join(FeatureClass)} is expected")
    data: dict[str, Any] = {
        **_bound(row[layout.FROM_UM], row[layout.FROM_INCLUDED], ("gt", "ge"), cells),
        **_bound(row[layout.TO_UM], row[layout.TO_INCLUDED], ("lt", "le"), cells),
        "max": cells.allowed(row[layout.ALLOWED]),
        "source": cells.needed_text(row[layout.SOURCE]),
    }
    if len(cells.faults.found) > before or zone is None or feature is None:
        return None
    limit = _limit(data, row, cells)
    if limit is None:
        return None
    _compare_words(row[layout.WORDS], limit, cells)
    return ReadBand(row.number, zone, feature, limit, data)


def _bound(um: SheetCell, included: SheetCell, keys: tuple[str, str], cells: Cells) -> dict[str, float]:
    """`{"gt": 3}`, `{"ge": 3}`, or nothing where both cells are empty."""
    value, belongs = cells.number(um), cells.yes(included)
    if um.is_empty and not included.is_empty:
        cells.faults.add(um.place, f"a number of 0 or more is expected, as '{included.place.column}' is filled in")
    if included.is_empty and not um.is_empty:
        cells.faults.add(included.place, f"{layout.YES} or {layout.NO} is expected: does the number belong to the band")
    if value is None or belongs is None:
        return {}
    return {keys[belongs]: value}


def _limit(data: dict[str, Any], row: Row, cells: Cells) -> Limit | None:
    try:
        return Limit.model_validate(data)
    except ValidationError as error:
        for problem in error.errors():
            place = Place(layout.LIMITS, row.number)
            cells.faults.add(place, problem["msg"].removeprefix("Value error, "))
        return None


def _compare_words(cell: SheetCell, limit: Limit, cells: Cells) -> None:
    """Whoever edits only the words would think that they count."""
    if cell.is_empty or cell.kind == "f":
        return
    words = cells.text(cell)
    if words is not None and " ".join(words.split()) != limit.wording:
        cells.faults.remark(cell.place, f"'{words}' is not what the numbers say: '{limit.wording}' counts")
