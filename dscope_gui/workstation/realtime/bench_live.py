"""Measures a stream as its user runs it: camera, inspection, tracking, server, and a client in another process."""

from __future__ import annotations

import os
import statistics
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import cv2

from dscope_gui.cameras.basler import list_devices
from dscope_gui.cameras.basler.showing import HOW_MANY, ShowingCamera
from dscope_gui.cameras.simulator import Condition, SimulatedCamera
from dscope_gui.domain.camera import GrabMode
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.live import LiveFrame, LivePicture, Part, PartHealth, PartState, StreamMessage
from dscope_gui.errors import CameraNotFound, CameraTimeout
from dscope_gui.heap import what_is_there_spared
from dscope_gui.paths import DATA_VARIABLE
from dscope_gui.protocols import Camera, Clock
from dscope_gui.settings import Config
from dscope_gui.streaming.listener import Heard, listening
from dscope_gui.workstation.build import Workstation
from dscope_gui.workstation.realtime.build import StreamWish, standalone_stream, usual_wish
from dscope_gui.workstation.realtime.one_thread import opencv_in_one_thread

_FIBER: Final = "om4-50-125"
_SEED: Final = 5
"""A dirty connector with a handful of defects."""
_PART: Final = "LC-PC-OM4"
_SIMULATOR: Final = "simulator"
_BASLER: Final = "emulated Basler"
_FASTEST: Final = 120.0
"""Frames a second: nothing is throttled, the camera sets the pace."""
_WARM_UP: Final = 30
"""Frames before the measurement: caches are filled and the first search is over."""
_READ_S: Final = 20.0
_MS_PER_S: Final = 1000.0
_TWENTIETHS: Final = 20


@dataclass(frozen=True, slots=True)
class LiveBench:
    """What a client of the stream saw.

    Parameters
    ----------
    frames_per_s : inspected frames whose messages came. `dropped` : frames that the camera took meanwhile and nobody
        inspected.
    latency_* : from the frame's arrival from the camera to its message read by the client.
    inspection_ms, stages_ms : medians. `geometry` : how often the end face was found, followed or remembered.
    defects : median number on a frame.
    """

    source: str
    profile: str
    width: int
    height: int
    frames: int
    frames_per_s: float
    dropped: int
    latency_median_ms: float
    latency_p95_ms: float
    latency_most_ms: float
    inspection_ms: float
    stages_ms: dict[str, float]
    geometry: dict[str, int]
    defects: float


class _Arrivals:
    """Implements `protocols.Display`: notes when each inspected frame came out of the camera."""

    wants_pictures = False

    def __init__(self) -> None:
        self.received_s: dict[int, float] = {}

    def see(self, frame: Frame, seen: LiveFrame) -> None:
        self.received_s[frame.index] = seen.received_s

    def publish(self, message: StreamMessage) -> None:
        """Messages are heard by the client."""

    def show(self, picture: LivePicture) -> None:
        """Nobody looks on."""

    def health(self) -> PartHealth:
        return PartHealth(Part.DISPLAY, PartState.OFF, "No picture is shown")

    def close(self) -> None:
        """Nothing is held."""


def bench_live(config: Config, clock: Clock, *, frames: int) -> LiveBench:
    """Run a stream for so many frames, in a data folder of its own.

    Raises
    ------
    DScopeError
        The stream or its client could not be started.
    """
    with tempfile.TemporaryDirectory() as made, _own_data_folder(Path(made)):
        source, camera = _camera(clock, Path(made))
        heard, arrivals = _run(_configured(config), camera, frames + _WARM_UP)
    if len(heard) < frames + _WARM_UP:
        raise CameraTimeout(f"Only {len(heard)} of {frames + _WARM_UP} frames were heard of", "Is the computer busy?")
    return _summed_up(source, config.realtime_settings.profile, heard[_WARM_UP:], arrivals)


