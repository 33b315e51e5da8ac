"""`dscope rules rejudge` and `dscope explain`, as they are typed."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import openpyxl
import pytest

from dscope_gui.cli.app import run
from dscope_gui.cli.progress import BatchProgress
from dscope_gui.domain.record import record_line, record_of
from dscope_gui.rules import dump_rule_set, load_rule_set
from tests.histories import RULES_OF, fill, random_inspections

SM = RULES_OF["LC-UPC"]


@pytest.fixture
def history(tmp_path: Path) -> Path:
    """60 inspections of one part number, judged under its rule set."""
    folder = tmp_path / "history"
    fill(folder, random_inspections(60, seed=8, parts=("LC-UPC",)))
    return folder


@pytest.fixture
def records(tmp_path: Path) -> Path:
    file = tmp_path / "records.jsonl"
    made = random_inspections(12, seed=4, parts=("LC-UPC", "LC-HOUSE"))
    file.write_text("".join(record_line(record_of(one)) + "\n" for _part, one in made), encoding="utf-8")
    return file


def test_under_its_own_rule_set_nothing_flips(history: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "rejudge", "--rules", SM, "--history", str(history)]) == 0
    assert "0 of 60 verdicts flip" in capsys.readouterr().out


def test_json_counts_by_part_and_month_and_names_what_flips(history: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "rejudge", "--rules", "as5675-grade-a", "--history", str(history), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["judged"] == 60 and told["is_complete"]
    assert sum(told["flips"].values()) == len(told["flipped"]) > 0
    assert sum(cell["judged"] for cell in told["by_part_and_month"]) == 60
    first = told["flipped"][0]
    assert first["part"] == "LC-UPC" and first["before"]["rule_set"] == SM
    assert first["after"]["rule_set"] == "as5675-grade-a"


def test_all_flips_are_written_as_csv_workbook_and_json(
    history: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "flips"
    assert run(["rules", "rejudge", "--rules", "as5675-grade-a", "--history", str(history), "--out", str(out)]) == 0
    capsys.readouterr()
    flipped = json.loads((out / "flips.json").read_text(encoding="utf-8"))["flipped"]
    with (out / "flips.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [line["Inspection"] for line in lines] == [flip["id"] for flip in flipped]
    book = openpyxl.load_workbook(out / "flips.xlsx")
    assert book.sheetnames == ["By part and month", "Flips", "Settings"]
    assert book["Flips"].max_row == len(flipped) + 1


def test_time_and_file_choose_what_is_judged_and_by_what(
    history: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.json"
    file.write_text(dump_rule_set(load_rule_set(SM)), encoding="utf-8")
    words = ["rules", "rejudge", "--rules", str(file), "--history", str(history), "--json"]
    assert run([*words, "--since", "2026-11-21", "--until", "2026-11-21"]) == 0
    one_day = json.loads(capsys.readouterr().out)
    assert 0 < one_day["judged"] <= 60
    assert run([*words, "--until", "2026-01-01"]) == 1
    assert run([*words, "--part", "nobody"]) == 1


@pytest.mark.parametrize(
    ("words", "culprit"),
    [
        (["--rules", "nobody"], "nobody"),
        (["--rules", SM, "--since", "yesterday"], "yesterday"),
        (["--rules", f"{SM}@9"], "no version 9"),
    ],
)
def test_wrong_use_is_one_line_that_names_the_culprit(
    history: Path, words: list[str], culprit: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["rules", "rejudge", "--history", str(history), *words]) == 2
    assert culprit in capsys.readouterr().err


def test_no_history_is_begun_where_there_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "rejudge", "--rules", SM, "--history", str(tmp_path / "none")]) == 2
    assert "no history" in capsys.readouterr().err and not (tmp_path / "none").exists()


def test_ctrl_c_ends_it_and_says_how_far_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(tmp_path, random_inspections(6), 600)

    def interrupt(_bar: BatchProgress, _state: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(BatchProgress, "show", interrupt)
    assert run(["rules", "rejudge", "--rules", SM, "--history", str(tmp_path)]) == 3
    assert "stopped; 249 of 600" in capsys.readouterr().err


def test_every_record_of_a_file_is_explained(records: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", str(records), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert len(told) == 12 and all(one["rule_set_is_here"] for one in told)
    decided = [one for one in told if one["verdict"]["status"] in ("pass", "fail")]
    assert decided and all(one["turns_to"] for one in decided)
    assert any(one["trace"] and one["trace"][0]["Source"] for one in decided)


def test_one_of_them_is_explained_in_words(records: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [json.loads(line) for line in records.read_text(encoding="utf-8").splitlines()]
    wanted = next(one["id"] for one in lines if one["verdict"]["status"] == "pass")
    assert run(["explain", str(records), "--id", wanted]) == 0
    told = capsys.readouterr().out
    assert wanted in told and "What would turn it" in told and told.count("  PASS") == 1


def test_an_inspection_of_the_history_is_explained_by_its_id(history: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["rules", "rejudge", "--rules", "as5675-grade-a", "--history", str(history), "--json"])
    name = json.loads(capsys.readouterr().out)["flipped"][0]["id"]
    assert run(["explain", name, "--history", str(history)]) == 0
    assert name in capsys.readouterr().out


def test_a_verdict_whose_edition_is_gone_says_so(records: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = records.read_text(encoding="utf-8")
    first = json.loads(text.splitlines()[0])
    records.write_text(text.replace(first["verdict"]["rule_set_sha256"], "0" * 64), encoding="utf-8")
    assert run(["explain", str(records), "--id", first["id"]]) == 3
    assert "no longer here" in capsys.readouterr().err


def test_what_is_no_record_is_refused_with_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "records.jsonl"
    file.write_text("no record\n", encoding="utf-8")
    assert run(["explain", str(file)]) == 2
    assert "Line 1" in capsys.readouterr().err
    assert run(["explain", str(tmp_path / "none.jsonl")]) == 2
