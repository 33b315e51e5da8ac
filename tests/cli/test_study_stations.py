"""`dscope study stations`, as it is typed."""

from __future__ import annotations

import csv
import json
from contextlib import closing
from pathlib import Path

import pytest
from openpyxl import load_workbook

from dscope_gui.cli.app import run
from tests.workstation.agreement.histories import history, record_file, records, some_ends


@pytest.fixture
def stations(tmp_path: Path) -> list[str]:
    """A history and a batch: the batch sees everything 3 % larger, and turned."""
    ends = some_ends()
    first = history(tmp_path / "line-1", records(ends))
    second = record_file(tmp_path / "bench", records(ends, scale_error=1.03, turn_deg=60.0))
    return [str(first), str(second)]


def test_what_two_stations_say_is_printed(stations: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["study", "stations", *stations]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "bench against line 1, the reference: 6 ends that both inspected." in told
    assert "The scales differ: one µm on line 1 is 1.03000" in told
    assert "The verdict is the same on 6 of 6" in told


def test_a_folder_holds_page_workbook_figures_and_plots(stations: list[str], tmp_path: Path) -> None:
    out = tmp_path / "report"
    assert run(["study", "stations", *stations, "--out", str(out)]) == 0
    page = (out / "agreement.html").read_text(encoding="utf-8")
    assert page.count("data:image/png;base64,") == len(list((out / "plots").glob("*.png")))
    assert "bench against line 1" in page
    answer = json.loads((out / "agreement.json").read_text(encoding="utf-8"))
    assert answer["schema"] == "dscope.station_agreement/1"
    assert answer["stations"][0]["scale"]["ratio"]["value"] == pytest.approx(1.03, abs=1e-4)
    with (out / "marks.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 24
    assert float(rows[0]["difference_um"]) == pytest.approx(0.03 * float(rows[0]["first_um"]), abs=2e-3)
    with closing(load_workbook(out / "agreement.xlsx")) as book:
        assert book.sheetnames[:4] == ["Summary", "Stations", "Sizes", "Sizes by their middle"]
        assert book["Marks"].max_row == 25


@pytest.mark.parametrize("ending", ["pdf", "xlsx"])
def test_one_file_is_written_where_one_is_named(stations: list[str], ending: str, tmp_path: Path) -> None:
    out = tmp_path / f"report.{ending}"
    assert run(["study", "stations", *stations, "--out", str(out)]) == 0
    assert out.stat().st_size > 5000


def test_the_result_as_json_is_for_programs(stations: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["study", "stations", *stations, "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)["stations"]
    assert told["reference"] == "line 1"
    assert told["verdicts"]["agreed"] == {"hits": 6, "of": 6}


def test_each_of_several_stations_has_a_folder_of_its_own(stations: list[str], tmp_path: Path) -> None:
    third = record_file(tmp_path / "lab", records(some_ends()))
    out = tmp_path / "report"
    assert run(["study", "stations", *stations, str(third), "--out", str(out)]) == 0
    assert (out / "bench" / "marks.csv").is_file()
    assert (out / "lab" / "plots" / "seen.png").is_file()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["only-one"], "One station alone cannot be compared"),
        (["nowhere", "neither"], "There are no inspections in nowhere"),
        (["a", "b", "--serial", "(("], "is no regular expression"),
        (["a", "b", "--since", "yesterday"], "is no date"),
    ],
)
def test_what_cannot_be_meant_is_one_clear_line(
    words: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["study", "stations", *words]) == 2
    assert says in capsys.readouterr().err


def test_stations_without_a_common_end_say_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = record_file(tmp_path / "a", records(some_ends(3)))
    second = record_file(tmp_path / "b", [])
    assert run(["study", "stations", str(first), str(second)]) == 2
    told = capsys.readouterr().err
    assert "have no ends that can be compared; left out: E0, only on a, and 2 more" in told
    assert "paired by their serial" in told
