"""`dscope gps`, with a receiver at a real pseudo-terminal."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dscope_gui.cli.app import run
from tests.location.receivers import PtyReceiver, talking


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path / "data"))


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[PtyReceiver]:
    """One that says where it is again and again."""
    device = PtyReceiver(tmp_path / "ttyGPS")
    with talking(device):
        yield device
    device.pull_out()


def test_fixes_are_shown_as_they_come(receiver: PtyReceiver, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["gps", "--device", receiver.port, "--fixes", "2"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert lines[-1].startswith("48.117300° N, 11.516667° E  545.4 m  gps  8 satellites  HDOP 1.03")


def test_as_json_each_fix_is_a_line(receiver: PtyReceiver, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["gps", "--device", receiver.port, "--fixes", "1", "--json"]) == 0
    fix = json.loads(capsys.readouterr().out)
    assert fix["latitude_deg"] == pytest.approx(48.1173)
    assert (fix["quality"], fix["satellites"]) == ("gps", 8)


def test_without_a_fix_it_says_why_and_ends_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["gps", "--device", str(tmp_path / "none"), "--seconds", "0.3"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "There is no serial port" in told.err


def test_without_a_port_it_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["gps"]) == 2
    assert "No port is named" in capsys.readouterr().err


def test_a_speed_that_no_port_has_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["gps", "--device", "x", "--baud", "7"]) == 2
    assert "--baud" in capsys.readouterr().err


def test_ctrl_c_is_the_usual_end(receiver: PtyReceiver) -> None:
    words = [sys.executable, "-m", "dscope_gui", "gps", "--device", receiver.port]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as shown:
        assert shown.stdout is not None and shown.stderr is not None
        assert "N," in shown.stdout.readline()
        shown.send_signal(signal.SIGINT)
        assert shown.wait(20.0) == 0
        assert "Traceback" not in shown.stderr.read()
