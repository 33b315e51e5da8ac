"""The live view says how it stands with the station, and never lets an old verdict look current."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytest
from playwright.sync_api import Page, expect

from dscope_gui.domain.realtime import ServerLimits
from dscope_gui.streaming.server.server import StreamServer
from dscope_gui.streaming.server.tokens import Scope, Tokens
from dscope_gui.workstation.clock import SystemClock
from tests.web.conftest import OpenPage, Serve
from tests.web.end_faces import DIRTY, end_face
from tests.web.watching import give, give_until_current, pixels

pytestmark = pytest.mark.xdist_group("browser")

MANY: Final = 3000
AT_ONCE: Final = 300
MIB: Final = 1 << 20


def state(page: Page) -> Any:
    return expect(page.locator("#connection"))


def test_a_restarted_server_is_found_again(serve: Serve, open_page: OpenPage) -> None:
    server = serve()
    page = open_page(server.address)
    last_id = give_until_current(page, server, end_face())
    server.close()
    state(page).to_have_attribute("data-state", "lost")
    expect(page.locator("#connection-text")).to_contain_text("Connection lost")
    expect(page.locator("#verdict")).to_have_attribute("data-current", "no")
    expect(page.locator("#verdict-age")).to_contain_text("Old: ")
    assert "PASS" not in page.title()
    again = serve(port=server.port)
    again.publish(end_face().frame(last_id))
    state(page).to_have_attribute("data-state", re.compile("live|stale"))
    expect(page.locator("#verdict")).to_have_attribute("data-current", "no")
    expect(page.locator("#verdict-age")).to_contain_text("Old: ")
    give_until_current(page, again, end_face(*DIRTY))
    expect(page.locator("#verdict-word")).to_have_text("FAIL")


def test_a_silent_stream_turns_the_verdict_grey(server: StreamServer, open_page: OpenPage) -> None:
    page = open_page(server.address)
    page.clock.install()
    give_until_current(page, server, end_face())
    green = background(page)
    page.clock.fast_forward(8_000)
    state(page).to_have_attribute("data-state", "stale")
    expect(page.locator("#connection-text")).to_have_text(re.compile(r"No message for \d+ s"))
    expect(page.locator("#verdict")).to_have_attribute("data-current", "no")
    expect(page.locator("#verdict-age")).to_have_text(re.compile(r"Old: \d+ s ago"))
    assert background(page) != green
    give_until_current(page, server, end_face())
    assert background(page) == green


def background(page: Page) -> Any:
    return page.evaluate("getComputedStyle(document.getElementById('verdict')).background")


def test_what_was_there_before_the_connection_is_not_current(serve: Serve, open_page: OpenPage) -> None:
    server = serve()
    server.publish(end_face().frame(1))
    page = open_page(server.address)
    expect(page.locator("#verdict-word")).to_have_text("PASS")
    expect(page.locator("#verdict")).to_have_attribute("data-current", "no")
    expect(page.locator("#verdict-age")).to_have_text("Waiting for a newer frame")


@pytest.fixture(scope="module")
def secret(folder: Path) -> str:
    """A token that the station accepts."""
    return Tokens(folder, SystemClock()).new("wall", Scope.READ).secret


def test_a_guarded_station_asks_for_its_token(serve: Serve, open_page: OpenPage, secret: str) -> None:
    server = serve(token_always=True)
    page = open_page(server.address)
    state(page).to_have_attribute("data-state", "refused")
    page.locator("#token").fill("wrong")
    page.locator("#ask-token button").click()
    expect(page.locator("#token-why")).to_have_text("The station did not accept this token.")
    page.locator("#token").fill(secret)
    page.locator("#ask-token button").click()
    expect(page.locator("#ask-token")).to_be_hidden()
    give_until_current(page, server, end_face())
    page.reload()
    give_until_current(page, server, end_face())


def test_a_token_in_the_address_is_used_and_taken_out_of_it(serve: Serve, open_page: OpenPage, secret: str) -> None:
    server = serve(token_always=True)
    page = open_page(f"{server.address}#token={secret}")
    give(page, server, end_face())
    assert page.url == server.address


def test_lost_messages_are_counted(serve: Serve, open_page: OpenPage) -> None:
    server = serve(limits=ServerLimits(queue=8))
    page = open_page(server.address)
    give(page, server, end_face())
    # While the page stands still its queue at the server overflows.
    message = end_face(*DIRTY).frame(1)
    for _ in range(2000):
        server.publish(message)
    give(page, server, end_face())
    expect(page.locator("#not-shown")).not_to_have_text("0")


def test_the_stream_may_have_another_path(serve: Serve, open_page: OpenPage) -> None:
    server = serve(topic="line-3/faces")
    page = open_page(server.address)
    give_until_current(page, server, end_face())


def test_thousands_of_messages_leave_nothing_behind(serve: Serve, open_page: OpenPage) -> None:
    server = serve(limits=ServerLimits(queue=2 * AT_ONCE))
    page = open_page(server.address)
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")
    face = end_face(*DIRTY)
    give(page, server, face)
    feed(page, server, 0)
    before = metrics(session)
    for number in range(1, MANY // AT_ONCE):
        feed(page, server, number)
    after = metrics(session)
    assert after["JSHeapUsedSize"] - before["JSHeapUsedSize"] < MIB
    assert after["Nodes"] - before["Nodes"] < 50
    assert after["JSEventListeners"] == before["JSEventListeners"]


def feed(page: Page, server: StreamServer, number: int) -> None:
    """Frames with pictures, each with other defects than the one before."""
    face = end_face(*DIRTY)
    last_id = 0
    for step in range(AT_ONCE):
        last_id = 10_000 + number * AT_ONCE + step
        defects = [{**one, "id": f"D{last_id + place}"} for place, one in enumerate(face.message["defects"])]
        server.show(face.picture(last_id))
        server.publish(face.frame(last_id, defects=defects))
    expect(page.locator("#frame")).to_have_text(re.compile(f"^{last_id} "))


def metrics(session: Any) -> Mapping[str, float]:
    session.send("HeapProfiler.collectGarbage")
    return {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}


def test_in_the_background_no_picture_is_kept(serve: Serve, open_page: OpenPage) -> None:
    server = serve()
    page = open_page(server.address)
    shown = give(page, server, end_face())
    page.evaluate("Object.defineProperty(document, 'hidden', { value: true, configurable: true })")
    for frame_id in range(500, 600):
        server.show(end_face(*DIRTY).picture(frame_id))
        server.publish(end_face(*DIRTY).frame(frame_id))
    expect(page.locator("#picture")).to_have_attribute("data-frame", str(shown))
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert "PASS" not in page.title()
    page.evaluate("delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))")
    give(page, server, end_face())
    assert pixels(page).any()
