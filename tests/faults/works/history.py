"""Looks at a history after a fault: whole, sealed, each acknowledged thing there once and as it was told."""

from __future__ import annotations

import hashlib
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from dscope_gui.domain.audit import AuditKind, AuditLine, AuditQuery
from dscope_gui.domain.history import HistoryQuery, StoredInspection
from dscope_gui.domain.record import Record, record_line
from dscope_gui.domain.seal import SealReport
from dscope_gui.errors import WrongUse
from dscope_gui.store import SqliteStore, sql_store
from dscope_gui.store.seal.keys import station_keys
from dscope_gui.store.seal.ledger import Sealing
from dscope_gui.store.seal.verifying import verify_history
from dscope_gui.store.sqlite.database import SqliteDatabase
from dscope_gui.workstation.sealing.sentences import sentence
from tests.faults.outcome import Findings
from tests.faults.steps import Steps
from tests.faults.works.work import Said
from tests.hand_built import NOON

STEPS: Final = ("rows", "picture file", "seal", "commit", "head file", "opening")
ALL: Final = HistoryQuery()
_MOST: Final = 10_000
_OF_THE_MOMENT: Final = ("id", "captured_at", "timing_ms")


def mark_store(steps: Steps) -> None:
    """Know the steps of the history from each other."""
    steps.mark(SqliteDatabase, "open", "opening")
    steps.mark(sql_store.SqlStore, "_add", "rows")
    steps.mark(sql_store, "write_picture", "picture file")
    steps.mark(Sealing, "seal", "seal")
    steps.mark(Sealing, "commit", "commit")
    steps.mark(Sealing, "_tell", "head file")


def folder_of(home: Path) -> Path:
    return home / "history"


def told_of(stored: StoredInspection, picture: bytes) -> Said:
    """To acknowledge an inspection with."""
    said = hashlib.sha256(picture).hexdigest()
    return {"inspection": stored.line.id, "record": hash_of(stored.record), "picture": said}


def hash_of(record: Record) -> str:
    return hashlib.sha256(record_line(record).encode()).hexdigest()


def without_moment(record: Record) -> dict[str, Any]:
    """What must be the same whenever the same picture is judged."""
    return {name: value for name, value in record.items() if name not in _OF_THE_MOMENT}


def look_at(home: Path, told: list[Said], judged: Callable[[StoredInspection], Iterator[str]]) -> Findings:
    """Look before anything is started again, start, look at everything stored, and go on.

    Parameters
    ----------
    judged : what is wrong with the content of a stored inspection.
    """
    found, folder = Findings(), folder_of(home)
    _look_before_start(found, home, told)
    store = SqliteStore(folder)
    try:
        _compare(found, store, told)
        for line in store.find(ALL, limit=_MOST):
            found.wrong += [f"{line.id} {text}" for text in judged(store.get(line.id))]
        store.audit.note(AuditLine(AuditKind.PROGRAM_STARTED, NOON))
    finally:
        store.close()
    report = _verified(home)
    found.expect(report.is_whole and report.behind == 0, f"after the next start: {_faults(report)}")
    return found


def _look_before_start(found: Findings, home: Path, told: list[Said]) -> None:
    file = folder_of(home) / "history.sqlite"
    if not told and not (folder_of(home) / "history.head").exists():
        return  # killed while the history was made: nothing was ever told of it
    try:
        report = _verified(home)
    except WrongUse as error:
        found.miss(not told, f"there is no history: {error}")
        return
    is_new = report.rows == 0 and not told
    found.expect(report.is_whole or is_new, f"before the next start: {_faults(report)}")
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
        answer = connection.execute("PRAGMA integrity_check").fetchall()
        found.expect(answer == [("ok",)], f"the database says {answer[:3]}")
        strays = connection.execute("PRAGMA foreign_key_check").fetchall()
        found.expect(not strays, f"rows without those they belong to: {strays[:3]}")


def _verified(home: Path) -> SealReport:
    return verify_history(folder_of(home), station_keys(home / "seal"))


def _faults(report: SealReport) -> str:
    return "; ".join(sentence(fault) for fault in report.faults[:3]) or f"the head lags by {report.behind}"


def _compare(found: Findings, store: SqliteStore, told: list[Said]) -> None:
    times = Counter(line.id for line in store.find(ALL, limit=_MOST))
    found.lost += [f"{name} is there {count} times" for name, count in times.items() if count != 1]
    noted = Counter(line.subject for line in store.audit.lines(AuditQuery(), limit=_MOST))
    for said in told:
        if (name := said.get("inspection")) is not None:
            if name not in times:
                found.lost.append(f"inspection {name} was told and is not there")
                continue
            stored = store.get(name)
            found.miss(hash_of(stored.record) == said["record"], f"the record of {name} is another one")
            there = stored.picture.is_file() and hashlib.sha256(stored.picture.read_bytes()).hexdigest()
            found.miss(there == said["picture"], f"the picture of {name} is gone or another one")
        elif (event := said.get("event")) is not None:
            kept = [(one.kind.value, one.by) for one in store.get(event).events]
            found.miss(kept.count((said["kind"], said["by"])) == 1, f"{said['kind']} of {event} is not there once")
        elif (subject := said.get("audit")) is not None:
            found.miss(noted[subject] == 1, f"the audit line {subject} is there {noted[subject]} times")
        elif (check := said.get("check")) is not None:
            kept_checks = [one.id for one in store.checks.checks(limit=_MOST)]
            found.miss(kept_checks.count(check) == 1, f"station check {check} is not there once")
