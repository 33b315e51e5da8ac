"""Puts a stream together; the one place that names its concrete parts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, Protocol

from dscope_gui.cameras.simulator import Condition, SimulatedCamera
from dscope_gui.domain.camera import GrabMode
from dscope_gui.domain.realtime import BroadcastMode, BroadcastSettings, RealtimeSettings
from dscope_gui.location import location_of
from dscope_gui.paths import data_folder
from dscope_gui.settings import Config
from dscope_gui.streaming.push.rest_push import RestPush
from dscope_gui.streaming.server.server import StreamServer
from dscope_gui.workstation.bookings import Bookings
from dscope_gui.workstation.build import Workstation, build_workstation, storage_folder
from dscope_gui.workstation.capture import Capture
from dscope_gui.workstation.collecting import StationDesk
from dscope_gui.workstation.dataset_book import station_dataset
from dscope_gui.workstation.realtime.arrivals import EveryArrival, NewestArrival
from dscope_gui.workstation.realtime.inspecting import FrameInspection
from dscope_gui.workstation.realtime.joined import JoinedStream
from dscope_gui.workstation.realtime.line import Books, Captures, StationLine
from dscope_gui.workstation.realtime.pictures import Pictures
from dscope_gui.workstation.realtime.placing import Placing
from dscope_gui.workstation.realtime.session import LiveSession
from dscope_gui.workstation.realtime.sources import source_of
from dscope_gui.workstation.realtime.standalone import FirstTry, StandaloneStream
from dscope_gui.workstation.realtime.telling import StreamTelling
from dscope_gui.workstation.realtime.throttle import Throttle
from dscope_gui.workstation.setup import InspectionSetup
from dscope_gui.workstation.spool.shared_health import shared_health

_SIMULATED_SEED: Final = 2


class OperatorsDesk(Captures, Books, Protocol):
    """The operator's screen, as a production line needs it."""


@dataclass(frozen=True, slots=True)
class StreamWish:
    """What a stream is to be.

    Parameters
    ----------
    setup_for : how the frames are inspected now; asked again and again.
    judging_setup : how a part of that number is judged for the line, with the profile for stored results.
    part : number of the part under the microscope; empty where it is not known.
    serve, push : where the stream is served, and where it is posted to; None does not.
    at_the_desk : where somebody sits at the station: captures and books for the line on the operator's screen.
    of_pictures : the frames are single pictures, each of another part, of which none may be left out.
    owns_camera : nobody else sets the camera, or waits for a verdict.
    most_frames : ends after so many.
    on_end : called when it has ended.
    """

    realtime: RealtimeSettings
    setup_for: Callable[[], InspectionSetup]
    judging_setup: Callable[[str], InspectionSetup]
    part: Callable[[], str]
    serve: BroadcastSettings | None = None
    push: BroadcastSettings | None = None
    at_the_desk: OperatorsDesk | None = None
    of_pictures: bool = False
    owns_camera: bool = False
    most_frames: int | None = None
    on_end: Callable[[], None] = lambda: None


def usual_wish(workstation: Workstation, part: Callable[[], str]) -> StreamWish:
    """As the configuration says, with the recipe of the part under the microscope."""
    realtime = workstation.config.realtime_settings
    mode, broadcast = realtime.broadcast.mode, realtime.broadcast
    return StreamWish(
        realtime=realtime,
        setup_for=lambda: workstation.setups.with_profile(part(), realtime.profile),
        judging_setup=workstation.setups.judging,
        part=part,
        serve=broadcast if mode is BroadcastMode.WEBSOCKET else None,
        push=broadcast if mode is BroadcastMode.REST else None,
    )


