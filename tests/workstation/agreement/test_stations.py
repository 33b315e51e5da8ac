"""Reading what stations inspected, and comparing them: from histories and from records."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.errors import WrongUse
from dscope_gui.workstation.agreement import Wanted, agree, read_station
from tests.workstation.agreement.hand_made import record
from tests.workstation.agreement.histories import history, record_file, records, some_ends

EVERYTHING = Wanted()


def test_two_histories_are_paired_by_serial(tmp_path: Path) -> None:
    ends = some_ends()
    first = read_station(str(history(tmp_path / "a", records(ends))), EVERYTHING)
    second = read_station(str(history(tmp_path / "b", records(ends, turn_deg=90.0), station="line 2")), EVERYTHING)
    (result,) = agree(first, [second])
    assert result.names == ("line 1", "line 2")
    assert len(result.ends) == 6
    assert result.all_marks.both == 24
    assert result.all_marks.count == 24
    assert "line 2 shows the ends turned by 90°." in result.notes


def test_a_history_and_the_records_of_a_batch_are_compared_alike(tmp_path: Path) -> None:
    ends = some_ends()
    first = read_station(str(history(tmp_path / "a", records(ends))), EVERYTHING)
    second = read_station(str(record_file(tmp_path / "bench", records(ends))), EVERYTHING)
    (result,) = agree(first, [second])
    assert result.names == ("line 1", "bench")
    assert len(result.ends) == 6


def test_reading_another_stations_history_changes_nothing_in_it(tmp_path: Path) -> None:
    folder = history(tmp_path / "a", records(some_ends(3)))
    before = contents(folder)
    read_station(str(folder), EVERYTHING)
    assert contents(folder) == before


def contents(folder: Path) -> dict[Path, bytes]:
    """Of all files but those that SQLite keeps for the moment beside a database that is being read."""
    kept = (path for path in folder.rglob("*") if path.is_file() and not path.name.endswith(("-shm", "-wal")))
    return {path: path.read_bytes() for path in kept}


def test_of_an_end_inspected_twice_the_last_inspection_counts_and_that_is_said(tmp_path: Path) -> None:
    ends = some_ends(3)
    again = [[(angle, r, um + 5.0) for angle, r, um in marks] for marks in ends]
    folder = history(tmp_path / "a", records(ends))
    history(folder, records(again))
    first = read_station(str(folder), EVERYTHING)
    second = read_station(str(record_file(tmp_path / "b", records(ends))), EVERYTHING)
    (result,) = agree(first, [second])
    assert first.repeated == 3
    assert all(one.difference_um == pytest.approx(-5.0, abs=0.01) for one in result.pairs)
    assert any("3 earlier inspections" in note for note in result.notes)


def test_inspections_without_a_serial_cannot_be_paired_and_are_counted(tmp_path: Path) -> None:
    folder = history(tmp_path / "a", records(some_ends(3)))
    wanted = Wanted(HistoryQuery(lot="another lot"))
    assert not read_station(str(folder), wanted).records


def test_a_history_of_several_stations_asks_which(tmp_path: Path) -> None:
    folder = history(tmp_path / "a", records(some_ends(3)))
    history(folder, records(some_ends(3), turn_deg=90.0), station="line 2")
    with pytest.raises(WrongUse, match="several stations: line 1, line 2"):
        read_station(str(folder), EVERYTHING)
    first, second = (read_station(f"{folder}#line {n}", EVERYTHING) for n in (1, 2))
    (result,) = agree(first, [second])
    assert result.names == ("line 1", "line 2")


def test_three_stations_are_compared_with_the_reference_in_turn(tmp_path: Path) -> None:
    found = records(some_ends(4))
    first, second, third = (read_station(str(record_file(tmp_path / n, found)), EVERYTHING) for n in ("a", "b", "c"))
    results = agree(first, [second, third])
    assert [result.names for result in results] == [("a", "b"), ("a", "c")]


def test_stations_of_one_name_are_told_apart_by_where_they_are(tmp_path: Path) -> None:
    found = records(some_ends(3))
    folders = [record_file(tmp_path / place / "out", found) for place in ("a", "b")]
    (result,) = agree(read_station(str(folders[0]), EVERYTHING), [read_station(str(folders[1]), EVERYTHING)])
    assert result.names == (f"out ({folders[0]})", f"out ({folders[1]})")


def test_a_station_is_not_compared_with_itself(tmp_path: Path) -> None:
    one = read_station(str(record_file(tmp_path / "a", records(some_ends(3)))), EVERYTHING)
    with pytest.raises(WrongUse, match="compared with itself"):
        agree(one, [one])


def test_ends_of_records_are_named_as_their_pictures_whatever_folder_and_ending(tmp_path: Path) -> None:
    found = [record(path="night/SN1-A.tif"), record(path="day\\SN2-A.png")]
    assert set(read_station(str(record_file(tmp_path / "a", found)), EVERYTHING).records) == {"SN1-A", "SN2-A"}


def test_where_folders_hold_pictures_of_one_name_the_folder_names_the_end_too(tmp_path: Path) -> None:
    found = [record(path="SN1/A.png"), record(path="SN1/B.png"), record(path="SN2/A.png")]
    names = set(read_station(str(record_file(tmp_path / "a", found)), EVERYTHING).records)
    assert names == {"SN1/A", "SN1/B", "SN2/A"}


def test_a_pattern_finds_serial_and_side_in_the_name_of_a_picture(tmp_path: Path) -> None:
    found = [record(path="2026-11-27_SN47_sideB_001.png"), record(path="test.png")]
    wanted = Wanted(serial=re.compile(r"(SN\d+)_side(\w)"))
    read = read_station(str(record_file(tmp_path / "a", found)), wanted)
    assert set(read.records) == {"SN47-B"}
    assert read.unnamed == 1


def test_what_is_no_station_is_said(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="no inspections in"):
        read_station(str(tmp_path / "nowhere"), EVERYTHING)
    (tmp_path / "text.jsonl").write_text("this is no record\n", encoding="utf-8")
    with pytest.raises(WrongUse, match="no file of records"):
        read_station(str(tmp_path / "text.jsonl"), EVERYTHING)


def test_different_rule_sets_are_said_as_a_reason_for_different_verdicts(tmp_path: Path) -> None:
    ends = some_ends(4)
    first = read_station(str(record_file(tmp_path / "a", records(ends))), EVERYTHING)
    second = read_station(str(record_file(tmp_path / "b", records(ends, rule_set="house"))), EVERYTHING)
    (result,) = agree(first, [second])
    assert "Rule set differs: iec on a, house on b. Differences may come from that alone." in result.notes
