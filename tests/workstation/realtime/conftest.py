"""A data folder of its own for each test, and no thread that outlives its test."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.workstation.realtime.frames_shown import Stream

_OF_THE_PROCESS = ("detect", "asyncio", "AnyIO")
"""Threads that the engine and the server's libraries keep as long as the process lasts."""


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("DSCOPE_DATA", str(folder))
    return folder


@pytest.fixture(autouse=True)
def _no_threads_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before]
    left = [thread for thread in left if not thread.name.startswith(_OF_THE_PROCESS)]
    for thread in left:
        thread.join(2.0)
    assert not [thread.name for thread in left if thread.is_alive()]


@pytest.fixture
def stream() -> Stream:
    return Stream()
