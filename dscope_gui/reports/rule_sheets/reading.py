"""Reads a rule set back from a workbook, and names the cell of whatever cannot be meant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from dscope_gui.domain.band_checks import problems_in_cell
from dscope_gui.domain.rule_set import FeatureClass, RuleSet, ZoneUnit
from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.reports.rule_sheets import layout
from dscope_gui.reports.rule_sheets.bands import ReadBand, read_band
from dscope_gui.reports.rule_sheets.cells import Cells
from dscope_gui.reports.rule_sheets.faults import Faults, Place
from dscope_gui.reports.rule_sheets.head_reading import read_head
from dscope_gui.reports.rule_sheets.opening import open_workbook
from dscope_gui.reports.rule_sheets.tables import Row, column_names, read_table
from dscope_gui.rules import parse_rule_set

_FLOOR_UM: Final = 1.0
"""Of a rule set that names none."""
_ALWAYS: Final = (FeatureClass.SCRATCHES, FeatureClass.DEFECTS)


@dataclass(frozen=True, slots=True)
class ImportedRules:
    """`remarks` : what was left out or does not fit, and does not hinder."""

    rule_set: RuleSet
    remarks: tuple[str, ...]


def read_rule_workbook(path: Path) -> ImportedRules:
    """The rule set in a workbook as `write_rule_workbook` writes it.

    Raises
    ------
    RuleSetInvalid
        It cannot be read or cannot be meant; the message names sheet, row, column and what is expected.
    """
    faults = Faults(path)
    book = open_workbook(path)
    try:
        data = _data(book, faults)
    finally:
        book.close()
    faults.refuse_if_any()
    return ImportedRules(parse_rule_set(data, origin=path.name), tuple(faults.remarks))


def _data(book: Any, faults: Faults) -> dict[str, Any]:
    """A rule set as its file holds it; worthless once there is a fault."""
    _remark_sheets(book, faults)
    cells = Cells(faults)
    head_rows = read_table(book, layout.HEAD, (layout.FIELD, layout.VALUE), faults, optional=(layout.MEANING,))
    head = read_head(head_rows, cells)
    columns = _zone_columns(book, head.get("unit"), faults)
    zone_rows = read_table(book, layout.ZONES, columns, faults)
    limits = [name for name in layout.LIMIT_COLUMNS if name != layout.WORDS]
    limit_rows = read_table(book, layout.LIMITS, limits, faults, optional=(layout.WORDS,))
    note_rows = read_table(book, layout.NOTES, (layout.NOTE,), faults)
    if zone_rows is None or limit_rows is None or note_rows is None:
        return {}
    zones = [(row, cells.needed_text(row[layout.ZONE]) or "") for row in zone_rows]
    before = len(faults.found)
    bands = _bands(limit_rows, [name for _row, name in zones], cells)
    if len(faults.found) == before:  # else a line that could not be read would be told as a gap as well
        _check_bands(bands, head.get("min_detect_um", _FLOOR_UM), faults)
        _check_columns(zones, bands, faults)
    notes = [cells.text(row[layout.NOTE]) for row in note_rows]
    return {**head, "notes": notes, "zones": [_zone(row, name, columns, bands, cells) for row, name in zones]}


def _zone(row: Row, name: str, columns: Sequence[str], bands: Sequence[ReadBand], cells: Cells) -> dict[str, Any]:
    """One zone with its bands, in the order of their rows."""
    _, label_at, inner_at, outer_at, source_at = columns
    zone: dict[str, Any] = {
        "name": name,
        "label": cells.needed_text(row[label_at]),
        "inner": cells.needed_number(row[inner_at]),
        "outer": cells.needed_number(row[outer_at]),
        "source": cells.needed_text(row[source_at]),
    }
    for feature in FeatureClass:
        own = [band.data for band in bands if band.zone == name and band.feature is feature]
        if own:
            zone[feature.value] = own
    return zone


def _bands(rows: Sequence[Row], zones: Sequence[str], cells: Cells) -> list[ReadBand]:
    found = []
    for row in rows:
        band = read_band(row, cells)
        name = cells.needed_text(row[layout.ZONE])
        if name is not None and name not in zones:
            what = f"there is no zone '{name}' on the sheet '{layout.ZONES}'. {did_you_mean(name, zones)}"
            cells.faults.add(row[layout.ZONE].place, what)
        elif band is not None:
            found.append(band)
    return found


def _check_bands(bands: Sequence[ReadBand], floor_um: float, faults: Faults) -> None:
    """Bands of a zone and column that cannot all be meant, with their rows."""
    cells: dict[tuple[str, FeatureClass], list[ReadBand]] = {}
    for band in bands:
        cells.setdefault((band.zone, band.feature), []).append(band)
    for (zone, feature), own in cells.items():
        rows = ", ".join(str(band.row) for band in own)
        for problem in problems_in_cell(tuple(band.limit for band in own), floor_um):
            what = f"row{'s' if len(own) > 1 else ''} {rows}: zone {zone}, {feature.value}: {problem.message}"
            faults.add(Place(layout.LIMITS), what)


def _check_columns(zones: Sequence[tuple[Row, str]], bands: Sequence[ReadBand], faults: Faults) -> None:
    """Every zone says something about scratches and defects."""
    for row, name in zones:
        for feature in _ALWAYS:
            if not any(band.zone == name and band.feature is feature for band in bands):
                what = f"the zone '{name}' has no line for {feature.value} on the sheet '{layout.LIMITS}'"
                faults.add(Place(layout.ZONES, row.number), f"{what}; '{layout.NO_LIMIT}' is a line as well")


def _zone_columns(book: Any, unit: ZoneUnit | None, faults: Faults) -> tuple[str, ...]:
    """As the sheet itself heads them; where its unit is not that of the head, nobody could say which is meant."""
    header = column_names(book, layout.ZONES)
    for other in ZoneUnit:
        columns = layout.zone_columns(other)
        if set(columns) <= set(header):
            if unit is not None and unit is not other:
                what = f"its diameters are in {layout.UNITS[other]}, and the sheet '{layout.HEAD}' says"
                faults.add(Place(layout.ZONES, 1), f"{what} {layout.UNITS[unit]}")
            return columns
    return layout.zone_columns(unit or ZoneUnit.UM)


def _remark_sheets(book: Any, faults: Faults) -> None:
    known: Mapping[str, str] = {name.casefold(): name for name in layout.SHEETS}
    for name in book.sheetnames:
        if name.strip().casefold() not in known:
            faults.remark(Place(name), "no part of a rule set; it was left out")
