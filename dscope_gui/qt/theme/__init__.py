"""Light and dark: colours, sizes, icons and the style sheet."""

from dscope_gui.qt.theme.apply import THEMES, apply_theme
from dscope_gui.qt.theme.colors import DARK, LIGHT, Colors, colors_of
from dscope_gui.qt.theme.icons import IconName, accent_icon, icon, picture_of
from dscope_gui.qt.theme.style_sheet import style_sheet

__all__ = [
    "DARK",
    "LIGHT",
    "THEMES",
    "Colors",
    "IconName",
    "accent_icon",
    "apply_theme",
    "colors_of",
    "icon",
    "picture_of",
    "style_sheet",
]
