"""What the help page tells integrators is run as it stands there."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

from dscope_gui.domain.live import FRAME
from dscope_gui.domain.realtime import BroadcastMode, BroadcastSettings
from dscope_gui.paths import help_folder, schema_file
from tests.workstation.realtime.hearing import PATIENCE_S, configured, streaming

PAGE = (help_folder() / "integrators.md").read_text(encoding="utf-8")
LISTENER, RECEIVER = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
LOCAL = BroadcastSettings(mode=BroadcastMode.WEBSOCKET, host="127.0.0.1", port=0)


def on_line(example: str, pattern: str) -> str:
    """What such a pattern catches in the page."""
    found = re.search(pattern, example)
    assert found is not None
    return found.group(1)


@contextmanager
def running(example: str) -> Iterator[subprocess.Popen[str]]:
    words = [sys.executable, "-c", example]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def test_the_listener_sees_a_frame_and_the_line_gets_its_record_once() -> None:
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
    assert re.fullmatch(r"\d+ pass \d+\n", said), said
    assert first.status_code == 200 and first.json()["id"] == again.json()["id"]
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
