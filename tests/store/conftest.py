"""Histories in a fresh folder, and inspections to put into them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dscope_gui.store import SqliteStore


@pytest.fixture
def copied_tables() -> None:
    """None: here the migrations themselves are tried."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "history"


@pytest.fixture
def store(folder: Path) -> Iterator[SqliteStore]:
    opened = SqliteStore(folder, lock_timeout_s=5.0)
    yield opened
    opened.close()
