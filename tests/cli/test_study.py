"""`dscope study`, as it is typed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import cv2
import pytest

from dscope_gui.cli.app import run
from dscope_gui.domain.record import record_of, records_text
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.simulator import write_set
from tests.hand_built import inspection
from tests.validation.studies.published import aiag_readings


@pytest.fixture
def aiag(tmp_path: Path) -> Path:
    lines = [f"{r.part},{r.operator},{r.trial},{r.value}" for r in aiag_readings()]
    return written(tmp_path / "aiag.csv", "part,operator,trial,value", *lines)


def written(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_grr_prints_tables_and_what_they_say(aiag: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["study", "grr", str(aiag), "--tolerance", "8"]) == 0
    told = capsys.readouterr().out
    assert "245.614" in told
    assert "Gauge R&R is 27.9 % of the total variation" in told


def test_grr_as_json_is_for_programs(aiag: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["study", "grr", str(aiag), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert round(told["components"]["GRR"]["percent_of_total"], 1) == 27.9
    assert told["ndc"] == 4
    assert told["interaction_pooled"]


def test_the_interaction_can_be_kept_and_k_chosen(aiag: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["study", "grr", str(aiag), "--keep-interaction", "--k", "5.15", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["anova_without_interaction"] is None
    assert told["components"]["EV"]["study_variation"] == pytest.approx(5.15 * told["components"]["EV"]["sigma"])


@pytest.mark.parametrize("ending", ["pdf", "xlsx"])
def test_a_report_is_written_where_it_is_wanted(aiag: Path, ending: str, tmp_path: Path) -> None:
    out = tmp_path / "reports" / f"study.{ending}"
    assert run(["study", "grr", str(aiag), "--out", str(out)]) == 0
    assert out.stat().st_size > 5000


def test_tables_of_other_countries_are_read_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = [f"{r.part};{r.operator};{r.trial};{str(r.value).replace('.', ',')}" for r in aiag_readings()]
    file = written(tmp_path / "aiag.csv", "\ufeffPart;Operator;Trial;Value", *lines)
    assert run(["study", "grr", str(file), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["ndc"] == 4


def test_agreement_counts_misses_and_false_alarms(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = ["1,A,1,OK,good", "1,A,2,NOK,good", "2,A,1,fail,bad", "2,A,2,pass,bad"]
    file = written(tmp_path / "verdicts.csv", "part,operator,trial,verdict,reference", *lines)
    assert run(["study", "agreement", str(file), "--json"]) == 0
    against = json.loads(capsys.readouterr().out)["appraisers"]["A"]["reference"]
    assert (against["misses"]["hits"], against["false_alarms"]["hits"]) == (1, 1)


def test_stability_reads_records(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    records = [
        record_of(inspection(path=f"bursts/{connector}/{shot}.png", status=status))
        for connector in ("c1", "c2")
        for shot, status in enumerate((VerdictStatus.PASS, VerdictStatus.PASS, VerdictStatus.FAIL))
    ]
    file = tmp_path / "records.jsonl"
    file.write_text(records_text(records), encoding="utf-8")

    assert run(["study", "stability", str(file), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["bursts"]["c1"]["verdicts"] == {"pass": 2, "fail": 1}
    assert told["flipped"]["hits"] == 2


def test_stability_inspects_the_pictures_of_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    drawn = write_set(tmp_path / "drawn", 1, 3, lambda _done, _total: None, fiber="mm-50-125")
    picture = cv2.imread(str(drawn[0]), cv2.IMREAD_GRAYSCALE)
    assert picture is not None
    for shot in range(2):
        folder = tmp_path / "bursts" / "SN-7"
        folder.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(folder / f"{shot}.png"), picture)

    words = ["study", "stability", str(tmp_path / "bursts"), "--profile", "fast_scan", "--fiber", "om4-50-125"]
    assert run([*words, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["bursts"]["SN-7"]["flipped"]["hits"] == 0
    assert told["flickering"]["hits"] == 0


@pytest.mark.parametrize(
    ("command", "lines", "told"),
    [
        ("grr", ["part,operator,value"], "no column 'trial'"),
        ("grr", ["part,operator,trial,value", "1,A,1,abc"], "line 2: 'abc' is no number"),
        ("grr", ["part,operator,trial,value", "1,A,1,"], "line 2: 'value' is empty"),
        ("grr", ["part,operator,trial,value", "1,A,1,2"], "one part only"),
        ("grr", [""], "no column 'part'"),
        ("agreement", ["part,operator,trial,verdict,reference", "1,A,1,pass,perhaps"], "neither pass nor fail"),
    ],
)
def test_a_table_that_is_wrong_is_one_clear_line(
    command: str, lines: list[str], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path / "data.csv", *lines)
    assert run(["study", command, str(file)]) == 2
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [
        lambda aiag: ["grr", str(aiag), "--tolerance", "0"],
        lambda aiag: ["grr", str(aiag), "--k", "-1"],
        lambda aiag: ["grr", str(aiag), "--out", str(aiag.with_suffix(".doc"))],
        lambda aiag: ["grr", str(aiag.with_name("missing.csv"))],
        lambda aiag: ["stability", str(aiag.with_name("missing"))],
        lambda aiag: ["stability", str(aiag)],
        lambda aiag: ["grr", str(aiag.parent)],
    ],
    ids=["tolerance", "k", "ending", "no file", "no folder", "no records", "a folder"],
)
def test_wrong_use_is_one_clear_line(
    words: Callable[[Path], list[str]], aiag: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["study", *words(aiag)]) == 2
    said = capsys.readouterr().err
    assert said.startswith("dscope: ")
    assert said.count("\n") == 1
