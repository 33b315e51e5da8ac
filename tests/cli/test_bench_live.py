"""`dscope bench --live` measures a whole stream: camera, inspection, server, and a client in another process."""

from __future__ import annotations

import json
import os
import threading
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dscope_gui.cameras.basler.showing import HOW_MANY
from dscope_gui.cli.app import app
from dscope_gui.errors import CameraNotFound
from dscope_gui.paths import DATA_VARIABLE
from dscope_gui.workstation.realtime import bench_live

FRAMES = 12


@pytest.mark.slow
@pytest.mark.parametrize("source", ["emulated Basler", "simulator"])
def test_a_client_hears_each_frame_with_its_latency(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path))
    monkeypatch.setenv(HOW_MANY, "1")
    if source == "simulator":
        monkeypatch.setattr(bench_live, "list_devices", _missing)
    before = set(threading.enumerate())

    answer = CliRunner().invoke(app, ["bench", "--live", "--frames", str(FRAMES), "--json"])

    assert answer.exit_code == 0, answer.output
    measured = json.loads(answer.stdout)
    assert (measured["source"], measured["profile"]) == (source, "fast_scan")
    assert (measured["width"], measured["height"]) == (2048, 1536)
    assert measured["frames"] == sum(measured["geometry"].values()) == FRAMES
    assert measured["geometry"]["followed"] > FRAMES // 2
    assert measured["defects"] >= 1
    assert measured["frames_per_s"] > 0
    assert 0 < measured["latency_median_ms"] <= measured["latency_p95_ms"] <= measured["latency_most_ms"]
    assert measured["inspection_ms"] < measured["latency_median_ms"]
    assert list(tmp_path.iterdir()) == []
    assert os.environ[DATA_VARIABLE] == str(tmp_path)
    assert {thread for thread in set(threading.enumerate()) - before if not thread.daemon} == set()


def _missing() -> tuple[()]:
    raise CameraNotFound("The library for Basler cameras cannot be loaded", "Install the package pypylon.")
