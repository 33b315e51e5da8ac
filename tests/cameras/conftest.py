"""No test here leaves a thread behind, apart from the engine's own, which last as long as the process."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def _no_threads_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    started = (thread for thread in threading.enumerate() if thread not in before)
    left = [thread for thread in started if not thread.name.startswith("detect")]
    for thread in left:
        thread.join(2.0)
    assert not [thread.name for thread in left if thread.is_alive()]
