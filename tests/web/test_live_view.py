"""The live view shows what the stream says, at the right place."""

from __future__ import annotations

import numpy as np
import pytest
from playwright.sync_api import Page, expect

from dscope_gui.domain.live import (
    HEAT_MAP,
    NOTICE,
    HeatMapMessage,
    NoticeMessage,
)
from dscope_gui.streaming.server.server import StreamServer
from tests.web.conftest import OpenPage
from tests.web.end_faces import DIRTY, EndFace, end_face, unseen
from tests.web.watching import colored, give, give_until_current, on_canvas, pixels, scale_on

pytestmark = pytest.mark.xdist_group("browser")

COLORS = {"high": "#ff4d42", "medium": "#ffb000", "low": "#6ec3ff"}
BESIDE_PX = 5
"""Around a defect; its number stands farther off."""
TINY_PX = 10
RING_PX = 10
"""What is tiny on the screen has a ring around it."""
AS_DRAWN_PX = 3.0
"""Half the line, its antialiasing, and what the engine may be off."""
BEFORE_IT_IS_SILENT_MS = 1500
"""A stream that says nothing for three seconds is old by itself."""
LOST: NoticeMessage = {
    "schema": NOTICE,
    "utc": "2026-11-21T12:00:00.000Z",
    "part": "camera",
    "state": "waiting",
    "text": "The camera does not answer",
    "hint": "Check its cable",
}
SEES: NoticeMessage = {**LOST, "state": "ok", "text": "Sees", "hint": ""}


@pytest.fixture
def face() -> EndFace:
    return end_face(*DIRTY)


def test_the_verdict_is_told_with_its_reasons(page: Page, server: StreamServer, face: EndFace) -> None:
    give_until_current(page, server, face)
    expect(page.locator("#verdict")).to_have_attribute("data-verdict", "fail")
    expect(page.locator("#verdict-word")).to_have_text("FAIL")
    expect(page.locator("#reasons li")).to_have_text([reason["text"] for reason in face.message["verdict"]["reasons"]])
    give(page, server, end_face())
    expect(page.locator("#verdict-word")).to_have_text("PASS")
    expect(page.locator("#reasons li")).to_have_count(0)


def test_defects_are_outlined_where_they_were_drawn(page: Page, server: StreamServer, face: EndFace) -> None:
    give(page, server, face)
    expect(page.locator("#found tbody tr")).to_have_count(len(face.message["defects"]))
    image = pixels(page)
    severities = set()
    for defect in face.message["defects"]:
        truth = min(face.drawing.defects, key=lambda one: np.hypot(*np.subtract(one.center_px, defect["px"])))
        left, top, width, height = truth.bbox_px
        x0, y0 = on_canvas(image.shape, left, top)
        x1, y1 = on_canvas(image.shape, left + width - 1, top + height - 1)
        is_tiny = max(x1 - x0, y1 - y0) < TINY_PX
        air = RING_PX if is_tiny else BESIDE_PX
        around = (x0 - air, y0 - air, x1 + air + 1, y1 + air + 1)
        line = colored(image, COLORS[defect["severity"]], around)
        assert len(line) > 5, defect["id"]
        severities.add(defect["severity"])
        found = np.array([*line.min(axis=0), *line.max(axis=0)])
        if is_tiny:
            assert (found[:2] + found[2:]) / 2 == pytest.approx(((x0 + x1) / 2, (y0 + y1) / 2), abs=2.0)
            continue
        # A dotted line may begin a dot later than the defect.
        slack = AS_DRAWN_PX if defect["severity"] == "high" else AS_DRAWN_PX + 4
        assert np.abs(found - (x0, y0, x1, y1)).max() <= slack, defect["id"]
    assert severities == set(COLORS)


