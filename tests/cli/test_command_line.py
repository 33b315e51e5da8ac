"""The command line as a person or a script meets it."""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from dscope_gui.cli.app import run
from dscope_gui.cli.console import one_line
from dscope_gui.cli.progress import time_in_words
from dscope_gui.neural import registry
from dscope_gui.paths import DATA_VARIABLE
from dscope_gui.simulator import clean_scene, draw
from dscope_gui.version import __version__


@pytest.fixture(scope="module")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("drawn") / "[red] clean é 検.png"
    scene = clean_scene("mm-50-125", 0.6, read_noise=1.0)
    _, data = cv2.imencode(".png", draw(scene, 1).picture)
    path.write_bytes(data.tobytes())
    return path


def refused(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """The one line on stderr of a command that was used wrongly."""
    assert run([str(argument) for argument in arguments]) == 2
    said = capsys.readouterr()
    assert said.err.count("\n") == 1 and said.err.startswith("dscope: ") and "Traceback" not in said.err
    return said.err


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"dscope {__version__}\n"


@pytest.mark.parametrize("arguments", [[], ["rules"], ["inspect", "--help"], ["bench", "--help"]])
def test_help_is_printed_where_nothing_is_asked(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments) == 0
    assert "Usage: dscope" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "culprit"),
    [
        (["inspekt"], "inspekt"),
        (["inspect"], "No picture was named"),
        (["inspect", "{in}"], "--out"),
        (["inspect", "/no/such/file", "--out", "{out}"], "/no/such/file does not exist"),
        (["inspect", "{in}", "--out", "{in}"], "is no folder"),
        (["inspect", "{in}", "--out", "{out}", "--speed", "9"], "--speed"),
        (["inspect", "{in}", "--out", "{out}", "--jobs", "many"], "--jobs"),
        (["inspect", "{in}", "--out", "{out}", "--jobs", "-1"], "--jobs"),
        (["inspect", "{in}", "--out", "{out}", "--profile", "deep"], "Did you mean deep_inspection?"),
        (["inspect", "{in}", "--out", "{out}", "--fiber", "sm-9-126"], "Did you mean sm-9-125?"),
        (["inspect", "{in}", "--out", "{out}", "--core-um", "9"], "--cladding-um"),
        (["inspect", "{in}", "--out", "{out}", "--fiber", "sm-9-125", "--cladding-um", "125"], "exclude each other"),
        (["inspect", "{in}", "--out", "{out}", "--core-um", "125", "--cladding-um", "50"], "does not fit"),
        (["inspect", "{in}", "--out", "{out}", "--um-per-px", "x"], "'x'"),
        (["inspect", "{in}", "--out", "{out}", "--calibration", "/no/file"], "/no/file"),
        (["inspect", "{in}", "--out", "{out}", "--rules", "iec61300-3-35-2015-sm-upd"], "Did you mean"),
        (["inspect", "{in}", "--out", "{out}", "--zones", "cores"], "Did you mean core?"),
        (["inspect", "{in}", "--out", "{out}", "--zones", ","], "--zones"),
        (["inspect", "{in}", "--out", "{out}", "--own-dirt", "/no/map.json"], "--own-dirt: /no/map.json"),
        (["inspect", "{in}", "--out", "{out}", "--detector", "neither"], "--detector"),
        (["inspect", "{in}", "--out", "{out}", "--model", "marks@1"], "no model 'marks@1'"),
        (["inspect", "{in}", "--out", "{out}", "--detector", "rules", "--model", "marks@1"], "marks@1"),
        (["inspect", "{in}", "--out", "{out}", "--scheduler", "tcp://a:1"], "--scheduler is for --engine dask"),
        (["validate", "{in}", "--engine", "dask", "--scheduler", "tcp://a:1", "--jobs", "2"], "--jobs is for"),
        (["inspect", "htp://server/a.png", "--out", "{out}"], "htp://server/a.png cannot be opened"),
        (["inspect", "file:///nowhere/*.png", "--out", "{out}", "--zones", "no"], "There is no zone 'no'"),
        (["inspect", "{in}", "--out", "/proc/nothing"], "/proc/nothing"),
        (["inspect", "{in}", "--out", "{out}", "--cladding-um", "inf"], "inf µm is no diameter"),
        (["inspect", "{in}", "--out", "{out}", "--cladding-um", "125", "--core-um", "nan"], "nan µm is no diameter"),
        (["inspect", "{in}", "--out", "{out}", "--um-per-px", "1e300"], "'1e300' is none of a microscope"),
        (["inspect", "{in}", "--out", ""], "--out is given as an empty word. Is a variable not set?"),
        (["inspect", "{in}", "--out", "{out}", "--rules="], "--rules is given as an empty word"),
        (["inspect", "", "--out", "{out}"], "A path or name is given as an empty word"),
        (["rules", "show", "nope"], "nope"),
        (["rules", "validate", "/no/rules.json"], "/no/rules.json"),
        (["validate", "/no/folder"], "/no/folder"),
        (["validate", "/no/folder", "--robustness", "--out", "{out}"], "/no/folder"),
        (["validate", "{in}", "--robustness", "--out", "{out}", "--knob", "focus"], "no disturbance 'focus'"),
        (["simulate", "/proc/nothing", "-n", "1"], "/proc/nothing"),
        (["simulate", "{out}", "-n", "0"], "-n"),
        (["simulate", "{out}", "-n", "1", "--fiber", "glass"], "glass"),
    ],
)
def test_wrong_use_is_one_line_that_names_the_culprit(
    arguments: list[str], culprit: str, picture: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    filled = [argument.format(**{"in": picture, "out": out}) for argument in arguments]
    assert culprit in refused(capsys, *filled)
    assert not out.exists()


def test_a_picture_is_inspected_and_its_brackets_are_no_markup(
    picture: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run(["inspect", str(picture), "--out", str(tmp_path / "o"), "--fiber", "mm-50-125", "--jobs", "1"])
    said = capsys.readouterr()
    assert code == 0 and said.err == ""
    assert "[red] clean é 検.png" in said.out and str(tmp_path / "o") in said.out
    record = json.loads((tmp_path / "o" / "records.jsonl").read_text("utf-8"))
    assert record["status"] == "inspected" and record["scale"]["source"] == "fiber_spec"
    assert (tmp_path / "o" / picture.stem / f"{picture.stem}_annotated.png").exists()


def test_both_judge_without_a_model_by_the_rules_alone_and_a_model_alone_judges_nothing(
    picture: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "data"))
    monkeypatch.setattr(registry, "models_folder", lambda: tmp_path / "nothing")
    asked = ["inspect", str(picture), "--fiber", "mm-50-125", "--records-only", "--jobs", "1", "--out"]
    assert "--detector dl: No segmentation model" in refused(capsys, *asked, tmp_path / "no", "--detector", "dl")
    assert run([*asked, str(tmp_path / "o"), "--detector", "both"]) == 0
    assert "1 of 1 pictures: The rules judged alone: No segmentation model is active" in capsys.readouterr().err
    record = json.loads((tmp_path / "o" / "records.jsonl").read_text("utf-8"))
    assert record["detector"] == "both" and record["learned_fault"].startswith("The rules judged alone")


def test_the_record_names_the_flat_field_and_the_map_of_own_dirt(picture: Path, tmp_path: Path) -> None:
    drawn = cv2.imdecode(np.frombuffer(picture.read_bytes(), np.uint8), cv2.IMREAD_GRAYSCALE)
    assert drawn is not None
    shape = drawn.shape
    flat, dirt, out = tmp_path / "flat.png", tmp_path / "map.json", tmp_path / "o"
    cv2.imwrite(str(flat), np.full(shape, 200, np.uint8))
    view = {"camera": "", "x": 0, "y": 0, "width": shape[1], "height": shape[0]}
    dirt.write_text(json.dumps({"schema": "dscope.own_dirt/1", "view": view}), encoding="utf-8")
    options = ["--out", str(out), "--flat-field", str(flat), "--own-dirt", str(dirt), "--records-only", "--jobs", "1"]
    assert run(["inspect", str(picture), *options]) == 0
    optics = json.loads((out / "records.jsonl").read_text("utf-8"))["optics"]
    assert optics == {
        "flat_field": {"name": "flat.png", "sha256": hashlib.sha256(flat.read_bytes()).hexdigest()},
        "own_dirt": {"name": "map.json", "sha256": hashlib.sha256(dirt.read_bytes()).hexdigest()},
    }


def test_without_a_scale_nothing_passes(picture: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["inspect", str(picture), "--out", str(tmp_path), "--records-only", "--jobs", "1"]) == 0
    record = json.loads((tmp_path / "records.jsonl").read_text("utf-8"))
    assert record["scale"] is None and record["verdict"]["status"] == "not_inspectable"
    assert "NOT INSPECTABLE" in capsys.readouterr().out


def test_bad_pictures_get_records_and_the_rest_is_done(
    picture: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "empty.png").write_bytes(b"")
    (folder / "text.png").write_text("no picture")
    cv2.imwrite(str(folder / "black.png"), np.zeros((400, 400), np.uint8))
    (folder / "good.png").write_bytes(picture.read_bytes())
    assert run(["inspect", str(folder), "--out", str(tmp_path / "o"), "--records-only", "--jobs", "1"]) == 3
    assert capsys.readouterr().err == "dscope: 2 of 4 pictures could not be read\n"
    records = [json.loads(line) for line in (tmp_path / "o" / "records.jsonl").read_text("utf-8").splitlines()]
    assert [record["status"] for record in records] == ["localization_failed", "unreadable", "inspected", "unreadable"]


def test_nothing_inspected_is_exit_code_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "text.png").write_text("no picture")
    assert run(["inspect", str(tmp_path / "text.png"), "--out", str(tmp_path / "o"), "--jobs", "1"]) == 1
    (tmp_path / "empty").mkdir()
    capsys.readouterr()
    assert run(["inspect", str(tmp_path / "empty"), "--out", str(tmp_path / "o2")]) == 1
    assert "there are no pictures in" in capsys.readouterr().err


