"""What several tests of the push need."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from dscope_gui.logs import logger
from dscope_gui.streaming.push.damage import Damage
from dscope_gui.streaming.push.opening import outbox_file
from dscope_gui.streaming.push.outbox import Outbox
from tests.cameras.clocks import HandClock


@pytest.fixture
def caplog_of_program(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Everything that the program and its libraries log."""
    logger().addHandler(caplog.handler)
    caplog.set_level(logging.DEBUG)
    yield caplog
    logger().removeHandler(caplog.handler)


@pytest.fixture
def damages() -> list[Damage]:
    return []


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def outbox(tmp_path: Path, clock: HandClock, damages: list[Damage]) -> Iterator[Outbox]:
    made = Outbox(outbox_file(tmp_path), clock, on_damage=damages.append)
    yield made
    made.close()
