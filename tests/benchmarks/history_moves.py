"""How fast histories move: `python -m tests.benchmarks.history_moves --help`.

Builds a sealed history in a file, imports it into a PostgreSQL server and from there into another file, drains a spool
with pictures into the server, and writes the history as Parquet files.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.seal import SealedKind
from dscope_gui.reports.parquet import ParquetLayout, export_parquet
from dscope_gui.store import PostgresStore, SqliteStore, SqlStore
from dscope_gui.store.moving.importing import Imported, import_history
from dscope_gui.store.moving.moving import move_all
from dscope_gui.store.tables import INSPECTIONS
from tests.histories import fill, random_inspections
from tests.store.entries import entry, picture
from tests.store.postgres_server import running_server

_KINDS = 2000


def main() -> None:
    asked = _arguments()
    with tempfile.TemporaryDirectory(prefix="dscope-moves-") as made:
        root = Path(made)
        figures: dict[str, object] = {}
        if asked.only != "parquet":
            figures |= _moved(root, asked.inspections, asked.pictures)
        if asked.only != "moves":
            figures |= _exported(root, asked.inspections)
        figures["peak memory MB"] = round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3)
        sys.stdout.write(json.dumps(figures, indent=2) + "\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inspections", type=int, default=20_000)
    parser.add_argument("--pictures", type=int, default=500, help="of the spool, of 1 MB each")
    parser.add_argument("--only", choices=("moves", "parquet"))
    return parser.parse_args()


def _filled(folder: Path, inspections: int) -> Path:
    if not folder.exists():
        fill(folder, random_inspections(min(inspections, _KINDS), seed=1), inspections)
    return folder


def _moved(root: Path, inspections: int, pictures: int) -> dict[str, object]:
    with closing(SqliteStore(_filled(root / "file" / "history", inspections))) as source, running_server() as server:
        _seal(source)
        address = server.url(server.make_database())
        with closing(PostgresStore(address, root / "shared", seal=root / "seal")) as shared:
            there = _imported(source, shared)
            with closing(SqliteStore(root / "back" / "history")) as back:
                again = _imported(shared, back)
            drained = _drained(root, shared, pictures)
    return {"file to server, with the proof, entries/s": there, "server to file, entries/s": again, **drained}


def _seal(store: SqliteStore) -> None:
    """What `fill` put there bypassing the store."""
    with store.place.writing() as writing:
        for number in writing.connection.execute(
            INSPECTIONS.select().with_only_columns(INSPECTIONS.c.number)
        ).scalars():
            writing.seal(SealedKind.INSPECTION, number)
        writing.commit()


def _imported(source: SqlStore, target: SqlStore) -> dict[str, int]:
    done: list[Imported] = []
    took = _timed(
        lambda: done.append(import_history(source.place, target.place, lambda _moved: None, with_pictures=False))
    )
    if not done[0].is_whole:
        raise AssertionError(done[0])
    return _rates(done[0].moved.looked_at, took)


def _drained(root: Path, shared: SqlStore, pictures: int) -> dict[str, object]:
    with closing(SqliteStore(root / "spool", seal=root / "seal")) as spool:
        content = picture(1, 250_000)
        stored = _timed(partial(_add_all, spool, pictures, content))
        drained = _timed(lambda: move_all(spool.place, shared.place, lambda _moved: None))
    return {
        "stored in the spool with pictures of 1 MB, inspections/s": _rates(pictures, stored),
        "drained with them, inspections/s": _rates(pictures, drained),
    }


def _add_all(store: SqliteStore, count: int, content: bytes) -> None:
    for number in range(1, count + 1):
        store.add(replace(entry(number), picture=content))


def _exported(root: Path, inspections: int) -> dict[str, object]:
    with closing(SqliteStore(_filled(root / "file" / "history", inspections))) as store:
        took = _timed(
            lambda: export_parquet(
                store, HistoryQuery(), root / "out", ParquetLayout.MONTHS, lambda _done, _total: None
            )
        )
    about = json.loads((root / "out" / "export.json").read_text(encoding="utf-8"))
    rows = sum(about["rows"].values())
    size_mb = sum(file.stat().st_size for file in (root / "out").rglob("*.parquet")) / 1e6
    return {
        "Parquet, inspections/s": _rates(inspections, took),
        "Parquet, rows": rows,
        "Parquet, rows/s": _rates(rows, took),
        "Parquet, MB": round(size_mb, 1),
    }


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds by the clock, and of this program's processor: the clock tells little where others compute as well."""
    began_s, began_cpu_s = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - began_s, time.process_time() - began_cpu_s


def _rates(count: int, took: tuple[float, float]) -> dict[str, int]:
    """A second by the clock, and a second of the processor."""
    return {"by the clock": round(count / took[0]), "of the processor": round(count / took[1])}


if __name__ == "__main__":
    main()
