"""The technician sets the camera."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtGui import QColor
from PyQt6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from dscope_gui.cameras.simulator import SimulatedCamera
from dscope_gui.domain.camera import (
    CameraInfo,
    CameraRanges,
    CameraSettings,
    GrabMode,
    PixelFormat,
    Range,
    Roi,
)
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.station import ThemeName
from dscope_gui.errors import CameraRefused
from dscope_gui.qt.camera_screen import CameraPresenter, CameraScreen, CameraSearch, UserSetAction
from dscope_gui.qt.camera_screen.frame_levels import levels_of, saturated_mask
from dscope_gui.settings import camera_files, load_camera_settings
from dscope_gui.workstation.acquire import CameraState, CameraStatus
from dscope_gui.workstation.clock import SystemClock
from tests import hand_built
from tests.qt.hands import click, press

_RANGES = CameraRanges(Range(20.0, 1_000_000.0), Range(0.0, 24.0), Range(1.0, 37.0), 2048, 1536)
_SETTINGS = CameraSettings(
    exposure_us=8000.0, gain_db=3.0, frames_per_s=30.0, roi=Roi(x=0, y=0, width=2048, height=1536)
)
_INFO = CameraInfo("basler:1", "a2A2048-37gcBAS (1)", has_user_sets=True)


class Desk:
    """A camera with the simulator's picture and user sets, whose every wish is written down."""

    def __init__(self) -> None:
        self.told: list[object] = []
        self.fault: CameraRefused | None = None
        self.threads: set[int] = set()

    def cameras(self) -> Sequence[CameraInfo]:
        return (_INFO, CameraInfo("simulator", "Simulated camera"))

    def connect_to(self, name: str) -> None:
        self.told.append(name)

    def apply(self, settings: CameraSettings) -> CameraSettings:
        self.threads.add(threading.get_ident())
        if self.fault is not None:
            raise self.fault
        self.told.append(settings)
        return settings.model_copy(update={"gain_db": 2.5})

    def user_set(self, action: UserSetAction) -> CameraSettings | None:
        self.told.append(action)
        return None if action is UserSetAction.SAVE else _SETTINGS

    def trigger(self) -> None:
        self.told.append("trigger")


@pytest.fixture
def screen(qtbot: QtBot) -> CameraScreen:
    made = CameraScreen()
    made.resize(1170, 760)
    qtbot.addWidget(made)
    made.show_status(CameraStatus(CameraState.LIVE, _INFO, _SETTINGS, _RANGES, frames_per_s=29.7))
    made.show()
    return made


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def search(desk: Desk) -> Iterator[CameraSearch]:
    made = CameraSearch(desk)
    yield made
    made.close()


@pytest.fixture
def presenter(screen: CameraScreen, desk: Desk, search: CameraSearch) -> Iterator[CameraPresenter]:
    made = CameraPresenter(screen, desk, search)
    yield made
    made.close()


def frame(image: np.ndarray) -> Frame:
    image.flags.writeable = False
    return Frame(image, 0, hand_built.NOON, "simulator")


def test_what_is_in_force_is_shown_and_nothing_is_asked_by_showing_it(qtbot: QtBot, screen: CameraScreen) -> None:
    with qtbot.assertNotEmitted(screen.settings_wanted, wait=150):
        screen.show_settings(_SETTINGS.model_copy(update={"exposure_us": 500.0, "pixel_format": PixelFormat.MONO12}))
    assert screen.settings.value().exposure_us == 500.0
    assert screen.settings.value().pixel_format is PixelFormat.MONO12
    assert "29.7 fps" in screen.source.told.text() and "Live" in screen.source.told.text()


def test_the_exposure_slider_goes_in_equal_factors(qtbot: QtBot, screen: CameraScreen) -> None:
    screen.settings.exposure.slider.setValue(500)
    assert screen.settings.exposure.value() == pytest.approx((20.0 * 1_000_000.0) ** 0.5, rel=0.01)


def test_turning_a_slider_asks_once_and_what_the_camera_made_of_it_is_shown(
    qtbot: QtBot, screen: CameraScreen, presenter: CameraPresenter, desk: Desk
) -> None:
    for place in range(400, 420):
        screen.settings.gain.slider.setValue(place)
    qtbot.waitUntil(lambda: screen.settings.gain.value() == 2.5)
    asked = [one for one in desk.told if isinstance(one, CameraSettings)]
    assert len(asked) == 1 and asked[0].gain_db == pytest.approx(24.0 * 0.419, abs=0.06)
    assert threading.get_ident() not in desk.threads


def test_a_typed_number_outside_of_the_range_is_kept_inside(qtbot: QtBot, screen: CameraScreen) -> None:
    with qtbot.waitSignal(screen.settings_wanted) as caught:
        screen.settings.exposure.number.setValue(5e7)
    assert caught.args is not None and caught.args[0].exposure_us == 1_000_000.0


def test_the_region_stays_on_the_sensor_and_can_be_reset(qtbot: QtBot, screen: CameraScreen) -> None:
    roi = screen.settings.roi
    with qtbot.waitSignal(screen.settings_wanted):
        roi.wide.setValue(1024)
    with qtbot.waitSignal(screen.settings_wanted) as caught:
        roi.left.setValue(1500)
    assert caught.args is not None and caught.args[0].roi == Roi(x=1024, y=0, width=1024, height=1536)
    with qtbot.waitSignal(screen.settings_wanted) as caught:
        click(roi.reset)
    assert caught.args[0].roi == Roi(x=0, y=0, width=2048, height=1536)


