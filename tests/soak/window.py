"""The soak of the window: a scan, a key, a verdict on the screen, and now and then a look at another screen."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PyQt6.QtCore import QEvent, QObject, Qt

from dscope_gui.cameras.simulator import SimulatedCamera
from dscope_gui.heap import keep_large_blocks
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.workstation.build import storage_folder
from dscope_gui.workstation.clock import SystemClock
from tests.qt.operated import Operated
from tests.soak import parts
from tests.soak.log import HEAD, read_log
from tests.soak.measuring import Measuring
from tests.soak.proof import prove
from tests.soak.report import Soaked

_PATIENCE_S: Final = 60.0
_PART: Final = "LC-PC-OM4"
"""The one that the window opens with."""
_VISITED: Final = (ScreenName.HISTORY, ScreenName.HELP)
_SHOWN_S: Final = 0.2
_REST_S: Final = 3.0
_SIZE: Final = (1280, 800)


def soak_window(
    folder: Path, captures: int, every: int, *, say: Callable[[str], None], is_over: Callable[[], bool]
) -> Soaked:
    """Press the key so often, or until it is over, and check everything that is stored then.

    Parameters
    ----------
    folder : data folder of the station.
    every : captures between two readings; each is taken on the operator's screen, after a visit to another one.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    keep_large_blocks()
    camera = parts.small_camera(SystemClock())
    with _operated(camera) as operated:
        desk = _Desk(operated, camera)
        measuring = Measuring(folder, storage_folder(operated.running.workstation.config), say)
        begun_s, done = time.perf_counter(), 0
        say(HEAD)
        while done < captures and not is_over():
            desk.capture(done, measuring)
            done += 1
            if done % every == 0:
                measuring.read(done, desk.look_elsewhere, operated.turn)
        seconds = time.perf_counter() - begun_s
        proof = prove(operated.running.workstation)
    return Soaked(read_log(folder), proof, done, done, None, seconds, tuple(desk.qobjects))


@contextmanager
def _operated(camera: SimulatedCamera) -> Iterator[Operated]:
    operated = Operated(camera="simulator", size=_SIZE)
    try:
        operated.close_first_run_card()
        operated.spin(lambda: operated.is_live, _PATIENCE_S)
        operated.use(camera)
        operated.running.workstation.acquisition.apply(parts.fast()).result(_PATIENCE_S)
        operated.activate()
        yield operated
    finally:
        operated.close()


class _Desk:
    """An operator who never tires. `qobjects` : in the window at each reading."""

    def __init__(self, operated: Operated, camera: SimulatedCamera) -> None:
        self._operated, self._camera = operated, camera
        self.qobjects: list[int] = []

    def capture(self, number: int, measuring: Measuring) -> None:
        """The next part's number is scanned, its end face laid under the microscope, the key pressed."""
        operated = self._operated
        operated.presenter.scan(f"S{number:07}")
        parts.lay(self._camera, number, only=_PART)
        operated.spin(lambda: operated.presenter.state.can_capture and not operated.is_judged, _PATIENCE_S)
        with measuring.inspection():
            operated.press(Qt.Key.Key_Space)
            operated.spin(lambda: operated.is_judged, _PATIENCE_S)

    def look_elsewhere(self) -> None:
        """Go to another screen and back, and wait until nothing moves any more."""
        operated = self._operated
        for name in (_VISITED[len(self.qobjects) % len(_VISITED)], ScreenName.INSPECT):
            operated.window.show_screen(name)
            operated.spin_s(_SHOWN_S)
        self.qobjects.append(self._qobjects_at_rest())

    def _qobjects_at_rest(self) -> int:
        """Once there are no more than before, or after a while: what moves on the screen is made of some, too."""
        end_s = time.monotonic() + _REST_S
        while (count := self._qobjects()) > (self.qobjects or [count])[-1] and time.monotonic() < end_s:
            self._operated.turn()
        return count

    def _qobjects(self) -> int:
        # What asked to be deleted later waits for an event loop to end, and none runs around these presses of keys.
        self._operated.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(self._operated.window.findChildren(QObject))
