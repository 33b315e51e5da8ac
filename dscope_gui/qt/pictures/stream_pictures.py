"""The screen of the stream and the window of `dscope live`, for pictures."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cached_property, partial
from typing import Final

from PyQt6.QtWidgets import QWidget

from dscope_gui.cameras.simulator import Condition, SimulatedCamera
from dscope_gui.domain.live import NOTICE as NOTICE_SCHEMA
from dscope_gui.domain.live import ClientFacts, Health, HeatMapMessage, NoticeMessage, Part, PartHealth, PartState
from dscope_gui.qt.live_view import Shown
from dscope_gui.qt.live_window import LiveWindow
from dscope_gui.qt.pictures.patience import PATIENCE_S
from dscope_gui.qt.pictures.shift import PART
from dscope_gui.qt.pictures.stage import Stage
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.qt.stream import StreamScreen
from dscope_gui.qt.stream.facts import StreamFacts
from dscope_gui.qt.stream.token_panel import TokenRow

_FIBER: Final = "om4-50-125"
_SEED: Final = 4
_FRAMES: Final = 6
_PER_S: Final = 27.4
_LATENCY_MS: Final = 41.0
_OWN: Final = "http://127.0.0.1:8765/"
_FOR_OTHERS: Final = "http://192.168.17.4:8765/"
_NO_FIX: Final = "The receiver has no fix"
_REMEDY: Final = "Put its antenna at a window or outside"
_PARTS: Final = (
    PartHealth(Part.CAMERA, PartState.OK, "Simulated camera is live"),
    PartHealth(Part.INSPECTION, PartState.OK, "27.4 frames are inspected a second"),
    PartHealth(
        Part.LOCATION,
        PartState.WAITING,
        "The receiver has no fix",
        "Put its antenna at a window or outside",
    ),
    PartHealth(Part.SERVER, PartState.OK, f"Served at {_OWN}, 2 clients"),
    PartHealth(Part.PUSH, PartState.OFF, "Nobody asked for it"),
    PartHealth(Part.STORE, PartState.OK, "The history can be written"),
    PartHealth(Part.DISPLAY, PartState.OK, "What is found is shown on this computer"),
)


def add_stream_pictures(shell: Shell, station: Station, camera: SimulatedCamera) -> None:
    """Nothing is done before the first picture is taken."""
    scenes = _Scenes(shell, station, camera)
    for page, name in enumerate(("stream", "stream_parts", "stream_access", "stream_notices", "stream_help")):
        shell.screenshots.add(name, partial(scenes.page, page))
    shell.screenshots.add("stream_off", scenes.off)
    shell.screenshots.add("live_window", scenes.live_window, after=scenes.close_live_window)


class _Scenes:
    def __init__(self, shell: Shell, station: Station, camera: SimulatedCamera) -> None:
        self._shell, self._station, self._camera = shell, station, camera
        self._stage = Stage(shell.window)
        self._window: LiveWindow | None = None

    @cached_property
    def seen(self) -> tuple[Shown, HeatMapMessage]:
        """A scratched end face, followed over some frames; in the way in which the stream does it."""
        # Tracking and its libraries take their time to import, and are needed for these pictures alone.
        from dscope_gui.qt.pictures.streamed import streamed  # noqa: PLC0415 - for --screenshots alone

        self._camera.insert(_FIBER, _SEED, condition=Condition.DIRTY)
        frames = self._station.workstation.acquisition.burst(_FRAMES, PATIENCE_S)
        return streamed(self._station.workstation, PART, frames, per_s=_PER_S, latency_ms=_LATENCY_MS)

    def page(self, page: int) -> QWidget:
        screen = self._shown(StreamFacts(True, False, Health(_PARTS), _OWN, _FOR_OTHERS, _clients()))
        shown, heat_map = self.seen
        screen.show_seen(shown)
        screen.show_figures(shown)
        screen.show_heat_map(heat_map)
        screen.heat_key.setChecked(page == 0)
        screen.tabs.setCurrentIndex(page)
        screen.access.tokens.show_tokens(
            (TokenRow("Line 3", may_judge=True, made="2026-10-02"), TokenRow("Dashboard", False, "2026-11-19"))
        )
        if not screen.notices.lines:
            for notice in _notices():
                screen.show_notice(notice)
        return self._stage.window

    def off(self) -> QWidget:
        screen = self._shown(StreamFacts())
        screen.tabs.setCurrentIndex(0)
        return self._stage.window

    def live_window(self) -> QWidget:
        """As large as the window of the workstation is just now."""
        shown, heat_map = self.seen
        self._window = window = LiveWindow()
        window.resize(self._stage.window.size())
        window.show_health(Health(_PARTS))
        window.show_seen(shown)
        window.show_figures(shown)
        window.show_heat_map(heat_map)
        window.show_notice(_notices()[0])
        window.keys.heat.setChecked(True)
        return window

    def close_live_window(self) -> None:
        if self._window is not None:
            self._window.deleteLater()
            self._window = None

    def _shown(self, facts: StreamFacts) -> StreamScreen:
        screen = self._stage.screen(StreamScreen)
        screen.blockSignals(True)  # from now on it shows what it is given
        self._stage.show(ScreenName.STREAM)
        screen.show_facts(facts)
        return screen


def _clients() -> tuple[ClientFacts, ...]:
    now = datetime.now(UTC)
    return (
        ClientFacts("Dashboard", now - timedelta(minutes=73), sent=119_846, waiting=0, dropped=0),
        ClientFacts("Line 3", now - timedelta(minutes=4), sent=6_512, waiting=12, dropped=207),
    )


def _notices() -> tuple[NoticeMessage, ...]:
    said = (
        (
            Part.LOCATION,
            PartState.WAITING,
            "The receiver has no fix",
            "Put its antenna at a window or outside",
        ),
        (Part.CAMERA, PartState.OK, "Simulated camera is live", ""),
    )
    utc = "2026-11-27T12:00:00.000Z"
    return tuple(
        {"schema": NOTICE_SCHEMA, "utc": utc, "part": part.value, "state": state.value, "text": text, "hint": hint}
        for part, state, text, hint in said
    )
