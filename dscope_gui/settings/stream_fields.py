"""The settings of the stream and of the fixture as single fields, and what is wrong with each before they are saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from pydantic import ValidationError

from dscope_gui.domain.realtime import StreamSettings
from dscope_gui.paths import data_folder
from dscope_gui.settings.field_faults import Fault, FaultKind, Known, fault_of, flattened, nested
from dscope_gui.settings.stream_files import missing_stream_files

_OPTIONAL: Final = {
    "stream.broadcast.tls": ("certificate", "key"),
    "fixture.fixed_place": ("latitude_deg", "longitude_deg", "altitude_m"),
}
"""Sections that are there or not; as fields they are all empty where there is none."""


@dataclass(frozen=True, slots=True)
class CheckedStream:
    """`settings` : None as long as there are faults; `faults` : by field, such as `stream.max_fps`."""

    settings: StreamSettings | None
    faults: dict[str, Fault] = field(default_factory=dict)


def flat_stream(settings: StreamSettings) -> dict[str, Any]:
    """Every single value by its field; `stream` is the section `realtime_settings`, `fixture` is `calibration`."""
    fields = dict(flattened("", settings.model_dump(mode="json")))
    for section, names in _OPTIONAL.items():
        if fields.pop(section, _THERE) is None:
            fields.update({f"{section}.{name}": None for name in names})
    return fields


def find_stream_faults(values: Mapping[str, Any], known: Known) -> CheckedStream:
    """Check what was typed in; numbers may still be text."""
    whole = nested(values)
    for section, names in _OPTIONAL.items():
        if all(values.get(f"{section}.{name}") is None for name in names):
            *above, name = section.split(".")
            _within(whole, above)[name] = None
    try:
        settings = StreamSettings.model_validate(whole)
    except ValidationError as error:
        faults = [fault_of(fault) for fault in error.errors(include_url=False)]
        return CheckedStream(None, {_field_of(path, values): _plain(fault) for path, fault in reversed(faults)})
    contradictions = _contradictions(settings, known)
    return CheckedStream(None if contradictions else settings, contradictions)


_THERE: Final = object()


def _within(whole: dict[str, Any], sections: list[str]) -> dict[str, Any]:
    for name in sections:
        whole = whole.setdefault(name, {})
    return whole


def _field_of(path: str, values: Mapping[str, Any]) -> str:
    """A value that may be of several kinds is named with each kind; the field is what stands on the form."""
    return max((name for name in values if path == name or path.startswith(f"{name}.")), key=len, default=path)


def _plain(fault: Fault) -> Fault:
    return Fault(FaultKind.EMPTY) if fault.given == str(None) else fault


def _contradictions(settings: StreamSettings, known: Known) -> dict[str, Fault]:
    stream = settings.stream
    faults = missing_stream_files(stream, data_folder())
    if known.profiles and stream.profile not in known.profiles:
        faults["stream.profile"] = Fault(FaultKind.UNKNOWN, stream.profile, ", ".join(known.profiles))
    return faults
