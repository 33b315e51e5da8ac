"""Texts that are too long for their place, and where they may be broken."""

from __future__ import annotations

from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dscope_gui.qt.widgets.eliding_box import ElidingBox
from dscope_gui.qt.widgets.line_breaks import HYPHEN, after_hyphens, together

_LONG = "iec61300-3-35-2015-sm-upc@0   in force"


def test_a_box_shows_of_a_long_text_what_there_is_room_for_and_all_of_it_in_its_list(qtbot: QtBot) -> None:
    box = ElidingBox()
    qtbot.addWidget(box)
    box.addItems([_LONG, "short"])
    box.resize(220, 44)
    with qtbot.waitExposed(box):
        box.show()
    assert box.width() == 220 and box.shown_text().endswith("…") and _LONG.startswith(box.shown_text()[:-1])
    listed = box.view()
    assert listed is not None
    box.showPopup()
    assert listed.minimumWidth() >= listed.fontMetrics().horizontalAdvance(_LONG)
    box.hidePopup()
    box.setCurrentIndex(1)
    assert box.shown_text() == "short"
    box.setCurrentIndex(0)
    box.resize(600, 44)
    assert box.shown_text() == _LONG


def test_of_a_name_both_ends_may_be_kept(qtbot: QtBot) -> None:
    box = ElidingBox(mode=Qt.TextElideMode.ElideMiddle)
    qtbot.addWidget(box)
    box.addItem("iec61300-3-35-2015-sm-upc")
    box.resize(190, 44)
    assert box.shown_text().startswith("iec") and box.shown_text().endswith("upc") and "…" in box.shown_text()


def test_what_is_drawn_ends_within_the_box(qtbot: QtBot) -> None:
    """Right of the text there is nothing but the arrow."""
    box = ElidingBox()
    qtbot.addWidget(box)
    box.resize(220, 44)
    box.addItem("short")
    with qtbot.waitExposed(box):
        box.show()
    short = box.grab().toImage()
    box.setItemText(0, _LONG)
    long = box.grab().toImage()
    differing = [x for x in range(220) for y in range(44) if short.pixel(x, y) != long.pixel(x, y)]
    assert differing and max(differing) < 220 - 32


def test_figures_keep_their_signs_and_units() -> None:
    broken_at = [part.split("\u00a0") for part in together("7.8 ± 1.1 µm, allowed: none > 5 µm").split(" ")]
    assert broken_at == [["7.8", "±", "1.1", "µm,"], ["allowed:"], ["none"], [">", "5", "µm"]]


def test_a_name_may_be_broken_after_each_hyphen() -> None:
    assert after_hyphens("iec61300-3-35") == f"iec61300{HYPHEN}3{HYPHEN}35"
    assert after_hyphens("SMA 905") == "SMA 905"
