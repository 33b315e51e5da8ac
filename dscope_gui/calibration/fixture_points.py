"""Points of the picture with their millimetres in the fixture, as people write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from dscope_gui.domain.realtime import Pair
from dscope_gui.errors import WrongUse

_NUMBERS: Final = 4
_SEPARATORS: Final = re.compile(r"[,\s]+")
_SEPARATORS_BESIDE_DECIMAL_COMMAS: Final = re.compile(r"[;\t]+")
_HINT: Final = "Each line holds four numbers: x_px, y_px, x_mm, y_mm"


@dataclass(frozen=True, slots=True)
class FixturePoint:
    """`px` : on the picture. `mm` : in the fixture."""

    px: Pair
    mm: Pair


def parse_fixture_point(text: str) -> FixturePoint:
    """A point written as `1024,768=12.5,7`.

    Raises
    ------
    WrongUse : it is none.
    """
    px, equals, mm = text.partition("=")
    numbers = [_number(part) for part in (*px.split(","), *mm.split(","))]
    if not equals or px.count(",") != 1 or mm.count(",") != 1 or None in numbers:
        raise WrongUse(f"{text!r} is no point", "Write it as x,y=X,Y: px on the picture, then mm in the fixture")
    return _point([number for number in numbers if number is not None])


def read_fixture_points(text: str) -> tuple[FixturePoint, ...]:
    """Points from a table, one a line; the first line may name the columns, and `#` begins a remark.

    Commas, semicolons, tabs or spaces part the numbers; where it is semicolons or tabs, decimals may have commas.

    Raises
    ------
    WrongUse : names the line that is no point.
    """
    points: list[FixturePoint] = []
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), start=1):
        cells = _cells(line.partition("#")[0].strip())
        values = [value for cell in cells if (value := _number(cell)) is not None]
        if len(values) == len(cells) == _NUMBERS:
            points.append(_point(values))
        elif cells and (points or values):
            raise WrongUse(f"Line {number} is no point: {line.strip()[:60]!r}", _HINT)
    return tuple(points)


def _cells(line: str) -> list[str]:
    if not line:
        return []
    if ";" in line or "\t" in line:
        return [cell.replace(",", ".") for cell in _SEPARATORS_BESIDE_DECIMAL_COMMAS.split(line)]
    return _SEPARATORS.split(line)


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _point(values: list[float]) -> FixturePoint:
    x_px, y_px, x_mm, y_mm = values
    return FixturePoint((x_px, y_px), (x_mm, y_mm))
