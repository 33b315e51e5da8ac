"""`dscope calibrate` as a person or a program uses it."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import pytest

from dscope_gui.calibration import fit_dots, read_dots
from dscope_gui.cli.app import run
from dscope_gui.domain.calibration import DotTarget
from dscope_gui.settings import load_scale
from dscope_gui.settings.calibration_csv import read_calibration_csv
from dscope_gui.settings.calibrations import load_calibration
from tests.calibration.scenes import PITCH_UM, DotScene
from tests.calibration.taking import taken

SCENE = DotScene(width=640, height=480, pitch_px=36.0, radius_px=9.0, missing=0.05)
CONTRACT = {"um_per_px_x", "um_per_px_y", "uncertainty_rel", "rotation_deg", "dots_used", "residual_px"}


@pytest.fixture(scope="module")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("target") / "dots.png"
    cv2.imwrite(str(path), taken(SCENE))
    return path


def _calibrate(picture: Path, *options: object) -> int:
    return run(["calibrate", str(picture), "--pitch-um", str(PITCH_UM), *map(str, options)])


def test_as_json_it_prints_what_the_contract_names(picture: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _calibrate(picture, "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert set(said) >= CONTRACT
    assert said["um_per_px_x"] == pytest.approx(SCENE.um_per_px_x, rel=5e-4)
    assert said["rotation_deg"] == pytest.approx(7.0, abs=0.02)


def test_for_people_it_says_how_sure_the_scale_is(picture: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _calibrate(picture) == 0
    said = capsys.readouterr().out
    assert "µm per px ±" in said and "(k = 2)" in said and "Valid until" in said


def test_the_file_is_a_calibration_that_inspect_measures_with(picture: Path, tmp_path: Path) -> None:
    out = tmp_path / "calibration.json"
    who = ["--camera", "basler:1", "--objective", "20x", "--operator", "Ana", "--valid-days", "30"]
    assert _calibrate(picture, "--out", out, *who) == 0
    made = load_calibration(out)
    assert (made.camera, made.objective, made.operator, made.width) == ("basler:1", "20x", "Ana", 640)
    assert made.valid_until is not None and (made.valid_until - made.made_at).days == 30
    assert load_scale(out) == made.scale


def test_the_table_holds_the_calibration_and_its_dots(picture: Path, tmp_path: Path) -> None:
    csv, out = tmp_path / "dots.csv", tmp_path / "calibration.json"
    assert _calibrate(picture, "--csv", csv, "--out", out) == 0
    made = load_calibration(out)
    assert read_calibration_csv(csv) == made
    again = fit_dots(read_dots(csv.read_text("utf-8")), DotTarget(pitch_um=PITCH_UM))
    assert again.um_per_px_x == pytest.approx(made.um_per_px_x, rel=1e-9)


def test_a_table_of_dots_is_fitted_in_place_of_a_picture(
    picture: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    csv = tmp_path / "dots.csv"
    assert _calibrate(picture, "--csv", csv) == 0
    capsys.readouterr()
    assert _calibrate(csv, "--json") == 0
    assert json.loads(capsys.readouterr().out)["um_per_px_x"] == pytest.approx(SCENE.um_per_px_x, rel=5e-4)


def test_the_residuals_are_plotted(picture: Path, tmp_path: Path) -> None:
    plot = tmp_path / "residuals.png"
    assert _calibrate(picture, "--plot", plot) == 0
    drawn = cv2.imread(str(plot))
    assert drawn is not None and drawn.shape[1] > 1000 and drawn.std() > 5


def test_a_refusal_is_one_line_with_the_remedy_and_leaves_no_file(
    picture: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "calibration.json"
    assert _calibrate(picture, "--expected-um-per-px", 0.5, "--out", out, "--json") == 1
    said = capsys.readouterr()
    assert said.out == "" and said.err.count("\n") == 1
    assert "times the expected 0.5" in said.err and "Compare the pitch" in said.err
    assert not out.exists()


def test_a_file_that_is_no_picture_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "no.png").write_text("no picture", "utf-8")
    assert _calibrate(tmp_path / "no.png") == 1
    assert "not a picture" in capsys.readouterr().err
    (tmp_path / "no.csv").write_text("no,dots", "utf-8")
    assert _calibrate(tmp_path / "no.csv") == 1
    assert "no columns x_px and y_px" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--pitch-um", "-1"], "pitch_um"),
        (["--pitch-um", "nan"], "pitch_um"),
        (["--pitch-um", "10", "--dot-um", "0"], "dot_um"),
        (["--pitch-um", "10", "--expected-um-per-px", "abc"], "'abc' is no number"),
        (["--pitch-um", "10", "--valid-days", "0"], "--valid-days"),
        ([], "--pitch-um"),
    ],
)
def test_wrong_use_is_named(
    picture: Path, options: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["calibrate", str(picture), *options]) == 2
    said = capsys.readouterr().err
    assert message in said and said.count("\n") == 1


def test_a_picture_that_is_not_there_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _calibrate(tmp_path / "none.png") == 2
    assert "none.png is not there" in capsys.readouterr().err


def test_what_the_picture_cannot_settle_is_said_besides(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "small_dots.png"
    cv2.imwrite(str(path), taken(DotScene(width=640, height=480, pitch_px=36.0, radius_px=5.0)))
    assert _calibrate(path, "--json") == 0
    said = capsys.readouterr()
    assert "every second dot" in said.err
    assert json.loads(said.out)["remarks"]
