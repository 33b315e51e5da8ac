"""Lets a station work whose settings somebody changed: it judges a part, checks itself, and tells of what it sees."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, cast
from unittest.mock import patch

import cv2
import httpx

from dscope_gui.domain.live import FRAME, LivePicture, Part, PartHealth, PartState, StreamMessage
from dscope_gui.domain.live.writing import message_text
from dscope_gui.domain.realtime import BroadcastMode, BroadcastSettings
from dscope_gui.domain.ticket import Ticket
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.errors import DScopeError
from dscope_gui.paths import DATA_VARIABLE
from dscope_gui.settings import Config
from dscope_gui.workstation.build import Workstation, build_workstation
from dscope_gui.workstation.realtime.build import StreamWish, standalone_stream, usual_wish
from tests.fuzz.json_kinds import require_sentence
from tests.fuzz.kind import Unsound
from tests.fuzz.profile_use import pictures

_PART: Final = "LC-PC-OM4"
_FRAMES: Final = 2
_PATIENCE_S: Final = 3.0
_STOP_S: Final = 15.0
_NOWHERE: Final = "http://127.0.0.1:1/"


class StationUse:
    """The station looks at one drawn end face with a scratch, again and again; its data lies in the folder."""

    def __init__(self, folder: Path) -> None:
        self._data, self._pictures = folder / "station" / "home" / "data", folder / "seen"
        self._pictures.mkdir()
        for number in range(_FRAMES + 1):
            cv2.imwrite(str(self._pictures / f"{number}.png"), pictures()["multimode"])

    def judge_with(self, config: Config) -> str:
        """A part is captured and judged, and the station checked; what became of the part."""
        with self._working(config) as station:
            station.lock.now()
            for planned in station.check.plan():
                with _told():
                    station.check.do(planned)
            status = "refused"
            with _told():
                judged = station.capture.capture(Ticket(_PART))
                status = judged.inspection.verdict.status.value
        if status == VerdictStatus.PASS:
            raise Unsound("a part with a scratch through its core passed")
        return status

    @contextmanager
    def _working(self, config: Config) -> Iterator[Workstation]:
        with self._own_data():
            station = build_workstation(self._sees_pictures(config), on_frame=_nothing, on_status=lambda _status: None)
            reading = threading.Thread(target=station.acquisition.run)
            reading.start()
            try:
                yield station
            finally:
                station.acquisition.stop()
                reading.join(_STOP_S)
                station.close()
                if reading.is_alive():
                    raise Unsound("the camera's thread does not end")

    def stream_with(self, config: Config, *, pushes: bool) -> str:
        """The end face is looked at as a stream, which is served or posted to nobody; how much was said of it."""
        heard = _Heard()
        with self._own_data():
            stream = standalone_stream(self._broadcasting(self._sees_pictures(config), pushes=pushes), _wish)
            stream.add_publisher(heard)
            stream.start()
            try:
                heard.enough.wait(_PATIENCE_S)
                stream.health()
                if stream.address:
                    _ask(stream.address)
            finally:
                stream.stop()
        if heard.passed:
            raise Unsound("a frame with a scratch through the core passed")
        return "told" if heard.enough.is_set() else "told nothing"

    @contextmanager
    def _own_data(self) -> Iterator[None]:
        with patch.dict("os.environ", {DATA_VARIABLE: str(self._data)}):
            yield

    def _sees_pictures(self, config: Config) -> Config:
        """The camera is a folder, unless it is what was changed."""
        if config.workstation.camera.source != "simulator":
            return config
        camera = config.workstation.camera.model_copy(update={"source": f"folder:{self._pictures}"})
        return _with(config, "workstation", camera=camera)

    @staticmethod
    def _broadcasting(config: Config, *, pushes: bool) -> Config:
        """What is set to be told to nobody is told to a server that is not there, or on any free port."""
        broadcast = config.realtime_settings.broadcast
        if broadcast.mode is BroadcastMode.NONE:
            push = broadcast.push.model_copy(update={"url": broadcast.push.url or _NOWHERE})
            mode = BroadcastMode.REST if pushes else BroadcastMode.WEBSOCKET
            port = 0 if broadcast.port == BroadcastSettings().port else broadcast.port
            broadcast = broadcast.model_copy(update={"mode": mode, "port": port, "push": push})
        return _with(config, "realtime_settings", broadcast=broadcast)


class _Heard:
    """Implements `protocols.Publisher`."""

    wants_pictures = True

    def __init__(self) -> None:
        self.enough, self.passed, self._frames = threading.Event(), False, 0

    def publish(self, message: StreamMessage) -> None:
        message_text(message)
        if message["schema"] == FRAME:
            self._frames += 1
            self.passed |= cast(dict[str, Any], message)["verdict"] == VerdictStatus.PASS.value
            if self._frames >= _FRAMES:
                self.enough.set()

    def show(self, picture: LivePicture) -> None:
        """Pictures are made, and not looked at."""

    def health(self) -> PartHealth:
        return PartHealth(Part.DISPLAY, PartState.OK, "It is listened to")

    def close(self) -> None:
        """There is nothing to let go of."""


def _nothing() -> None:
    """Nobody waits for a frame."""


def _wish(station: Workstation) -> StreamWish:
    return usual_wish(station, lambda: _PART)


def _with(config: Config, section: str, **changed: object) -> Config:
    return config.model_copy(update={section: getattr(config, section).model_copy(update=changed)})


@contextmanager
def _told() -> Iterator[None]:
    """What cannot be done is said in a sentence."""
    try:
        yield
    except DScopeError as error:
        require_sentence(error)


def _ask(address: str) -> None:
    """Any answer will do, and so will none: limits may be that tight."""
    try:
        httpx.get(f"{address}api/v1/health", timeout=_PATIENCE_S, trust_env=False)
    except httpx.TransportError:
        return
