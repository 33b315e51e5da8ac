"""The configuration file: what is in it holds, and what is wrong with it is said in one line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.errors import ConfigurationInvalid, WrongUse
from dscope_gui.paths import config_file
from dscope_gui.settings import config_sha256, load_config


@pytest.fixture
def content() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(config_file().read_text(encoding="utf-8"))
    return loaded


def written(folder: Path, content: object) -> Path:
    path = folder / "config.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_the_shipped_configuration_is_valid_and_has_both_profiles() -> None:
    config = load_config()
    assert {"fast_scan", "deep_inspection"} <= set(config.profiles)
    assert config.profile(config.default_profile) is config.profiles["deep_inspection"]


def test_a_missing_field_is_named_with_its_file(tmp_path: Path, content: dict[str, Any]) -> None:
    del content["profiles"]["fast_scan"]["read"]["max_pixels"]
    with pytest.raises(ConfigurationInvalid, match=r"config\.json: profiles\.fast_scan\.read\.max_pixels: .* missing"):
        load_config(written(tmp_path, content))


def test_an_unknown_field_is_named(tmp_path: Path, content: dict[str, Any]) -> None:
    content["profiles"]["fast_scan"]["read"]["max_pixel"] = 3
    with pytest.raises(ConfigurationInvalid, match=r"read\.max_pixel: there is no such field"):
        load_config(written(tmp_path, content))


def test_a_value_out_of_range_is_shown(tmp_path: Path, content: dict[str, Any]) -> None:
    content["profiles"]["fast_scan"]["read"]["max_pixels"] = -3
    with pytest.raises(ConfigurationInvalid, match=r"max_pixels: input should be .*, not -3"):
        load_config(written(tmp_path, content))


def test_a_default_profile_that_does_not_exist_is_refused(tmp_path: Path, content: dict[str, Any]) -> None:
    content["default_profile"] = "deep"
    with pytest.raises(ConfigurationInvalid, match="default_profile 'deep'"):
        load_config(written(tmp_path, content))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"{", "no valid JSON: .* line 1"),
        (b"\xff\xfe\x00", "no text file"),
        (b"[" * 100_000, "nested too deeply"),
        (b"[]", "the file as a whole"),
    ],
)
def test_a_file_that_is_no_configuration_is_refused_in_one_line(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "config.json"
    path.write_bytes(data)
    with pytest.raises(ConfigurationInvalid, match=said) as caught:
        load_config(path)
    assert "\n" not in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationInvalid, match=r"none\.json cannot be read: No such file"):
        load_config(tmp_path / "none.json")


def test_an_unknown_profile_is_answered_with_the_nearest() -> None:
    with pytest.raises(WrongUse, match="Did you mean fast_scan"):
        load_config().profile("fastscan")


def test_a_name_far_from_all_is_answered_with_the_list() -> None:
    assert did_you_mean("zzz", ["b", "a"]) == "Known: a, b"


def test_the_hash_follows_the_content_and_not_the_layout(tmp_path: Path, content: dict[str, Any]) -> None:
    path = tmp_path / "config.json"
    path.write_text(json.dumps(content, indent=7), encoding="utf-8")
    assert config_sha256(load_config(path)) == config_sha256(load_config())
    content["profiles"]["fast_scan"]["read"]["max_pixels"] += 1
    assert config_sha256(load_config(written(tmp_path, content))) != config_sha256(load_config())
