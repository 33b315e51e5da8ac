"""Shared by all tests of screens: no display needed, nothing left behind."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final

# Before PyQt6 is imported. The same suite runs on a real display where this is set to something else.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PyQt6.QtCore import QDeadlineTimer, QEvent, QThread
from PyQt6.QtWidgets import QApplication, QWidget

from dscope_gui.domain.station import ThemeName
from dscope_gui.qt.languages import SOURCE_LANGUAGE, install_language
from dscope_gui.qt.opencv_surroundings import forget_opencv_plugins
from dscope_gui.qt.theme import LIGHT, apply_theme
from dscope_gui.qt.theme.apply import palette_of
from tests.qt.operated import Operated
from tests.qt.own_display import open_own_display

forget_opencv_plugins()

_LASTING: Final = "detect"
_PATIENCE_S: Final = 2.0
_PATIENCE_MS: Final = 2000


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """What pytest-qt starts the application with; where Qt is to use X and there is no display, it gets one here."""
    if os.environ["QT_QPA_PLATFORM"] == "xcb" and not os.environ.get("DISPLAY"):
        open_own_display()
    return ["dscope"]


@pytest.fixture(autouse=True)
def _as_delivered(qapp: QApplication) -> None:
    """Every test begins in English and in the light theme, as the station does."""
    install_language(qapp, SOURCE_LANGUAGE)
    if qapp.palette() != palette_of(LIGHT) or not qapp.styleSheet():
        apply_theme(qapp, ThemeName.LIGHT)


@pytest.fixture(params=list(ThemeName), ids=str)
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> ThemeName:
    """Runs the test once in each theme."""
    name: ThemeName = request.param
    apply_theme(qapp, name)
    return name


@pytest.fixture(autouse=True)
def _nothing_left(qapp: QApplication) -> Iterator[None]:
    """A window or a thread that outlives its test fails that test; what qtbot was given is closed by then."""
    windows, threads = _windows(qapp), set(threading.enumerate())
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = _windows(qapp) - windows
    assert not left, f"still open: {left}"
    running = [thread for thread in threading.enumerate() if thread not in threads and _still_runs(thread)]
    assert not running, f"still running: {running}"


def _windows(app: QApplication) -> set[QWidget]:
    return {widget for widget in app.topLevelWidgets() if widget.isVisible()}


def _still_runs(thread: threading.Thread) -> bool:
    """A QThread that ran Python code stays in the list for ever, so the system is asked whether it is there.

    Those of the engine are meant to last as long as the process.
    """
    if thread.name.startswith(_LASTING):
        return False
    if isinstance(thread, threading._DummyThread):
        task, spent = Path(f"/proc/self/task/{thread.native_id}"), QDeadlineTimer(_PATIENCE_MS)
        while task.exists() and not spent.hasExpired():  # Qt calls a thread finished a moment before it is gone
            QThread.yieldCurrentThread()
        return task.exists()
    thread.join(_PATIENCE_S)
    return thread.is_alive()


@pytest.fixture
def operated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Operated]:
    """The whole window on the simulated camera, live, its history in a folder of the test's own."""
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path))
    window = Operated()
    window.spin(lambda: window.is_live)
    window.close_first_run_card()
    yield window
    window.close()
