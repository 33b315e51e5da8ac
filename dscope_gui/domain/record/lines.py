"""`records.jsonl`: one record a line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import cast

from dscope_gui.domain.record.types import Record


def record_line(record: Record) -> str:
    """One record as one line of JSON, without its end of line."""
    return json.dumps(record, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def parse_record(line: str) -> Record:
    """The record of a line that `record_line` wrote."""
    return cast(Record, json.loads(line))


def records_text(records: Iterable[Record]) -> str:
    return "".join(f"{record_line(record)}\n" for record in records)
