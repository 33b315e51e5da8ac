"""What was changed at a station, laid over the shipped configuration."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dscope_gui.domain.station import ThemeName, WorkstationSettings
from dscope_gui.errors import NotWritable
from dscope_gui.settings.changes import difference, load_config_with_changes, merge, save_changes
from dscope_gui.settings.config import load_config


@pytest.fixture(scope="module")
def shipped() -> WorkstationSettings:
    return load_config().workstation


def with_dark_theme(settings: WorkstationSettings) -> WorkstationSettings:
    return settings.model_copy(update={"gui": settings.gui.model_copy(update={"theme": ThemeName.DARK})})


def test_without_a_file_the_shipped_settings_are_in_force(tmp_path: Path, shipped: WorkstationSettings) -> None:
    loaded = load_config_with_changes(tmp_path)
    assert loaded.config.workstation == shipped
    assert loaded.problem is None


def test_only_what_differs_is_written_and_comes_back(tmp_path: Path, shipped: WorkstationSettings) -> None:
    changed = with_dark_theme(shipped).model_copy(update={"station": "Línea 3 µ"})
    save_changes(tmp_path, changed)

    written = json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))
    assert written == {
        "schema": "dscope.settings/1",
        "workstation": {"station": "Línea 3 µ", "gui": {"theme": "dark"}},
    }
    assert load_config_with_changes(tmp_path).config.workstation == changed


def test_a_change_that_is_taken_back_leaves_no_trace(tmp_path: Path, shipped: WorkstationSettings) -> None:
    save_changes(tmp_path, with_dark_theme(shipped))
    save_changes(tmp_path, shipped)
    assert json.loads((tmp_path / "settings.json").read_text(encoding="utf-8")) == {"schema": "dscope.settings/1"}


def test_changes_of_other_sections_are_kept_and_in_force(tmp_path: Path, shipped: WorkstationSettings) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"default_profile": "fast_scan"}), encoding="utf-8")
    save_changes(tmp_path, with_dark_theme(shipped))
    assert load_config_with_changes(tmp_path).config.default_profile == "fast_scan"


@pytest.mark.parametrize(
    ("content", "culprit"),
    [
        (b"{", "no valid JSON"),
        (b"\xff\xfe", "no text file"),
        (b"[1]", "should be an object"),
        (b'{"workstation": 5}', "workstation"),
        (b'{"workstation": {"capture": {"burst": 0}}}', "workstation.capture.burst"),
        (b'{"workstation": {"colour": "pink"}}', "workstation.colour: there is no such field"),
    ],
)
def test_a_broken_file_is_named_and_the_shipped_settings_are_in_force(
    content: bytes, culprit: str, tmp_path: Path, shipped: WorkstationSettings
) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    loaded = load_config_with_changes(tmp_path)
    assert loaded.config.workstation == shipped
    assert loaded.problem is not None
    assert culprit in loaded.problem.message and "settings.json" in loaded.problem.message
    assert "shipped settings" in loaded.problem.hint


def test_a_broken_file_is_replaced_by_the_next_save(tmp_path: Path, shipped: WorkstationSettings) -> None:
    (tmp_path / "settings.json").write_text("{", encoding="utf-8")
    save_changes(tmp_path, with_dark_theme(shipped))
    assert load_config_with_changes(tmp_path).problem is None


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, shipped: WorkstationSettings) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder", encoding="utf-8")
    with pytest.raises(NotWritable):
        save_changes(blocked, shipped)


def test_merging_a_difference_gives_the_other() -> None:
    base = {"a": {"b": 1, "c": [1, 2]}, "d": None}
    other = {"a": {"b": 2, "c": [1, 2]}, "d": "x"}
    assert difference(base, other) == {"a": {"b": 2}, "d": "x"}
    assert merge(base, difference(base, other)) == other
    assert base == {"a": {"b": 1, "c": [1, 2]}, "d": None}, "the base is left alone"
