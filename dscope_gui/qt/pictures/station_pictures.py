"""The screens that need a station behind them, in every state that an operator or a technician meets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property

from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.verdict import Cause, Reason, VerdictStatus
from dscope_gui.errors import CameraLost
from dscope_gui.qt.calibration_wizard import caution_sign
from dscope_gui.qt.camera_screen import CameraScreen
from dscope_gui.qt.history import HistoryScreen
from dscope_gui.qt.operator.screen import OperatorScreen
from dscope_gui.qt.operator.screen_state import Mode, ScreenState
from dscope_gui.qt.pictures.disputed import disputed
from dscope_gui.qt.pictures.patience import wait
from dscope_gui.qt.pictures.shift import PART, Shift, work_a_shift
from dscope_gui.qt.pictures.stage import Stage
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.workstation.acquire import CameraState, CameraStatus
from dscope_gui.workstation.answers import Advice
from dscope_gui.workstation.calibration_watch import Caution, CautionKind
from dscope_gui.workstation.judged import Judged
from dscope_gui.workstation.tally import Tally, tally_of


def add_station_pictures(shell: Shell, station: Station) -> None:
    """Every state of these screens; nothing is done before the first picture is taken."""
    scenes = _Scenes(shell, station)
    states = {
        "inspect_live": scenes.live,
        "inspect_judging": scenes.judging,
        "inspect_pass": lambda: scenes.judged(scenes.shift.passed),
        "inspect_fail": lambda: scenes.judged(scenes.shift.failed, selected=True),
        "inspect_why": scenes.why,
        "inspect_cleaned": lambda: scenes.judged(scenes.shift.cleaned, Mode.COMPARING),
        "inspect_damage": lambda: scenes.judged(scenes.shift.scratched),
        "inspect_retake": lambda: scenes.judged(scenes.shift.blurred),
        "inspect_ask": lambda: scenes.judged(_doubtful(scenes.shift.passed)),
        "inspect_disputed": lambda: scenes.judged(disputed(scenes.shift.failed)),
        "inspect_undo": scenes.undo,
        "inspect_parts": scenes.parts,
        "inspect_camera_lost": scenes.camera_lost,
        "inspect_other_calibration": scenes.other_calibration,
        "history": scenes.history_list,
        "history_trends": scenes.history_trends,
        "history_opened": scenes.history_opened,
        "history_why": scenes.history_why,
        "camera": scenes.camera,
        "demo": scenes.demo,
    }
    for name, provider in states.items():
        shell.screenshots.add(name, provider)


class _Scenes:
    """Brings the window into a state; the shift is worked once, when the first picture is taken."""

    def __init__(self, shell: Shell, station: Station) -> None:
        self._stage = Stage(shell.window)
        self._station = station

    @cached_property
    def shift(self) -> Shift:
        camera = self._station.simulated
        if camera is None:
            raise TypeError("only the simulated camera works a made-up shift")
        wait(lambda: self._status.state is CameraState.LIVE)
        worked = work_a_shift(self._station.workstation, camera)
        self._station.blockSignals(True)  # from now on the screens show what they are given
        return worked

    def live(self) -> QWidget:
        return self._operator(self._state(Mode.LIVE), with_look=True)

    def judging(self) -> QWidget:
        return self._operator(replace(self._state(Mode.JUDGING), in_flight=1), with_look=True)

    def judged(self, judged: Judged, mode: Mode = Mode.JUDGED, *, selected: bool = False) -> QWidget:
        marked = judged.traces[0].defect.id if selected and judged.traces else None
        return self._operator(replace(self._state(mode), judged=judged, ticket=judged.ticket, selected=marked))

    def why(self) -> QWidget:
        """The verdict, explained where its findings stood."""
        window, screen = self.judged(self.shift.failed), self._stage.screen(OperatorScreen)
        if not screen.why.is_open:
            screen.toggle_why(replace(self._state(Mode.JUDGED), judged=self.shift.failed))
        wait(lambda: screen.why.view.table.rowCount() > 0)
        return window

    def undo(self) -> QWidget:
        shown = replace(self._state(Mode.JUDGED), judged=self.shift.passed, can_undo=True, asks_undo=True)
        return self._operator(shown)

    def parts(self) -> QWidget:
        return self._operator(replace(self._state(Mode.LIVE), picks_part=True))

    def camera_lost(self) -> QWidget:
        lost = CameraLost("a2A2048-37gcBAS (40012345) is gone: it no longer answers", "Check cable and power.")
        status = replace(self._status, state=CameraState.LOST, fault=lost)
        return self._operator(replace(self._state(Mode.LIVE), camera=status))

    def other_calibration(self) -> QWidget:
        """Another camera was connected, and nobody has calibrated it yet."""
        window = self.live()
        caution = Caution(CautionKind.OTHER_CAMERA, self._status.info, stops_verdicts=True)
        self._stage.screen(OperatorScreen).show_caution(caution_sign(caution))
        return window

    def demo(self) -> QWidget:
        """As a newcomer sees it, with the simulated microscope below."""
        window = self._operator(replace(self._state(Mode.JUDGED), judged=self.shift.failed))
        self._stage.show(ScreenName.INSPECT, hands=True)
        return window

    def history_list(self) -> QWidget:
        return self._history(lambda screen: screen.show_list(), lambda screen: screen.list.lines.rowCount() > 0)

    def history_trends(self) -> QWidget:
        return self._history(lambda screen: screen.show_trends(), lambda screen: screen.trends.charts is not None)

    def history_opened(self) -> QWidget:
        entry = self.shift.failed.stored.line.id
        return self._history(lambda screen: screen.open(entry), lambda screen: _opened_is(screen, entry))

    def history_why(self) -> QWidget:
        window, entry = self.history_opened(), self._stage.screen(HistoryScreen).entry
        entry.tabs.setCurrentWidget(entry.why)
        return window

    def camera(self) -> QWidget:
        screen = self._stage.screen(CameraScreen)
        self._stage.show(ScreenName.CAMERA)
        screen.source.show_cameras((self._status.info,))
        screen.show_status(replace(self._status, frames_per_s=37.0))
        screen.show_frame(self.shift.live)
        return self._stage.window

    @property
    def _status(self) -> CameraStatus:
        return self._station.workstation.acquisition.status

    def _state(self, mode: Mode) -> ScreenState:
        shift, workstation = self.shift, self._station.workstation
        return ScreenState(
            mode=mode,
            recipe=workstation.recipes[PART],
            ticket=shift.failed.ticket,
            camera=replace(self._status, frames_per_s=37.0),
            tally=self._tally,
        )

    @cached_property
    def _tally(self) -> Tally:
        return tally_of(self._station.workstation.store, self.shift.failed.ticket.lot)

    def _operator(self, state: ScreenState, *, with_look: bool = False) -> QWidget:
        screen = self._stage.screen(OperatorScreen)
        screen.show_caution("")
        self._stage.show(ScreenName.INSPECT)
        screen.show_state(replace(state, mode=Mode.LIVE, judged=None, selected=None, asks_undo=False))
        screen.area.show_frame(self.shift.live)
        screen.area.show_look(self.shift.seen)
        screen.show_state(state)
        if not with_look and state.is_live:
            screen.area.picture.show_overlay(None)
        return self._stage.window

    def _history(self, turn: Callable[[HistoryScreen], None], is_there: Callable[[HistoryScreen], bool]) -> QWidget:
        screen = self._stage.screen(HistoryScreen)
        assert self.shift
        self._stage.show(ScreenName.HISTORY)
        screen.entry.back_wanted.emit()
        screen.entry.tabs.setCurrentIndex(0)
        turn(screen)
        wait(lambda: is_there(screen))
        return self._stage.window


def _opened_is(screen: HistoryScreen, inspection_id: str) -> bool:
    opened = screen.entry.opened
    return opened is not None and opened.stored.line.id == inspection_id


def _doubtful(judged: Judged) -> Judged:
    """The same connector at a station whose calibration is that of another objective."""
    reason = Reason("The measured cladding contradicts the scale", Cause.SCALE_DISAGREES)
    verdict = replace(judged.inspection.verdict, status=VerdictStatus.NOT_INSPECTABLE, reasons=(reason,))
    inspection = replace(judged.inspection, verdict=verdict)
    return replace(judged, inspection=inspection, answer=Answer.ASK, advice=Advice.NONE, traces=())
