"""The operator's screen on the real workstation: simulated camera, real engine, real history, real threads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import pytest
from PyQt6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dscope_gui.cameras.simulator import Condition, SimulatedCamera
from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.ticket import Ticket
from dscope_gui.qt.operator.bar_ranges import bar_ranges
from dscope_gui.qt.operator.presenter import OperatorPresenter
from dscope_gui.qt.operator.screen import OperatorScreen
from dscope_gui.qt.operator.screen_state import Mode
from dscope_gui.qt.operator.station_instrument import StationInstrument
from dscope_gui.qt.shutdown import Shutdown
from dscope_gui.qt.station import Station
from dscope_gui.settings import load_config
from dscope_gui.workstation.build import Workstation

PATIENCE_MS = 20000
FIBER = "sm-9-125"
TICKET = Ticket("LC-UPC-SM", "SN-1", "L-1", "Ana K.", "Station 1")


@dataclass
class Plant:
    qtbot: QtBot
    screen: OperatorScreen
    presenter: OperatorPresenter
    workstation: Workstation
    camera: SimulatedCamera

    def press(self, key: str | Qt.Key) -> None:
        self.qtbot.keyClick(self.screen.focusWidget() or self.screen, key)

    def wait(self, mode: Mode) -> None:
        self.qtbot.waitUntil(lambda: self.presenter.state.mode is mode, timeout=PATIENCE_MS)

    def capture(self, key: str | Qt.Key = Qt.Key.Key_Space) -> Answer:
        with self.qtbot.waitSignal(self.presenter.judged_shown, timeout=PATIENCE_MS):
            self.press(key)
        shown = self.presenter.state.shown
        assert shown is not None
        return shown.answer


@pytest.fixture
def plant(qtbot: QtBot, tmp_path: Path) -> Iterator[Plant]:
    config = load_config()
    storage = config.workstation.storage.model_copy(update={"folder": str(tmp_path)})
    config = config.model_copy(update={"workstation": config.workstation.model_copy(update={"storage": storage})})
    station, shutdown = Station(config, "simulator"), Shutdown()
    workstation, camera = station.workstation, station.simulated
    assert camera is not None
    camera.insert(FIBER, 5, condition=Condition.CLEAN)
    screen = OperatorScreen(workstation.recipes, bar_ranges(config))
    qtbot.addWidget(screen)
    instrument = StationInstrument(workstation, station.jobs, station.analysis, screen)
    presenter = OperatorPresenter(instrument, workstation.recipes, config.workstation.capture, TICKET, screen)
    instrument.connect_to(presenter)
    screen.connect_to(presenter)
    station.frame_shown.connect(presenter.frame)
    station.look_shown.connect(presenter.look)
    station.status_changed.connect(presenter.camera)
    shutdown.add("the last part", presenter.finish)
    station.add_to(shutdown)
    screen.resize(1184, 756)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    presenter.start()
    station.start()
    qtbot.waitUntil(lambda: presenter.state.is_camera_there, timeout=PATIENCE_MS)
    yield Plant(qtbot, screen, presenter, workstation, camera)
    start_s = perf_counter()
    shutdown.run()
    assert perf_counter() - start_s < 2.0
    screen.hide()


def test_the_live_picture_is_looked_at_as_the_recipe_says(plant: Plant) -> None:
    plant.qtbot.waitUntil(lambda: bool(plant.screen.area.picture.overlay.zones), timeout=PATIENCE_MS)
    assert plant.screen.area.bars.focus.reading.word == "sharp"
    plant.camera.set_focus_um(40.0)
    plant.qtbot.waitUntil(lambda: plant.screen.area.bars.focus.reading.word == "not sharp", timeout=PATIENCE_MS)
    plant.qtbot.waitUntil(lambda: "fps" in plant.screen.area.rate.text(), timeout=PATIENCE_MS)


def test_a_clean_part_passes_and_the_next_scan_books_it(plant: Plant) -> None:
    assert plant.capture() is Answer.PASS
    assert plant.screen.card.texts.word == "PASS"
    store = plant.workstation.store
    [line] = store.find(HistoryQuery(), limit=9)
    assert (line.answer, line.is_booked, line.ticket) == (Answer.PASS, False, TICKET)
    plant.presenter.scan("SN-2")
    plant.qtbot.waitUntil(lambda: plant.presenter.state.can_undo, timeout=PATIENCE_MS)
    assert store.find(HistoryQuery(), limit=9)[0].is_booked
    plant.presenter.undo("Wrong serial")
    plant.wait(Mode.JUDGED)
    assert not store.find(HistoryQuery(), limit=9)[0].is_booked
    assert plant.presenter.state.ticket == TICKET
    plant.qtbot.waitUntil(lambda: plant.presenter.state.tally.parts == 1, timeout=PATIENCE_MS)


def test_a_dirty_part_fails_is_cleaned_and_passes(plant: Plant) -> None:
    plant.camera.insert(FIBER, 5, condition=Condition.DIRTY)
    assert plant.capture() is Answer.FAIL
    assert plant.screen.findings.advice.text().startswith("Clean (1 of")
    plant.camera.wipe()
    answer = plant.capture("c")
    shown = plant.presenter.state.shown
    assert shown is not None and shown.comparison is not None
    assert shown.cleanings == 1
    assert shown.comparison.gone
    assert plant.screen.area.comparison.isVisible()
    assert answer is Answer.PASS


def test_an_empty_holder_and_a_blurred_picture_are_retakes(plant: Plant) -> None:
    plant.camera.remove()
    assert plant.capture() is Answer.RETAKE
    assert "No connector" in plant.screen.findings.reasons.text()
    plant.camera.insert(FIBER, 5, condition=Condition.CLEAN)
    plant.camera.set_focus_um(40.0)
    assert plant.capture() is Answer.RETAKE
    assert "Not sharp" in plant.screen.findings.reasons.text()


def test_a_cable_pulled_in_mid_capture_ends_without_a_verdict(plant: Plant) -> None:
    plant.press(Qt.Key.Key_Space)
    plant.wait(Mode.JUDGING)
    plant.camera.pull_cable()
    plant.qtbot.waitUntil(lambda: plant.presenter.state.in_flight == 0, timeout=PATIENCE_MS)
    plant.qtbot.waitUntil(lambda: not plant.presenter.state.is_camera_there, timeout=PATIENCE_MS)
    assert plant.presenter.state.shown is None
    assert plant.presenter.state.message.is_fault
    assert "Camera lost" in plant.screen.area.picture.note
    plant.camera.plug_in()
    plant.qtbot.waitUntil(lambda: plant.presenter.state.is_camera_there, timeout=PATIENCE_MS)
    assert plant.capture() is Answer.PASS


def test_closing_in_mid_capture_is_quick_and_leaves_no_thread(plant: Plant) -> None:
    plant.press(Qt.Key.Key_Space)
    plant.wait(Mode.JUDGING)


def test_the_good_ranges_of_the_bars_come_from_the_configuration() -> None:
    config = load_config()
    ranges = bar_ranges(config)
    assert ranges.off_centre == config.workstation.capture.off_centre
    assert ranges.focus == config.profile(config.default_profile).quality.blurred_focus
    assert 0 < ranges.light[0] < ranges.light[1] < 255