def test_the_picture_itself_lies_under_the_outlines(page: Page, server: StreamServer, face: EndFace) -> None:
    give(page, server, face)
    page.locator("#outlines").click()
    expect(page.locator("#picture")).to_have_attribute("data-layers", "")
    image = pixels(page).mean(axis=2)
    page.locator("#outlines").click()
    scale = scale_on(image.shape)
    for defect in face.drawing.defects[2:4]:
        x, y = (round(v) for v in on_canvas(image.shape, *defect.center_px))
        inside = image[y - 2 : y + 3, x - 2 : x + 3].mean()
        off = round(scale * (defect.bbox_px[2] / 2 + 10))
        assert image[y - 2 : y + 3, x + off : x + off + 4].mean() - inside > 30


def test_rings_are_drawn_where_zones_end(page: Page, server: StreamServer, face: EndFace) -> None:
    give(page, server, face)
    image = pixels(page)
    seen = face.message["end_face"]
    assert seen is not None
    cladding = seen["cladding"]
    for radius in {zone["outer"] for zone in face.message["zones"]}:
        x, y = on_canvas(image.shape, cladding["cx"], cladding["cy"] - radius * cladding["b"])
        column = image[round(y) - 2 : round(y) + 3, round(x)]
        assert (column[:, 2] - column[:, 0]).max() > 40, radius


def test_rows_and_outlines_belong_together(page: Page, server: StreamServer, face: EndFace) -> None:
    give(page, server, face)
    row = page.locator("#found tbody tr[data-id=D3]")
    row.click()
    expect(row).to_have_attribute("aria-selected", "true")
    expect(page.locator("#chosen")).to_contain_text("D3 · Dirt")
    page.keyboard.press("Escape")
    expect(page.locator("#found tr[aria-selected=true]")).to_have_count(0)
    x, y = on_canvas(pixels(page).shape, *next(one for one in face.message["defects"] if one["id"] == "D7")["px"])
    page.locator("#picture").click(position={"x": x, "y": y})
    expect(page.locator("#found tr[data-id=D7]")).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Escape")


def test_the_table_says_everything_and_can_be_sorted(open_page: OpenPage, server: StreamServer, face: EndFace) -> None:
    page = open_page(server.address, width=1920, height=1080)
    give(page, server, face)
    ids = page.locator("#found tbody td.id")
    expect(ids).to_have_text(["D6", "D3", "D4", "D7", "D5"])
    page.locator("th.size button").click()
    expect(ids).to_have_text(["D4", "D6", "D7", "D3", "D5"])
    page.locator("th.size button").click()
    expect(ids).to_have_text(["D5", "D3", "D7", "D6", "D4"])
    cells = page.locator("#found tr[data-id=D6] td")
    expect(cells.nth(4)).to_have_text("⌀ 30.3 µm")
    expect(cells.nth(6)).to_have_text("43")


def test_numbers_rates_and_location_are_told(page: Page, server: StreamServer, face: EndFace) -> None:
    give(page, server, face)
    for name, text in {
        "score": "49.5",
        "rate": "27.3",
        "latency": "38 ms",
        "not-inspected": "3",
        "not-shown": "0",
        "location": "43.942360, 12.457750 · HDOP 0.8 · 0.4 s old",
        "station": "Station 4",
    }.items():
        expect(page.locator(f"#{name}")).to_have_text(text)


def test_the_heat_map_lies_where_it_says(page: Page, server: StreamServer, face: EndFace) -> None:
    counts = [[0.0] * 48 for _ in range(48)]
    for row in range(34, 38):
        for column in range(8, 12):
            counts[row][column] = 4.0
    heat_map: HeatMapMessage = {
        "schema": HEAT_MAP,
        "utc": "2026-11-21T12:00:00.000Z",
        "end_face_number": 12,
        "half_side": 2.0,
        "counts": counts,
        "most": 4.0,
    }
    server.publish(heat_map)
    give(page, server, face)
    before = pixels(page)
    page.locator("#heat").click()
    expect(page.locator("#heat-key")).to_be_visible()
    expect(page.locator("#picture")).to_have_attribute("data-layers", "outlines heat")
    after = pixels(page)
    seen = face.message["end_face"]
    assert seen is not None
    cladding = seen["cladding"]
    # The middle of cells 8 to 11 of 48 is 10 cells from the left, each 4 / 48 cladding radii wide.
    x, y = (
        center + (cell * 4 / 48 - 2) * cladding["a"] for center, cell in ((cladding["cx"], 10), (cladding["cy"], 36))
    )
    hot_y, hot_x = np.nonzero(np.abs(after - before).max(axis=2) > 40)
    assert (hot_x.mean(), hot_y.mean()) == pytest.approx(on_canvas(after.shape, x, y), abs=2.0)
    page.keyboard.press("h")
    expect(page.locator("#heat-key")).to_be_hidden()
    expect(page.locator("#picture")).to_have_attribute("data-layers", "outlines")
    assert (pixels(page) == before).all()