def test_drawings_of_an_earlier_run_are_not_inspected(
    picture: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "good.png").write_bytes(picture.read_bytes())
    arguments = ["inspect", str(tmp_path), "--out", str(tmp_path / "results"), "--jobs", "1"]
    assert run(arguments) == 0 and run(arguments) == 0
    assert len((tmp_path / "results" / "records.jsonl").read_text("utf-8").splitlines()) == 1
    assert "1 of 1 pictures were done already" in capsys.readouterr().err


def test_pictures_may_lie_in_the_folder_of_the_results_and_among_earlier_results(
    picture: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "good.png").write_bytes(picture.read_bytes())
    (tmp_path / "loop.png").symlink_to("loop.png")
    for out in (tmp_path, tmp_path, tmp_path / "again"):
        assert run(["inspect", str(tmp_path), "--out", str(out), "--jobs", "1"]) == 3
        paths = [json.loads(line)["image"]["path"] for line in (out / "records.jsonl").read_text("utf-8").splitlines()]
        assert paths == [str(tmp_path / "good.png"), str(tmp_path / "loop.png")]
    assert "could not be read" in capsys.readouterr().err


def test_the_interactive_questions_take_the_place_of_options(
    picture: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{picture}\n{tmp_path / 'o'}\ny\n50\n125\n"))
    assert run(["inspect", "--interactive", "--records-only", "--jobs", "1"]) == 0
    record = json.loads((tmp_path / "o" / "records.jsonl").read_text("utf-8"))
    assert record["scale"]["source"] == "fiber_spec"


def test_simulated_pictures_lie_beside_their_truth(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["simulate", str(tmp_path), "-n", "1", "--seed", "4", "--fiber", "sm-9-125"]) == 0
    (entry,) = json.loads((tmp_path / "truth.json").read_text("utf-8")).values()
    assert entry["nominal_um"]["cladding"] == pytest.approx(125.0, abs=1.0)


def test_rule_sets_are_listed_shown_and_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "list"]) == 0 and "iec61300-3-35-2015-sm-upc" in capsys.readouterr().out
    assert run(["rules", "show", "iec61300-3-35-2015-mm"]) == 0
    assert "simple acceptance" in capsys.readouterr().err
    assert run(["rules", "show", "house-guarded-sm-upc"]) == 0
    assert "guard band w = 1 U, U = 2 u" in capsys.readouterr().err
    assert run(["validate"]) == 2
    assert "GOLDEN_DIR" in capsys.readouterr().err
    assert run(["rules", "show", "iec61300-3-35-2015-mm"]) == 0
    path = tmp_path / "mine.json"
    path.write_text(capsys.readouterr().out, "utf-8")
    assert run(["rules", "validate", str(path)]) == 0 and "is valid" in capsys.readouterr().out


def test_control_codes_in_a_file_name_do_not_reach_the_terminal() -> None:
    assert one_line("a\x1b[31m\nb") == "a�[31m�b"


def test_the_time_left_is_said_in_words() -> None:
    assert [time_in_words(s) for s in (45.2, 200, 7500)] == ["45 s", "3 min 20 s", "2 h 5 min"]
