"""The form of the settings."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QComboBox, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from dscope_gui.domain.camera import CameraInfo
from dscope_gui.domain.station import Role, ThemeName, WorkstationSettings
from dscope_gui.qt.notifications import Notices
from dscope_gui.qt.settings_screen import SettingsKeeper, SettingsPresenter, SettingsScreen
from dscope_gui.settings.config import load_config
from dscope_gui.settings.field_faults import Known, flat
from dscope_gui.settings.recipes import load_recipes

KNOWN = Known(
    parts=tuple(load_recipes()),
    profiles=("fast_scan", "deep_inspection"),
    languages=("en", "de", "es"),
    camera_files=("a2A2048-37gcBAS.json",),
)


@dataclass(frozen=True, slots=True)
class Form:
    """The form with what is behind it."""

    screen: SettingsScreen
    keeper: SettingsKeeper
    presenter: SettingsPresenter
    notices: Notices
    data_folder: Path

    def line(self, name: str) -> QLineEdit:
        return next(line for line in self.screen.findChildren(QLineEdit) if line.accessibleName() == name)

    def box(self, name: str) -> QComboBox:
        return next(box for box in self.screen.findChildren(QComboBox) if box.accessibleName() == name)

    def button(self, text: str) -> QPushButton:
        return next(button for button in self.screen.findChildren(QPushButton) if button.text() == text)

    def saved(self) -> dict[str, object]:
        """What the file holds beside the form in which it is written."""
        content: dict[str, object] = json.loads((self.data_folder / "settings.json").read_text(encoding="utf-8"))
        assert content.pop("schema") == "dscope.settings/1"
        return content


@pytest.fixture
def form(qtbot: QtBot, tmp_path: Path) -> Form:
    """A technician's form over the shipped settings."""
    notices = Notices()
    screen = SettingsScreen(KNOWN)
    qtbot.addWidget(screen)
    shipped = load_config()
    keeper = SettingsKeeper(tmp_path, settings=shipped.workstation, stream=shipped.stream_settings, parent=screen)
    presenter = SettingsPresenter(
        screen,
        keeper,
        notices,
        shipped=shipped.workstation,
        shipped_stream=shipped.stream_settings,
        known=KNOWN,
    )
    screen.set_role(Role.TECHNICIAN)
    screen.resize(1160, 760)
    screen.show()
    return Form(screen, keeper, presenter, notices, tmp_path)


