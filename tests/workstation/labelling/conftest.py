"""A desk with an empty history."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.workstation.labelling.bench import Bench, bench


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Bench]:
    made = bench(tmp_path)
    yield made
    made.history.store.close()
