"""What every camera keeps to, whatever is behind it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

import numpy as np
import pytest

from dscope_gui.domain.camera import CameraSettings, GrabMode, Roi
from dscope_gui.domain.frame import Frame
from dscope_gui.errors import CameraFault, CameraLost, CameraNotFound, CameraRefused, CameraTimeout
from tests.cameras.rigs import RIGS, Rig, begin

FAST = CameraSettings(frames_per_s=100.0, roi=Roi(x=0, y=0, width=64, height=48))
SLOW = CameraSettings(frames_per_s=2.0, roi=Roi(x=0, y=0, width=64, height=48))
PATIENCE_S = 10.0


@pytest.fixture(params=list(RIGS))
def rig(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rig]:
    with RIGS[request.param](tmp_path, monkeypatch) as made:
        yield made
        made.camera.close()


def _started(rig: Rig, settings: CameraSettings = FAST, mode: GrabMode = GrabMode.LATEST) -> Rig:
    begin(rig.camera, settings, mode)
    return rig


def _next(rig: Rig) -> Frame:
    rig.feed()
    return rig.camera.read(PATIENCE_S)


def _read_all(rig: Rig) -> None:
    """Read until nothing comes for a while."""
    with pytest.raises(CameraTimeout):
        for _ in range(5):
            rig.camera.read(0.05)


def _read_until_lost(rig: Rig) -> None:
    for _ in range(200):
        rig.camera.read(PATIENCE_S)


def test_a_name_and_a_title_are_known_before_it_is_open(rig: Rig) -> None:
    assert rig.camera.info.name
    assert rig.camera.info.title
    assert (rig.camera.info.width, rig.camera.info.height) == (0, 0)


def test_opening_and_closing_can_be_repeated(rig: Rig) -> None:
    rig.camera.close()
    for _ in range(2):
        rig.camera.open()
        rig.camera.open()
        rig.camera.close()
        rig.camera.close()


def test_stopping_a_camera_that_takes_nothing_does_nothing(rig: Rig) -> None:
    rig.camera.stop()
    rig.camera.open()
    rig.camera.stop()
    assert rig.camera.ranges() is not None


@pytest.mark.parametrize("mode", GrabMode)
def test_frames_are_read_only_and_carry_time_and_name(rig: Rig, mode: GrabMode) -> None:
    _started(rig, mode=mode)

    frame = _next(rig)

    assert frame.image.ndim == 2
    assert frame.image.dtype == np.uint8
    assert not frame.image.flags.writeable
    assert frame.captured_at.tzinfo is UTC
    assert frame.camera_id == rig.camera.info.name
    assert (rig.camera.info.height, rig.camera.info.width) == frame.image.shape


@pytest.mark.parametrize("mode", GrabMode)
def test_the_index_grows_from_frame_to_frame(rig: Rig, mode: GrabMode) -> None:
    _started(rig, mode=mode)

    indices = [_next(rig).index for _ in range(5)]

    assert indices == sorted(set(indices))
    assert indices[0] >= 0


def test_a_burst_has_no_gaps(rig: Rig) -> None:
    _started(rig, mode=GrabMode.EVERY)

    indices = [_next(rig).index for _ in range(5)]

    assert indices == list(range(indices[0], indices[0] + 5))


def test_a_frame_stays_as_it_was_when_later_ones_come(rig: Rig) -> None:
    _started(rig, mode=GrabMode.EVERY)
    first = _next(rig)
    before = first.image.copy()

    for _ in range(3):
        _next(rig)

    assert np.array_equal(first.image, before)


def test_settings_beyond_the_ranges_are_clamped(rig: Rig) -> None:
    rig.camera.open()
    ranges = rig.camera.ranges()
    wanted = CameraSettings(exposure_us=1e12, gain_db=1e6, frames_per_s=1e6)

    force = rig.camera.apply(wanted)

    for name in ("exposure_us", "gain_db", "frames_per_s"):
        possible, value = getattr(ranges, name), getattr(force, name)
        assert possible is None or possible.least <= value <= possible.most * 1.001, name


def test_a_region_beyond_the_sensor_is_moved_onto_it(rig: Rig) -> None:
    rig.camera.open()

    force = rig.camera.apply(CameraSettings(roi=Roi(x=100_000, y=100_000, width=100_000, height=48)))

    most = rig.camera.ranges()
    if force.roi is not None:
        assert force.roi.x + force.roi.width <= most.max_width
        assert force.roi.y + force.roi.height <= most.max_height


def test_settings_can_change_while_frames_are_taken(rig: Rig) -> None:
    _started(rig)
    before = _next(rig)

    rig.camera.apply(FAST.model_copy(update={"roi": Roi(x=0, y=0, width=32, height=32), "frames_per_s": 50.0}))

    assert _next(rig).index > before.index


def test_no_frame_in_time_is_a_timeout_and_the_camera_goes_on(rig: Rig) -> None:
    _started(rig, SLOW)
    _read_all(rig)

    assert _next(rig).image.size > 0


def test_a_waiting_read_can_be_interrupted_from_another_thread(rig: Rig) -> None:
    _started(rig, SLOW)
    _read_all(rig)
    began = time.monotonic()
    other = threading.Timer(0.05, rig.camera.interrupt)
    other.start()

    with pytest.raises(CameraTimeout):
        rig.camera.read(PATIENCE_S)

    assert time.monotonic() - began < PATIENCE_S / 2
    assert _next(rig).image.size > 0


def test_an_interruption_just_before_a_read_ends_that_read_and_no_other(rig: Rig) -> None:
    _started(rig)

    rig.camera.interrupt()

    with pytest.raises(CameraTimeout):
        rig.camera.read(PATIENCE_S)
    assert _next(rig).image.size > 0


def test_a_start_forgets_interruptions_from_before(rig: Rig) -> None:
    _started(rig)
    rig.camera.interrupt()

    rig.camera.start(GrabMode.LATEST)

    assert _next(rig).image.size > 0


def test_what_is_closed_or_not_started_refuses_to_deliver(rig: Rig) -> None:
    with pytest.raises(CameraRefused):
        rig.camera.read(0.0)
    with pytest.raises(CameraRefused):
        rig.camera.start(GrabMode.LATEST)
    with pytest.raises(CameraRefused):
        rig.camera.apply(CameraSettings())
    with pytest.raises(CameraRefused):
        rig.camera.ranges()
    rig.camera.open()
    with pytest.raises(CameraRefused):
        rig.camera.read(0.0)
    _started(rig)
    rig.camera.close()
    with pytest.raises(CameraRefused):
        rig.camera.read(0.0)


def test_it_can_be_stopped_and_started_again_in_another_mode(rig: Rig) -> None:
    _started(rig)
    _next(rig)
    rig.camera.stop()
    rig.camera.start(GrabMode.EVERY)
    _next(rig)
    rig.camera.start(GrabMode.LATEST)

    assert _next(rig).image.size > 0


def test_a_lost_camera_says_so_and_comes_back(rig: Rig) -> None:
    _started(rig)
    _next(rig)

    rig.lose()

    with pytest.raises(CameraLost) as lost:
        _read_until_lost(rig)
    assert lost.value.hint
    with pytest.raises(CameraFault):
        rig.camera.read(0.0)
    if rig.vanishes:
        with pytest.raises(CameraNotFound):
            rig.camera.open()
    rig.restore()
    force = begin(rig.camera, FAST)
    assert force == rig.camera.apply(FAST)
    assert _next(rig).image.size > 0
