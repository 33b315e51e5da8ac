"""Runs a stream with its window, until the window is closed or the stream has ended."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Final

from PyQt6.QtCore import QEvent, QObject, QTimer
from PyQt6.QtWidgets import QApplication

from dscope_gui.domain.station import GuiSettings
from dscope_gui.errors import DScopeError
from dscope_gui.logs import logger
from dscope_gui.protocols import LiveStream
from dscope_gui.qt.ctrl_c import ctrl_c_closes
from dscope_gui.qt.faults import faults_reported
from dscope_gui.qt.languages import install_language
from dscope_gui.qt.live_view import QtDisplay, Showing
from dscope_gui.qt.live_window.window import LiveWindow
from dscope_gui.qt.notifications import Notices
from dscope_gui.qt.opencv_surroundings import forget_opencv_plugins
from dscope_gui.qt.theme import apply_theme

_LOOK_MS: Final = 500
"""How often the parts are asked how they are, and whether the stream has ended."""
_FIRST_WIDTH_PX: Final = 1280
_FIRST_HEIGHT_PX: Final = 800


class LiveWatch(QObject):
    """Asks the stream how it is, and lets its window go when it has ended."""

    def __init__(self, stream: LiveStream, window: LiveWindow) -> None:
        super().__init__(window)
        self._stream, self._window = stream, window
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        self._window.show_health(self._stream.health())
        if not self._stream.is_running:
            self._timer.stop()
            self._window.close()


def run_live_window(stream: LiveStream, gui: GuiSettings) -> int:
    """Start a stream and show what it finds; it is stopped when the window is gone. Gives the exit code."""
    forget_opencv_plugins()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("The application that is running here shows no windows")
    app.setApplicationName("D-Scope Blink")
    apply_theme(app, gui.theme)
    _use_language(app, gui.language)
    window, notices = LiveWindow(), Notices()
    notices.added.connect(window.notice_bar.show_notice)
    with faults_reported(notices):
        return _watched(app, stream, window, full_screen=gui.fullscreen)


def _watched(app: QApplication, stream: LiveStream, window: LiveWindow, *, full_screen: bool) -> int:
    display = QtDisplay(window)
    Showing(display, window, window)
    stream.add_display(display)
    window.resize(_FIRST_WIDTH_PX, _FIRST_HEIGHT_PX)
    show: Callable[[], None] = window.showFullScreen if full_screen else window.show
    show()
    try:
        stream.start()
        LiveWatch(stream, window).look()
        with ctrl_c_closes(window, with_kill=True):
            return app.exec() if window.isVisible() else 0
    finally:
        display.close()
        stream.stop()  # before the display goes, to which its threads may still speak
        window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _use_language(app: QApplication, language: str) -> None:
    try:
        install_language(app, language)
    except DScopeError as error:
        logger().warning("%s", error)
