"""`dscope live` as a person or a script meets it."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import cv2
import jsonschema
import numpy as np
import pytest

from dscope_gui.cli.app import run
from dscope_gui.cli.exits import ExitCode
from dscope_gui.cli.live_lines import MessageLines
from dscope_gui.cli.live_run import exit_code
from dscope_gui.cli.live_status import StreamTally, status_text
from dscope_gui.domain.live import FRAME, NOTICE, REPORT, Health, Part, PartHealth, PartState
from dscope_gui.domain.live.writing import notice_message
from dscope_gui.paths import schema_file
from dscope_gui.simulator import clean_scene, draw
from tests.cameras.rtsp_server import rtsp_camera
from tests.cli.live_messages import frame_message, report_message

FULL_DISK = Path("/dev/full")
PATIENCE_S = 60.0
DSCOPE = (sys.executable, "-m", "dscope_gui", "live")
SMALL = ("--fiber", "mm-50-125", "--rules", "iec61300-3-35-2015-mm")


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("DSCOPE_DATA", str(folder))
    return folder


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Two end faces."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in (1, 2):
        scene = clean_scene("mm-50-125", 0.6, size=(640, 480), read_noise=1.0)
        cv2.imwrite(str(folder / f"{number}.png"), draw(scene, number).picture)
    return folder


@contextmanager
def live(*words: str | Path) -> Iterator[subprocess.Popen[str]]:
    """The command in a process of its own."""
    command = [*DSCOPE, *map(str, words)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def _messages(text: str) -> list[dict[str, Any]]:
    """The lines, each of them as the schema has it."""
    schema = jsonschema.Draft202012Validator(json.loads(schema_file("live").read_text(encoding="utf-8")))
    messages: list[dict[str, Any]] = [json.loads(line) for line in text.splitlines()]
    for message in messages[:20]:
        schema.validate(message)
    return messages


def test_a_folder_becomes_lines_of_json_that_end_with_a_report(pictures: Path) -> None:
    with live("--source", f"folder:{pictures}", "--frames", "2", "--json", *SMALL) as process:
        said, complaints = process.communicate(timeout=PATIENCE_S)

    messages = _messages(said)
    frames = [one for one in messages if one["schema"] == FRAME]
    assert (process.returncode, complaints) == (0, "")
    assert [(one["frame_id"], one["pass"], one["part"]) for one in frames] == [(0, True, None), (1, True, None)]
    assert messages[-1]["schema"] == REPORT


def test_the_stream_is_served_where_it_says_until_ctrl_c_ends_it_with_a_report() -> None:
    with live("--source", "simulator", "--serve", "127.0.0.1:0", "--max-fps", "5") as process:
        assert process.stderr is not None
        address = re.search(r"serving on (http://127\.0\.0\.1:\d+/)", process.stderr.readline())
        assert address is not None
        with urllib.request.urlopen(f"{address[1]}api/v1/health", timeout=PATIENCE_S) as answer:
            health = json.load(answer)
        assert any("camera: Simulated camera is live" in line for line in process.stderr)
        last = _first_answer(f"{address[1]}api/v1/report")
        process.send_signal(signal.SIGINT)
        said, complaints = process.communicate(timeout=PATIENCE_S)

    assert process.returncode == ExitCode.DONE
    assert "Traceback" not in complaints and "stopping" in complaints
    assert "server" in json.dumps(health)
    assert last["frames"] >= 1
    assert re.search(
        r"\d+ frames: \d+ PASS, \d+ FAIL, \d+ NOT INSPECTABLE; last end face: \d+ of \d+ frames passed", said
    )


def _first_answer(address: str) -> dict[str, Any]:
    """The report, once a frame was inspected."""
    while True:
        with urllib.request.urlopen(address, timeout=PATIENCE_S) as answer:
            report: dict[str, Any] = json.load(answer)
        if report["frames"]:
            return report


def test_a_network_camera_is_looked_at_and_its_password_stands_nowhere(
    capfd: pytest.CaptureFixture[str],
) -> None:
    image = np.asarray(draw(clean_scene("mm-50-125", 0.6, size=(640, 480), read_noise=1.0), 1).picture, np.uint8)
    with rtsp_camera(image, login="operator:secret") as camera:
        looked = run(["live", "--source", camera.url("operator:secret"), "--frames", "1", "--json", *SMALL])
        refused = run(["live", "--source", camera.url("operator:guessed"), "--frames", "1", *SMALL])

    said = capfd.readouterr()
    assert (looked, refused) == (ExitCode.DONE, ExitCode.WRONG_USE)
    assert f"Stream from 127.0.0.1:{camera.port} does not answer" in said.err
    assert not any(word in said.out + said.err for word in ("secret", "guessed"))


def test_whoever_reads_the_lines_may_leave(pictures: Path) -> None:
    with live("--source", f"folder:{pictures}", "--json", *SMALL) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        cv2.imwrite(str(pictures / "3.png"), draw(clean_scene("mm-50-125", 0.6, size=(640, 480)), 3).picture)
        assert process.wait(PATIENCE_S) == ExitCode.DONE
        assert "Traceback" not in process.stderr.read()


@pytest.mark.skipif(not FULL_DISK.exists(), reason="This system has no disk that is always full")
def test_lines_that_the_disk_does_not_take_are_an_error(pictures: Path) -> None:
    words = [sys.executable, "-m", "dscope_gui", "live", "--source", f"folder:{pictures}", "--json", "--frames", "2"]
    buffering = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with FULL_DISK.open("w") as full:
        ended = subprocess.run(
            words, stdout=full, stderr=subprocess.PIPE, text=True, timeout=PATIENCE_S, check=False, env=buffering
        )
    assert ended.returncode == ExitCode.WRONG_USE
    assert "No space left" in ended.stderr and "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    ("words", "culprit"),
    [
        (["--source", "simulater"], "There is no source 'simulater'. Did you mean simulator?"),
        (["--source", "rtps://me:secret@scope/live"], "There is no source 'rtps://scope/live'. Did you mean rtsp?"),
        (["--source", "folder:/no/such/folder"], "There is no folder /no/such/folder"),
        (["--source", "rtsp"], "The source rtsp has no address"),
        (["--source", "usb:93"], "There is no USB camera usb:93"),
        (["--source", "simulator", "--serve", "8765"], "--serve 8765 is no HOST:PORT"),
        (["--source", "simulator", "--serve", "localhost:99999"], "no HOST:PORT"),
        (["--source", "simulator", "--serve", "0.0.0.0:0"], "a token is needed there"),
        (["--source", "simulator", "--part", "LC", "--fiber", "mm-50-125"], "exclude each other"),
        (["--source", "simulator", "--part", "LC-PC-OM9"], "There is no part 'LC-PC-OM9'"),
        (["--source", "simulator", "--profile", "fast"], "Did you mean fast_scan?"),
        (["--source", "simulator", "--frames", "0"], "--frames"),
        (["--source", "simulator", "--max-fps", "inf"], "--max-fps"),
        (["--source", "simulator", "--push", "ftp://x"], "--push is no address of http"),
    ],
)
def test_wrong_use_is_one_clear_line(words: list[str], culprit: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["live", *words]) == ExitCode.WRONG_USE
    (line,) = capsys.readouterr().err.splitlines()[-1:]
    assert culprit in line and line.startswith("dscope: ") and "secret" not in line


def test_a_folder_without_pictures_is_nothing_inspected(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["live", "--source", f"folder:{tmp_path}", "--seconds", "0.2", *SMALL]) == ExitCode.NOTHING_INSPECTED


def test_without_a_display_the_stream_goes_on_without_a_window(
    pictures: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    code = run(
        ["live", "--source", f"folder:{pictures}", "--frames", "1", "--display", *SMALL],
        open_live_window=lambda _stream, _gui: pytest.fail("no window can be shown"),
    )

    assert code == ExitCode.DONE
    assert "there is no display" in capsys.readouterr().err


def test_a_window_starts_the_stream_and_stops_it(pictures: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    ended = threading.Event()

    def window(stream: Any, _gui: object) -> int:
        stream.start()
        assert stream.wait(PATIENCE_S) and not stream.is_running
        stream.stop()
        ended.set()
        return 0

    words = ["live", "--source", f"folder:{pictures}", "--frames", "1", "--display", *SMALL]
    assert run(words, open_live_window=window) == ExitCode.DONE
    assert ended.is_set()


def test_a_broken_picture_of_a_folder_makes_the_result_incomplete() -> None:
    tally = StreamTally(tell_notices=False)
    tally.publish(frame_message())
    tally.publish(frame_message(unreadable="b.png is no picture"))

    assert (tally.frames, tally.inspected, tally.unreadable) == (2, 1, 1)
    assert exit_code(tally, of_pictures=True) is ExitCode.INCOMPLETE
    assert exit_code(tally, of_pictures=False) is ExitCode.DONE


def test_the_status_line_says_what_was_found_what_waits_and_what_is_off() -> None:
    health = Health(
        (
            PartHealth(Part.LOCATION, PartState.WAITING, "No fix yet"),
            PartHealth(Part.SERVER, PartState.OK, "Served at http://127.0.0.1:1/, 2 clients"),
            PartHealth(Part.MODEL, PartState.OFF, "No model"),
        )
    )

    text = status_text(frame_message(), health).plain

    assert "25.0 frames/s  ✓ PASS  0 defects" in text
    assert "location: No fix yet" in text and "2 clients" in text and text.endswith("off: model")


def test_the_status_line_says_no_old_verdict_of_a_lost_camera() -> None:
    lost = PartHealth(Part.CAMERA, PartState.WAITING, "The camera is gone")

    text = status_text(frame_message(), Health((lost,))).plain

    assert "PASS" not in text and "frames/s" not in text
    assert "camera: The camera is gone" in text


class _Stuck(io.StringIO):
    """A pipe that nobody reads until `release`."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.release = threading.Event(), threading.Event()

    def flush(self) -> None:
        self.first.set()
        assert self.release.wait(PATIENCE_S)


