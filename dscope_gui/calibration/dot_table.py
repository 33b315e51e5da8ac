"""Dots as CSV, for a spreadsheet: out with their residuals, and in from whatever else has located them."""

from __future__ import annotations

import csv
import io
import math
from dataclasses import dataclass
from typing import Final

import numpy as np

from dscope_gui.calibration.target_fit import TargetFit, Used
from dscope_gui.domain.images import Points
from dscope_gui.errors import DScopeError

HEADER: Final = ("column", "row", "x_px", "y_px", "residual_x_px", "residual_y_px", "used")

_PX: Final = ("x_px", "y_px")
_INDEX: Final = (("column", "row"), ("col", "row"))
_UM: Final = ("x_um", "y_um")
_NOT_USED: Final = ("0", "false", "no")
_MOST_CHARACTERS: Final = 20_000_000
_HINT: Final = "The first line names the columns: x_px,y_px and column,row or x_um,y_um."


class DotsUnreadable(DScopeError):
    """A table that holds no dots."""


@dataclass(frozen=True, slots=True)
class DotList:
    """Located dots.

    Parameters
    ----------
    centres_px : (N, 2)
    places : (N, 2) where they are on the target: columns and rows, or micrometres.
    in_um : whether places are micrometres.
    used : (N,) whether they are to take part in a fit.
    shape : (H, W) of the picture, where the table's head tells it.
    """

    centres_px: Points
    places: Points
    in_um: bool
    used: Used
    shape: tuple[int, int] | None = None


def dots_csv(fit: TargetFit) -> str:
    """All dots that have a place on the grid, with a line that names the columns; no digit is lost."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(HEADER)
    for place, centre, residual, used in zip(fit.index, fit.centres_px, fit.residuals_px, fit.used, strict=True):
        rows.writerow([*map(int, place), *map(_exact, (*centre, *residual)), int(used)])
    return text.getvalue()


def read_dots(text: str) -> DotList:
    """Dots from CSV, with commas or as a spreadsheet saved it: with semicolons and decimal commas.

    Lines before the one that names the columns are passed over; they may hold a calibration.

    Raises
    ------
    DotsUnreadable
        Names the line that is wrong.
    """
    if len(text) > _MOST_CHARACTERS:
        raise DotsUnreadable("The table of dots is far too long", _HINT)
    lines = text.removeprefix("\ufeff").splitlines()
    start = next((number for number, line in enumerate(lines) if set(_PX) <= set(_cells(line.lower(), line))), None)
    if start is None:
        raise DotsUnreadable("The table has no columns x_px and y_px", _HINT)
    names = _cells(lines[start].lower(), lines[start])
    places = next((pair for pair in (*_INDEX, _UM) if set(pair) <= set(names)), None)
    if places is None:
        raise DotsUnreadable("The table does not say where on the target the dots are", _HINT)
    rows = [
        _row(line, lines[start], names, number) for number, line in enumerate(lines[start + 1 :], start + 2) if line
    ]
    wanted = [[_number(row, name) for name in (*_PX, *places)] for row in rows]
    values = np.array(wanted, dtype=np.float64).reshape(-1, 4)
    used = np.array([row[1].get("used", "1").lower() not in _NOT_USED for row in rows], dtype=bool)
    return DotList(values[:, :2], values[:, 2:], places == _UM, used, _shape(lines[:start]))


def _shape(head: list[str]) -> tuple[int, int] | None:
    """From the lines of a calibration before the table."""
    said = dict(cells[:2] for line in head if len(cells := _cells(line, line)) >= 2)  # noqa: PLR2004 - name and value
    try:
        height, width = int(said["height"]), int(said["width"])
    except (KeyError, ValueError):
        return None
    return (height, width) if min(height, width) > 0 else None


def _exact(value: float) -> str:
    return repr(float(value))


def _cells(line: str, header: str) -> list[str]:
    delimiter = ";" if ";" in header else ","
    return [cell.strip().strip('"') for cell in line.split(delimiter)]


def _row(line: str, header: str, names: list[str], number: int) -> tuple[int, dict[str, str]]:
    cells = _cells(line, header)
    if len(cells) != len(names):
        raise DotsUnreadable(f"Line {number} of the table has {len(cells)} cells, {len(names)} are named", _HINT)
    return number, dict(zip(names, cells, strict=True))


def _number(row: tuple[int, dict[str, str]], name: str) -> float:
    number, cells = row
    try:
        value = float(cells[name].replace(",", "."))
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise DotsUnreadable(f"Line {number} of the table: {name} is {cells[name]!r}, no number", _HINT)
    return value
