"""The settings of the real-time stream and of the fixture, for technicians."""

from __future__ import annotations

from functools import partial

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.realtime import BroadcastMode
from dscope_gui.qt.settings_screen.editor import Editor
from dscope_gui.qt.settings_screen.editors import ChoiceEditor, SwitchEditor, TextEditor
from dscope_gui.qt.settings_screen.number_editor import NumberEditor
from dscope_gui.qt.settings_screen.pair_editor import PairEditor
from dscope_gui.qt.settings_screen.path_editor import PathEditor
from dscope_gui.settings.field_faults import Known

_PEM = "*.pem *.crt *.key"


def stream_editors(known: Known) -> dict[str, Editor]:
    return {
        "stream.enabled": SwitchEditor(),
        "stream.max_fps": NumberEditor(5, _per_s()),
        "stream.profile": ChoiceEditor([(name, partial(str, name)) for name in known.profiles]),
        "stream.source": TextEditor(),
        "stream.camera_index": NumberEditor(1),
        "stream.rtsp_url": TextEditor(),
        "stream.display": SwitchEditor(),
        "stream.geometry.remembered_s": NumberEditor(0.5, "s"),
        "stream.tracking.forget_s": NumberEditor(1, "s"),
        "stream.tracking.heat_map_every_s": NumberEditor(1, "s"),
        "stream.tracking.heat_map_half_life_s": NumberEditor(10, "s"),
    }


def broadcast_editors() -> dict[str, Editor]:
    path = "stream.broadcast"
    return {
        f"{path}.mode": ChoiceEditor(
            [
                (BroadcastMode.NONE.value, _nobody),
                (BroadcastMode.WEBSOCKET.value, _served),
                (BroadcastMode.REST.value, _posted),
            ]
        ),
        f"{path}.host": TextEditor(),
        f"{path}.port": NumberEditor(1),
        f"{path}.topic": TextEditor(),
        f"{path}.token_always": SwitchEditor(),
        f"{path}.tls.certificate": PathEditor(is_folder=False, names=_PEM),
        f"{path}.tls.key": PathEditor(is_folder=False, names=_PEM),
        f"{path}.limits.clients": NumberEditor(10),
        f"{path}.limits.pictures_per_s": NumberEditor(1, _per_s()),
        f"{path}.limits.picture_width": NumberEditor(128, "px"),
        f"{path}.push.url": TextEditor(may_be_empty=True),
        f"{path}.push.token_file": PathEditor(is_folder=False, names="*"),
        f"{path}.push.ca_file": PathEditor(is_folder=False, names=_PEM),
    }


def fixture_editors() -> dict[str, Editor]:
    return {
        "fixture.pixels_per_micron": PairEditor("px/µm", may_be_one=True),
        "fixture.origin_xy_pixels": PairEditor("px"),
        "fixture.physical_origin_mm": PairEditor("mm"),
        "fixture.rotation_deg": NumberEditor(1, "°"),
        "fixture.y_points_up": SwitchEditor(),
        "fixture.gps_enabled": SwitchEditor(),
        "fixture.gps_device": TextEditor(),
        "fixture.gps_baud": ChoiceEditor([(baud, partial(str, baud)) for baud in _BAUDS]),
        "fixture.gps_stale_s": NumberEditor(1, "s"),
        "fixture.fixed_place.latitude_deg": NumberEditor(0.001, "°", may_be_empty=True),
        "fixture.fixed_place.longitude_deg": NumberEditor(0.001, "°", may_be_empty=True),
        "fixture.fixed_place.altitude_m": NumberEditor(1, "m", may_be_empty=True),
    }


_BAUDS = (4800, 9600, 19200, 38400, 57600, 115200)


def stream_title() -> str:
    return QCoreApplication.translate("SettingGroups", "Stream")


def broadcast_title() -> str:
    return QCoreApplication.translate("SettingGroups", "Who gets the stream")


def fixture_title() -> str:
    return QCoreApplication.translate("SettingGroups", "Fixture and place")


def _per_s() -> str:
    return QCoreApplication.translate("SettingGroups", "per second")


def _nobody() -> str:
    return QCoreApplication.translate("SettingGroups", "nobody but this computer's screens")


def _served() -> str:
    return QCoreApplication.translate("SettingGroups", "whoever connects to this station")


def _posted() -> str:
    return QCoreApplication.translate("SettingGroups", "posted to another server")
