"""Calibrations as CSV: one line for each field with its name and its value, as a spreadsheet shows it."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from dscope_gui.domain.calibration import Calibration
from dscope_gui.errors import ConfigurationInvalid
from dscope_gui.settings.json_file import first_fault
from dscope_gui.whole_file import write_text

HEADER: Final = ("field", "value")
_TEXTS: Final = frozenset(
    {"schema", "camera", "objective", "operator", "target.name", "target.certificate", "picture_sha256", "note"}
)
"""Of all other fields nothing is None, and a decimal comma is a point."""
_FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")
_DOTS: Final = "x_px"
"""Names a column of the table of dots that may follow, which is read elsewhere."""
_MOST_BYTES: Final = 10_000_000


def write_calibration_csv(path: Path, calibration: Calibration) -> None:
    """Write a calibration as CSV.

    Raises
    ------
    NotWritable
        Disk full or no permission; the old file is still there.
    """
    write_text(path, calibration_csv(calibration))


def calibration_csv(calibration: Calibration) -> str:
    """A calibration as the content of a CSV file; a table of its dots may follow."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(HEADER)
    for field, value in _flat(calibration.model_dump(mode="json", by_alias=True)):
        rows.writerow((field, _harmless(field, "" if value is None else str(value))))
    return text.getvalue()


def read_calibration_csv(path: Path) -> Calibration:
    """A calibration from CSV, also as a spreadsheet saved it: with semicolons, decimal commas and a byte order mark.

    Raises
    ------
    ConfigurationInvalid
        Names the file, and the line or field that is wrong.
    """
    fields = _fields(path, _text(path))
    nested: dict[str, Any] = {}
    for field, value in fields.items():
        section, _, name = field.rpartition(".")
        place = nested.setdefault(section, {}) if section else nested
        if not isinstance(place, dict):
            raise ConfigurationInvalid(f"{path}: {section} has fields of its own and no value")
        place[name] = value
    try:
        return Calibration.model_validate(nested)
    except ValidationError as error:
        raise ConfigurationInvalid(f"{path}: {first_fault(error)}") from error


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ConfigurationInvalid(f"{path} is no calibration: it is far too long")
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ConfigurationInvalid(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigurationInvalid(f"{path} is no text file") from error


def _fields(path: Path, text: str) -> dict[str, str | None]:
    first = text.partition("\n")[0]
    delimiter = ";" if ";" in first else ","
    try:
        rows = [row for row in csv.reader(io.StringIO(text), delimiter=delimiter, strict=True) if any(row)]
    except csv.Error as error:
        raise ConfigurationInvalid(f"{path} is no CSV file: {error}") from error
    if not rows or tuple(cell.strip().lower() for cell in rows[0]) != HEADER:
        raise ConfigurationInvalid(f"{path}: the first line must be {','.join(HEADER)}")
    rows = rows[: next((number for number, row in enumerate(rows) if _DOTS in row), len(rows))]
    fields: dict[str, str | None] = {}
    for number, row in enumerate(rows[1:], start=2):
        if len(row) != len(HEADER):
            raise ConfigurationInvalid(f"{path}: line {number} must have a field and a value")
        name = row[0].strip()
        if name in fields:
            raise ConfigurationInvalid(f"{path}: {name} is there twice")
        fields[name] = _value(name, row[1], has_comma=delimiter == ";")
    return fields


def _value(field: str, cell: str, *, has_comma: bool) -> str | None:
    if field in _TEXTS:
        return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA_STARTS) else cell
    text = cell.strip()
    return (text.replace(",", ".") if has_comma else text) or None


def _flat(content: dict[str, Any], before: str = "") -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for name, value in content.items():
        found += _flat(value, f"{before}{name}.") if isinstance(value, dict) else [(f"{before}{name}", value)]
    return found


def _harmless(field: str, text: str) -> str:
    """Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers."""
    return f"'{text}" if field in _TEXTS and text.startswith(_FORMULA_STARTS) else text