def click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def retype(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.clear()
    qtbot.keyClicks(line, text)


def in_force() -> dict[str, object]:
    """Everything but the list of the station check's steps, which is no field."""
    return {path: value for path, value in flat(load_config().workstation).items() if path != "station_check.steps"}


def on_form(form: Form) -> dict[str, object]:
    """What stands there of the station itself."""
    values = form.screen.values()
    return {path: value for path, value in values.items() if path.split(".")[0] not in ("stream", "fixture")}


def test_every_setting_of_the_station_is_on_the_form(form: Form) -> None:
    assert on_form(form) == in_force()


def test_nothing_can_be_applied_before_something_is_changed(qtbot: QtBot, form: Form) -> None:
    assert not form.button("Apply").isEnabled()
    retype(qtbot, form.line("Name of the station"), "Line 3")
    assert form.button("Apply").isEnabled()


def test_what_is_applied_is_kept_and_told(qtbot: QtBot, form: Form) -> None:
    retype(qtbot, form.line("Name of the station"), "Line 3")
    with qtbot.waitSignal(form.keeper.saved) as signal:
        click(qtbot, form.button("Apply"))
    assert isinstance(signal.args[0], WorkstationSettings)
    assert signal.args[0].station == "Line 3"
    assert form.saved() == {"workstation": {"station": "Line 3"}}
    assert not form.button("Apply").isEnabled()


def test_a_fault_is_told_at_its_field_and_keeps_all_from_being_saved(qtbot: QtBot, form: Form) -> None:
    retype(qtbot, form.line("Frames of a capture"), "many")
    assert "many" in form.screen.message_at("capture.burst")
    with qtbot.assertNotEmitted(form.keeper.saved):
        click(qtbot, form.button("Apply"))
    assert not (form.data_folder / "settings.json").exists()

    retype(qtbot, form.line("Frames of a capture"), "7")
    assert form.screen.message_at("capture.burst") == ""


def test_cancel_goes_back_to_what_is_in_force(qtbot: QtBot, form: Form) -> None:
    retype(qtbot, form.line("Longest wait for them"), "x")
    click(qtbot, form.button("Cancel"))
    assert on_form(form) == in_force()
    assert form.screen.message_at("capture.timeout_s") == ""


def test_the_shipped_values_come_back_and_are_kept_when_applied(qtbot: QtBot, form: Form) -> None:
    retype(qtbot, form.line("Name of the station"), "Line 3")
    click(qtbot, form.button("Apply"))
    click(qtbot, form.button("As shipped"))
    assert form.line("Name of the station").text() == "Station 1"
    click(qtbot, form.button("Apply"))
    assert form.saved() == {}


def test_a_decimal_comma_is_understood(qtbot: QtBot, form: Form) -> None:
    retype(qtbot, form.line("Scale, typed in"), "0,345")
    assert form.screen.values()["um_per_px"] == 0.345
    assert form.screen.message_at("um_per_px") == ""


def test_the_keys_beside_a_number_step_it(qtbot: QtBot, form: Form) -> None:
    line = form.line("Frames of a capture")
    editor = line.parentWidget()
    assert editor is not None
    retype(qtbot, line, "5")
    keys = {key.accessibleName(): key for key in editor.findChildren(QToolButton)}
    click(qtbot, keys["More"])
    click(qtbot, keys["More"])
    click(qtbot, keys["Less"])
    assert line.text() == "6"


def test_the_operator_sees_the_appearance_only(form: Form) -> None:
    form.screen.set_role(Role.OPERATOR)
    assert form.box("Theme").isVisible()
    assert not form.line("Name of the station").isVisible()
    assert not form.button("As shipped").isVisible()


def test_an_operator_changes_the_theme_and_nothing_else(qtbot: QtBot, form: Form) -> None:
    form.screen.set_role(Role.OPERATOR)
    qtbot.keyClick(form.box("Theme"), Qt.Key.Key_Down)
    click(qtbot, form.button("Apply"))
    assert form.keeper.settings.gui.theme is ThemeName.DARK
    assert form.saved() == {"workstation": {"gui": {"theme": "dark"}}}


def test_cameras_are_offered_and_another_may_be_typed_in(qtbot: QtBot, form: Form) -> None:
    form.screen.show_cameras([CameraInfo("simulator", "Simulated"), CameraInfo("basler:40012345", "a2A2048")])
    box = form.box("Camera")
    assert [box.itemText(index) for index in range(box.count())] == ["simulator", "basler:40012345"]
    assert box.currentText() == "simulator"
    box.setEditText("rtsp://scope.local/live")
    assert form.screen.values()["camera.source"] == "rtsp://scope.local/live"


def test_a_camera_that_is_not_plugged_in_is_not_forgotten(form: Form) -> None:
    form.screen.show_cameras([CameraInfo("usb:0", "Webcam")])
    assert form.screen.values()["camera.source"] == "simulator"


def test_a_disk_that_refuses_is_told_and_nothing_is_taken_over(qtbot: QtBot, form: Form, tmp_path: Path) -> None:
    (form.data_folder / "settings.json").mkdir()
    retype(qtbot, form.line("Name of the station"), "Line 3")
    with qtbot.assertNotEmitted(form.keeper.saved):
        click(qtbot, form.button("Apply"))
    assert form.keeper.settings.station == "Station 1"
    assert "settings.json" in form.notices.kept[-1].message


def test_every_field_is_as_high_as_a_finger(form: Form) -> None:
    for kind in (QComboBox, QPushButton, QToolButton):
        for widget in form.screen.findChildren(kind):
            assert not widget.isVisible() or widget.height() >= 60, widget.accessibleName()
