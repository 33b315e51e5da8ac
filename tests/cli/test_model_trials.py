"""`dscope models compare` and `use --golden` as a person of QA meets them, with the real engine on tiny pictures."""

from __future__ import annotations

import json
import signal
from pathlib import Path
from typing import Any

import pytest

from dscope_gui.cli.app import run
from dscope_gui.cli.exits import ExitCode
from dscope_gui.domain.model_card import ModelTask
from dscope_gui.neural.activations import read_active
from dscope_gui.validation.paired import FACTORS
from dscope_gui.workstation.model_trial import trial
from tests.cli.terminal import Terminal
from tests.neural.small_models import dropped
from tests.neural.small_segmenters import dark_network, segmenting
from tests.validation.robustness.drawn import MARKS, labelled_set


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "data" / "models"


@pytest.fixture
def golden(tmp_path: Path) -> Path:
    return labelled_set(tmp_path / "golden", 2)


def compare(*judges: str, golden: Path, out: Path) -> list[str]:
    wanted = ["--profile", "fast_scan", "--jobs", "1", "--out", str(out)]
    return ["models", "compare", *judges, str(golden), *wanted]


def test_figures_are_printed_and_a_page_and_json_written(
    dscope: Terminal, models: Path, golden: Path, tmp_path: Path
) -> None:
    segmenting(models, dark_network())
    told = dscope(*compare("rules", "marks@1", golden=golden, out=tmp_path / "out"))
    assert "golden, 2 pictures; models are asked as: both" in told
    rows = {line.split("  ")[0]: line for line in told.splitlines()}
    assert rows["recall"].count("1.000 (0.676–1.000)") == 2 and "+0.000 (-0.429 to +0.429)" in rows["recall"]
    assert "marks@1 may take the place of rules" in told
    written = json.loads((tmp_path / "out" / "comparison.json").read_text("utf-8"))
    assert "curves" not in written
    assert written["judges"] == ["rules", "marks@1"] and written["detector"] == "both"
    assert written["figures"]["recall"]["second"]["total"] == 2 * len(MARKS)
    page = (tmp_path / "out" / "comparison.html").read_text("utf-8")
    assert "<h1>rules and marks@1 on the same labelled pictures</h1>" in page and "fast_scan" in page


def test_curves_are_told_drawn_and_written_where_they_are_asked_for(
    dscope: Terminal, models: Path, golden: Path, tmp_path: Path
) -> None:
    segmenting(models, dark_network())
    told = dscope(*compare("rules", "marks@1", golden=golden, out=tmp_path / "out"), "--curve")
    rows = {line.split("  ")[0]: line for line in told.splitlines()}
    assert rows["recall at precision 1.000"].split()[3:7] == ["1.000", "1.000", "1.000", "+0.000"]
    assert "there is no precision between 0.95 and 0.995 that both reach" in " ".join(told.split()).lower()
    curves = json.loads((tmp_path / "out" / "comparison.json").read_text("utf-8"))["curves"]
    assert [point["factor"] for point in curves["first"]] == list(FACTORS)
    assert {point["recall"]["hits"] for point in curves["second"]} == {2 * len(MARKS)}
    assert curves["recall_at_equal_precision"]["second"] == 1.0 and curves["mean_recall_over_precision"] is None
    page = (tmp_path / "out" / "comparison.html").read_text("utf-8")
    assert "<h2>At other thresholds</h2>" in page and page.count("data:image/png;base64,") == 1


def test_what_was_measured_is_kept_with_the_activation_and_in_the_trail(
    dscope: Terminal, models: Path, golden: Path
) -> None:
    segmenting(models, dark_network())
    use = ("models", "use", "marks@1", "--by", "Quinn", "--golden", golden, "--jobs", "1")
    told = dscope(*use, pin="2222")
    assert "marks@1 may take the place of rules" in told and "marks@1 is the active segmentation model" in told
    (activation,) = read_active(models).of(ModelTask.SEGMENTATION)
    assert activation.tested is None and activation.measured is not None
    assert (activation.measured.hits, activation.measured.misses) == (2 * len(MARKS), 0)
    assert activation.measured.data == "golden, 2 pictures, both"
    segmenting(models, dark_network(0.36), version="2")
    again = dscope(*use[:2], "marks@2", *use[3:], pin="2222")
    assert "marks@2 may take the place of marks@1" in again
    assert "tested on" not in again
    assert "never tested" in dscope("models", "use", "marks@1", "--by", "Quinn", pin="2222", code=2)


def test_pictures_that_cannot_be_read_are_named_and_told_by_the_code(
    dscope: Terminal, models: Path, golden: Path, tmp_path: Path
) -> None:
    segmenting(models, dark_network())
    command = compare("rules", "marks@1", golden=golden, out=tmp_path / "out")
    (golden / "pictures" / "p1.png").write_bytes(b"no picture")
    assert dscope(*command, code=ExitCode.INCOMPLETE) == "Note: these pictures could not be looked at: p1.png"
    assert (tmp_path / "out" / "comparison.json").is_file()
    (golden / "pictures" / "p0.png").unlink()
    assert "none of the pictures could be looked at" in dscope(*command, code=ExitCode.NOTHING_INSPECTED)


def test_ctrl_c_ends_it_in_order(
    dscope: Terminal, models: Path, golden: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    segmenting(models, dark_network())
    done = []

    def struck(task: Any, **rest: Any) -> Any:
        done.append(task)
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(trial, "try_picture", struck)
    command = compare("rules", "marks@1", golden=golden, out=tmp_path / "out")
    assert dscope(*command, code=ExitCode.INCOMPLETE) == "dscope: stopped; nothing was compared"
    assert len(done) == 1 and not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("rules", "rules"), "rules is compared with itself"),
        (("rules", "active"), "No segmentation model is active"),
        (("rules", "mark@1"), "no model 'mark@1'. Did you mean marks@1?"),
        (("rules", "brightness@1"), "is a model for quality and marks no defects"),
        (("rules", "marks@1", "--detector", "rules"), "--detector rules asks no model"),
        (("rules", "marks@1", "--profile", "quick"), "quick"),
        (("rules", "marks@1", "--detector", "dl", "--curve"), "A network that judges alone heeds no threshold"),
    ],
)
def test_what_cannot_be_meant_is_one_clear_line(
    dscope: Terminal, models: Path, golden: Path, words: tuple[str, ...], why: str
) -> None:
    segmenting(models, dark_network())
    dropped(models)
    judges, options = words[:2], words[2:]
    assert why in dscope("models", "compare", *judges, golden, *options, "--jobs", "1", code=2)


def test_a_folder_without_labels_and_a_quality_model_with_golden_pictures_are_told(
    dscope: Terminal, models: Path, tmp_path: Path
) -> None:
    segmenting(models, dark_network())
    dropped(models)
    assert "truth.json cannot be read" in dscope("models", "compare", "rules", "marks@1", tmp_path, code=2)
    use = ("models", "use", "brightness@1", "--by", "Quinn", "--golden", tmp_path)
    assert "is a model for quality" in dscope(*use, pin="2222", code=2)
    assert run(["models", "compare", "rules"]) == ExitCode.WRONG_USE
