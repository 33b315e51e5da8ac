"""The station as `dscope live` runs it: camera, history, stream, line and push, with somebody at each end."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

import httpx

from dscope_gui.cameras.simulator import SimulatedCamera
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.realtime import BroadcastMode, BroadcastSettings, PushKind, PushSettings
from dscope_gui.domain.record import Record
from dscope_gui.domain.ticket import Ticket
from dscope_gui.heap import keep_large_blocks, what_is_there_spared
from dscope_gui.settings import Config, load_config
from dscope_gui.workstation.acquire import CameraState, CameraStatus
from dscope_gui.workstation.build import Workstation, build_workstation
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.judged import Judged
from dscope_gui.workstation.realtime.build import join_stream, usual_wish
from dscope_gui.workstation.realtime.joined import JoinedStream
from dscope_gui.workstation.realtime.one_thread import opencv_in_one_thread
from tests.soak import parts
from tests.soak.listener import Listener
from tests.soak.receiver import Receiver

PATIENCE_S: Final = 30.0
_LIVE_FPS: Final = 1.0
"""Frames that the stream inspects beside the parts."""
_AT_THE_DESK: Final = 5
"""Each so-many-th part an operator captures at the station's own key."""
_BY_REST: Final = 5
"""Each so-many-th part a line asks for over HTTP: the thousand answers that a station remembers are soon full."""
_LOT: Final = 250
_SHOWN: Final = 50
_A_DAY: Final = 300
"""Inspections of a day: as many as make the 100,000 of a soak one station's year."""
_DAYS_BEFORE: Final = timedelta(days=400)


class PressingClock(SystemClock):
    """The clock of this machine, some days behind, which lets a night go by after each day's inspections."""

    def __init__(self) -> None:
        self._days = timedelta()

    def turn_to(self, number: int) -> None:
        """To the day of the inspection of that number. The night takes no time: nothing is inspected in it."""
        self._days = timedelta(days=number // _A_DAY)

    def now(self) -> datetime:
        return super().now() - _DAYS_BEFORE + self._days


@dataclass
class Instrument:
    """`last` : what was judged at the desk last, for the comparison after cleaning."""

    station: Workstation
    clock: PressingClock
    stream: JoinedStream
    camera: SimulatedCamera
    receiver: Receiver
    listener: Listener
    client: httpx.Client
    last: Judged | None = None

    def inspect(self, number: int) -> Record:
        """Inspect the part whose turn it is: from the key, from the line, or over HTTP."""
        self.clock.turn_to(number)
        parts.lay(self.camera, number)
        part = parts.part_of(number).number
        if parts.is_cleaned(number):
            self.camera.wipe()
            return self._at_the_desk(_ticket(number, part), self.last)
        if parts.is_dirty(number) or number % _AT_THE_DESK == 0:
            return self._at_the_desk(_ticket(number, part))
        if number % _BY_REST == 1:
            return self._by_rest(number, part)
        ticket = _ticket(number, part)
        return self.stream.line.judge(ticket.serial, part=part, lot=ticket.lot, timeout_s=PATIENCE_S)

    def look_back(self) -> None:
        """What somebody looks at now and then: the history, its trend, the stream's page, the meters."""
        self.station.store.find(HistoryQuery(), limit=_SHOWN)
        self.station.store.trend(HistoryQuery())
        for path in ("history", "last", "report", "health"):
            self.client.get(f"api/v1/{path}").raise_for_status()
        self.client.get("metrics").raise_for_status()
        self.listener.come_again()

    def _at_the_desk(self, ticket: Ticket, before: Judged | None = None) -> Record:
        judged = self.station.capture.capture(ticket, before)
        self.station.bookings.book(judged)
        self.stream.line.note(judged)
        self.stream.renew()
        self.last = judged
        return judged.stored.record

    def _by_rest(self, number: int, part: str) -> Record:
        ticket = _ticket(number, part)
        asked = {"serial": ticket.serial, "part": part, "lot": ticket.lot}
        answer = self.client.post("api/v1/judge", json=asked, headers={"Idempotency-Key": ticket.serial})
        answer.raise_for_status()
        record: Record = answer.json()
        return record


def _ticket(number: int, part: str) -> Ticket:
    return Ticket(part, f"S{number:07}", f"L{number // _LOT:05}", "soak", "Station 1")


def configured() -> Config:
    """The shipped configuration with the quick profile, one frame a capture, and a quiet stream."""
    config = load_config()
    capture = config.workstation.capture.model_copy(update={"burst": 1, "timeout_s": PATIENCE_S})
    workstation = config.workstation.model_copy(update={"capture": capture})
    realtime = config.realtime_settings.model_copy(update={"max_fps": _LIVE_FPS})
    update: dict[str, Any] = {"default_profile": "fast_scan", "workstation": workstation, "realtime_settings": realtime}
    return config.model_copy(update=update)


@contextmanager
def running_instrument(first: int) -> Iterator[Instrument]:
    """The instrument at work on the history in the data folder.

    Parameters
    ----------
    first : number of the first inspection, whose part lies under the microscope already.
    """
    keep_large_blocks()
    with ExitStack() as stack:
        receiver = stack.enter_context(closing(Receiver()))
        clock = PressingClock()
        clock.turn_to(first)
        station, camera = stack.enter_context(_running_station(first, clock))
        stream = _stream(station, receiver.port)
        stream.start()
        stack.callback(stream.stop)
        listener = stack.enter_context(closing(Listener(f"{stream.address.replace('http', 'ws', 1)}defect-stream")))
        client = stack.enter_context(httpx.Client(base_url=stream.address, trust_env=False, timeout=PATIENCE_S))
        stack.enter_context(opencv_in_one_thread())
        stack.enter_context(what_is_there_spared())
        yield Instrument(station, clock, stream, camera, receiver, listener, client)


def _stream(station: Workstation, receiver: int) -> JoinedStream:
    kinds = (PushKind.RECORD, PushKind.NOTICE, PushKind.REPORT)
    push = PushSettings(url=f"http://127.0.0.1:{receiver}/", kinds=kinds)
    wish = replace(
        usual_wish(station, lambda: parts.PARTS[0].number),
        serve=BroadcastSettings(mode=BroadcastMode.WEBSOCKET, port=0),
        push=BroadcastSettings(mode=BroadcastMode.REST, push=push),
    )
    return join_stream(station, wish)


@contextmanager
def _running_station(first: int, clock: PressingClock) -> Iterator[tuple[Workstation, SimulatedCamera]]:
    """The small camera takes the place of the large one, as somebody chooses another in the settings."""
    live = threading.Event()
    camera = parts.small_camera(clock)
    parts.put(camera, parts.part_of(first))

    def hear(status: CameraStatus) -> None:
        if status.state is CameraState.LIVE and status.info.width == parts.SIDE_PX:
            live.set()

    station = build_workstation(configured(), on_frame=lambda: None, on_status=hear, camera="simulator", clock=clock)
    station.acquisition.use(camera)
    reading = threading.Thread(target=station.acquisition.run, name="acquisition")
    reading.start()
    try:
        if not live.wait(PATIENCE_S):
            raise TimeoutError("the camera did not become live")
        station.acquisition.apply(parts.fast()).result(PATIENCE_S)
        yield station, camera
    finally:
        station.acquisition.stop()
        reading.join(PATIENCE_S)
        station.close()
