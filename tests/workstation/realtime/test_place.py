"""A stream that knows where it is: in the fixture by the calibration, on earth by a receiver at a pseudo-terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dscope_gui.domain.live import Part
from dscope_gui.domain.realtime import FixedPlace, FixtureCalibration
from dscope_gui.settings import Config
from tests.location.receivers import PtyReceiver, at_port, talking
from tests.workstation.realtime.hearing import configured, streaming


def _with(calibration: FixtureCalibration) -> Config:
    config = configured(source="simulator")
    return config.model_copy(update={"calibration": calibration})


def _placed(frames: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [defect for frame in frames for defect in frame["defects"]]


def test_every_defect_has_its_place_in_the_fixture_and_on_earth(tmp_path: Path) -> None:
    device = PtyReceiver(tmp_path / "ttyGPS")
    turned = {"physical_origin_mm": (12.0, 7.0), "rotation_deg": 90.0, "gps_stale_s": 60.0}
    with streaming(_with(at_port(device.port, **turned))) as (_stream, heard):
        with talking(device):
            heard.until(lambda: any(one["gps"] and one["defects"] for one in heard.frames))
        device.pull_out()
        heard.until(lambda: "waiting" in heard.states(Part.LOCATION))

    frame = next(one for one in heard.frames if one["gps"] and one["defects"])
    assert (frame["gps"]["lat"], frame["gps"]["quality"]) == (pytest.approx(48.1173), "gps")
    for defect in frame["defects"]:
        x_um, y_um = defect["um"]
        # The message says mm to a nanometre.
        assert defect["mm"] == pytest.approx([12.0 - y_um / 1000.0, 7.0 + x_um / 1000.0], abs=2e-6)
        assert defect["um"] == pytest.approx(defect["centre_um"], abs=0.01)
        assert defect["gps"]["lat"] == pytest.approx(48.1173)


def test_without_receiver_and_calibration_the_stream_says_everything_else() -> None:
    with streaming(_with(FixtureCalibration()), frames=2) as (stream, heard):
        assert stream.wait(20.0)
        location = next(one for one in stream.health().parts if one.part is Part.LOCATION)

    assert location.state.value == "off"
    assert [one["gps"] for one in heard.frames] == [None, None]
    assert _placed(heard.frames)
    assert {defect["mm"] for defect in _placed(heard.frames)} == {None}


def test_a_receiver_that_was_never_there_stops_nothing_and_the_written_place_stands_in(tmp_path: Path) -> None:
    place = FixedPlace(latitude_deg=-33.8568, longitude_deg=151.2153)
    missing = at_port(str(tmp_path / "ttyUSB9"), fixed_place=place.model_dump())
    with streaming(_with(missing), frames=2) as (stream, heard):
        assert stream.wait(20.0)

    assert [one["gps"]["quality"] for one in heard.frames] == ["manual", "manual"]
    assert [one["gps"]["lat"] for one in heard.frames] == [pytest.approx(-33.8568)] * 2
