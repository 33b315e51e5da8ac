"""Histories with the same ends, as stations hold them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

from dscope_gui.domain.record import Record, inspection_of, records_text
from dscope_gui.store import SqliteStore
from tests.store.entries import entry
from tests.workstation.agreement.hand_made import MARKS, Mark, record

_NUMBERS = count(1)


def some_ends(number: int = 6) -> list[list[Mark]]:
    """Ends whose marks lie a little differently on each."""
    return [[(angle + 9.0 * n, r, um + 0.3 * n) for angle, r, um in MARKS] for n in range(number)]


def records(ends: Sequence[Sequence[Mark]], **how: Any) -> list[Record]:
    return [record(marks, path=f"pictures/E{n}.png", **how) for n, marks in enumerate(ends)]


def history(folder: Path, found: Sequence[Record], *, station: str = "line 1", lot: str = "L1") -> Path:
    """Store them under the serials E0, E1 … in this order; more can be added later."""
    with closing(SqliteStore(folder)) as store:
        for place, one in enumerate(found):
            made = entry(next(_NUMBERS), serial=f"E{place}", lot=lot, found=inspection_of(one))
            store.add(replace(made, ticket=replace(made.ticket, station=station)))
    return folder


def record_file(folder: Path, found: Sequence[Record]) -> Path:
    """As `dscope inspect` leaves them."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "records.jsonl").write_text(records_text(found), encoding="utf-8")
    return folder
