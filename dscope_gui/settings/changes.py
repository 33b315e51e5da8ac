"""What was changed at this station: `settings.json` in the data folder, laid over `config/config.json`.

Only what differs from the shipped values is written, so that a later version's better values come through.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from dscope_gui.domain.profile.common import Section
from dscope_gui.domain.realtime import StreamSettings
from dscope_gui.domain.station import WorkstationSettings
from dscope_gui.errors import ConfigurationInvalid, DScopeError, WrittenByNewer
from dscope_gui.paths import config_file
from dscope_gui.settings.config import Config, load_config
from dscope_gui.settings.forms import SETTINGS
from dscope_gui.settings.json_file import first_fault, read_json, strictly
from dscope_gui.settings.station_file import read_station_file, write_station_file

CHANGES_FILE: Final = "settings.json"


@dataclass(frozen=True, slots=True)
class LoadedConfig:
    """`problem` : why the changes could not be used and the shipped values are in force; None when all is well."""

    config: Config
    problem: DScopeError | None = None


def load_config_with_changes(data_folder: Path, shipped: Path | None = None) -> LoadedConfig:
    """The configuration of this station.

    Raises
    ------
    ConfigurationInvalid
        The shipped file itself is broken; nothing is left to fall back to.
    """
    base = load_config(shipped)
    changes = data_folder / CHANGES_FILE
    if not changes.exists():
        return LoadedConfig(base)
    try:
        return LoadedConfig(_merged(read_json(shipped or config_file()), changes))
    except WrittenByNewer as error:
        return LoadedConfig(base, WrittenByNewer(error.message, f"The shipped settings are in force. {error.hint}"))
    except ConfigurationInvalid as error:
        hint = "The shipped settings are in force. Set up the station again, or remove this file"
        return LoadedConfig(base, ConfigurationInvalid(error.message, hint))


def save_changes(data_folder: Path, settings: WorkstationSettings, shipped: Path | None = None) -> None:
    """Keep how this station differs from the shipped settings; changes of other sections stay as they are.

    Raises
    ------
    NotWritable
        Disk full or no permission; the old file is still there.
    WrittenByNewer
        The old file is of a newer program, and still there.
    """
    _save(data_folder, {"workstation": (load_config(shipped).workstation, settings)})


def save_stream_changes(data_folder: Path, settings: StreamSettings, shipped: Path | None = None) -> None:
    """The same for the stream and the fixture. Raises `NotWritable` and `WrittenByNewer`."""
    config = load_config(shipped)
    stream = {
        "realtime_settings": (config.realtime_settings, settings.stream),
        "calibration": (config.calibration, settings.fixture),
    }
    _save(data_folder, stream)


def merge(base: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """`base` with the values of `changes`, section by section; neither is altered."""
    merged = dict(base)
    for name, value in changes.items():
        below = merged.get(name)
        merged[name] = merge(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
    return merged


def difference(base: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """What must be merged into `base` to get `other`, which has the same fields."""
    found: dict[str, Any] = {}
    for name, value in other.items():
        below = base.get(name)
        if isinstance(below, dict) and isinstance(value, dict):
            if inner := difference(below, value):
                found[name] = inner
        elif value != below:
            found[name] = value
    return found


def _save(data_folder: Path, sections: Mapping[str, tuple[Section, Section]]) -> None:
    """Of each section what it is like as shipped, and what it shall be like."""
    path = data_folder / CHANGES_FILE
    changes = _readable_changes(path)
    for name, (as_shipped, wanted) in sections.items():
        differing = difference(as_shipped.model_dump(mode="json"), wanted.model_dump(mode="json"))
        changes.pop(name, None)
        if differing:
            changes[name] = differing
    write_station_file(path, SETTINGS, changes)


def _merged(base: dict[str, Any], path: Path) -> Config:
    changes = read_station_file(path, SETTINGS)
    try:
        return strictly(merge(base, changes), Config)
    except ValidationError as error:
        raise ConfigurationInvalid(f"{path}: {first_fault(error)}") from error


def _readable_changes(path: Path) -> dict[str, Any]:
    """What is in the file; a broken one is written anew, as it was not in force anyway."""
    try:
        return read_station_file(path, SETTINGS) if path.exists() else {}
    except WrittenByNewer:
        raise
    except ConfigurationInvalid:
        return {}
