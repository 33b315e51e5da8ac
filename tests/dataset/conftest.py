"""Folders for datasets."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """A folder that users other than the one who runs the tests can look into."""
    made = Path(tempfile.mkdtemp())
    made.chmod(0o755)
    yield made
    for one in (made, *made.rglob("*")):
        one.chmod(0o755)
    shutil.rmtree(made)
