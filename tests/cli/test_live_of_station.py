"""`dscope live` is set up as the station is, whose technician has told where it stands and how its camera lies."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dscope_gui.cli.app import run
from dscope_gui.domain.live import FRAME
from dscope_gui.domain.realtime import FixedPlace, FixtureCalibration, StreamSettings
from dscope_gui.settings.changes import save_stream_changes

POINTS = ("100,100=10,20", "1100,100=10.5,20", "1100,900=10.5,20.4")


def test_the_kept_fixture_and_place_are_in_its_messages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path))
    place = FixedPlace(latitude_deg=-33.8568, longitude_deg=151.2153)
    save_stream_changes(tmp_path, StreamSettings(fixture=FixtureCalibration(fixed_place=place)))
    assert run(["fixture", *(word for point in POINTS for word in ("--point", point)), "--write"]) == 0
    capsys.readouterr()

    assert run(["live", "--source", "simulator", "--frames", "1", "--json"]) == 0

    messages = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    frame = next(one for one in messages if one["schema"] == FRAME)
    assert (frame["gps"]["lat"], frame["gps"]["quality"]) == (-33.8568, "manual")
    assert frame["defects"]
    for defect in frame["defects"]:
        x_px, y_px = defect["px"]  # to a ten-thousandth; mm to a nanometre
        assert defect["mm"] == pytest.approx([10.0 + (x_px - 100) / 2000, 20.0 + (y_px - 100) / 2000], abs=1e-6)
