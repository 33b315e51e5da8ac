"""The real window with everything behind it, and the hands of an operator."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

from PyQt6 import sip
from PyQt6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PyQt6.QtWidgets import QApplication

from dscope_gui.cameras.simulator import SimulatedCamera
from dscope_gui.domain.gui_options import GuiOptions
from dscope_gui.protocols import Camera
from dscope_gui.qt.app import open_shell
from dscope_gui.qt.build import build_screens
from dscope_gui.qt.first_run import FirstRunCard
from dscope_gui.qt.notifications import LogLines, Notices
from dscope_gui.qt.operator.presenter import OperatorPresenter
from dscope_gui.qt.operator.screen import OperatorScreen
from dscope_gui.qt.simulator_panel import SimulatorPanel
from dscope_gui.qt.station import Station
from tests.qt.hands import press, type_in
from tests.qt.probe import GuiProbe

Found = TypeVar("Found")

_ROUND_MS = 20


class Operated:
    """A window as `dscope gui` opens it; what the station keeps goes where `DSCOPE_DATA` says.

    Parameters
    ----------
    camera : name of a camera instead of the configured one.
    """

    def __init__(self, *, camera: str | None = None, size: tuple[int, int] = (1280, 800)) -> None:
        app = QApplication.instance() or QApplication(["dscope"])
        assert isinstance(app, QApplication)
        self.app = app
        self.notices = Notices()
        self.shell = open_shell(app, GuiOptions(camera=camera), self.notices, LogLines())
        self.station = build_screens(self.shell)
        self.window = self.shell.window
        self.probe = GuiProbe()
        self._pulse = QTimer()
        self._pulse.start(_ROUND_MS)
        """Something happens at least so often, so that a condition is looked at again."""
        self.frames_shown = 0
        if self.station is not None:
            self.station.frame_shown.connect(self._count)
        self.window.resize(*size)
        self.window.show()
        self.turn()

    @property
    def running(self) -> Station:
        """The station, which must have opened."""
        assert self.station is not None
        return self.station

    @property
    def simulated(self) -> SimulatedCamera:
        assert self.running.simulated is not None
        return self.running.simulated

    @cached_property
    def screen(self) -> OperatorScreen:
        return _only(self.window.findChildren(OperatorScreen))

    @cached_property
    def presenter(self) -> OperatorPresenter:
        return _only(self.window.findChildren(OperatorPresenter))

    @cached_property
    def simulator_panel(self) -> SimulatorPanel:
        return _only(self.window.findChildren(SimulatorPanel))

    @property
    def is_live(self) -> bool:
        return self.presenter.state.is_camera_there and self.frames_shown > 0

    @property
    def is_judged(self) -> bool:
        return self.presenter.state.shown is not None

    @property
    def missed(self) -> int:
        return self.running.workstation.acquisition.status.missed

    def use(self, camera: Camera) -> None:
        """Go on with another camera and wait for its first frame."""
        self.running.workstation.acquisition.use(camera)
        self.spin(lambda: self.camera_name == camera.info.name and self.is_live)

    @property
    def camera_name(self) -> str:
        """Of the camera whose status is shown."""
        status = self.presenter.state.camera
        return "" if status is None else status.info.name

    def close_first_run_card(self) -> None:
        for card in self.window.findChildren(FirstRunCard):
            card.hide()

    def activate(self) -> None:
        """Shortcuts reach a window only once the display has made it the active one."""
        self.window.activateWindow()
        self.spin(self.window.isActiveWindow)

    def press(self, key: Qt.Key) -> None:
        press(self.screen, key)

    def scan(self, text: str) -> None:
        """A barcode, as fast as a scanner types it."""
        screen = self.screen  # searching the window for it takes longer than a scanner from letter to letter
        type_in(screen, text)
        press(screen, Qt.Key.Key_Return)

    def turn(self) -> None:
        """Sleep until something happens, and deal with it."""
        self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def spin(self, until: Callable[[], bool], patience_s: float = 60.0) -> None:
        """Let the window live until something is so."""
        end_s = time.perf_counter() + patience_s
        while not until():
            assert time.perf_counter() < end_s, f"nothing came of it in {patience_s:g} s"
            self.turn()

    def spin_s(self, seconds: float) -> None:
        end_s = time.perf_counter() + seconds
        while time.perf_counter() < end_s:
            self.turn()

    def close(self) -> None:
        """Close the window like its own button, and let it go; may be called again."""
        self.probe.stop()
        self._pulse.stop()
        if not sip.isdeleted(self.window):
            self.window.close()
            self.window.deleteLater()
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _count(self, _frame: object) -> None:
        self.frames_shown += 1


def _only(found: list[Found]) -> Found:
    assert len(found) == 1
    return found[0]
