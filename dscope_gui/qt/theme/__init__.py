"""Light and dark: colours, sizes and the style sheet."""

from dscope_gui.qt.theme.colors import DARK, LIGHT, Colors, colors_of

__all__ = ["DARK", "LIGHT", "Colors", "colors_of"]
