"""A receiver at a real pseudo-terminal; no test here leaves a thread or an open file behind."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from dscope_gui.location import NmeaReceiver
from tests.location.receivers import SHORT_PAUSES_S, HandClock, PtyReceiver, at_port, until

_OPEN_FILES = Path("/proc/self/fd")


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    threads, files = set(threading.enumerate()), _open_ports()
    yield
    assert [thread.name for thread in threading.enumerate() if thread not in threads] == []
    assert _open_ports() == files


def _open_ports() -> list[str]:
    """The terminals and pipes that this process has open."""
    if not _OPEN_FILES.is_dir():
        return []
    targets = []
    for link in _OPEN_FILES.iterdir():
        try:
            targets.append(os.readlink(link))  # noqa: PTH115 - a Path would lose the name `pipe:[…]`
        except OSError:  # the descriptor of the listing itself
            continue
    return sorted(target for target in targets if target.startswith(("/dev/p", "pipe:")))


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def device(tmp_path: Path) -> Iterator[PtyReceiver]:
    made = PtyReceiver(tmp_path / "ttyGPS")
    yield made
    made.pull_out()


@pytest.fixture
def receiver(device: PtyReceiver, clock: HandClock) -> Iterator[NmeaReceiver]:
    """Listening to the device."""
    made = NmeaReceiver(at_port(device.port), clock, pauses_s=SHORT_PAUSES_S)
    made.start()
    until(lambda: "Listening" in made.health().text)
    yield made
    made.close()
