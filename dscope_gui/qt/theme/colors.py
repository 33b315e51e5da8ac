"""The colours of the two themes: a calm grey base, and four colours for the four answers.

Every answer has a sign and a word beside its colour; the four were chosen to stay apart for the colour-blind as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PyQt6.QtGui import QPalette
from PyQt6.QtWidgets import QApplication, QWidget

from dscope_gui.domain.answer import Answer

_MIDDLE_LIGHTNESS: Final = 128


@dataclass(frozen=True, slots=True)
class Colors:
    """`#rrggbb` each. `on_answer` is for text upon `answer`."""

    window: str
    panel: str
    field: str
    line: str
    ink: str
    muted: str
    accent: str
    on_accent: str
    picture: str
    """Around the picture; dark in both themes, or the eye would adapt to the frame."""
    answer: dict[Answer, str]
    """Grounds and edges, never text: what is written in colour is `good`, `poor` or `fault`."""
    on_answer: str
    good: str
    poor: str
    fault: str
    """Text that says how it is; these three are readable upon `window`, `panel` and `field`."""


LIGHT: Final = Colors(
    window="#eceff2",
    panel="#ffffff",
    field="#ffffff",
    line="#c8ced5",
    ink="#1b232c",
    muted="#56616d",
    accent="#1f5f9e",
    on_accent="#ffffff",
    picture="#22272c",
    answer={Answer.PASS: "#12733c", Answer.FAIL: "#b3211e", Answer.RETAKE: "#8a5300", Answer.ASK: "#1f5f9e"},
    on_answer="#ffffff",
    good="#12733c",
    poor="#8a5300",
    fault="#b3211e",
)
DARK: Final = Colors(
    window="#1b2026",
    panel="#252c34",
    field="#1f252c",
    line="#434d58",
    ink="#eef1f4",
    muted="#a6b1bc",
    accent="#4f9be0",
    on_accent="#0e1216",
    picture="#101316",
    answer={Answer.PASS: "#168747", Answer.FAIL: "#cc2f2b", Answer.RETAKE: "#a36704", Answer.ASK: "#2f75bb"},
    on_answer="#ffffff",
    good="#45c27c",
    poor="#e0a040",
    fault="#ff8a80",
)


def colors_of(widget: QWidget) -> Colors:  # noqa: ARG001 - whoever asks need not know where the theme is kept
    """The theme in force; a widget asks again after its `PaletteChange`.

    Told from the application's palette, which is the first to change. The widget's own may be altered by the style
    sheet: a button with a ground of its own has that for its window colour.
    """
    lightness = QApplication.palette().color(QPalette.ColorRole.Window).lightness()
    return LIGHT if lightness >= _MIDDLE_LIGHTNESS else DARK
