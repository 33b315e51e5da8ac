"""Real servers at free ports of this computer."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from dscope_gui.domain.realtime import ANY_FREE_PORT, BroadcastMode, BroadcastSettings, ServerLimits
from dscope_gui.protocols import ResultStore, TrainingDesk
from dscope_gui.streaming.server.server import StreamServer
from dscope_gui.workstation.clock import SystemClock
from tests.streaming.server.lines import Line

PATIENCE_S = 5.0
_NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Spares each client reading all authorities of the world."""

Serve = Callable[..., StreamServer]
Until = Callable[[Callable[[], bool]], None]


@pytest.fixture
def line() -> Line:
    return Line()


@contextmanager
def serving(line: Line, folder: Path) -> Iterator[Serve]:
    """Starts servers, `serve(store=…, limits={…}, token_always=True)`, and closes them in the end."""
    with ExitStack() as opened:

        def started(
            *,
            store: ResultStore | None = None,
            training: TrainingDesk | None = None,
            limits: dict[str, Any] | None = None,
            **broadcast: Any,
        ) -> StreamServer:
            made = StreamServer(
                settings(limits, **broadcast),
                line,
                store,
                store_folder=folder / "history",
                data_folder=folder,
                clock=SystemClock(),
                training=training,
            )
            opened.callback(made.close)
            made.start()
            return made

        yield started


@pytest.fixture
def serve(line: Line, tmp_path: Path) -> Iterator[Serve]:
    with serving(line, tmp_path) as started:
        yield started


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    """Asked for first, so that it looks last."""
    before = set(threading.enumerate())
    yield
    left = [one.name for one in set(threading.enumerate()) - before if one.name.startswith(("stream server", "judge"))]
    assert not left


@pytest.fixture
def server(serve: Serve) -> StreamServer:
    return serve()


@pytest.fixture
def web(server: StreamServer) -> Iterator[httpx.Client]:
    """A client of `server`."""
    with client_of(server) as client:
        yield client


def client_of(server: StreamServer, **options: Any) -> httpx.Client:
    usual: dict[str, Any] = {"base_url": server.address, "timeout": PATIENCE_S, "trust_env": False, "verify": _NO_TLS}
    return httpx.Client(**(usual | options))


def connections(server: StreamServer) -> int:
    """How many are open, listening or asking."""
    assert server._server is not None
    return server._server.config.seats.taken()


def settings(limits: dict[str, Any] | None = None, **broadcast: Any) -> BroadcastSettings:
    """Generous with requests, as a test asks faster than anybody."""
    allowed = ServerLimits(**({"requests_per_s": 1000.0, "burst": 1000} | (limits or {})))
    usual: dict[str, Any] = {"mode": BroadcastMode.WEBSOCKET, "port": ANY_FREE_PORT}
    return BroadcastSettings(**(usual | broadcast), limits=allowed)


@pytest.fixture
def until() -> Until:
    """Waits until a condition holds."""

    def wait(holds: Callable[[], bool]) -> None:
        ends_s = time.monotonic() + PATIENCE_S
        while not holds():
            assert time.monotonic() < ends_s, "it never came true"
            threading.Event().wait(0.005)

    return wait
