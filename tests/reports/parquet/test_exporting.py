"""Parquet files of a real history, read back with pyarrow and pandas and compared with the records."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from sqlalchemy import create_engine, text

from dscope_gui.cli.app import run
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.record import Record, record_line
from dscope_gui.errors import NotWritable, WrongUse
from dscope_gui.reports.parquet import ParquetLayout, export_parquet
from dscope_gui.reports.parquet.columns import TABLES, ColumnType
from dscope_gui.store import SqliteStore
from tests.conftest import PROJECT
from tests.histories import fill, random_inspections
from tests.store.entries import entry

ALL = HistoryQuery()
HELP = PROJECT / "resources" / "help" / "parquet.md"


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Inspections of two months, and two at the turn of another year."""
    folder = tmp_path_factory.mktemp("parquet") / "history"
    fill(folder, random_inspections(60, seed=5), 150)
    with closing(SqliteStore(folder)) as store:
        for number, day in enumerate((datetime(2024, 12, 31, 23, 59, 59, 999000), datetime(2025, 1, 1)), start=1):
            store.add(entry(number, at=day.replace(tzinfo=UTC), serial=f"edge-{number}", lot="edges"))
    return folder


@pytest.fixture
def store(history: Path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(history)) as opened:
        yield opened


def records_of(store: SqliteStore, query: HistoryQuery = ALL) -> dict[str, Record]:
    lines = store.find(query, limit=10_000)
    return {line.id: store.get(line.id).record for line in lines}


def export(store: SqliteStore, folder: Path, query: HistoryQuery = ALL, layout: str = "files") -> Any:
    return export_parquet(store, query, folder, ParquetLayout(layout), lambda _done, _total: None)


def test_every_record_comes_back_with_its_defects_and_findings(store: SqliteStore, tmp_path: Path) -> None:
    records = records_of(store)
    written = export(store, tmp_path / "out")
    inspections = pq.read_table(tmp_path / "out" / "inspections.parquet").to_pylist()
    assert written.inspections == len(inspections) == len(records) == store.count(ALL)
    for row in inspections:
        record = records[row["inspection_id"]]
        assert row["captured_at"] == datetime.fromisoformat(record["captured_at"])
        assert row["verdict"] == record["verdict"]["status"]
        assert row["picture_width_px"] == record["image"]["width"]
        assert row["scale_x_um_per_px"] == (record["scale"] and record["scale"]["um_per_px_x"])
    found = pq.read_table(tmp_path / "out" / "defects.parquet").to_pylist()
    assert written.defects == len(found) == sum(len(record["defects"]) for record in records.values())
    wanted = {(one, mark["id"]): mark for one, record in records.items() for mark in record["defects"]}
    for row in found:
        mark = wanted.pop((row["inspection_id"], row["defect_id"]))
        assert (row["type"], row["zone"], row["excluded"]) == (mark["type"], mark["zone"], mark.get("excluded"))
        assert (row["width_um"], row["area_px"]) == (mark["width_um"], mark["area_px"])
        assert row["width_uncertainty_um"] == mark["width_uncertainty_um"]
        center = None if row["center_x_um"] is None else [row["center_x_um"], row["center_y_um"]]
        assert center == mark["centroid_um"]
    assert not wanted
    findings = pq.read_table(tmp_path / "out" / "findings.parquet").to_pylist()
    told = [(row["inspection_id"], row["finding"], row["sentence"], row["margin_um"]) for row in findings]
    assert written.findings == len(told)
    assert sorted(told) == sorted(
        (one, number, reason["text"], reason["margin_um"])
        for one, record in records.items()
        for number, reason in enumerate(record["verdict"]["reasons"], start=1)
    )


def test_pandas_reads_months_as_one_table_with_time_zones_and_categories(store: SqliteStore, tmp_path: Path) -> None:
    export(store, tmp_path / "out", layout="months")
    for name in TABLES:
        assert all(re.fullmatch(r"month=\d{4}-\d\d", one.name) for one in (tmp_path / "out" / name).iterdir())
    frame = pd.read_parquet(tmp_path / "out" / "inspections")
    assert len(frame) == store.count(ALL) and frame["inspection_id"].is_unique
    assert str(frame["captured_at"].dtype) == "datetime64[ms, UTC]"
    assert isinstance(frame["verdict"].dtype, pd.CategoricalDtype)
    assert (frame["captured_at"].dt.strftime("%Y-%m") == frame["month"].astype(str)).all()
    edges = frame[frame["lot"] == "edges"].set_index("serial")["month"].astype(str)
    assert dict(edges) == {"edge-1": "2024-12", "edge-2": "2025-01"}