def join_stream(workstation: Workstation, wish: StreamWish) -> JoinedStream:
    """Build a stream over the workstation's camera; nothing runs yet, whatever `enabled` says.

    Raises
    ------
    WrongUse, ConfigurationInvalid, NotInForce
        Naming what is wrong and what to do.
    """
    config, clock, realtime = workstation.config, workstation.clock, wish.realtime
    fit = (lambda setup, _frame: setup) if wish.of_pictures else workstation.microscope.fitted
    inspecting = FrameInspection(
        wish.setup_for,
        realtime.geometry,
        clock,
        fit,
        unrelated=wish.of_pictures,
        follow_light=(lambda: workstation.light.follow(wish.part())) if wish.owns_camera else lambda: None,
    )
    location = location_of(config.calibration, clock)
    telling = StreamTelling(
        realtime.tracking,
        Placing(config.calibration, location),
        clock,
        station=config.workstation.station,
        rules=lambda: inspecting.rules,
        part=lambda: wish.part() or None,
        unrelated=wish.of_pictures,
    )
    push = None if wish.push is None else RestPush(wish.push, clock)
    throttle = Throttle(realtime.max_fps)
    session = LiveSession(
        inspecting,
        telling,
        EveryArrival(throttle, clock) if wish.of_pictures else NewestArrival(throttle),
        Pictures(realtime.broadcast.limits),
        clock,
        publishers=() if push is None else (push,),
        others=(location.health, lambda: line.store_health()),  # noqa: PLW0108 - the line is made of the session
        most_frames=wish.most_frames,
        on_end=wish.on_end,
    )
    line = _line(workstation, wish, session, push)
    server = None if wish.serve is None else _server(workstation, wish, wish.serve, line)
    if server is not None:
        session.add_publisher(server)

    def renew() -> None:
        inspecting.renew()
        telling.begin_end_face()

    return JoinedStream(session, line, location, workstation.acquisition, workstation.listeners, server, renew)


def _server(workstation: Workstation, wish: StreamWish, served: BroadcastSettings, line: StationLine) -> StreamServer:
    return StreamServer(
        served,
        line,
        workstation.store,
        store_folder=storage_folder(workstation.config),
        data_folder=data_folder(),
        clock=workstation.clock,
        training=StationDesk(
            workstation.store,
            station_dataset(),
            workstation.clock,
            wish.judging_setup,
            workstation.lights,
        ),
    )


def _line(workstation: Workstation, wish: StreamWish, session: LiveSession, push: RestPush | None) -> StationLine:
    """Judges with the same code as the operator's key; each picture of a folder is a part of its own."""
    settings, desk = workstation.config.workstation, wish.at_the_desk
    capture = desk or Capture(
        workstation.acquisition,
        workstation.store,
        workstation.clock,
        settings.capture.model_copy(update={"burst": 1}) if wish.of_pictures else settings.capture,
        wish.judging_setup,
        fit=(lambda setup, _frame: setup) if wish.of_pictures else workstation.microscope.fitted,
        require_open=workstation.lock.require_open,
        light=workstation.light.put_on,
    )
    return StationLine(
        capture,
        desk or Bookings(workstation.store, workstation.clock),
        workstation.clock,
        station=settings.station,
        usual_part=wish.part,
        report=session.report,
        health=session.health,
        on_record=(lambda _record: None) if push is None else push.publish_record,
        shared=partial(shared_health, workstation.store),
        rest=session.rest if wish.owns_camera else lambda _resting: None,
    )


def standalone_stream(config: Config, make_wish: Callable[[Workstation], StreamWish]) -> StandaloneStream:
    """Build a stream with the camera that its settings name, whatever `enabled` says; nothing runs yet.

    Raises
    ------
    WrongUse, ConfigurationInvalid, NotInForce, StoreUnavailable
        Naming what is wrong and what to do.
    """
    source = source_of(config.realtime_settings, config.workstation.camera.source)
    first_try = FirstTry()
    workstation = build_workstation(
        config,
        on_frame=lambda: None,
        on_status=first_try.hear,
        camera=source.camera,
        mode=GrabMode.EVERY if source.of_pictures else GrabMode.LATEST,
    )
    try:
        wish = replace(
            make_wish(workstation),
            of_pictures=source.of_pictures,
            owns_camera=not source.of_pictures,
            on_end=first_try.ended.set,
        )
        _fill_simulator(workstation, wish)
        joined = join_stream(workstation, wish)
    except BaseException:
        workstation.close()
        raise
    return StandaloneStream(workstation, joined, first_try, of_pictures=source.of_pictures)


def _fill_simulator(workstation: Workstation, wish: StreamWish) -> None:
    """A simulated camera shows a connector of the fiber that is asked for, with small marks that are allowed."""
    fiber = wish.setup_for().request.fiber
    if isinstance(workstation.camera, SimulatedCamera) and fiber is not None:
        workstation.camera.insert(fiber, _SIMULATED_SEED, condition=Condition.WORN)
