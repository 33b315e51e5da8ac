"""Nothing that comes from elsewhere runs in the page, and the page goes nowhere."""

from __future__ import annotations

import httpx
import pytest
from playwright.sync_api import Page, expect

from dscope_gui.domain.live import NOTICE
from dscope_gui.streaming.server.server import StreamServer
from tests.web.conftest import OpenPage, Serve
from tests.web.end_faces import DIRTY, end_face
from tests.web.watching import give

pytestmark = pytest.mark.xdist_group("browser")


def test_what_comes_from_the_station_is_text_and_nothing_else(serve: Serve, open_page: OpenPage) -> None:
    server = serve()
    page = open_page(server.address)
    hostile = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>"
    face = end_face(*DIRTY)
    defects = [
        {**one, "id": f"{hostile}{place}", "type": hostile, "zone": hostile}
        for place, one in enumerate(face.message["defects"])
    ]
    reasons = [{**one, "text": hostile} for one in face.message["verdict"]["reasons"]]
    changed = {
        "station": hostile,
        "part": hostile,
        "defects": defects,
        "verdict": {**face.message["verdict"], "reasons": reasons},
    }
    server.publish(
        {"schema": NOTICE, "utc": hostile, "part": hostile, "state": "failed", "text": hostile, "hint": hostile}
    )
    give(page, server, face, changed=changed)
    expect(page.locator("#station")).to_have_text(hostile)
    expect(page.locator("#reasons li").first).to_have_text(hostile)
    expect(page.locator("#notices li")).to_contain_text(hostile)
    page.locator("#found tbody tr").first.click()
    expect(page.locator("#chosen")).to_contain_text(hostile)
    assert page.locator("main img, body script").count() == 0
    assert "owned" not in page.title().split(hostile)[0]
    assert page.evaluate("document.querySelectorAll('img').length") == 0


def test_the_page_may_load_and_send_nothing_from_elsewhere(page: Page, server: StreamServer) -> None:
    answer = httpx.get(server.address, trust_env=False)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy and "script-src 'self'" in policy and "unsafe" not in policy
    hosts = set(page.evaluate("performance.getEntriesByType('resource').map((one) => new URL(one.name).host)"))
    assert hosts == {f"127.0.0.1:{server.port}"}
    for path in ("live_view/../../config/config.json", "live_view/%2e%2e%2flive_view.html", "live_view/nothing.js"):
        assert httpx.get(server.address + path, trust_env=False).status_code == 404