def test_the_file_itself_says_types_and_meanings_as_the_help_page_does(store: SqliteStore, tmp_path: Path) -> None:
    export(store, tmp_path / "out", HistoryQuery(lot="edges"))
    page = HELP.read_text(encoding="utf-8")
    for name, columns in TABLES.items():
        schema = pq.read_schema(tmp_path / "out" / f"{name}.parquet")
        assert schema.names == [column.name for column in columns]
        for column in columns:
            field = schema.field(column.name)
            assert field.metadata[b"description"].decode() == column.said
            assert pa.types.is_dictionary(field.type) is (column.type is ColumnType.CATEGORY)
            assert f"| `{column.name}` | {column.type.value} | {column.said} |" in page


def test_only_what_the_query_finds_is_written(store: SqliteStore, tmp_path: Path) -> None:
    query = HistoryQuery(text="edge-1", station="bench 2")
    assert export(store, tmp_path / "out", query).inspections == 1
    assert export(store, tmp_path / "out", replace(query, station="bench 3")).inspections == 0
    about = json.loads((tmp_path / "out" / "export.json").read_text(encoding="utf-8"))
    assert about["query"]["station"] == "bench 3" and about["rows"]["inspections"] == 0
    assert pd.read_parquet(tmp_path / "out" / "defects.parquet").empty


def test_an_export_that_is_broken_off_leaves_the_earlier_one_and_nothing_else(
    store: SqliteStore, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    export(store, out, HistoryQuery(lot="edges"))
    before = {file: file.read_bytes() for file in out.rglob("*") if file.is_file()}

    def break_off(done: int, _total: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_parquet(store, ALL, out, ParquetLayout.MONTHS, break_off)
    assert {file: file.read_bytes() for file in out.rglob("*") if file.is_file()} == before
    assert [one.name for one in tmp_path.iterdir()] == ["out"]


def test_a_folder_with_other_files_is_left_alone(store: SqliteStore, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work", encoding="utf-8")
    with pytest.raises(WrongUse, match="holds other files"):
        export(store, tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_folder_that_cannot_be_made_is_told(store: SqliteStore, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotWritable):
        export(store, tmp_path / "file" / "out")


def test_a_damaged_record_is_counted_and_stops_nothing(tmp_path: Path) -> None:
    with closing(SqliteStore(tmp_path / "history")) as store:
        for number in (1, 2, 3):
            store.add(entry(number))
        engine = create_engine(f"sqlite:///{tmp_path / 'history' / 'history.sqlite'}")
        with engine.begin() as connection:
            for trigger in connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars():
                connection.execute(text(f'DROP TRIGGER "{trigger}"'))
            connection.execute(text("UPDATE records SET line = substr(line, 1, 500) WHERE inspection = 2"))
        engine.dispose()
        written = export(store, tmp_path / "out")
    assert (written.inspections, written.damaged) == (2, 1)


def test_halves_of_utf16_pairs_become_their_codes(tmp_path: Path) -> None:
    one = entry(1)
    strange = record_line(one.record).replace('"profile":"', '"profile":"\\udc80')
    with closing(SqliteStore(tmp_path / "history")) as store:
        store.add(replace(one, record=json.loads(strange)))
        export(store, tmp_path / "out")
    (row,) = pq.read_table(tmp_path / "out" / "inspections.parquet").to_pylist()
    assert row["profile"] == "\\udc80deep_inspection"


def test_the_command_writes_counts_and_refuses_in_one_line(
    history: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["export", "--parquet", str(tmp_path / "out"), "--history", str(history)]
    assert run([*words, "--serial", "EDGE", "--since", "2025-01-01", "--until", "2025-01-31"]) == 0
    assert "1 inspections" in capsys.readouterr().out
    assert run(["export", "--parquet", str(history), "--history", str(history)]) == 2
    assert "holds other files" in capsys.readouterr().err


def test_without_pyarrow_the_remedy_is_told(
    history: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    assert run(["export", "--parquet", str(tmp_path / "out"), "--history", str(history)]) == 2
    assert "pip install '.[parquet]'" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