def test_a_refusal_is_told_with_its_remedy(
    qtbot: QtBot, screen: CameraScreen, presenter: CameraPresenter, desk: Desk
) -> None:
    desk.fault = CameraRefused("The camera refuses the gain", "Try a smaller one")
    screen.settings.gain.slider.setValue(900)
    qtbot.waitUntil(lambda: "Try a smaller one" in screen.source.told.text())
    assert screen.source.told.property("fault")


def test_cameras_are_looked_for_and_one_is_connected(
    qtbot: QtBot, screen: CameraScreen, presenter: CameraPresenter, desk: Desk
) -> None:
    assert not screen.source.connect_key.isEnabled()
    click(screen.source.refresh)
    qtbot.waitUntil(lambda: screen.source.cameras.count() == 2)
    screen.source.cameras.setCurrentIndex(1)
    click(screen.source.connect_key)
    qtbot.waitUntil(lambda: desk.told == ["simulator"])


def test_user_sets_are_for_cameras_that_have_them(
    qtbot: QtBot, screen: CameraScreen, presenter: CameraPresenter, desk: Desk
) -> None:
    click(screen.keeping.keys[UserSetAction.LOAD])
    qtbot.waitUntil(lambda: desk.told == [UserSetAction.LOAD])
    screen.keeping.show_camera(CameraInfo("simulator", "Simulated camera"))
    keys = screen.keeping.keys.values()
    assert not any(key.isEnabled() for key in keys)
    assert all("keeps no settings" in key.toolTip() for key in keys)


def test_a_software_trigger_can_be_given_only_where_one_is_waited_for(
    qtbot: QtBot, screen: CameraScreen, presenter: CameraPresenter, desk: Desk
) -> None:
    assert not screen.trigger.isEnabled()
    screen.show_settings(_SETTINGS.model_copy(update={"software_trigger": True}))
    click(screen.trigger)
    qtbot.waitUntil(lambda: desk.told == ["trigger"])


def test_settings_are_saved_as_a_file_that_the_station_reads(
    qtbot: QtBot,
    screen: CameraScreen,
    presenter: CameraPresenter,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path))
    presenter.ask_path = lambda suggestion: suggestion.with_name("mine.json")
    click(screen.keeping.file)
    qtbot.waitUntil((tmp_path / "cameras" / "mine.json").exists)
    assert load_camera_settings("mine.json") == _SETTINGS
    assert camera_files() == ("a2A2048-37gcBAS.json", "mine.json")


def test_a_folder_that_cannot_be_made_is_told_before_a_name_is_asked_for(
    screen: CameraScreen, presenter: CameraPresenter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    monkeypatch.setenv("DSCOPE_DATA", str(blocked))
    asked: list[Path] = []
    presenter.ask_path = asked.append
    click(screen.keeping.file)
    assert not asked
    assert "could not be written" in screen.source.told.text()


def test_one_saturated_pixel_is_painted_red_until_told_not_to(qtbot: QtBot, screen: CameraScreen) -> None:
    image = np.full((1536, 2048), 90, np.uint8)
    image[700, 1000] = 255
    screen.show_frame(frame(image))
    assert saturated_mask(image, 512).sum() == 255
    x, y = (round(v) for v in screen.picture.view.to_widget(1000, 700))
    reds = [QColor(screen.picture.grab().toImage().pixel(x + dx, y)).red() for dx in (-1, 0, 1)]
    assert max(reds) > 200
    click(screen.marks)
    assert QColor(screen.picture.grab().toImage().pixel(x, y)).red() < 150


def test_levels_of_eight_and_sixteen_bits_mean_the_same() -> None:
    image = np.tile(np.arange(256, dtype=np.uint8), (64, 1))
    eight, sixteen = levels_of(image), levels_of(np.left_shift(image, 8, dtype=np.uint16))
    assert eight.mean == sixteen.mean == pytest.approx(127, abs=1) and eight.saturated == sixteen.saturated


def test_a_sharper_picture_fills_the_bar(qtbot: QtBot, screen: CameraScreen) -> None:
    camera = SimulatedCamera(SystemClock(), width=640, height=480)
    camera.open()
    camera.insert_next()
    for focus_um in (0.0, 12.0):
        camera.set_focus_um(focus_um)
        camera.start(GrabMode.LATEST)
        for _ in range(4):
            screen.show_frame(camera.read(5.0))
        camera.stop()
    camera.close()
    assert screen.sharpness.bar.value() < 80
    assert screen.histogram.levels is not None and "mean" in screen.histogram.in_words()
    click(screen.sharpness.again)
    assert screen.sharpness.bar.value() == 0


def test_a_lost_camera_says_so_on_the_picture(qtbot: QtBot, screen: CameraScreen) -> None:
    screen.show_status(CameraStatus(CameraState.LOST, _INFO, _SETTINGS, _RANGES))
    assert "not live" in screen.picture.note and "Lost" in screen.source.told.text()


def test_nothing_on_the_side_is_cut_off(qtbot: QtBot, screen: CameraScreen, theme: ThemeName) -> None:
    area = screen.findChild(QScrollArea)
    assert area is not None
    body, viewport = area.widget(), area.viewport()
    assert body is not None and viewport is not None
    qtbot.waitUntil(lambda: body.minimumSizeHint().width() <= viewport.width())


def test_f5_looks_for_cameras(qtbot: QtBot, screen: CameraScreen) -> None:
    with qtbot.waitActive(screen):
        screen.activateWindow()
    with qtbot.waitSignal(screen.refresh_wanted):
        press(screen, Qt.Key.Key_F5)
