"""Puts the stream's screen into the window, and joins the stream to station, settings and operator."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.live import NoticeMessage, Part
from dscope_gui.domain.realtime import StreamSettings
from dscope_gui.domain.station import Role
from dscope_gui.errors import DScopeError
from dscope_gui.qt.late_screen import add_late_screen
from dscope_gui.qt.live_view import Showing
from dscope_gui.qt.live_view.notice_of import notice_of
from dscope_gui.qt.notifications import Severity
from dscope_gui.qt.operator.line_desk import LineDesk
from dscope_gui.qt.operator.presenter import OperatorPresenter
from dscope_gui.qt.operator.screen_state import ScreenState
from dscope_gui.qt.operator.station_instrument import StationInstrument
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.settings_screen import SettingsKeeper
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


def add_stream(shell: Shell, station: Station, settings: SettingsKeeper, capturing: Capturing) -> None:
    """The stream, and its screen for technicians and QA.

    It runs from now on where the settings say so; the live picture is then inspected once, by the stream.
    """
    stream = _stream(shell, station, settings, capturing)
    build = partial(_screen, station, settings, stream)
    add_late_screen(shell, ScreenName.STREAM, IconName.STREAM, build, Role.TECHNICIAN, is_numbered=False)
    if shell.options.screenshots is None:
        stream.keeper.use(settings.stream)


@dataclass(frozen=True, slots=True)
class _Stream:
    """What goes on whether or not anybody looks at the screen."""

    keeper: StreamKeeper
    show: StreamShow


def _stream(shell: Shell, station: Station, settings: SettingsKeeper, capturing: Capturing) -> _Stream:
    workstation, operator, window = station.workstation, capturing.presenter, shell.window
    desk = LineDesk(operator, capturing.instrument, workstation.recipes.__contains__, partial(_why_not, shell), window)
    keeper = StreamKeeper(workstation, partial(_part, operator), desk, window)
    heed = partial(_heed, shell, _told_parts(station))
    show = StreamShow(station.look_shown.emit, heed, workstation.clock, station.settings.live)
    Showing(keeper.display, show, window)
    station.analysis.rest_together(keeper.rest)
    keeper.turned.connect(station.analysis.stand_back)
    keeper.failed.connect(shell.notices.report)
    operator.judged_shown.connect(partial(_note, station, keeper))
    operator.state_changed.connect(_PartWatch(keeper))
    settings.stream_saved.connect(keeper.use)
    shell.shutdown.add("the line's desk", desk.close)
    shell.shutdown.add("the stream", keeper.close)
    return _Stream(keeper, show)


def _screen(station: Station, settings: SettingsKeeper, stream: _Stream, shell: Shell, page: QWidget) -> StreamScreen:
    workstation, screen = station.workstation, StreamScreen(page)
    tokens = StationTokens(shell.data_folder, workstation.clock, workstation.auditing)
    presenter = StreamPresenter(screen, stream.keeper.facts, tokens, partial(_keep, settings))
    stream.keeper.turned.connect(lambda _runs: presenter.look())
    stream.keeper.failed.connect(presenter.show_failure)
    screen.access.settings_wanted.connect(partial(shell.window.show_screen, ScreenName.SETTINGS))
    stream.show.show_on(screen)
    shell.shutdown.add("the stream's screen", presenter.close)
    return screen


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


def _keep(settings: SettingsKeeper, wanted: bool) -> None:
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
