"""A history on PostgreSQL against one in a file: `python -m tests.benchmarks.database --help`.

The same inspections are put into both; then both are asked the same, turn by turn, and must answer the same. The server
is started for this alone, on this computer, and waits for its disk as in production.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.rules import load_rule_set
from dscope_gui.store import PostgresStore, SqliteStore, SqlStore
from dscope_gui.store.postgres.connecting import engine_for, known_address, writing
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.rejudging import Question, rejudge
from tests.hand_built import NOON
from tests.histories import fill, put, random_inspections
from tests.store.entries import entry
from tests.store.postgres_server import PostgresServer, running_server

_PARTS: Final = ("LC-UPC", "LC-HOUSE")
"""The rule set of the second one has a guard band, so that some verdicts are conditional."""
_DATABASE: Final = "benchmark"
_PAGE: Final = 100
_LATER: Final = timedelta(days=1)
_ALL: Final = HistoryQuery()


def main() -> None:
    asked = _arguments()
    made = random_inspections(min(asked.inspections, 500), parts=_PARTS)
    with tempfile.TemporaryDirectory(dir=asked.folder) as folder, running_server(is_durable=True) as server:
        root = Path(folder)
        fill(root / "history", made, asked.inspections)
        with closing(SqliteStore(root / "history")) as local, closing(_shared(server, root)) as shared:
            engine = engine_for(known_address(server.url(_DATABASE)), 5.0)
            put(writing(engine), made, asked.inspections)
            engine.dispose()
            server.run("VACUUM ANALYZE", _DATABASE)
            for name, ask in _QUESTIONS.items():
                _say(name, _compared(ask, local, shared, asked.rounds))
            _say("store one inspection", _stored(local, shared, asked.rounds))


def _say(name: str, figures: dict[str, float]) -> None:
    """One line of JSON as soon as it is known."""
    sys.stdout.write(json.dumps({"question": name, **figures}) + "\n")
    sys.stdout.flush()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inspections", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--folder", type=Path, help="where both are made; the folder for temporary files else")
    return parser.parse_args()


def _shared(server: PostgresServer, root: Path) -> PostgresStore:
    server.run(f"CREATE DATABASE {_DATABASE}")
    return PostgresStore(server.url(_DATABASE), root / "shared", seal=root / "seal", station="bench")


def _rejudged(store: SqlStore) -> object:
    question = Question(load_rule_set("iec61300-3-35-2022-sm-apc"))
    answer = rejudge(store.records, question, SystemClock(), lambda _state: None)
    return answer.tally, answer.total


def _list(query: HistoryQuery) -> Callable[[SqlStore], object]:
    return lambda store: [line.id for line in store.find(query, limit=_PAGE)]


_QUESTIONS: Final[dict[str, Callable[[SqlStore], object]]] = {
    "count a lot that is not there": lambda store: store.count(HistoryQuery(lot="none")),
    "list the newest 100": _list(_ALL),
    "search a serial": _list(HistoryQuery(text="sn777")),
    "count a lot's last inspections": lambda store: store.count(HistoryQuery(lot="L3", latest_only=True)),
    "count conditional verdicts": lambda store: store.count(HistoryQuery(conditional_only=True)),
    "trend of all": lambda store: store.trend(_ALL),
    "trend of a lot": lambda store: store.trend(HistoryQuery(lot="L3")),
    "judge all again": _rejudged,
}


def _compared(ask: Callable[[SqlStore], object], local: SqlStore, shared: SqlStore, rounds: int) -> dict[str, float]:
    """Medians; a first round that counts for nothing warms both up."""
    if ask(local) != ask(shared):
        raise AssertionError("the two do not answer the same")
    return _figures([(_ms(ask, local), _ms(ask, shared)) for _ in range(rounds)])


def _stored(local: SqlStore, shared: SqlStore, rounds: int) -> dict[str, float]:
    def add(store: SqlStore, number: int) -> float:
        one = entry(number, at=NOON + _LATER)
        return _ms(lambda kept: kept.add(one), store)

    return _figures([(add(local, number), add(shared, number)) for number in range(rounds)])


def _ms(ask: Callable[[SqlStore], Any], store: SqlStore) -> float:
    began_s = time.perf_counter()
    ask(store)
    return (time.perf_counter() - began_s) * 1e3


def _figures(rounds: list[tuple[float, float]]) -> dict[str, float]:
    """Medians, and the least of each: what it takes where no other program wants the processor."""
    both = list(zip(*rounds, strict=True))
    local, shared = (statistics.median(times) for times in both)
    least_local, least_shared = (min(times) for times in both)
    return {
        "sqlite_ms": round(local, 2),
        "postgres_ms": round(shared, 2),
        "ratio": round(shared / local, 2),
        "least_sqlite_ms": round(least_local, 2),
        "least_postgres_ms": round(least_shared, 2),
    }


if __name__ == "__main__":
    main()
