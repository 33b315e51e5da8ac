"""`dscope fixture`: from measured points to the configuration."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dscope_gui.cli.app import run
from dscope_gui.domain.realtime import FixedPlace, FixtureCalibration, StreamSettings
from dscope_gui.settings.changes import load_config_with_changes, save_stream_changes

POINTS = ("100,100=10,20", "1100,100=10.5,20", "1100,900=10.5,20.4")


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path))
    return tmp_path


def arguments(*points: str) -> list[str]:
    return ["fixture", *(word for point in points for word in ("--point", point))]


def test_the_block_is_printed_ready_to_paste(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments(*POINTS)) == 0
    told = capsys.readouterr()
    fitted = FixtureCalibration.model_validate(json.loads(told.out)["calibration"])
    assert fitted.pixels_per_micron == pytest.approx(2.0)
    assert fitted.rotation_deg == pytest.approx(0.0)
    assert fitted.y_points_up is False
    assert "miss by 0.000000 mm" in told.err
    assert not (data / "settings.json").exists()


def test_a_table_is_read_and_the_result_kept_beside_what_was_set_before(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = FixtureCalibration(gps_stale_s=9.0, fixed_place=FixedPlace(latitude_deg=1.0, longitude_deg=2.0))
    save_stream_changes(data, StreamSettings(fixture=before))
    table = data / "points.csv"
    table.write_text("x_px;y_px;x_mm;y_mm\n100;100;10;20\n1100;100;10;20,5\n1100;900;9,6;20,5\n", encoding="utf-8")

    assert run(["fixture", "--points", str(table), "--um-per-px", "0.5", "--write"]) == 0

    kept = load_config_with_changes(data).config.calibration
    assert kept.rotation_deg == pytest.approx(90.0)
    assert kept.pixels_per_micron == pytest.approx(2.0)
    assert (kept.gps_stale_s, kept.fixed_place) == (9.0, before.fixed_place)
    assert "+0.00 % larger" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "At least two points"),
        (arguments("1,2=3")[1:], "'1,2=3' is no point"),
        (arguments(*POINTS[:2])[1:], "--y-up or --y-down"),
        (["--points", "/no/such/file.csv"], "/no/such/file.csv is not there"),
        (["--um-per-px", "x", *arguments(*POINTS)[1:]], "x"),
    ],
)
def test_wrong_use_is_one_clear_line(
    words: list[str], said: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["fixture", *words]) == 2
    lines = capsys.readouterr().err.strip().splitlines()
    assert len(lines) == 1
    assert said in lines[0]


def test_broken_settings_are_not_written_over(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = data / "settings.json"
    settings.write_text("{", encoding="utf-8")
    assert run([*arguments(*POINTS), "--write"]) == 2
    assert settings.read_text(encoding="utf-8") == "{"
