"""Puts the stream's screen into the window, and joins the stream to station, settings and operator."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from dscope_gui.domain.live import NoticeMessage, Part
from dscope_gui.domain.realtime import StreamSettings
from dscope_gui.domain.station import Role
from dscope_gui.errors import DScopeError
from dscope_gui.qt.live_view import Showing
from dscope_gui.qt.live_view.notice_of import notice_of
from dscope_gui.qt.notifications import Severity
from dscope_gui.qt.operator.line_desk import LineDesk
from dscope_gui.qt.operator.presenter import OperatorPresenter
from dscope_gui.qt.operator.screen_state import ScreenState
from dscope_gui.qt.operator.station_instrument import StationInstrument
from dscope_gui.qt.screen_names import ScreenName, screen_title
from dscope_gui.qt.settings_screen import SettingsPresenter
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.qt.stream import StreamKeeper, StreamPresenter, StreamScreen
from dscope_gui.qt.stream.show import StreamShow
from dscope_gui.qt.stream.station_tokens import StationTokens
from dscope_gui.qt.theme import IconName
from dscope_gui.workstation.judged import Judged
from dscope_gui.workstation.realtime.line import OPERATOR
from dscope_gui.workstation.spool.shared_health import shared_health

_HANDS_AT_THE_MICROSCOPE: Final = (
    ScreenName.CAMERA,
    ScreenName.CALIBRATION,
    ScreenName.STATION_CHECK,
    ScreenName.STUDIES,
)
"""While one of these is in front, whatever lies under the microscope is no part of a line."""
_TOLD_IN_THE_WINDOW: Final = (Part.LOCATION, Part.SERVER, Part.PUSH, Part.STORE)
"""Of the camera the operator's screen tells itself."""


@dataclass(frozen=True, slots=True)
class Capturing:
    """The operator's side of the station."""

    presenter: OperatorPresenter
    instrument: StationInstrument


def add_stream_screen(shell: Shell) -> StreamScreen:
    """For technicians and QA."""
    screen = StreamScreen()
    title = partial(screen_title, ScreenName.STREAM)
    shell.window.add_screen(ScreenName.STREAM, title, IconName.STREAM, screen, Role.TECHNICIAN, is_numbered=False)
    return screen


def join_stream(
    shell: Shell, station: Station, screen: StreamScreen, settings: SettingsPresenter, capturing: Capturing
) -> None:
    """The stream runs from now on where the settings say so; the live picture is then inspected once, by the stream."""
    workstation, operator = station.workstation, capturing.presenter
    desk = LineDesk(operator, capturing.instrument, workstation.recipes.__contains__, partial(_why_not, shell), screen)
    keeper = StreamKeeper(workstation, partial(_part, operator), desk, screen)
    show = StreamShow(
        screen,
        station.look_shown.emit,
        partial(_heed, shell, _told_parts(station)),
        workstation.clock,
        station.settings.live,
    )
    Showing(keeper.display, show, screen)
    tokens = StationTokens(shell.data_folder, workstation.clock, workstation.auditing)
    presenter = StreamPresenter(screen, keeper.facts, tokens, partial(_keep, settings))
    station.analysis.rest_together(keeper.rest)
    keeper.turned.connect(station.analysis.stand_back)
    keeper.turned.connect(lambda _runs: presenter.look())
    keeper.failed.connect(presenter.show_failure)
    keeper.failed.connect(shell.notices.report)
    operator.judged_shown.connect(partial(_note, station, keeper))
    operator.state_changed.connect(_PartWatch(keeper))
    settings.stream_saved.connect(keeper.use)
    screen.access.settings_wanted.connect(partial(shell.window.show_screen, ScreenName.SETTINGS))
    for what, step in (("the line's desk", desk.close), ("the stream's screen", presenter.close)):
        shell.shutdown.add(what, step)
    shell.shutdown.add("the stream", keeper.close)
    if shell.options.screenshots is None:
        keeper.use(settings.stream)


class _PartWatch:
    """Hears when another part comes under the microscope."""

    def __init__(self, keeper: StreamKeeper) -> None:
        self._keeper = keeper
        self._last: tuple[str, str] | None = None

    def __call__(self, state: ScreenState) -> None:
        part = ("" if state.recipe is None else state.ticket.part), state.ticket.serial
        before, self._last = self._last, part
        if part != before:
            self._keeper.part_changed()


def _keep(settings: SettingsPresenter, wanted: bool) -> None:
    stream = settings.stream.stream.model_copy(update={"enabled": wanted})
    settings.keep_stream(StreamSettings(stream=stream, fixture=settings.stream.fixture))


def _part(operator: OperatorPresenter) -> str:
    """Asked from any thread: the state is exchanged as a whole."""
    state = operator.state
    return state.ticket.part if state.recipe is not None else ""


def _why_not(shell: Shell) -> str:
    if shell.window.current_screen in _HANDS_AT_THE_MICROSCOPE:
        return "A technician works with the microscope"
    return ""


def _told_parts(station: Station) -> tuple[Part, ...]:
    """Of a shared history the station itself tells."""
    is_shared = shared_health(station.workstation.store) is not None
    return tuple(part for part in _TOLD_IN_THE_WINDOW if part is not Part.STORE or not is_shared)


def _heed(shell: Shell, parts: tuple[Part, ...], notice: NoticeMessage) -> None:
    shown = notice_of(notice)
    if Part(notice["part"]) in parts and shown.severity is not Severity.INFO:
        shell.notices.post(shown)


def _note(station: Station, keeper: StreamKeeper, judged: Judged) -> None:
    """The line's own parts are noted by the line; others may have to wait for the disk of an outbox."""
    if judged.ticket.operator != OPERATOR and keeper.is_running:
        station.jobs.submit(partial(keeper.note, judged), _nothing, _refused)


def _nothing(_result: None) -> None:
    """It is on its way."""


def _refused(_error: DScopeError) -> None:
    """The push says in its own health what it could not keep."""
