"""The whole window with a stream behind it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.qt.operated import Operated
from tests.qt.stream.watched import Watched

SERVED = {"mode": "websocket", "host": "127.0.0.1", "port": 0}


@pytest.fixture
def stream_settings() -> dict[str, Any]:
    """What the station's settings say of the stream; tests override it."""
    return {"enabled": True, "broadcast": SERVED}


@pytest.fixture
def station_settings() -> dict[str, Any]:
    """What else they say."""
    return {}


@pytest.fixture
def watched(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    stream_settings: dict[str, Any],
    station_settings: dict[str, Any],
) -> Iterator[Watched]:
    """Live on the simulated camera, a part picked, a technician before it."""
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path))
    changes = {"realtime_settings": stream_settings, "workstation": station_settings}
    (tmp_path / "settings.json").write_text(json.dumps(changes), encoding="utf-8")
    window = Operated()
    made = Watched(window, tmp_path)
    window.spin(lambda: window.is_live)
    window.close_first_run_card()
    made.be_technician()
    yield made
    window.close()
