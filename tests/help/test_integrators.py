"""What the help page tells integrators is run as it stands there."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from dscope_gui.domain.live import FRAME
from dscope_gui.domain.realtime import BroadcastMode, BroadcastSettings
from dscope_gui.paths import DATA_VARIABLE, help_folder, schema_file
from tests.dataset.archives import imported
from tests.workstation.realtime.hearing import PATIENCE_S, configured, streaming

PAGE = (help_folder() / "integrators.md").read_text(encoding="utf-8")
LISTENER, COLLECTOR, RECEIVER = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
LOCAL = BroadcastSettings(mode=BroadcastMode.WEBSOCKET, host="127.0.0.1", port=0)


def on_line(example: str, pattern: str) -> str:
    """What such a pattern catches in the page."""
    found = re.search(pattern, example)
    assert found is not None
    return found.group(1)


@contextmanager
def running(example: str, folder: Path | None = None) -> Iterator[subprocess.Popen[str]]:
    words, out = [sys.executable, "-c", example], subprocess.PIPE
    with subprocess.Popen(words, stdout=out, stderr=subprocess.STDOUT, text=True, cwd=folder) as process:
        try:
            yield process
        finally:
            process.kill()


def test_the_listener_sees_a_frame_and_the_line_gets_its_record_once_and_collects_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "data"))
    with streaming(configured(source="simulator", max_fps=5.0), serve=LOCAL) as (stream, heard):
        heard.until(lambda: len(heard.frames) >= 1)
        at = stream.address.removeprefix("http://").removesuffix("/")
        with running(LISTENER.replace("127.0.0.1:8765", at)) as process:
            said, _ = process.communicate(timeout=PATIENCE_S)
        body = json.loads(on_line(PAGE, r"-d '(.*)'"))
        key = {"Idempotency-Key": on_line(PAGE, r"Idempotency-Key: ([^']*)'")}
        with httpx.Client(base_url=stream.address, trust_env=False, timeout=PATIENCE_S) as line:
            first, again = (line.post("api/v1/judge", json=body, headers=key) for _ in range(2))
            described = line.get("openapi.json").json()["paths"]
        with running(
            COLLECTOR.replace('"127.0.0.1", 8765', f'"127.0.0.1", {at.partition(":")[2]}'), tmp_path
        ) as process:
            collected, _ = process.communicate(timeout=PATIENCE_S)
    assert re.fullmatch(r"\d+ pass \d+\n", said), said
    assert first.status_code == 200 and first.json()["id"] == again.json()["id"]
    assert collected.startswith("200 ") and '"added":["' in collected, collected
    assert imported(tmp_path / "dataset.tar.gz", tmp_path / "theirs").added > 0
    told = re.findall(r"`(?:GET|POST) (/[^`?]*)", PAGE)
    assert told and set(told) <= set(described)


def test_the_receiver_takes_each_message_once() -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = str(probe.getsockname()[1])
    with running(RECEIVER.replace("8766", port)) as process:
        answers = [_posted(port, key) for key in ("a", "a", "b")]
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(2)]
        process.kill()
        rest = process.stdout.read()
    assert answers == [204, 204, 204]
    assert lines == [f"{FRAME}\n"] * 2 and not rest


def _posted(port: str, key: str) -> int:
    connecting = httpx.HTTPTransport(retries=8)  # until the receiver listens
    with httpx.Client(transport=connecting, trust_env=False, timeout=PATIENCE_S) as client:
        return client.post(
            f"http://127.0.0.1:{port}/", json={"schema": FRAME}, headers={"Idempotency-Key": key}
        ).status_code


@pytest.mark.parametrize("schema", re.findall(r"^\| `(dscope\.[a-z_]+/1)`", PAGE, re.MULTILINE))
def test_every_message_that_is_told_of_is_in_the_schema(schema: str) -> None:
    assert f'"{schema}"' in schema_file("live").read_text(encoding="utf-8")
