"""What is said to be wrong with settings before they are saved."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dscope_gui.settings.config import load_config
from dscope_gui.settings.field_faults import FaultKind, Known, find_faults, flat, nested
from dscope_gui.settings.recipes import load_recipes

KNOWN = Known(parts=tuple(load_recipes()), profiles=("fast_scan",), languages=("en", "de"))


@pytest.fixture
def values() -> dict[str, Any]:
    return flat(load_config().workstation)


def test_the_shipped_settings_are_right(values: dict[str, Any]) -> None:
    checked = find_faults(values, KNOWN)
    assert checked.settings == load_config().workstation
    assert checked.faults == {}


def test_flat_and_nested_are_the_same_settings(values: dict[str, Any]) -> None:
    assert nested(values) == load_config().workstation.model_dump(mode="json")


@pytest.mark.parametrize(
    ("path", "value", "kind"),
    [
        ("station", "", FaultKind.EMPTY),
        ("um_per_px", "0.34 um", FaultKind.NO_NUMBER),
        ("um_per_px", -1, FaultKind.TOO_SMALL),
        ("capture.burst", 0, FaultKind.TOO_SMALL),
        ("capture.burst", 51, FaultKind.TOO_LARGE),
        ("capture.burst", 2.5, FaultKind.NOT_WHOLE),
        ("capture.off_centre", 1.5, FaultKind.TOO_LARGE),
        ("gui.language", "xx", FaultKind.UNKNOWN),
        ("live.profile", "slow", FaultKind.UNKNOWN),
        ("default_part", "LC", FaultKind.UNKNOWN),
        ("calibration", "/no/such/file.json", FaultKind.NO_FILE),
        ("storage.folder", "/no/such/folder", FaultKind.NO_FOLDER),
        ("gui.theme", "pink", FaultKind.OTHER),
    ],
)
def test_each_fault_is_found_at_its_field(path: str, value: object, kind: FaultKind, values: dict[str, Any]) -> None:
    checked = find_faults(values | {path: value}, KNOWN)
    assert checked.settings is None
    assert {at: fault.kind for at, fault in checked.faults.items()} == {path: kind}
    assert checked.faults[path].given == str(value)


@pytest.mark.parametrize("address", ["nonsense", "postgresql://server", "postgresql://ann:secret@server/history"])
def test_an_address_that_cannot_be_used_is_found_and_not_repeated(address: str, values: dict[str, Any]) -> None:
    (fault,) = find_faults(values | {"storage.database_url": address}, KNOWN).faults.values()
    assert (fault.kind, fault.given) == (FaultKind.NO_ADDRESS, "") and "secret" not in fault.limit


def test_a_shared_database_is_a_setting_as_any_other(values: dict[str, Any]) -> None:
    checked = find_faults(values | {"storage.database_url": "postgresql://ann@server/history"}, KNOWN)
    assert checked.settings is not None and checked.faults == {}


def test_a_file_that_is_no_calibration_is_told_from_one_that_is(values: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "calibration.json"
    path.write_text("{}", encoding="utf-8")
    faults = find_faults(values | {"calibration": str(path)}, KNOWN).faults
    assert faults["calibration"].kind is FaultKind.NO_CALIBRATION

    path.write_text(json.dumps({"um_per_px_x": 0.3, "um_per_px_y": 0.3, "uncertainty_rel": 0.002}), encoding="utf-8")
    assert find_faults(values | {"calibration": str(path)}, KNOWN).faults == {}
