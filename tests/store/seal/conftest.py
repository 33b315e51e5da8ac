"""Sealed histories, made once and copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.store.seal.sealed import SealedHistory, fill


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> SealedHistory:
    return fill(tmp_path_factory.mktemp("sealed"))


@pytest.fixture
def history(template: SealedHistory, tmp_path: Path) -> SealedHistory:
    """A copy of a station's folder, for this test alone."""
    shutil.copytree(template.root, tmp_path / "station")
    return SealedHistory(tmp_path / "station")
