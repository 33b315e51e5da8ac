"""Goes through the history once and writes the three tables, all of them or nothing."""

from __future__ import annotations

import json
import secrets
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeAlias

from dscope_gui.domain.history import HistoryQuery, StoredRecord
from dscope_gui.domain.record import Record, parse_record
from dscope_gui.errors import WrongUse
from dscope_gui.protocols import ResultStore
from dscope_gui.reports.parquet.arrow import TableFile, arrow
from dscope_gui.reports.parquet.columns import TABLES
from dscope_gui.reports.parquet.months import by_month
from dscope_gui.reports.parquet.rows import defect_rows, finding_rows, inspection_row
from dscope_gui.whole_file import TEMPORARY_PREFIX, being_written, make_folder, not_writable, write_text

OnProgress: TypeAlias = Callable[[int, int], None]
"""Told (done, total) inspections; may raise to end the export."""
ABOUT_FILE: Final = "export.json"
_AT_A_TIME: Final = 500
"""Inspections that are held as objects at one time."""


class ParquetLayout(StrEnum):
    MONTHS = "months"
    """`inspections/month=2026-11/inspections.parquet` and so on: one file a month and table."""
    FILES = "files"
    """`inspections.parquet`, `defects.parquet` and `findings.parquet`."""


@dataclass(slots=True)
class Written:
    """What was written: rows of each table, and records that could not be read."""

    inspections: int = 0
    defects: int = 0
    findings: int = 0
    damaged: int = 0


def export_parquet(
    store: ResultStore, query: HistoryQuery, folder: Path, layout: ParquetLayout, on_progress: OnProgress
) -> Written:
    """Write what fits a query into a folder, which then holds all of it, or what it held before.

    Raises
    ------
    WrongUse
        pyarrow is missing, or the folder holds anything but an earlier export.
    NotWritable, StoreUnavailable : nothing was changed.
    """
    arrow()
    _require_free(folder)
    with _aside(folder) as making:
        export = _Export(store, query, making, on_progress)
        export.run(layout)
        write_text(making / ABOUT_FILE, json.dumps(_about(query, layout, export.written), indent=2) + "\n")
    return export.written


class _Export:
    def __init__(self, store: ResultStore, query: HistoryQuery, folder: Path, on_progress: OnProgress) -> None:
        self._store, self._query, self._folder = store, query, folder
        self._on_progress = on_progress
        self._total, self._done = store.count(query), 0
        self.written = Written()

    def run(self, layout: ParquetLayout) -> None:
        self._on_progress(0, self._total)
        if layout is ParquetLayout.FILES or not self._total:
            self._write({name: self._folder / f"{name}.parquet" for name in TABLES}, self._query)
            return
        for month, query in by_month(self._store, self._query):
            if self._store.count(query):
                places = {name: self._folder / name / f"month={month}" / f"{name}.parquet" for name in TABLES}
                self._write(places, query)

    def _write(self, places: dict[str, Path], query: HistoryQuery) -> None:
        with ExitStack() as files:
            made = {
                name: files.enter_context(TableFile(TABLES[name], files.enter_context(being_written(path))))
                for name, path in places.items()
            }
            for stretch in self._store.records.stretches(query, _AT_A_TIME):
                self._add(made, self._store.records.read(query, stretch))
        self.written.inspections += made["inspections"].rows
        self.written.defects += made["defects"].rows
        self.written.findings += made["findings"].rows

    def _add(self, tables: dict[str, TableFile], found: Sequence[StoredRecord]) -> None:
        readable = [(one, record) for one in found if (record := _record(one)) is not None]
        tables["inspections"].add([inspection_row(*one) for one in readable])
        tables["defects"].add([row for one in readable for row in defect_rows(*one)])
        tables["findings"].add([row for one in readable for row in finding_rows(*one)])
        self._done += len(found)
        self.written.damaged += len(found) - len(readable)
        self._on_progress(min(self._done, self._total), self._total)


def _record(stored: StoredRecord) -> Record | None:
    """None where what is stored is no whole record any more."""
    try:
        record = parse_record(stored.record)
        datetime.fromisoformat(record["captured_at"])
    except (ValueError, TypeError, KeyError):
        return None
    return record


def _require_free(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise WrongUse(f"{folder} is a file", "Name a folder for the Parquet files")
    if folder.is_dir() and not (folder / ABOUT_FILE).is_file() and any(folder.iterdir()):
        raise WrongUse(f"{folder} holds other files", "Name a new folder, or one of an earlier export to replace it")


@contextmanager
def _aside(folder: Path) -> Iterator[Path]:
    """A folder beside the one that is meant, which takes its place when all is written."""
    folder = folder.absolute()
    make_folder(folder.parent)
    making = folder.with_name(f"{TEMPORARY_PREFIX}{secrets.token_hex(4)}-{folder.name}")
    earlier = making.with_name(f"{making.name}-earlier")
    try:
        make_folder(making)
        yield making
        with not_writable(folder):
            if folder.exists():
                folder.rename(earlier)
            making.rename(folder)
    finally:
        for left in (making, earlier):
            with suppress(OSError):
                shutil.rmtree(left)


def _about(query: HistoryQuery, layout: ParquetLayout, written: Written) -> dict[str, object]:
    wanted = {
        "serial": query.text,
        "station": query.station,
        "part": query.part,
        "lot": query.lot,
        "operator": query.operator,
        "since_utc": None if query.since is None else query.since.isoformat(),
        "before_utc": None if query.until is None else query.until.isoformat(),
        "answers": [answer.value for answer in query.answers],
        "latest_only": query.latest_only,
    }
    made = datetime.now(UTC).isoformat(timespec="seconds")
    return {"made_utc": made, "layout": layout.value, "query": wanted, "rows": asdict(written)}