def test_a_slow_reader_of_a_camera_is_told_what_it_missed() -> None:
    out = _Stuck()
    lines = MessageLines(patient=False, on_leaving=lambda: None, out=out)
    notice = notice_message(PartHealth(Part.CAMERA, PartState.OK, "live"), datetime(2026, 11, 27, tzinfo=UTC))
    lines.publish(notice)
    assert out.first.wait(PATIENCE_S)

    for _ in range(300):
        lines.publish(notice)
    out.release.set()
    lines.close()
    lines.finish()

    schemas = [one["schema"] for one in _messages(out.getvalue())]
    assert schemas.count(NOTICE) == 257
    (dropped,) = [one for one in _messages(out.getvalue()) if one["schema"] == "dscope.dropped/1"]
    assert dropped["total"] == 44


def test_a_slow_reader_of_a_folder_misses_nothing() -> None:
    out = _Stuck()
    lines = MessageLines(patient=True, on_leaving=lambda: None, out=out)
    report = report_message()

    def tell() -> None:
        for _ in range(400):
            lines.publish(report)

    telling = threading.Thread(target=tell)
    telling.start()
    assert out.first.wait(PATIENCE_S)

    out.release.set()
    telling.join(PATIENCE_S)
    lines.close()
    lines.finish()

    assert len(_messages(out.getvalue())) == 400


def test_other_commands_are_spared_the_web_server_and_the_http_client() -> None:
    all_loaded = "from dscope_gui.cli.app import run; run(['--help'])"
    asked = f"{all_loaded}; import sys; print({{'fastapi', 'uvicorn', 'httpx'}} & set(sys.modules))"

    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, timeout=PATIENCE_S, check=True)

    assert said.stdout.splitlines()[-1] == "set()"
