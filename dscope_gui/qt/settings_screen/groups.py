"""Which settings there are, in which groups, and who may change them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.judges import Detector, DetectorChoice
from dscope_gui.domain.station import Role, ThemeName, UnusableRuler
from dscope_gui.qt.languages import language_title
from dscope_gui.qt.settings_screen.editor import Editor
from dscope_gui.qt.settings_screen.editors import ChoiceEditor, Choices, SwitchEditor, TextEditor
from dscope_gui.qt.settings_screen.number_editor import NumberEditor
from dscope_gui.qt.settings_screen.path_editor import PathEditor
from dscope_gui.qt.settings_screen.stream_groups import (
    broadcast_editors,
    broadcast_title,
    fixture_editors,
    fixture_title,
    stream_editors,
    stream_title,
)
from dscope_gui.qt.widgets.judge_words import detector_words
from dscope_gui.qt.widgets.wording import role_word
from dscope_gui.settings.field_faults import Known


@dataclass(frozen=True, slots=True)
class Group:
    """`editors` : by the path of the setting, in the order on the screen."""

    title: Callable[[], str]
    least_role: Role
    editors: dict[str, Editor]


def made_groups(known: Known) -> tuple[Group, ...]:
    """All groups with new editors; what the operator may change comes first."""
    return (
        Group(_look_title, Role.OPERATOR, _look(known)),
        Group(_station_title, Role.TECHNICIAN, _station(known)),
        Group(_camera_title, Role.TECHNICIAN, _camera(known)),
        Group(_capture_title, Role.TECHNICIAN, _capture()),
        Group(_live_title, Role.TECHNICIAN, _live(known)),
        Group(_storage_title, Role.TECHNICIAN, _storage()),
        Group(stream_title, Role.TECHNICIAN, stream_editors(known)),
        Group(broadcast_title, Role.TECHNICIAN, broadcast_editors()),
        Group(fixture_title, Role.TECHNICIAN, fixture_editors()),
        Group(_check_title, Role.QA, _check(known)),
    )


def plain_choices(names: Sequence[str]) -> Choices:
    """Names that are the same in every language."""
    return [(name, partial(str, name)) for name in names]


def _look(known: Known) -> dict[str, Editor]:
    return {
        "gui.language": ChoiceEditor([(name, partial(language_title, name)) for name in known.languages]),
        "gui.theme": ChoiceEditor([(ThemeName.LIGHT.value, _light), (ThemeName.DARK.value, _dark)]),
        "gui.fullscreen": SwitchEditor(),
        "gui.first_run_card": SwitchEditor(),
    }


def _station(known: Known) -> dict[str, Editor]:
    return {
        "station": TextEditor(),
        "default_part": ChoiceEditor([(None, _none), *plain_choices(known.parts)]),
        "calibration": PathEditor(is_folder=False),
        "um_per_px": NumberEditor(0.01, "µm/px", may_be_empty=True),
        "calibration_care.valid_days": NumberEditor(30, _days()),
        "calibration_care.warn_days": NumberEditor(1, _days()),
        "calibration_care.grace_days": NumberEditor(1, _days()),
        "calibration_care.unusable": ChoiceEditor(
            [(UnusableRuler.NO_VERDICT.value, _no_verdict), (UnusableRuler.CLADDING.value, _cladding)]
        ),
        "calibration_care.watched_parts": NumberEditor(5),
        "calibration_care.watch_sigmas": NumberEditor(0.5),
        "flat_field": PathEditor(is_folder=False, names="*.png *.tif *.tiff *.bmp"),
        "flat_field_valid_days": NumberEditor(30, _days()),
        "own_dirt.exclude": SwitchEditor(),
        "own_dirt.strict": SwitchEditor(),
    }


def _camera(known: Known) -> dict[str, Editor]:
    return {
        "camera.source": ChoiceEditor([], is_free=True),
        "camera.settings": ChoiceEditor(plain_choices(known.camera_files)),
    }


def _capture() -> dict[str, Editor]:
    return {
        "detector": ChoiceEditor([(one.value, partial(_detector, one)) for one in DetectorChoice]),
        "capture.burst": NumberEditor(1),
        "capture.timeout_s": NumberEditor(0.5, "s"),
        "capture.most_cleanings": NumberEditor(1),
        "capture.off_centre": NumberEditor(0.05),
        "capture.require_serial": SwitchEditor(),
        "capture.beep": SwitchEditor(),
    }


def _live(known: Known) -> dict[str, Editor]:
    return {
        "live.detect": SwitchEditor(),
        "live.profile": ChoiceEditor(plain_choices(known.profiles)),
        "live.analyses_per_s": NumberEditor(1),
    }


def _storage() -> dict[str, Editor]:
    return {
        "storage.folder": PathEditor(is_folder=True),
        "storage.database_url": TextEditor(may_be_empty=True),
        "storage.least_free_mb": NumberEditor(500, "MB"),
        "storage.spool_days": NumberEditor(30, _days()),
    }


def _check(known: Known) -> dict[str, Editor]:
    return {
        "station_check.required": SwitchEditor(),
        "station_check.valid_h": NumberEditor(1, "h"),
        "station_check.shift_starts": TextEditor(),
        "station_check.least_role": ChoiceEditor([(role.value, partial(role_word, role)) for role in Role]),
        "station_check.part": ChoiceEditor([(None, _none), *plain_choices(known.parts)]),
        "station_check.baseline_checks": NumberEditor(5),
    }


def _detector(choice: DetectorChoice) -> str:
    if choice is DetectorChoice.AUTO:
        return QCoreApplication.translate("SettingGroups", "the rules, and a trained model once one is active")
    return detector_words(Detector(choice.value))


def _days() -> str:
    return QCoreApplication.translate("SettingGroups", "days")


def _no_verdict() -> str:
    return QCoreApplication.translate("SettingGroups", "judge nothing until it is calibrated")


def _cladding() -> str:
    return QCoreApplication.translate("SettingGroups", "measure with the cladding of the fiber")


def _look_title() -> str:
    return QCoreApplication.translate("SettingGroups", "Appearance")


def _station_title() -> str:
    return QCoreApplication.translate("SettingGroups", "Station and scale")


def _camera_title() -> str:
    return QCoreApplication.translate("SettingGroups", "Camera")


def _capture_title() -> str:
    return QCoreApplication.translate("SettingGroups", "Capture and judge")


def _live_title() -> str:
    return QCoreApplication.translate("SettingGroups", "Live picture")


def _storage_title() -> str:
    return QCoreApplication.translate("SettingGroups", "Storage")


def _check_title() -> str:
    return QCoreApplication.translate("SettingGroups", "Station check")


def _light() -> str:
    return QCoreApplication.translate("SettingGroups", "Light")


def _dark() -> str:
    return QCoreApplication.translate("SettingGroups", "Dark")


def _none() -> str:
    return QCoreApplication.translate("SettingGroups", "none")
