"""The fields of the stream and of the fixture."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from PyQt6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from dscope_gui.domain.realtime import BroadcastMode, FixedPlace, FixtureCalibration, StreamSettings
from dscope_gui.domain.station import Role
from dscope_gui.qt.notifications import Notices
from dscope_gui.qt.settings_screen import SettingsKeeper, SettingsPresenter, SettingsScreen
from dscope_gui.settings.changes import load_config_with_changes
from dscope_gui.settings.config import load_config
from dscope_gui.settings.field_faults import FaultKind, Known
from dscope_gui.settings.stream_fields import find_stream_faults, flat_stream

KNOWN = Known(
    parts=("4711-LC",),
    profiles=("fast_scan", "deep_inspection"),
    languages=("en",),
    camera_files=("a2A2048-37gcBAS.json",),
)
SHIPPED = load_config()
IN_FORCE = flat_stream(SHIPPED.stream_settings)


@dataclass(frozen=True, slots=True)
class Form:
    """The technician's form with what is behind it."""

    screen: SettingsScreen
    keeper: SettingsKeeper
    presenter: SettingsPresenter


def form(qtbot: QtBot, data_folder: Path) -> Form:
    screen = SettingsScreen(KNOWN)
    qtbot.addWidget(screen)
    settings = SHIPPED.workstation.model_copy(update={"default_part": None})
    keeper = SettingsKeeper(data_folder, settings=settings, stream=SHIPPED.stream_settings, parent=screen)
    presenter = SettingsPresenter(
        screen,
        keeper,
        Notices(),
        shipped=settings,
        shipped_stream=SHIPPED.stream_settings,
        known=KNOWN,
    )
    screen.set_role(Role.TECHNICIAN)
    return Form(screen, keeper, presenter)


def retype(qtbot: QtBot, made: Form, name: str, text: str) -> None:
    line = next(one for one in made.screen.findChildren(QLineEdit) if one.accessibleName() == name)
    line.clear()
    qtbot.keyClicks(line, text)


def test_what_is_in_force_stands_on_the_form_and_is_right(qtbot: QtBot, tmp_path: Path) -> None:
    values = form(qtbot, tmp_path).screen.values()
    of_stream = {path: value for path, value in values.items() if path.split(".")[0] in ("stream", "fixture")}
    assert of_stream.items() <= IN_FORCE.items()
    assert len(of_stream) > 30
    assert find_stream_faults({**IN_FORCE, **of_stream}, KNOWN).settings == SHIPPED.stream_settings


def test_what_is_applied_is_in_force_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    made = form(qtbot, tmp_path)
    retype(qtbot, made, "Most frames inspected", "12")
    retype(qtbot, made, "Fixed point on the picture", "100.5, 200")
    retype(qtbot, made, "Fixed place: latitude", "48.1")
    retype(qtbot, made, "Fixed place: longitude", "11.5")
    with qtbot.waitSignal(made.keeper.stream_saved) as saved:
        made.presenter.apply()
    loaded = load_config_with_changes(tmp_path).config
    assert loaded.stream_settings == saved.args[0]
    assert loaded.realtime_settings.max_fps == 12.0
    assert loaded.calibration.origin_xy_pixels == (100.5, 200.0)
    assert loaded.calibration.fixed_place == FixedPlace(latitude_deg=48.1, longitude_deg=11.5)
    written = json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))
    assert written["realtime_settings"] == {"max_fps": 12.0}


def test_the_stream_is_not_told_of_other_settings(qtbot: QtBot, tmp_path: Path) -> None:
    made = form(qtbot, tmp_path)
    retype(qtbot, made, "Name of the station", "Line 3")
    with qtbot.assertNotEmitted(made.keeper.stream_saved):
        made.presenter.apply()


def test_its_own_screen_changes_the_form_as_well(qtbot: QtBot, tmp_path: Path) -> None:
    made = form(qtbot, tmp_path)
    on = SHIPPED.realtime_settings.model_copy(update={"enabled": True})
    made.keeper.keep_stream(SHIPPED.stream_settings.model_copy(update={"stream": on}))
    assert made.screen.values()["stream.enabled"] is True
    assert load_config_with_changes(tmp_path).config.realtime_settings.enabled


@pytest.mark.parametrize(
    ("path", "given", "kind"),
    [
        ("stream.max_fps", "fast", FaultKind.NO_NUMBER),
        ("stream.max_fps", 0, FaultKind.TOO_SMALL),
        ("stream.camera_index", 1.5, FaultKind.NOT_WHOLE),
        ("stream.broadcast.port", 70000, FaultKind.TOO_LARGE),
        ("stream.broadcast.host", "", FaultKind.EMPTY),
        ("stream.broadcast.topic", "two words", FaultKind.OTHER),
        ("stream.profile", "deep", FaultKind.UNKNOWN),
        ("fixture.pixels_per_micron", [1.0, 2.0, 3.0], FaultKind.OTHER),
        ("fixture.origin_xy_pixels", "left", FaultKind.OTHER),
        ("fixture.fixed_place.latitude_deg", 91.0, FaultKind.TOO_LARGE),
    ],
)
def test_a_fault_is_named_at_its_field(path: str, given: object, kind: FaultKind) -> None:
    values = {**IN_FORCE, path: given}
    if path.startswith("fixture.fixed_place"):
        values["fixture.fixed_place.longitude_deg"] = 11.5
    checked = find_stream_faults(values, KNOWN)
    assert checked.settings is None
    faults = {where: fault.kind for where, fault in checked.faults.items()}
    if path == "fixture.pixels_per_micron":
        assert list(faults) == [path]
    else:
        assert faults == {path: kind}


def test_half_a_certificate_is_told_where_the_other_half_is_missing() -> None:
    checked = find_stream_faults({**IN_FORCE, "stream.broadcast.tls.certificate": "station.pem"}, KNOWN)
    assert {path: fault.kind for path, fault in checked.faults.items()} == {"stream.broadcast.tls.key": FaultKind.EMPTY}


def test_a_receiver_without_a_port_and_a_network_camera_without_an_address_are_told() -> None:
    values = {**IN_FORCE, "fixture.gps_enabled": True, "stream.source": "rtsp"}
    assert set(find_stream_faults(values, KNOWN).faults) == {"fixture.gps_device", "stream.rtsp_url"}


def test_whole_sections_survive_the_way_through_the_fields() -> None:
    settings = StreamSettings(
        stream=SHIPPED.realtime_settings.model_copy(
            update={"broadcast": SHIPPED.realtime_settings.broadcast.model_copy(update={"mode": BroadcastMode.REST})}
        ),
        fixture=FixtureCalibration(
            pixels_per_micron=(2.2, 2.4), fixed_place=FixedPlace(latitude_deg=1.0, longitude_deg=2.0, altitude_m=3.0)
        ),
    )
    assert find_stream_faults(flat_stream(settings), KNOWN).settings == settings
