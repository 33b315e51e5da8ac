"""Drawn end faces that were really inspected, and the dataset of a station."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from dscope_gui.cli.app import run
from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import NewEntry
from dscope_gui.domain.record import Record, parse_record
from dscope_gui.domain.ticket import Ticket
from dscope_gui.store import SqliteStore


@dataclass(frozen=True, slots=True)
class Inspected:
    """Drawn pictures, what `dscope inspect` wrote of them, and the same in a history."""

    pictures: Path
    results: Path
    history: Path
    records: tuple[Record, ...]


@pytest.fixture(scope="session")
def inspected(tmp_path_factory: pytest.TempPathFactory) -> Inspected:
    """Five end faces: two fail, three pass, one of these without a mark."""
    root = tmp_path_factory.mktemp("inspected")
    pictures, results, history = root / "pictures", root / "results", root / "history"
    fiber = ["--fiber", "sm-9-125"]
    assert run(["simulate", str(pictures), "-n", "5", "--seed", "5", *fiber]) == 0
    assert run(["inspect", str(pictures), "--out", str(results), "--records-only", "--jobs", "1", *fiber]) == 0
    lines = (results / "records.jsonl").read_text(encoding="utf-8").splitlines()
    records = tuple(map(parse_record, lines))
    with closing(SqliteStore(history)) as store:
        for number, record in enumerate(records):
            picture = Path(record["image"]["path"]).read_bytes()
            ticket = Ticket(part="LC", serial="SN7", lot="L1" if number < 2 else "L2")
            store.add(NewEntry(ticket, record, Answer(record["verdict"]["status"]), picture))
    return Inspected(pictures, results, history, records)


@pytest.fixture
def station(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a station's dataset, which is not there yet."""
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path / "data"))
    return tmp_path / "data" / "dataset"


@pytest.fixture(scope="session")
def all_of_them(inspected: Inspected) -> Path:
    folder = inspected.results / "dataset"
    assert run(["dataset", "collect", str(inspected.results), "--dataset", str(folder)]) == 0
    return folder


@pytest.fixture
def collected(station: Path, all_of_them: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The station's dataset, with all that there is in the batch."""
    shutil.copytree(all_of_them, station)
    capsys.readouterr()
    return station
