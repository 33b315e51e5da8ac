"""One browser for all tests of pages, and the real server that they open."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Final

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from dscope_gui.domain.realtime import BroadcastMode, BroadcastSettings
from dscope_gui.streaming.server.server import StreamServer
from dscope_gui.workstation.clock import SystemClock
from tests.streaming.server.lines import Line

CHROMIUM: Final = "/usr/bin/chromium"
PATIENCE_MS: Final = 30_000

Serve = Callable[..., StreamServer]
OpenPage = Callable[..., Page]


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Headless Chromium. It goes with the last of these tests, as Playwright leaves a loop running in this thread."""
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def line() -> Line:
    return Line()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of the station's data."""
    return tmp_path_factory.mktemp("station")


@pytest.fixture(scope="module")
def serve(line: Line, folder: Path) -> Iterator[Serve]:
    """Starts servers at free ports, or at a given one, and closes them in the end."""
    with ExitStack() as opened:

        def started(**broadcast: Any) -> StreamServer:
            settings = BroadcastSettings(**({"mode": BroadcastMode.WEBSOCKET, "port": 0} | broadcast))
            made = StreamServer(
                settings, line, None, store_folder=folder / "history", data_folder=folder, clock=SystemClock()
            )
            opened.callback(made.close)
            made.start()
            return made

        yield started
    assert not [one.name for one in threading.enumerate() if one.name.startswith("stream server")]


@pytest.fixture(scope="module")
def server(serve: Serve) -> StreamServer:
    """One that many pages may open one after the other."""
    return serve()


@pytest.fixture(scope="module")
def page(browser: Browser, server: StreamServer) -> Iterator[Page]:
    """The page of `server`, open for all tests of a module; each leaves it as it was."""
    with opening(browser) as opened:
        yield opened(server.address)


@pytest.fixture
def open_page(browser: Browser) -> Iterator[OpenPage]:
    """Opens further pages, each in a browser profile of its own."""
    with opening(browser) as opened:
        yield opened


@contextmanager
def opening(browser: Browser) -> Iterator[OpenPage]:
    """Opens pages; one that reports an error fails its test."""
    contexts: list[BrowserContext] = []
    faults: list[str] = []

    def opened(address: str, *, width: int = 1280, height: int = 800, **options: Any) -> Page:
        chosen = {"locale": "en-GB", "viewport": {"width": width, "height": height}} | options
        context = browser.new_context(**chosen)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(address)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert not faults
