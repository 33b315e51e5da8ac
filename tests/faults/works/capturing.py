"""An operator captures: camera loop, burst, real engine, history, booking."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Final

from dscope_gui.cameras.simulator import Condition, SimulatedCamera
from dscope_gui.domain.answer import Answer
from dscope_gui.domain.camera import CameraSettings
from dscope_gui.domain.history import StoredInspection
from dscope_gui.domain.inspection import PictureFacts
from dscope_gui.domain.record import record_of
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.domain.ticket import Ticket
from dscope_gui.protocols import Camera, Clock
from dscope_gui.settings import load_config, load_recipes
from dscope_gui.store import SqliteStore
from dscope_gui.workstation import capture as capture_module
from dscope_gui.workstation.acquire import Acquisition, CameraState, CameraStatus
from dscope_gui.workstation.bookings import Bookings
from dscope_gui.workstation.capture import Capture
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.inspect import inspect_image
from dscope_gui.workstation.ruler import Ruler
from dscope_gui.workstation.setups import Setups
from dscope_gui.workstation.stored_picture import stored_picture
from tests.faults.outcome import Findings
from tests.faults.steps import Steps
from tests.faults.works import history
from tests.faults.works.work import PER_RUN, Said, Tell

PART: Final = "LC-PC-OM4"
_FIBER: Final = "om4-50-125"
WIDTH, HEIGHT = 400, 300
CONDITIONS: Final = (Condition.CLEAN, Condition.SCRATCHED, Condition.DIRTY)
ANSWERS: Final = (Answer.PASS, Answer.FAIL, Answer.FAIL)
"""Of the three, on an undisturbed station."""
_PATIENCE_S: Final = 30.0


@cache
def setups() -> Setups:
    config = load_config()
    return Setups(config, load_recipes(), Ruler(config.workstation, SystemClock()))


def small_camera() -> SimulatedCamera:
    return SimulatedCamera(SystemClock(), width=WIDTH, height=HEIGHT)


def show(camera: SimulatedCamera, number: int) -> None:
    """Put the connector of this number under the microscope."""
    camera.insert(_FIBER, 5, condition=CONDITIONS[number % len(CONDITIONS)])


def ticket(number: int) -> Ticket:
    return Ticket(PART, f"S{number}", "lot 7", "Ann", "Station 1")


@contextmanager
def capturing(
    store: SqliteStore, camera: Camera, clock: Clock, heard: Callable[[CameraState], object] = lambda _state: None
) -> Iterator[Capture]:
    """A station whose camera loop runs; `heard` is told of every change of the camera's state."""
    live = threading.Event()

    def hear(status: CameraStatus) -> None:
        heard(status.state)
        if status.state is CameraState.LIVE:
            live.set()

    acquisition = Acquisition(
        camera,
        CameraSettings(frames_per_s=100.0),
        clock,
        on_frame=lambda _frame: None,
        on_status=hear,
    )
    capture = Capture(acquisition, store, clock, load_config().workstation.capture, setups().judging)
    thread = threading.Thread(target=acquisition.run)
    thread.start()
    try:
        assert live.wait(_PATIENCE_S), "the camera does not get live"
        yield capture
    finally:
        acquisition.stop()
        thread.join(_PATIENCE_S)
        capture.close()


class Capturing:
    """Implements `Work`."""

    name = "capture"
    steps = ("burst", "judging", *history.STEPS)

    def __init__(self) -> None:
        self._judged: set[Path] = set()

    def prepare(self, home: Path) -> None:
        home.mkdir(parents=True)

    def do(self, home: Path, number: int, tell: Tell, steps: Steps) -> None:
        history.mark_store(steps)
        steps.mark(Acquisition, "burst", "burst")
        steps.mark(capture_module, "_inspect_frame", "judging")
        clock, camera = SystemClock(), small_camera()
        store = SqliteStore(history.folder_of(home))
        try:
            with capturing(store, camera, clock) as capture:
                bookings = Bookings(store, clock)
                for one in range(number, number + PER_RUN):
                    show(camera, one)
                    judged = capture.capture(ticket(one))
                    tell(**history.told_of(judged.stored, judged.stored.picture.read_bytes()))
                    bookings.book(judged)
                    tell(event=judged.stored.line.id, kind="booked", by="Ann")
        finally:
            store.close()

    def look(self, home: Path, _number: int, told: list[Said]) -> Findings:
        return history.look_at(home, told, self._differences)

    def _differences(self, stored: StoredInspection) -> Iterator[str]:
        """The stored picture, judged again, must give the stored record; judged once for each."""
        expected = ANSWERS[int(stored.line.ticket.serial[1:]) % len(ANSWERS)]
        if stored.line.answer is not expected:
            yield f"is {stored.line.answer.value} and would be {expected.value} undisturbed"
        if stored.picture in self._judged:
            return
        self._judged.add(stored.picture)
        grey = stored_picture(stored)
        facts = PictureFacts(stored.picture.name, stored.record["image"]["sha256"], grey.shape[1], grey.shape[0])
        setup = setups().judging(stored.line.ticket.part)
        again = inspect_image(grey, facts, setup, stored.line.captured_at, Stopwatch(SystemClock().monotonic_s))
        if history.without_moment(record_of(again)) != history.without_moment(stored.record):
            yield "has another record than its picture gives when it is judged again"
