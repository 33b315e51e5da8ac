"""The loop that reads the camera."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from dscope_gui.domain.camera import CameraSettings, GrabMode
from dscope_gui.domain.frame import Frame
from dscope_gui.errors import CameraLost, CameraRefused, CameraTimeout, FrameDamaged
from dscope_gui.protocols import Camera
from dscope_gui.workstation import acquire
from dscope_gui.workstation.acquire import Acquisition, CameraState, CameraStatus
from dscope_gui.workstation.clock import SystemClock
from tests.workstation.cranked_camera import CrankedCamera

_PATIENCE_S = 5.0


class Watched:
    """An acquisition running in a thread of its own, and what came out of it."""

    def __init__(self, camera: CrankedCamera) -> None:
        self.camera = camera
        self.frames: list[Frame] = []
        self.states: list[CameraStatus] = []
        self._something = threading.Condition()
        self.acquisition = Acquisition(
            camera, CameraSettings(exposure_us=500.0), SystemClock(), on_frame=self._frame, on_status=self._status
        )

    def _frame(self, frame: Frame) -> None:
        with self._something:
            self.frames.append(frame)
            self._something.notify_all()

    def _status(self, status: CameraStatus) -> None:
        with self._something:
            self.states.append(status)
            self._something.notify_all()

    def until(self, condition: Callable[[], bool]) -> None:
        with self._something:
            assert self._something.wait_for(condition, _PATIENCE_S)

    def is_in(self, state: CameraState) -> Callable[[], bool]:
        return lambda: bool(self.states) and self.states[-1].state is state


@contextmanager
def running(camera: CrankedCamera) -> Iterator[Watched]:
    watched = Watched(camera)
    thread = threading.Thread(target=watched.acquisition.run)
    thread.start()
    try:
        yield watched
    finally:
        watched.acquisition.stop()
        thread.join(_PATIENCE_S)
        assert not thread.is_alive()


@pytest.fixture
def camera() -> CrankedCamera:
    return CrankedCamera()


def test_frames_arrive_in_order_with_the_settings_applied(camera: CrankedCamera) -> None:
    with running(camera) as watched:
        for level in (10, 20, 30):
            camera.give(level)
        watched.until(lambda: len(watched.frames) == 3)

    assert [int(frame.image[0, 0]) for frame in watched.frames] == [10, 20, 30]
    assert camera.applied == [CameraSettings(exposure_us=500.0)]
    assert camera.modes == [GrabMode.LATEST]
    assert not camera.is_open
    assert watched.states[-1].state is CameraState.STOPPED


def test_frames_that_nobody_read_are_counted_as_missed(camera: CrankedCamera) -> None:
    with running(camera) as watched:
        camera.give()
        camera.give(skip=3)
        watched.until(lambda: len(watched.frames) == 2)
        assert watched.acquisition.status.missed == 3


def test_a_burst_reads_every_frame_and_goes_back_to_the_latest(camera: CrankedCamera) -> None:
    with running(camera) as watched, ThreadPoolExecutor(1) as asking:
        watched.until(watched.is_in(CameraState.LIVE))
        asked = asking.submit(watched.acquisition.burst, 3, 20.0)
        assert camera.bursting.wait(_PATIENCE_S)  # frames before it are the live picture's
        for level in range(5):
            camera.give(level)
        burst = asked.result()

    assert len(burst) == 3
    assert [b.index for b in burst] == list(range(burst[0].index, burst[0].index + 3))
    assert camera.modes == [GrabMode.LATEST, GrabMode.EVERY, GrabMode.LATEST]


def test_a_burst_that_does_not_come_says_how_far_it_got(camera: CrankedCamera) -> None:
    with running(camera) as watched:
        watched.until(watched.is_in(CameraState.LIVE))
        with pytest.raises(CameraTimeout, match="Only 0 of 5"):
            watched.acquisition.burst(5, 0.05)
        assert watched.acquisition.status.state is CameraState.LIVE


def test_a_camera_unplugged_in_the_middle_of_a_burst_ends_the_burst_and_comes_back(camera: CrankedCamera) -> None:
    with running(camera) as watched:
        watched.until(watched.is_in(CameraState.LIVE))
        future = watched.acquisition.ask(lambda seen: _read_twice_and_break(seen, camera))
        with pytest.raises(CameraLost, match="cable"):
            future.result(_PATIENCE_S)
        watched.until(lambda: camera.opened == 2 and watched.is_in(CameraState.LIVE)())
        assert camera.applied[-1].exposure_us == 500.0


def _read_twice_and_break(seen: Camera, camera: CrankedCamera) -> None:
    camera.give()
    seen.read(1.0)
    camera.fail(CameraLost("The cable was pulled"))
    seen.read(1.0)


def test_a_camera_that_is_not_there_is_tried_until_it_comes(camera: CrankedCamera) -> None:
    camera.is_there = False
    with running(camera) as watched:
        watched.until(watched.is_in(CameraState.LOST))
        assert "not there" in str(watched.states[-1].fault)
        with pytest.raises(Exception, match="not there"):
            watched.acquisition.burst(1, 1.0)
        camera.is_there = True
        watched.until(watched.is_in(CameraState.LIVE))
        assert watched.states[-1].fault is None


def test_a_damaged_frame_is_counted_and_the_next_one_shown(camera: CrankedCamera) -> None:
    with running(camera) as watched:
        camera.fail(FrameDamaged("Half of it is missing"))
        camera.give()
        watched.until(lambda: len(watched.frames) == 1)
        assert watched.acquisition.status.damaged == 1


def test_a_camera_that_sends_nothing_is_lost_and_opened_again(
    camera: CrankedCamera, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(acquire, "_SILENCE_S", 0.05)
    with running(camera) as watched:
        watched.until(lambda: camera.opened >= 2)
    assert any("sent nothing" in str(status.fault) for status in watched.states)


class Torn(CrankedCamera):
    """Every frame comes incomplete."""

    def read(self, timeout_s: float) -> Frame:
        threading.Event().wait(min(timeout_s, 0.001))
        raise FrameDamaged("Half of it is missing")


def test_a_camera_that_sends_only_damaged_frames_is_lost_and_opened_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(acquire, "_SILENCE_S", 0.05)
    camera = Torn()
    with running(camera) as watched:
        watched.until(lambda: camera.opened >= 2)
    assert any("no whole picture" in str(status.fault) for status in watched.states)


def test_settings_are_applied_between_two_frames_and_clamped(camera: CrankedCamera) -> None:
    with running(camera) as watched:
        watched.until(watched.is_in(CameraState.LIVE))
        in_force = watched.acquisition.apply(CameraSettings(exposure_us=9000.0)).result(_PATIENCE_S)
        assert in_force.exposure_us == 1000.0
        assert watched.acquisition.status.settings == in_force


def test_a_setting_that_the_camera_refuses_leaves_it_live(camera: CrankedCamera) -> None:
    def refuse(_camera: Camera) -> None:
        raise CameraRefused("Gain is locked")

    with running(camera) as watched:
        watched.until(watched.is_in(CameraState.LIVE))
        with pytest.raises(CameraRefused, match="locked"):
            watched.acquisition.ask(refuse).result(_PATIENCE_S)
        camera.give()
        watched.until(lambda: len(watched.frames) == 1)
        assert watched.acquisition.status.state is CameraState.LIVE


def test_another_camera_takes_over_and_the_first_is_closed(camera: CrankedCamera) -> None:
    other = CrankedCamera()
    with running(camera) as watched:
        watched.until(watched.is_in(CameraState.LIVE))
        watched.acquisition.use(other)
        other.give(77)
        watched.until(lambda: len(watched.frames) == 1)
        assert not camera.is_open
        assert other.applied[-1].exposure_us == 500.0


def test_a_lost_camera_is_given_up_at_once_for_another(camera: CrankedCamera) -> None:
    camera.is_there = False
    with running(camera) as watched:
        watched.until(watched.is_in(CameraState.LOST))
        watched.acquisition.use(CrankedCamera())
        watched.until(watched.is_in(CameraState.LIVE))


def test_requests_that_wait_when_the_loop_stops_are_answered(camera: CrankedCamera) -> None:
    with running(camera) as watched:
        watched.until(watched.is_in(CameraState.LIVE))
        watched.acquisition.stop()
        future = watched.acquisition.ask(lambda seen: seen.read(1.0))
    assert isinstance(future.exception(_PATIENCE_S), (CameraLost, CameraTimeout))


def test_whoever_hears_that_the_camera_is_live_may_ask_for_something_at_once(camera: CrankedCamera) -> None:
    asked: queue.Queue[Future[str]] = queue.Queue()

    def ask_at_once(status: CameraStatus) -> None:
        if status.state is CameraState.LIVE:
            asked.put(acquisition.ask(lambda _camera: "served"))

    acquisition = Acquisition(
        camera, CameraSettings(), SystemClock(), on_frame=lambda _frame: None, on_status=ask_at_once
    )
    thread = threading.Thread(target=acquisition.run)
    thread.start()
    try:
        assert asked.get(timeout=_PATIENCE_S).result(_PATIENCE_S) == "served"
    finally:
        acquisition.stop()
        thread.join(_PATIENCE_S)


def test_a_damaged_frame_is_told_and_every_frame_is_asked_for_where_none_may_be_left_out(camera: CrankedCamera) -> None:
    told: queue.Queue[FrameDamaged] = queue.Queue()
    acquisition = Acquisition(
        camera,
        CameraSettings(),
        SystemClock(),
        on_frame=lambda _frame: None,
        on_status=lambda _status: None,
        on_damaged=told.put,
        mode=GrabMode.EVERY,
    )
    thread = threading.Thread(target=acquisition.run)
    thread.start()

    camera.fail(FrameDamaged("a.png is no picture"))

    assert told.get(timeout=_PATIENCE_S).message == "a.png is no picture"
    assert camera.modes == [GrabMode.EVERY]
    acquisition.stop()
    thread.join(_PATIENCE_S)
