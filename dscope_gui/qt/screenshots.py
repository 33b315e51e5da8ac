"""Pictures of every screen and dialog, in both themes and two sizes: for the README and to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PyQt6.QtCore import QEvent, QSize
from PyQt6.QtWidgets import QApplication, QWidget

from dscope_gui.domain.station import ThemeName
from dscope_gui.errors import NotWritable
from dscope_gui.qt.theme import apply_theme
from dscope_gui.whole_file import make_folder

SIZES: Final = ((1280, 800), (1920, 1080))
"""The smallest panel PC the station is made for, and the usual monitor."""

Provider = Callable[[], QWidget]
"""Makes a widget with realistic content, or brings one that is there into that state."""


@dataclass(frozen=True, slots=True)
class _Shot:
    name: str
    provider: Provider
    fills_the_screen: bool


@dataclass(frozen=True, slots=True)
class Screenshots:
    """What there is to be seen of the program; whoever brings a screen adds its states here."""

    _shots: list[_Shot] = field(default_factory=list)

    def add(self, name: str, provider: Provider, *, fills_the_screen: bool = True) -> None:
        """`fills_the_screen` : False for dialogs, which keep the size they want."""
        self._shots.append(_Shot(name, provider, fills_the_screen))

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(shot.name for shot in self._shots)

    def write(self, app: QApplication, folder: Path, theme_after: ThemeName) -> tuple[Path, ...]:
        """Write `<name>_<theme>_<width>x<height>.png` of everything; gives the files.

        Raises
        ------
        NotWritable
            The folder cannot be made, or a picture cannot be written.
        """
        make_folder(folder)
        try:
            return tuple(self._written(app, folder))
        finally:
            apply_theme(app, theme_after)

    def _written(self, app: QApplication, folder: Path) -> Iterator[Path]:
        for theme in ThemeName:
            apply_theme(app, theme)
            for shot in self._shots:
                for width, height in SIZES if shot.fills_the_screen else SIZES[:1]:
                    yield _write(app, shot, QSize(width, height), folder / f"{shot.name}_{theme}_{width}x{height}.png")


def _write(app: QApplication, shot: _Shot, size: QSize, path: Path) -> Path:
    with _shown(app, shot, size) as widget:
        if not widget.grab().save(str(path)):
            raise NotWritable(f"{path} could not be written")
    return path


@contextmanager
def _shown(app: QApplication, shot: _Shot, size: QSize) -> Iterator[QWidget]:
    """The widget as it looks on the screen: shown, laid out, all deferred work done."""
    widget = shot.provider()
    was_visible, size_before = widget.isVisible(), widget.size()
    if shot.fills_the_screen:
        widget.resize(size)
    else:
        widget.adjustSize()
    widget.show()
    _settle(app)
    try:
        yield widget
    finally:
        if not was_visible:
            widget.hide()
        widget.resize(size_before)


def _settle(app: QApplication) -> None:
    """Layouts ask for another pass now and then; three have always been enough."""
    for _ in range(3):
        app.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        app.processEvents()
