"""The live view fits the screen it is on, and the person before it."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from dscope_gui.streaming.server.server import StreamServer
from tests.web.conftest import OpenPage
from tests.web.end_faces import DIRTY, end_face
from tests.web.watching import give

pytestmark = pytest.mark.xdist_group("browser")

SIZES: tuple[ViewportSize, ...] = (
    {"width": 360, "height": 740},
    {"width": 740, "height": 360},
    {"width": 820, "height": 1180},
    {"width": 1280, "height": 800},
    {"width": 1920, "height": 1080},
)
LANGUAGES = {"en": ("FAIL", "NOT INSPECTABLE"), "de": ("SCHLECHT", "NICHT PRÜFBAR"), "es": ("FALLA", "NO EVALUABLE")}


def box(page: Page, selector: str) -> Any:
    return page.locator(selector).bounding_box()


def too_wide(page: Page) -> list[str]:
    """What reaches out of the window, or has its text cut off."""
    names: list[str] = page.evaluate(
        """() => [...document.querySelectorAll("header *, main *")]
            .filter((one) => one.checkVisibility() && !one.closest("svg"))
            .filter((one) => {
                const box = one.getBoundingClientRect();
                const cut = one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== "inline";
                return box.right > innerWidth + 1 || box.left < -1 || (cut && one.clientWidth > 0);
            })
            .map((one) => one.tagName + "#" + one.id + "." + one.className)"""
    )
    return names


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off(page: Page, server: StreamServer, language: str) -> None:
    speak(page, language)
    for changed, word in zip(({}, {"verdict": INSPECTED_IN_VAIN}), LANGUAGES[language], strict=True):
        give(page, server, end_face(*DIRTY), changed=changed)
        expect(page.locator("#verdict-word")).to_have_text(word)
        for size in SIZES:
            page.set_viewport_size(size)
            assert too_wide(page) == [], size
            assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]


INSPECTED_IN_VAIN = {
    "status": "not_inspectable",
    "rule_set": "iec61300-3-35-2015-mm",
    "rule_set_sha256": "b" * 64,
    "reasons": [
        {
            "cause": "calibration_unusable",
            "zone": None,
            "kind": None,
            "limit": None,
            "found": None,
            "margin_um": None,
            "defects": [],
            "text": "The calibration ended on 20 November 2026",
        }
    ],
}


def speak(page: Page, language: str) -> None:
    for _ in LANGUAGES:
        if page.locator("html").get_attribute("lang") == language:
            return
        page.keyboard.press("l")
    raise AssertionError(f"it does not speak {language}")


def test_on_a_phone_the_verdict_comes_first_and_fingers_find_their_buttons(page: Page, server: StreamServer) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    give(page, server, end_face(*DIRTY))
    verdict, stage = box(page, "#verdict"), box(page, "#stage")
    assert verdict["y"] + verdict["height"] <= stage["y"]
    assert stage["y"] < 740 - 100
    for button in page.locator("button:visible").all():
        size = button.bounding_box()
        assert size is not None and min(size["width"], size["height"]) >= 40, button.inner_text()


def test_on_a_phone_the_verdict_stays_in_sight(page: Page, server: StreamServer) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    speak(page, "en")
    give(page, server, end_face(*DIRTY))
    expect(page.locator("#verdict-small")).to_be_hidden()
    page.locator("#found tbody tr").last.scroll_into_view_if_needed()
    expect(page.locator("#verdict-small")).to_be_in_viewport()
    give(page, server, end_face(*DIRTY))
    expect(page.locator("#verdict-small")).to_have_text("✖ FAIL")
    page.evaluate("scrollTo(0, 0)")
    expect(page.locator("#verdict-small")).to_be_hidden()


def test_on_a_wall_the_picture_takes_most_and_the_verdict_is_large(page: Page, server: StreamServer) -> None:
    page.set_viewport_size({"width": 1920, "height": 1080})
    give(page, server, end_face())
    assert box(page, "#stage")["width"] > 0.55 * 1920
    assert box(page, "#verdict-word")["height"] >= 120


def test_it_speaks_the_language_of_the_browser(open_page: OpenPage, server: StreamServer) -> None:
    page = open_page(server.address, locale="de-DE")
    give(page, server, end_face(*DIRTY))
    expect(page.locator("#verdict-word")).to_have_text("SCHLECHT")
    expect(page.locator("#reasons li").first).to_contain_text("erlaubt: keine > 30 µm")
    expect(page.locator("#score")).to_have_text("49,5")


def test_every_language_has_every_word(page: Page) -> None:
    missing = page.evaluate(
        """async () => {
            const [en, de, es] = await Promise.all(
                ["en", "de", "es"].map(async (name) => (await import(`/live_view/words_${name}.js`)).default));
            const lacks = (words, others) => Object.keys(others).filter((key) => !(key in words));
            return [...lacks(de, en), ...lacks(es, en), ...lacks(de, es), ...lacks(es, de)];
        }"""
    )
    assert missing == []


def test_it_takes_the_theme_of_the_computer_until_told_otherwise(open_page: OpenPage, server: StreamServer) -> None:
    page = open_page(server.address, color_scheme="light")
    theme = expect(page.locator("html"))
    theme.to_have_attribute("data-theme", "light")
    page.emulate_media(color_scheme="dark")
    theme.to_have_attribute("data-theme", "dark")
    page.keyboard.press("t")
    theme.to_have_attribute("data-theme", "light")
    page.reload()
    theme.to_have_attribute("data-theme", "light")


def test_the_keys_are_told_on_request(page: Page) -> None:
    speak(page, "en")
    page.keyboard.press("?")
    expect(page.locator("#help-text")).to_be_visible()
    expect(page.locator("#help-text tr").first).to_contain_text("Freeze picture, verdict and table")
    page.keyboard.press("Escape")
    expect(page.locator("#help-text")).to_be_hidden()


def test_two_fingers_enlarge_and_a_double_touch_shows_the_whole_picture_again(
    open_page: OpenPage, server: StreamServer
) -> None:
    page = open_page(server.address, width=360, height=740, has_touch=True)
    give(page, server, end_face(*DIRTY))
    stage = box(page, "#picture")
    x, y = stage["x"] + stage["width"] / 2, stage["y"] + stage["height"] / 2
    expect(page.locator("#picture")).to_have_attribute("data-zoom", "1.00")
    touch = page.context.new_cdp_session(page)
    for kind, apart in (("touchStart", 20), ("touchMove", 40), ("touchMove", 60)):
        points = [{"x": x - apart, "y": y, "id": 0}, {"x": x + apart, "y": y, "id": 1}]
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    expect(page.locator("#picture")).to_have_attribute("data-zoom", "3.00")
    page.locator("#picture").dblclick()
    expect(page.locator("#picture")).to_have_attribute("data-zoom", "1.00")