def test_a_remembered_end_face_is_dashed_and_told_with_its_age(page: Page, server: StreamServer, face: EndFace) -> None:
    give(page, server, face, changed=unseen(face, 0.6))
    expect(page.locator("#verdict-word")).to_have_text("NOT INSPECTABLE")
    expect(page.locator("#remembered")).to_have_text("Not seen: its place of 0.6 s ago")
    expect(page.locator("#none-found")).to_have_text("This frame was not inspected")
    image = pixels(page)
    seen = face.message["end_face"]
    assert seen is not None
    angles = np.linspace(0, 2 * np.pi, 720)
    points = [
        on_canvas(
            image.shape,
            seen["cladding"]["cx"] + seen["cladding"]["a"] * 2 * c,
            seen["cladding"]["cy"] + seen["cladding"]["b"] * 2 * s,
        )
        for c, s in zip(np.cos(angles), np.sin(angles), strict=True)
    ]
    blue = [
        (image[round(y) - 1 : round(y) + 2, round(x), 2] - image[round(y) - 1 : round(y) + 2, round(x), 0]).max() > 40
        for x, y in points
    ]
    assert 0.3 < np.mean(blue) < 0.8


def test_a_pass_that_does_not_say_so_itself_is_none(page: Page, server: StreamServer) -> None:
    give(page, server, end_face(), changed={"pass": False})
    expect(page.locator("#verdict")).to_have_attribute("data-verdict", "not_inspectable")


def test_notices_come_with_what_to_do_and_go(page: Page, server: StreamServer, face: EndFace) -> None:
    give(page, server, face)
    expect(page.locator("#notices")).to_be_hidden()
    server.publish(LOST)
    expect(page.locator("#notices li")).to_have_text("Camera waitsThe camera does not answerCheck its cable")
    server.publish(SEES)
    expect(page.locator("#notices")).to_be_hidden()


def test_a_pass_is_old_as_soon_as_the_camera_is_lost(page: Page, server: StreamServer) -> None:
    give_until_current(page, server, end_face())
    server.publish(LOST)
    give(page, server, end_face())  # what was inspected still when the camera went
    expect(page.locator("#verdict")).to_have_attribute("data-current", "no", timeout=BEFORE_IT_IS_SILENT_MS)
    server.publish(SEES)
    give_until_current(page, server, end_face())


def test_a_frozen_frame_stays_and_does_not_look_current(page: Page, server: StreamServer, face: EndFace) -> None:
    frozen = give(page, server, end_face())
    page.keyboard.press("Space")
    expect(page.locator("#frozen")).to_contain_text("FROZEN")
    for frame_id in range(frozen + 1, frozen + 20):
        server.publish(face.frame(frame_id))
    expect(page.locator("#verdict")).to_have_attribute("data-current", "no")
    expect(page.locator("#verdict-word")).to_have_text("PASS")
    expect(page.locator("#frame")).to_contain_text(f"{frozen} ")
    page.keyboard.press("Space")
    expect(page.locator("#frozen")).to_be_hidden()
    give_until_current(page, server, face)
    expect(page.locator("#verdict-word")).to_have_text("FAIL")
