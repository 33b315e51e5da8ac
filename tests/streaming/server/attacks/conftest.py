"""One server for all attacks, which answers after each."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest

from dscope_gui.streaming.server.server import StreamServer
from tests.streaming.messages import frame_message
from tests.streaming.server.clients import hear_frame, stream
from tests.streaming.server.conftest import client_of, serving
from tests.streaming.server.lines import Line

SOON = {"request_s": 0.4}
_NUMBERS = count(1000)


@pytest.fixture(scope="package")
def line() -> Line:
    """No attack reaches it."""
    return Line()


@pytest.fixture(scope="package")
def attacked(line: Line, tmp_path_factory: pytest.TempPathFactory) -> Iterator[StreamServer]:
    """Has little patience."""
    with serving(line, tmp_path_factory.mktemp("attacked")) as serve:
        yield serve(limits=SOON)


@pytest.fixture
def server(attacked: StreamServer) -> Iterator[StreamServer]:
    """Whatever a test does to it, it answers and streams afterwards."""
    yield attacked
    assert_alive(attacked)


def assert_alive(server: StreamServer) -> None:
    with client_of(server) as web:
        assert web.get("/api/v1/health").status_code == 200
    with stream(server) as client:
        number = next(_NUMBERS)
        server.publish(frame_message(number))
        hear_frame(client, number)
