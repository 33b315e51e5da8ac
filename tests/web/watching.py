"""Giving a page frames, and looking at what its canvas shows."""

from __future__ import annotations

import base64
import re
import threading
import time
from collections.abc import Callable, Mapping
from itertools import count, islice
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray
from playwright.sync_api import Page, expect

from dscope_gui.streaming.server.server import StreamServer
from tests.web.end_faces import HEIGHT, WIDTH, EndFace

_PATIENCE_S: Final = 30.0
_NUMBERS: Final = count(1)
GREETED: Final = 3
"""So many frames in a row make the newest one current: the first may be older than the connection."""


def wait_until(holds: Callable[[], bool]) -> None:
    """For conditions outside of the page."""
    ends_s = time.monotonic() + _PATIENCE_S
    while not holds():
        assert time.monotonic() < ends_s, "it never came true"
        threading.Event().wait(0.005)


def show(server: StreamServer, face: EndFace, frame_id: int, changed: Mapping[str, Any] | None = None) -> None:
    """One frame, with its picture."""
    server.show(face.picture(frame_id))
    server.publish(face.frame(frame_id, **(changed or {})))


def give(page: Page, server: StreamServer, face: EndFace, changed: Mapping[str, Any] | None = None) -> int:
    """Frames until the page shows the last one with its picture; the number of that."""
    wait_until(lambda: server.wants_pictures)
    for last_id in islice(_NUMBERS, GREETED):
        show(server, face, last_id, changed)
    expect(page.locator("#frame")).to_have_text(re.compile(rf"^{last_id} "))
    expect(page.locator("#picture")).to_have_attribute("data-frame", str(last_id))
    return last_id


def give_until_current(page: Page, server: StreamServer, face: EndFace) -> int:
    """Frames until the page takes the newest for current, which it does for three seconds only."""
    while True:
        last_id = give(page, server, face)
        if page.locator("#verdict").get_attribute("data-current") == "yes":
            assert page.locator("#connection").get_attribute("data-state") == "live"
            return last_id


def pixels(page: Page) -> NDArray[np.int64]:
    """What the canvas shows, (H, W, 3); one pixel of it is a CSS pixel."""
    address: str = page.evaluate("document.getElementById('picture').toDataURL('image/png')")
    coded = np.frombuffer(base64.b64decode(address.partition(",")[2]), np.uint8)
    return np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR_RGB), dtype=np.int64)


def on_canvas(shape: tuple[int, ...], x: float, y: float) -> tuple[float, float]:
    """Where a point of the frame lies when the whole frame is shown in the middle of the canvas."""
    height, width = shape[:2]
    scale = scale_on(shape)
    return width / 2 + (x - (WIDTH - 1) / 2) * scale, height / 2 + (y - (HEIGHT - 1) / 2) * scale


def scale_on(shape: tuple[int, ...]) -> float:
    return min(shape[1] / WIDTH, shape[0] / HEIGHT)


def colored(image: NDArray[np.int64], color: str, within: tuple[float, float, float, float]) -> NDArray[np.int64]:
    """Points (x, y) of this colour (`#rrggbb`) in a box (left, top, right, bottom)."""
    wanted = np.array([int(color[at : at + 2], 16) for at in (1, 3, 5)])
    left, top, right, bottom = (round(v) for v in within)
    part = image[top:bottom, left:right]
    y, x = np.nonzero(np.abs(part - wanted).max(axis=2) < 40)
    return np.stack([x + left, y + top], axis=1)
