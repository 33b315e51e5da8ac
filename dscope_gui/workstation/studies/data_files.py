"""Reads the readings and verdicts of a study from a table in a file."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from dscope_gui.errors import WrongUse
from dscope_gui.validation.studies import FAIL, PASS, Rating, Reading

_PLACE: Final = ("part", "operator", "trial")
_SEPARATORS: Final = (",", ";", "\t")
_PASS_WORDS: Final = ("pass", "passed", "good", "ok", "accept", "go", "1", "yes", "true")
_FAIL_WORDS: Final = ("fail", "failed", "bad", "nok", "ng", "reject", "no-go", "0", "no", "false")


def read_readings(path: Path) -> list[Reading]:
    """Sizes; columns part, operator, trial, value.

    Raises
    ------
    WrongUse
        Names the file, and the line or column that is wrong.
    """
    return [
        Reading(row["part"], row["operator"], row["trial"], _number(path, line, row["value"]))
        for line, row in _rows(path, (*_PLACE, "value"))
    ]


def read_ratings(path: Path) -> list[Rating]:
    """Verdicts; columns part, operator, trial, verdict, and where it is known reference. Else as `read_readings`."""
    return [
        Rating(row["part"], row["operator"], row["trial"], _verdict(row["verdict"]), _reference(path, line, row))
        for line, row in _rows(path, (*_PLACE, "verdict"))
    ]


def _rows(path: Path, needed: Sequence[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Lines with their numbers, by lower-case names of the columns."""
    text = _text(path)
    head = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    names = [name.strip().lower() for name in next(reader, [])]
    missing = [name for name in needed if name not in names]
    if missing:
        raise WrongUse(f"{path} has no column {missing[0]!r}", f"Its first line must name {', '.join(needed)}")
    for cells in reader:
        if not any(cell.strip() for cell in cells):
            continue
        row = dict(zip(names, (cell.strip() for cell in cells), strict=False))
        empty = [name for name in needed if not row.get(name)]
        if empty:
            raise WrongUse(f"{path}, line {reader.line_num}: {empty[0]!r} is empty")
        yield reader.line_num, row


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise WrongUse(f"{path} cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise WrongUse(f"{path} is no text file", "Save the table as CSV in UTF-8") from error


def _number(path: Path, line: int, text: str) -> float:
    """With a decimal point or, as spreadsheets of many countries write it, a decimal comma."""
    try:
        return float(text.replace(",", ".") if "." not in text else text)
    except ValueError:
        raise WrongUse(f"{path}, line {line}: {text!r} is no number") from None


def _verdict(text: str) -> str:
    word = text.lower()
    if word in _PASS_WORDS:
        return PASS
    return FAIL if word in _FAIL_WORDS else word


def _reference(path: Path, line: int, row: Mapping[str, str]) -> str | None:
    text = row.get("reference", "")
    word = _verdict(text)
    if text and word not in (PASS, FAIL):
        raise WrongUse(f"{path}, line {line}: the reference {text!r} is neither pass nor fail")
    return word if text else None
