"""Recipes as CSV: one line for each part number, as a spreadsheet shows and saves it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from dscope_gui.domain.recipe import Recipe
from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.errors import ConfigurationInvalid
from dscope_gui.whole_file import write_text

COLUMNS: Final = ("part", "title", "fiber", "rules", "profile", "camera", "exposure_us", "gain_db")
_NEEDED: Final = COLUMNS[:4]
_LIGHT: Final = frozenset({"camera", "exposure_us", "gain_db"})
_NUMBERS: Final = frozenset({"exposure_us", "gain_db"})
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")
_MOST_BYTES: Final = 10_000_000


def write_recipes_csv(path: Path, recipes: Iterable[Recipe]) -> None:
    """Write recipes in their order.

    Raises
    ------
    NotWritable
        Disk full or no permission; the old file is still there.
    """
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(COLUMNS)
    for recipe in recipes:
        rows.writerow([_harmless(_value(recipe, column)) for column in COLUMNS])
    write_text(path, text.getvalue())


def read_recipes_csv(path: Path) -> tuple[Recipe, ...]:
    """Recipes from CSV, also as a spreadsheet saved it: with semicolons, decimal commas and a byte order mark.

    Raises
    ------
    ConfigurationInvalid
        Names the file, and the line and column that is wrong.
    """
    rows, has_comma = _rows(path)
    header = [cell.strip().lower() for cell in rows[0]] if rows else []
    _check_header(path, header)
    found: dict[str, Recipe] = {}
    for number, row in enumerate(rows[1:], start=2):
        if not any(cell.strip() for cell in row):
            continue
        recipe = _recipe(path, number, dict(zip(header, row, strict=False)), has_comma=has_comma)
        if recipe.part in found:
            raise ConfigurationInvalid(f"{path}, line {number}: the part '{recipe.part}' is there twice")
        found[recipe.part] = recipe
    if not found:
        raise ConfigurationInvalid(f"{path} holds no recipe")
    return tuple(found.values())


def _rows(path: Path) -> tuple[list[list[str]], bool]:
    """All lines, and whether semicolons part the cells, so that a comma may stand in a number."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ConfigurationInvalid(f"{path} is no list of recipes: it is far too long")
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ConfigurationInvalid(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigurationInvalid(f"{path} is no text file in UTF-8") from error
    has_comma = ";" in text.partition("\n")[0]
    try:
        return list(csv.reader(io.StringIO(text), delimiter=";" if has_comma else ",", strict=True)), has_comma
    except csv.Error as error:
        raise ConfigurationInvalid(f"{path} is no CSV file: {error}") from error


def _check_header(path: Path, header: Sequence[str]) -> None:
    for name in header:
        if name not in COLUMNS:
            raise ConfigurationInvalid(f"{path}, line 1: there is no column '{name}'. {did_you_mean(name, COLUMNS)}")
        if header.count(name) > 1:
            raise ConfigurationInvalid(f"{path}, line 1: the column '{name}' is there twice")
    if missing := [name for name in _NEEDED if name not in header]:
        raise ConfigurationInvalid(f"{path}, line 1: the column '{missing[0]}' is missing")


def _recipe(path: Path, number: int, cells: dict[str, str], *, has_comma: bool) -> Recipe:
    values: dict[str, Any] = {}
    for name, cell in cells.items():
        text = _plain(cell)
        if name in _NUMBERS and text is not None:
            values[name] = _number(f"{path}, line {number}, column {name}", text, has_comma=has_comma)
        else:
            values[name] = text
    light = {name: values.pop(name, None) for name in _LIGHT}
    if any(value is not None for value in light.values()):
        values["light"] = light
    try:
        return Recipe.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        column = str(first["loc"][-1]) if first["loc"] else "part"
        empty = {**values, **light}.get(column) is None
        what = "must be filled in" if empty else first["msg"].removeprefix("Value error, ")
        raise ConfigurationInvalid(f"{path}, line {number}, column {column}: {what}") from error


def _number(where: str, text: str, *, has_comma: bool) -> float:
    try:
        return float(text.replace(",", ".") if has_comma else text)
    except ValueError as error:
        raise ConfigurationInvalid(f"{where}: '{text}' is no number") from error


def _value(recipe: Recipe, column: str) -> str:
    holder: object = recipe.light if column in _LIGHT else recipe
    value = None if holder is None else getattr(holder, column)
    return "" if value is None else f"{value!r}" if isinstance(value, float) else str(value)


def _harmless(text: str) -> str:
    """Text that a spreadsheet would run as a formula gets an apostrophe in front."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _plain(cell: str) -> str | None:
    text = cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA_STARTS) else cell
    return text.strip() or None