def _run(config: Config, camera: Camera, frames: int) -> tuple[list[Heard], _Arrivals]:
    arrivals = _Arrivals()

    def wish(workstation: Workstation) -> StreamWish:
        workstation.acquisition.use(camera)
        return replace(usual_wish(workstation, lambda: _PART), serve=config.realtime_settings.broadcast, push=None)

    stream = standalone_stream(config, wish)
    stream.add_display(arrivals)
    try:
        stream.start()
        topic = config.realtime_settings.broadcast.topic
        with what_is_there_spared(), opencv_in_one_thread(), listening(stream.address, topic, frames) as listener:
            return listener.heard(), arrivals
    finally:
        stream.stop()


def _configured(config: Config) -> Config:
    """As the configuration says, but served to this computer alone and no slower than the camera."""
    realtime = config.realtime_settings
    broadcast = realtime.broadcast.model_copy(
        update={"host": "127.0.0.1", "port": 0, "tls": None, "token_always": False}
    )
    changed = {"source": _SIMULATOR, "max_fps": _FASTEST, "broadcast": broadcast}
    return config.model_copy(update={"realtime_settings": realtime.model_copy(update=changed)})


def _camera(clock: Clock, folder: Path) -> tuple[str, Camera]:
    """The emulated Basler where its library is there, else the simulated camera; both before the same connector."""
    simulated = SimulatedCamera(clock)
    simulated.insert(_FIBER, _SEED, condition=Condition.DIRTY)
    os.environ.setdefault(HOW_MANY, "1")
    try:
        devices = list_devices()
    except CameraNotFound:
        devices = ()
    emulated = next((one for one in devices if one.model == "Emulation"), None)
    if emulated is None:
        return _SIMULATOR, simulated
    return _BASLER, ShowingCamera(clock, _picture_of(simulated, folder), emulated.serial)


def _picture_of(camera: Camera, folder: Path) -> Path:
    camera.open()
    camera.start(GrabMode.LATEST)
    picture = folder / "connector.png"
    cv2.imwrite(str(picture), camera.read(_READ_S).image)
    camera.close()
    return picture


@contextmanager
def _own_data_folder(folder: Path) -> Iterator[None]:
    """Nothing of the benchmark gets into the user's history."""
    before = os.environ.get(DATA_VARIABLE)
    os.environ[DATA_VARIABLE] = str(folder / "data")
    try:
        yield
    finally:
        if before is None:
            del os.environ[DATA_VARIABLE]
        else:
            os.environ[DATA_VARIABLE] = before


def _summed_up(source: str, profile: str, heard: Sequence[Heard], arrivals: _Arrivals) -> LiveBench:
    messages = [one.message for one in heard]
    arrived_s = arrivals.received_s
    latencies = sorted(_MS_PER_S * (one.heard_s - arrived_s[one.message["frame_id"]]) for one in heard)
    stages = {
        stage: statistics.median(one["timing_ms"][stage] for one in messages) for stage in messages[0]["timing_ms"]
    }
    return LiveBench(
        source=source,
        profile=profile,
        width=messages[0]["picture"]["width"],
        height=messages[0]["picture"]["height"],
        frames=len(heard),
        frames_per_s=round((len(heard) - 1) / (heard[-1].heard_s - heard[0].heard_s), 2),
        dropped=messages[-1]["dropped"] - messages[0]["dropped"],
        latency_median_ms=round(statistics.median(latencies), 2),
        latency_p95_ms=round(latencies[len(latencies) * (_TWENTIETHS - 1) // _TWENTIETHS], 2),
        latency_most_ms=round(latencies[-1], 2),
        inspection_ms=round(stages["total"], 2),
        stages_ms={stage: round(ms, 2) for stage, ms in stages.items()},
        geometry=dict(Counter(str(one["end_face"] and one["end_face"]["geometry"]) for one in messages)),
        defects=statistics.median(len(one["defects"]) for one in messages),
    )
