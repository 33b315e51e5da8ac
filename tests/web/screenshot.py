"""Takes the picture of the live page for the README, of drawn end faces on the real server in Chromium.

python -m tests.web.screenshot [FILE]
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from playwright.sync_api import expect, sync_playwright

from dscope_gui.domain.realtime import BroadcastMode, BroadcastSettings
from dscope_gui.paths import home
from dscope_gui.streaming.server.server import StreamServer
from dscope_gui.workstation.clock import SystemClock
from tests.streaming.server.lines import Line
from tests.web.conftest import CHROMIUM, PATIENCE_MS
from tests.web.end_faces import DIRTY, end_face
from tests.web.watching import give_until_current

_WIDTH, _HEIGHT = 1280, 800
_FILE: Final = home() / "resources" / "screenshots" / f"live_view_light_{_WIDTH}x{_HEIGHT}.png"


def take(file: Path) -> None:
    """The page as it stands while a dirty connector is watched."""
    expect.set_options(timeout=PATIENCE_MS)
    with TemporaryDirectory() as folder, _serving(Path(folder)) as server, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = chromium.new_page(
            viewport={"width": _WIDTH, "height": _HEIGHT}, locale="en-GB", color_scheme="light", reduced_motion="reduce"
        )
        page.goto(server.address)
        give_until_current(page, server, end_face(*DIRTY))
        page.screenshot(path=file)
        chromium.close()


@contextmanager
def _serving(folder: Path) -> Iterator[StreamServer]:
    settings = BroadcastSettings(mode=BroadcastMode.WEBSOCKET, port=0)
    server = StreamServer(
        settings, Line(), None, store_folder=folder / "history", data_folder=folder, clock=SystemClock()
    )
    server.start()
    try:
        yield server
    finally:
        server.close()


if __name__ == "__main__":
    take(Path(sys.argv[1]) if len(sys.argv) > 1 else _FILE)
