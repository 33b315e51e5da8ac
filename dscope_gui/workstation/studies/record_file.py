"""Reads `records.jsonl`."""

from __future__ import annotations

from pathlib import Path

from dscope_gui.domain.record import Record, parse_record
from dscope_gui.errors import WrongUse


def read_records(path: Path) -> list[Record]:
    """All records of a file, in its order.

    Raises
    ------
    WrongUse
        It cannot be read, or holds something else.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        records = [parse_record(line) for line in lines if line.strip()]
        return [record for record in records if record["image"]["path"] is not None]
    except (OSError, ValueError, KeyError, TypeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no file of records"
        raise WrongUse(f"{path} cannot be read: {reason}") from error
