"""What several tests of the push need."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from dscope_gui.logs import logger


@pytest.fixture
def caplog_of_program(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Everything that the program and its libraries log."""
    logger().addHandler(caplog.handler)
    caplog.set_level(logging.DEBUG)
    yield caplog
    logger().removeHandler(caplog.handler)
