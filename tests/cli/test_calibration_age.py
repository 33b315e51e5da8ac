"""`dscope inspect --calibration` with files that are valid, old, and far too old."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dscope_gui.cli.calibration_age import warn_of_age
from dscope_gui.errors import ConfigurationInvalid
from dscope_gui.settings import load_config
from dscope_gui.settings.calibrations import written
from tests.calibrated import calibration

CARE = load_config().workstation.calibration_care


def _file(folder: Path, ends_in_days: float) -> Path:
    path = folder / "calibration.json"
    now = datetime.now(UTC)
    made = calibration(made_at=now - timedelta(days=900), valid_days=900 + ends_in_days)
    path.write_text(written(made), "utf-8")
    return path


def test_a_valid_calibration_is_used_in_silence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    warn_of_age(_file(tmp_path, CARE.warn_days + 5), CARE)
    assert capsys.readouterr().err == ""


def test_one_that_ended_lately_is_told_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    warn_of_age(_file(tmp_path, -0.1), CARE)
    assert "was valid until" in capsys.readouterr().err


def test_one_that_ended_long_ago_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationInvalid, match=r"was valid until .*Calibrate anew"):
        warn_of_age(_file(tmp_path, -CARE.grace_days - 1), CARE)


def test_a_file_with_no_more_than_a_scale_never_ends(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "scale.json"
    path.write_text('{"um_per_px_x": 0.4, "um_per_px_y": 0.4, "uncertainty_rel": 0.001}', "utf-8")
    warn_of_age(path, CARE)
    assert capsys.readouterr().err == ""
