"""From the camera to the screen: the stream as `dscope live` runs it, in the live view."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from dscope_gui.domain.realtime import BroadcastMode, BroadcastSettings
from tests.web.conftest import OpenPage
from tests.workstation.realtime.hearing import configured, streaming

pytestmark = pytest.mark.xdist_group("browser")

SERVED = BroadcastSettings(mode=BroadcastMode.WEBSOCKET, host="127.0.0.1", port=0)


def test_what_lies_under_the_simulated_camera_is_seen_in_the_browser(
    open_page: OpenPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path))
    with streaming(configured(source="simulator", max_fps=5.0), serve=SERVED) as (stream, heard):
        page = open_page(stream.address)
        expect(page.locator("#verdict")).to_have_attribute("data-current", "yes")
        expect(page.locator("#picture")).to_have_attribute("data-frame", re.compile(r"\d+"))
        expect(page.locator("#found tbody tr")).not_to_have_count(0)
        last = heard.frames[-1]
        words = {"pass": "PASS", "fail": "FAIL", "not_inspectable": "NOT INSPECTABLE"}
        expect(page.locator("#verdict-word")).to_have_text(words[last["verdict"]["status"]])
        expect(page.locator("#station")).to_have_text(last["station"])
        ids = page.locator("#found tbody td.id").all_inner_texts()
        page.close()
    assert ids and set(ids) <= {one["id"] for frame in heard.frames for one in frame["defects"]}
