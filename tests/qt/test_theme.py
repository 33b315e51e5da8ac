"""Light and dark."""

from __future__ import annotations

import pytest
from PyQt6.QtGui import QColor, QImage
from PyQt6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.station import ThemeName
from dscope_gui.paths import icons_folder
from dscope_gui.qt.theme import DARK, LIGHT, THEMES, Colors, IconName, apply_theme, colors_of, icon, picture_of
from dscope_gui.qt.theme.sizes import BODY_PT, TOUCH_PX
from dscope_gui.qt.widgets import DefectRow, DefectTable

_OF_TEXT, _OF_SHAPES = 4.5, 3.0
"""The least contrasts after WCAG 2.2, 1.4.3 and 1.4.11."""
_OUTCOMES = (True, False, None)


def luminance(color: str) -> float:
    """Relative luminance after WCAG 2.2."""
    whole = QColor(color)
    parts = [whole.redF(), whole.greenF(), whole.blueF()]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_a_widget_tells_the_theme_also_from_a_button_with_a_ground_of_its_own(qtbot: QtBot, theme: ThemeName) -> None:
    button = QPushButton()
    button.setProperty("primary", True)
    qtbot.addWidget(button)
    button.show()
    assert colors_of(button) is THEMES[theme]


def test_a_widget_that_is_open_learns_of_a_new_theme(qtbot: QtBot, qapp: QApplication) -> None:
    label = QLabel("text")
    qtbot.addWidget(label)
    label.show()
    assert colors_of(label) is LIGHT
    apply_theme(qapp, ThemeName.DARK)
    assert colors_of(label) is DARK
    assert label.palette().windowText().color() == QColor(DARK.ink)


def test_text_and_touch_are_large_enough(qtbot: QtBot, theme: ThemeName, qapp: QApplication) -> None:
    button = QPushButton("Apply")
    qtbot.addWidget(button)
    button.show()
    assert button.height() >= TOUCH_PX
    assert qapp.font().pointSize() >= BODY_PT


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_text_stands_out_from_every_ground(colors: Colors) -> None:
    for ground in (colors.window, colors.panel, colors.field):
        for text in (colors.ink, colors.muted, colors.accent, colors.good, colors.poor, colors.fault):
            assert contrast(text, ground) >= _OF_TEXT, (text, ground)
    assert contrast(colors.on_accent, colors.accent) >= _OF_TEXT


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_the_word_on_a_badge_is_read_and_the_badge_is_seen(colors: Colors) -> None:
    for answer, ground in colors.answer.items():
        assert contrast(colors.on_answer, ground) >= _OF_TEXT, answer
        assert contrast(ground, colors.window) >= _OF_SHAPES, answer


def test_every_sign_in_the_table_of_defects_is_read(qtbot: QtBot, theme: ThemeName) -> None:
    table, colors = DefectTable(), THEMES[theme]
    qtbot.addWidget(table)
    table.show_rows([DefectRow(f"P{n}", DefectKind.PIT, "core", "2 µm", "", ok) for n, ok in enumerate(_OUTCOMES)])
    signs = [table.item(row, table.columnCount() - 1) for row in range(len(_OUTCOMES))]
    inks = {sign.foreground().color().name() for sign in signs if sign is not None}
    assert len(inks) == len(_OUTCOMES)
    assert all(contrast(ink, ground) >= _OF_TEXT for ink in inks for ground in (colors.panel, colors.window))


def test_every_drawing_has_a_name_and_every_name_a_drawing() -> None:
    assert {file.stem for file in icons_folder().glob("*.svg")} == {name.value for name in IconName}


@pytest.mark.parametrize("name", list(IconName), ids=str)
def test_every_drawing_is_seen_in_its_colour_and_fits(name: IconName, qapp: QApplication) -> None:
    image = picture_of(name, "#ff0000", 48).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    inked = [(x, y) for y in range(48) for x in range(48) if image.pixelColor(x, y).alpha() > 200]
    assert len(inked) > 40
    assert all(image.pixelColor(x, y).red() > 200 and image.pixelColor(x, y).blue() == 0 for x, y in inked)
    assert all(0 < x < 47 and 0 < y < 47 for x, y in inked), "nothing is cut off at the edge"


def test_an_icon_is_tinted_to_the_theme(qapp: QApplication) -> None:
    light, dark = (icon(IconName.LOCK, colors).pixmap(32, 32).toImage() for colors in (LIGHT, DARK))
    assert light != dark
