"""The live view shows what the stream says, at the right place and at the right time."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from dscope_gui.streaming.server.server import StreamServer
from tests.web.conftest import OpenPage, Serve
from tests.web.end_faces import DIRTY, EndFace, end_face

pytestmark = pytest.mark.xdist_group("browser")


def show(server: StreamServer, face: EndFace, frame_id: int) -> None:
    server.show(face.picture(frame_id))
    server.publish(face.frame(frame_id))


def test_a_frame_is_told_in_full(server: StreamServer, open_page: OpenPage) -> None:
    face = end_face(*DIRTY)
    page = open_page(server.address)
    expect(page.locator("#connection")).to_have_attribute("data-state", "live")
    show(server, face, 7)
    expect(page.locator("#picture")).to_have_attribute("data-frame", "7")
    expect(page.locator("#verdict-word")).to_have_text("FAIL")
