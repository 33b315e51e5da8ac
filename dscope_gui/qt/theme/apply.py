"""Puts a theme into force for the whole application."""

from __future__ import annotations

from typing import Final

from PyQt6.QtGui import QColor, QPalette
from PyQt6.QtWidgets import QApplication

from dscope_gui.domain.station import ThemeName
from dscope_gui.qt.theme.colors import DARK, LIGHT, Colors
from dscope_gui.qt.theme.sizes import BODY_PT
from dscope_gui.qt.theme.style_sheet import style_sheet

_STYLE: Final = "fusion"
THEMES: Final = {ThemeName.LIGHT: LIGHT, ThemeName.DARK: DARK}


def apply_theme(app: QApplication, name: ThemeName) -> None:
    """Style, colours, fonts and sizes; widgets learn of it by `PaletteChange`, at any time.

    The theme that is in force already is let be: to style every widget of the window anew takes a second or two.
    """
    colors = THEMES[name]
    palette, sheet = palette_of(colors), style_sheet(colors)
    if app.styleSheet() == sheet and app.palette() == palette:
        return
    app.setStyleSheet("")  # taken off first: over the old one a new one takes three times as long
    style = app.style()
    if style is None or style.objectName() != _STYLE:
        app.setStyle(_STYLE)
    font = app.font()
    font.setPointSize(BODY_PT)
    app.setFont(font)
    app.setPalette(palette)
    app.setStyleSheet(sheet)


def palette_of(colors: Colors) -> QPalette:
    """The theme as far as Qt's own drawing needs it."""
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, color in {
        roles.Window: colors.window,
        roles.WindowText: colors.ink,
        roles.Base: colors.field,
        roles.AlternateBase: colors.window,
        roles.Text: colors.ink,
        roles.PlaceholderText: colors.muted,
        roles.Button: colors.panel,
        roles.ButtonText: colors.ink,
        roles.BrightText: colors.on_accent,
        roles.Light: colors.panel,
        roles.Midlight: colors.panel,
        roles.Mid: colors.line,
        roles.Dark: colors.line,
        roles.ToolTipBase: colors.panel,
        roles.ToolTipText: colors.ink,
        roles.Highlight: colors.accent,
        roles.HighlightedText: colors.on_accent,
        roles.Accent: colors.accent,
        roles.Link: colors.accent,
    }.items():
        palette.setColor(role, QColor(color))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.muted))
    return palette
