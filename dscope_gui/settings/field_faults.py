"""Tells field by field what is wrong with the settings of a station, before they are saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from dscope_gui.domain.database_address import parse_address
from dscope_gui.domain.realtime_checks import NEEDED
from dscope_gui.domain.station import WorkstationSettings
from dscope_gui.errors import DScopeError
from dscope_gui.paths import data_folder
from dscope_gui.settings.calibration import load_scale
from dscope_gui.settings.calibrations import calibration_file
from dscope_gui.settings.flat_fields import flat_field_file


class FaultKind(StrEnum):
    """What can be wrong with a field; the screens have a sentence for each."""

    EMPTY = "empty"
    NO_NUMBER = "no_number"
    NOT_WHOLE = "not_whole"
    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    UNKNOWN = "unknown"
    NO_FILE = "no_file"
    NO_CALIBRATION = "no_calibration"
    NO_FOLDER = "no_folder"
    NO_ADDRESS = "no_address"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Fault:
    """`given` : what stands in the field; `limit` : the bound that it breaks, or what was said about it."""

    kind: FaultKind
    given: str = ""
    limit: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What may be named: part numbers, profiles, languages, and the files with camera settings."""

    parts: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    camera_files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """`settings` : None as long as there are faults; `faults` : by field, such as `capture.burst`."""

    settings: WorkstationSettings | None
    faults: dict[str, Fault] = field(default_factory=dict)


_KINDS: Final = {
    "string_too_short": FaultKind.EMPTY,
    NEEDED: FaultKind.EMPTY,
    "float_parsing": FaultKind.NO_NUMBER,
    "float_type": FaultKind.NO_NUMBER,
    "finite_number": FaultKind.NO_NUMBER,
    "int_parsing": FaultKind.NOT_WHOLE,
    "int_from_float": FaultKind.NOT_WHOLE,
    "int_type": FaultKind.NOT_WHOLE,
    "greater_than": FaultKind.TOO_SMALL,
    "greater_than_equal": FaultKind.TOO_SMALL,
    "less_than": FaultKind.TOO_LARGE,
    "less_than_equal": FaultKind.TOO_LARGE,
}
_BOUNDS: Final = ("ge", "gt", "le", "lt")


def find_faults(values: Mapping[str, Any], known: Known) -> Checked:
    """Check what was typed in.

    Parameters
    ----------
    values : by field, such as `{"capture.burst": 5}`; numbers may still be text.
    """
    try:
        settings = WorkstationSettings.model_validate(nested(values))
    except ValidationError as error:
        return Checked(None, dict(fault_of(fault) for fault in error.errors(include_url=False)))
    faults = {**_unknown_names(settings, known), **_missing_files(settings), **_address_faults(settings)}
    return Checked(None if faults else settings, faults)


def nested(values: Mapping[str, Any]) -> dict[str, Any]:
    """`{"capture.burst": 5}` as `{"capture": {"burst": 5}}`."""
    whole: dict[str, Any] = {}
    for path, value in values.items():
        *sections, name = path.split(".")
        place = whole
        for section in sections:
            place = place.setdefault(section, {})
        place[name] = value
    return whole


def flat(settings: WorkstationSettings) -> dict[str, Any]:
    """The other way round: every single value by its field."""
    return dict(flattened("", settings.model_dump(mode="json")))


def flattened(before: str, section: dict[str, Any]) -> list[tuple[str, Any]]:
    """Single values of a section and of those within it, with `before` before each of their names."""
    found: list[tuple[str, Any]] = []
    for name, value in section.items():
        found += flattened(f"{before}{name}.", value) if isinstance(value, dict) else [(f"{before}{name}", value)]
    return found


def fault_of(error: Any) -> tuple[str, Fault]:
    """One of pydantic's errors: where, and what."""
    path = ".".join(str(part) for part in error["loc"])
    bounds = error.get("ctx", {})
    limit = next((f"{bounds[name]:g}" for name in _BOUNDS if name in bounds), error["msg"])
    return path, Fault(_KINDS.get(error["type"], FaultKind.OTHER), str(error.get("input", "")), limit)


def _unknown_names(settings: WorkstationSettings, known: Known) -> dict[str, Fault]:
    named = {
        "default_part": (settings.default_part, known.parts),
        "live.profile": (settings.live.profile, known.profiles),
        "gui.language": (settings.gui.language, known.languages),
        "camera.settings": (settings.camera.settings, known.camera_files),
    }
    return {
        path: Fault(FaultKind.UNKNOWN, name, ", ".join(names))
        for path, (name, names) in named.items()
        if name is not None and names and name not in names
    }


def _missing_files(settings: WorkstationSettings) -> dict[str, Fault]:
    faults: dict[str, Fault] = {}
    if settings.calibration is not None and (fault := _calibration_fault(calibration_file(settings.calibration))):
        faults["calibration"] = fault
    if settings.flat_field is not None and not flat_field_file(settings.flat_field).is_file():
        faults["flat_field"] = Fault(FaultKind.NO_FILE, settings.flat_field)
    if settings.storage.folder is not None and not (data_folder() / settings.storage.folder).is_dir():
        faults["storage.folder"] = Fault(FaultKind.NO_FOLDER, settings.storage.folder)
    return faults


def _address_faults(settings: WorkstationSettings) -> dict[str, Fault]:
    """What was typed in is not repeated: there may be a password in it."""
    if settings.storage.database_url is None:
        return {}
    try:
        parse_address(settings.storage.database_url)
    except ValueError as error:
        return {"storage.database_url": Fault(FaultKind.NO_ADDRESS, limit=str(error))}
    return {}


def _calibration_fault(path: Path) -> Fault | None:
    if not path.is_file():
        return Fault(FaultKind.NO_FILE, str(path))
    try:
        load_scale(path)
    except DScopeError as error:
        return Fault(FaultKind.NO_CALIBRATION, str(path), error.message)
    return None
