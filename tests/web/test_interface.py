"""The page that describes the interface, in a real browser, without the internet."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from dscope_gui.streaming.server.server import StreamServer
from tests.web.conftest import OpenPage

pytestmark = pytest.mark.xdist_group("browser")

PATHS = 15


def test_every_path_is_listed_with_what_it_answers(open_page: OpenPage, server: StreamServer) -> None:
    page = open_page(f"{server.address}docs")
    judge = page.locator("details", has=page.get_by_text("/api/v1/judge", exact=True))
    expect(page.locator("summary .path")).to_have_count(PATHS)
    judge.locator("summary").click()
    expect(judge.get_by_role("cell", name="The station check is not green")).to_be_visible()


def test_a_type_is_a_link_to_its_fields(open_page: OpenPage, server: StreamServer) -> None:
    page = open_page(f"{server.address}docs#JudgeIn")
    expect(page.locator("#JudgeIn")).to_have_attribute("open", "")
    expect(page.locator("#JudgeIn").get_by_text("serial", exact=True)).to_be_visible()


def test_nothing_is_fetched_from_elsewhere(open_page: OpenPage, server: StreamServer) -> None:
    page = open_page(server.address)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{server.address}docs")
    expect(page.get_by_role("heading", level=1)).to_contain_text("D-Scope Blink")
    assert asked and all(url.startswith(server.address) for url in asked if not url.startswith("data:"))
