"""Pictures of every screen and dialog, in both themes and two sizes: for the README and to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PyQt6.QtCore import QEvent
from PyQt6.QtGui import QColor, QPainter, QPixmap
from PyQt6.QtWidgets import QApplication, QDialog, QWidget

from dscope_gui.domain.station import ThemeName
from dscope_gui.errors import NotWritable
from dscope_gui.qt.theme import apply_theme
from dscope_gui.whole_file import make_folder

SIZES: Final = ((1280, 800), (1920, 1080))
"""The smallest panel PC the station is made for, and the usual monitor."""
_PASSES: Final = 3
_QUICKLY: Final = 80
"""Of 100, by which Qt means zlib's least effort: half the time of its own choice for a quarter more bytes."""
_DIMMED: Final = 110
"""Of 255: the window behind a dialog steps back."""

Provider = Callable[[], QWidget]
"""Makes a dialog with realistic content, or brings the window into the state to be seen and gives that."""


@dataclass(frozen=True, slots=True)
class _Shot:
    name: str
    provider: Provider
    after: Callable[[], object] | None


class Screenshots:
    """What there is to be seen of the program; whoever brings a screen adds its states here.

    Parameters
    ----------
    window : lies behind the dialogs.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._shots: list[_Shot] = []

    def add(self, name: str, provider: Provider, *, after: Callable[[], object] | None = None) -> None:
        """`after` : puts right again what the provider changed."""
        self._shots.append(_Shot(name, provider, after))

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(shot.name for shot in self._shots)

    def write(self, app: QApplication, folder: Path, *, sparing: bool = False) -> tuple[Path, ...]:
        """Write `<name>_<theme>_<width>x<height>.png` of everything; gives the files. The last theme stays in force.

        Parameters
        ----------
        sparing : each in every theme and in every size, but not in every pair of them.

        Raises
        ------
        NotWritable
            The folder cannot be made, or a picture cannot be written.
        """
        make_folder(folder)
        self._window.show()
        return tuple(self._written(app, folder, sparing=sparing))

    def _written(self, app: QApplication, folder: Path, *, sparing: bool) -> Iterator[Path]:
        for turn, theme in enumerate(ThemeName):
            apply_theme(app, theme)
            for number, shot in enumerate(self._shots, turn):
                for width, height in (SIZES[number % len(SIZES)],) if sparing else SIZES:
                    self._window.resize(width, height)
                    yield self._write(app, shot, folder / f"{shot.name}_{theme}_{width}x{height}.png")

    def _write(self, app: QApplication, shot: _Shot, path: Path) -> Path:
        widget = shot.provider()
        picture = self._dialog(app, widget) if isinstance(widget, QDialog) else _picture(app, widget)
        if shot.after is not None:
            shot.after()
        if not picture.save(str(path), "PNG", _QUICKLY):
            raise NotWritable(f"{path} could not be written")
        return path

    def _dialog(self, app: QApplication, dialog: QDialog) -> QPixmap:
        """A dialog in the middle of the window, as it opens."""
        whole = _picture(app, self._window)
        dialog.show()
        inner = _picture(app, dialog)
        dialog.deleteLater()
        painter = QPainter(whole)
        painter.fillRect(whole.rect(), QColor(0, 0, 0, _DIMMED))
        corner = whole.rect().center() - inner.rect().center()
        painter.drawPixmap(corner, inner)
        painter.end()
        return whole


def _picture(app: QApplication, widget: QWidget) -> QPixmap:
    """As it looks when all deferred work is done; layouts ask for another pass now and then."""
    for _ in range(_PASSES):
        app.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        app.processEvents()
    return widget.grab()
