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
from dscope_gui.qt.operator.screen_state import Mode
from dscope_gui.qt.operator.station import OperatorStation, bar_ranges
from dscope_gui.qt.workers.acquisition_thread import CameraDoorbells
from dscope_gui.settings import load_config
from dscope_gui.workstation.build import Workstation, build_workstation

PATIENCE_MS = 20000
FIBER = "sm-9-125"
TICKET = Ticket("LC-UPC-SM", "SN-1", "L-1", "Ana K.", "Station 1")


@dataclass
class Plant:
    qtbot: QtBot
    station: OperatorStation
    workstation: Workstation
    camera: SimulatedCamera

    def press(self, key: str | Qt.Key) -> None:
        self.qtbot.keyClick(self.station.screen.focusWidget() or self.station.screen, key)

    def wait(self, mode: Mode) -> None:
        self.qtbot.waitUntil(lambda: self.station.presenter.state.mode is mode, timeout=PATIENCE_MS)

    def capture(self, key: str | Qt.Key = Qt.Key.Key_Space) -> Answer:
        with self.qtbot.waitSignal(self.station.presenter.judged_shown, timeout=PATIENCE_MS):
            self.press(key)
        shown = self.station.presenter.state.shown
        assert shown is not None
        return shown.answer


@pytest.fixture
def plant(qtbot: QtBot, tmp_path: Path) -> Iterator[Plant]:
    config = load_config()
    storage = config.workstation.storage.model_copy(update={"folder": str(tmp_path)})
    config = config.model_copy(update={"workstation": config.workstation.model_copy(update={"storage": storage})})
    doorbells = CameraDoorbells()
    workstation = build_workstation(config, on_frame=doorbells.ring, on_status=doorbells.tell, camera="simulator")
    assert isinstance(workstation.camera, SimulatedCamera)
    workstation.camera.insert(FIBER, 5, condition=Condition.CLEAN)
    station = OperatorStation(workstation, doorbells, TICKET)
    qtbot.addWidget(station.screen)
    station.screen.resize(1184, 756)
    with qtbot.waitActive(station.screen):
        station.screen.show()
        station.screen.activateWindow()
    station.start()
    plant = Plant(qtbot, station, workstation, workstation.camera)
    qtbot.waitUntil(lambda: station.presenter.state.is_camera_there, timeout=PATIENCE_MS)
    yield plant
    start_s = perf_counter()
    assert station.stop(5.0)
    assert perf_counter() - start_s < 2.0
    station.screen.hide()
    workstation.close()


def test_the_live_picture_is_looked_at_as_the_recipe_says(plant: Plant) -> None:
    plant.qtbot.waitUntil(lambda: bool(plant.station.screen.area.picture.overlay.zones), timeout=PATIENCE_MS)
    assert plant.station.screen.area.bars.focus.reading.word == "sharp"
    plant.camera.set_focus_um(40.0)
    plant.qtbot.waitUntil(lambda: plant.station.screen.area.bars.focus.reading.word == "not sharp", timeout=PATIENCE_MS)
    plant.qtbot.waitUntil(lambda: "fps" in plant.station.screen.area.rate.text(), timeout=PATIENCE_MS)


def test_a_clean_part_passes_and_the_next_scan_books_it(plant: Plant) -> None:
    assert plant.capture() is Answer.PASS
    assert plant.station.screen.card.texts.word == "PASS"
    store = plant.workstation.store
    [line] = store.find(HistoryQuery(), limit=9)
    assert (line.answer, line.is_booked, line.ticket) == (Answer.PASS, False, TICKET)
    plant.station.presenter.scan("SN-2")
    plant.qtbot.waitUntil(lambda: plant.station.presenter.state.can_undo, timeout=PATIENCE_MS)
    assert store.find(HistoryQuery(), limit=9)[0].is_booked
    plant.station.presenter.undo("Wrong serial")
    plant.wait(Mode.JUDGED)
    assert not store.find(HistoryQuery(), limit=9)[0].is_booked
    assert plant.station.presenter.state.ticket == TICKET
    plant.qtbot.waitUntil(lambda: plant.station.presenter.state.tally.parts == 1, timeout=PATIENCE_MS)


def test_a_dirty_part_fails_is_cleaned_and_passes(plant: Plant) -> None:
    plant.camera.insert(FIBER, 5, condition=Condition.DIRTY)
    assert plant.capture() is Answer.FAIL
    assert plant.station.screen.findings.advice.text().startswith("Clean (1 of")
    plant.camera.wipe()
    answer = plant.capture("c")
    shown = plant.station.presenter.state.shown
    assert shown is not None and shown.comparison is not None
    assert shown.cleanings == 1
    assert shown.comparison.gone
    assert plant.station.screen.area.comparison.isVisible()
    assert answer is Answer.PASS


def test_an_empty_holder_and_a_blurred_picture_are_retakes(plant: Plant) -> None:
    plant.camera.remove()
    assert plant.capture() is Answer.RETAKE
    assert "No connector" in plant.station.screen.findings.reasons.text()
    plant.camera.insert(FIBER, 5, condition=Condition.CLEAN)
    plant.camera.set_focus_um(40.0)
    assert plant.capture() is Answer.RETAKE
    assert "Not sharp" in plant.station.screen.findings.reasons.text()


def test_a_cable_pulled_in_mid_capture_ends_without_a_verdict(plant: Plant) -> None:
    plant.press(Qt.Key.Key_Space)
    plant.wait(Mode.JUDGING)
    plant.camera.pull_cable()
    plant.qtbot.waitUntil(lambda: plant.station.presenter.state.in_flight == 0, timeout=PATIENCE_MS)
    plant.qtbot.waitUntil(lambda: not plant.station.presenter.state.is_camera_there, timeout=PATIENCE_MS)
    assert plant.station.presenter.state.shown is None
    assert plant.station.presenter.state.message.is_fault
    assert "Camera lost" in plant.station.screen.area.picture.note
    plant.camera.plug_in()
    plant.qtbot.waitUntil(lambda: plant.station.presenter.state.is_camera_there, timeout=PATIENCE_MS)
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
