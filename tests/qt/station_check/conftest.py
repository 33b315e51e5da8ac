"""A window whose production waits for the station check."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.qt.station_check.shift import Shift, opened, require_check


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path))
    return tmp_path


@pytest.fixture
def shift(data: Path) -> Iterator[Shift]:
    require_check(data)
    with opened() as made:
        yield made
