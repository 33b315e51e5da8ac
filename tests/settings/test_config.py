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
    with pytest.raises(ConfigurationInvalid, match="default_profile: there is no profile 'deep'"):
        load_config(written(tmp_path, content))


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (
            "calibration.gps_enabled",
            True,
            r"calibration\.gps_device: gps_enabled needs a port here, such as /dev/ttyUSB0",
        ),
        ("calibration.gps_stale_s", True, r"calibration\.gps_stale_s: input should be a valid number, not true"),
        ("calibration.gps_stale_s", "5", r"calibration\.gps_stale_s: input should be a valid number, not \"5\""),
        ("calibration.gps_enabled", 0, r"calibration\.gps_enabled: input should be a valid boolean, not 0"),
        ("calibration.gps_baud", 0, r"calibration\.gps_baud: input should be greater .*, not 0"),
        (
            "calibration.gps_stale_s",
            0,
            r"calibration\.gps_stale_s: input should be greater than or equal to 0.001, not 0",
        ),
        ("calibration.pixels_per_micron", [1.0, -1.0], r"calibration\.pixels_per_micron\.1: .* to 0.001, not -1"),
        ("calibration.pixels_per_micron", 0, r"calibration\.pixels_per_micron: .* to 0.001, not 0"),
        ("calibration.pixels_per_micron", [1, 2, 3], r"calibration\.pixels_per_micron: list should .* 2 items, not 3"),
        ("calibration.origin_xy_pixels", 5, r"calibration\.origin_xy_pixels: input should be a valid list, not 5"),
        ("calibration.origin_xy_pixels", [1.0], r"calibration\.origin_xy_pixels\.1: this field is missing"),
        ("calibration.fixed_place", {"latitude_deg": 1.0}, r"fixed_place\.longitude_deg: this field is missing"),
        ("calibration.fixed_place", {"latitude_deg": 91, "longitude_deg": 0}, r"latitude_deg: .* 90, not 91"),
        ("realtime_settings.source", "rtsp", r"realtime_settings\.rtsp_url: the source rtsp needs an address"),
        ("realtime_settings.rtsp_url", "camera.local", r"rtsp_url: an address is wanted here, such as rtsp://"),
        ("realtime_settings.camera_index", 100, r"camera_index: input should be less than or equal to 99, not 100"),
        ("realtime_settings.camera_index", "first", r"camera_index: .*, not \"first\""),
        ("realtime_settings.max_fps", 0, r"max_fps: input should be greater than or equal to 0.01"),
        (
            "realtime_settings.profile",
            "fastscan",
            r": realtime_settings\.profile: there is no .* Did you mean fast_scan",
        ),
        ("realtime_settings.broadcast.mode", "mqtt", r"broadcast\.mode: .*'none', 'websocket' or 'rest'"),
        ("realtime_settings.broadcast.topic", "two words", r"broadcast\.topic: .*, not \"two words\""),
        ("realtime_settings.broadcast.topic", "a/../b", r"broadcast\.topic: a path such as defect-stream"),
        ("realtime_settings.broadcast.topic", "a//b", r"broadcast\.topic: a path such as"),
        ("realtime_settings.broadcast.port", 70000, r"broadcast\.port: .*, not 70000"),
        ("realtime_settings.broadcast.tls", {"certificate": "a.pem"}, r"broadcast\.tls\.key: this field is missing"),
        (
            "realtime_settings.broadcast.push.url",
            "mes.local:80",
            r"push\.url: an address is wanted here, such as https",
        ),
    ],
)
def test_a_fault_of_the_stream_is_named_at_its_field(
    path: str, value: object, said: str, tmp_path: Path, content: dict[str, Any]
) -> None:
    *sections, name = path.split(".")
    place = content
    for section in sections:
        place = place[section]
    place[name] = value
    with pytest.raises(ConfigurationInvalid, match=said):
        load_config(written(tmp_path, content))


def test_a_password_in_an_address_is_not_repeated(tmp_path: Path, content: dict[str, Any]) -> None:
    content["realtime_settings"]["rtsp_url"] = "operator:hunter2@camera"
    with pytest.raises(ConfigurationInvalid) as caught:
        load_config(written(tmp_path, content))
    assert "hunter2" not in str(caught.value)


def test_a_topic_may_be_written_as_the_path_that_it_becomes(tmp_path: Path, content: dict[str, Any]) -> None:
    content["realtime_settings"]["broadcast"]["topic"] = "/line-3/defects"
    assert load_config(written(tmp_path, content)).realtime_settings.broadcast.topic == "line-3/defects"


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


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("locate.core.samples", 10**9),
        ("locate.core.samples", 10**400),
        ("fuse.films.clearance_px", 10**9),
        ("quality.sharp_px", 1e9),
        ("measure.ridge.points_per_degree", 1e300),
    ],
)
def test_a_number_beyond_reason_is_refused_before_a_picture_fills_the_memory_with_it(
    path: str, value: float, tmp_path: Path, content: dict[str, Any]
) -> None:
    *sections, name = path.split(".")
    place = content["profiles"]["fast_scan"]
    for section in sections:
        place = place[section]
    assert name in place
    place[name] = value
    with pytest.raises(ConfigurationInvalid, match=rf"fast_scan: {path}: at most .* makes sense, not 1"):
        load_config(written(tmp_path, content))


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("detect.noise.samples_per_ring", 1, "greater than or equal to 8"),
        ("measure.blur.step_px", 250.0, "at most half of reach_px"),
        ("measure.blur.every_px", 0.001, "every_px: input should be greater than or equal to 0.25"),
        ("locate.rods.search.outer", 1e-9, "inner to outer must rise"),
        ("locate.rods.search.steps", 10**12, "less than or equal to 64"),
        ("locate.rods.search.gap", 1.0, "leave no room for any rod"),
        ("flatten.crop.largest_megapixels", 1e-9, "greater than or equal to 0.01"),
        ("quality.rim_samples", 1, "greater than or equal to 8"),
        ("quality.sharp_px", 1e-300, "quality.sharp_px: at least 1e-06 makes sense, not 1e-300"),
        ("detect.noise.smallest_sample", 3000, "smallest_sample: at most samples_per_ring"),
        ("detect.methods.oriented_line.directions", 181, "directions: input should be less than or equal to 180"),
        ("detect.methods.black_hat.shrink", 17, "shrink: input should be less than or equal to 16"),
        ("locate.hough.min_radius", 50.0, r"max_radius: more than min_radius \(50\)"),
        ("locate.refine.angles_coarse", 2, "angles_coarse: input should be greater than or equal to 16"),
        ("locate.refine.tangential_sigma", 99.0, "tangential_sigma: at most an eighth of angles"),
        ("locate.reduce.rows", 1, "rows: input should be greater than or equal to 48"),
        ("locate.core.smooth", 1.001, "smooth: input should be less than or equal to 1"),
        ("measure.ridge.max_points", 1, "max_points: input should be greater than or equal to 8"),
        ("measure.ridge.step_px", 250.0, "ridge: step_px must leave samples to both sides of the line"),
        ("flatten.light.cut", 0.004, "cut: input should be greater than or equal to 1"),
        ("flatten.crop.fine_um_per_px", 1000.0, "fine_um_per_px: input should be less than or equal to 2"),
        ("budget.forms", {}, "forms: scratch, pit, .* missing"),
        ("quality.rays_per_arc", 1000, "at most 3000 rays make sense"),
    ],
)
def test_numbers_with_which_nothing_could_be_measured_are_refused(
    path: str, value: object, said: str, tmp_path: Path, content: dict[str, Any]
) -> None:
    *sections, name = path.split(".")
    place = content["profiles"]["fast_scan"]
    for section in sections:
        place = place[section]
    assert name in place
    place[name] = value
    with pytest.raises(ConfigurationInvalid, match=said):
        load_config(written(tmp_path, content))


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ('"\\ud800"', "half a character"),
        ("1" * 5000, "too many digits"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_json_that_cannot_be_kept_or_shown_is_refused(value: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    path.write_text(f'{{"default_profile": {value}}}', encoding="utf-8")
    with pytest.raises(ConfigurationInvalid, match=rf"config\.json is no valid JSON: .*{said}") as refusal:
        load_config(path)
    str(refusal.value).encode("utf-8")


def test_more_samples_of_the_edge_than_opencv_takes_are_refused(tmp_path: Path, content: dict[str, Any]) -> None:
    content["profiles"]["fast_scan"]["measure"]["blur"].update(sectors=360, reach_px=100.0)
    with pytest.raises(ConfigurationInvalid, match="step_px: with that reach and so many sectors more than 32000"):
        load_config(written(tmp_path, content))


def test_a_step_of_no_kind_is_told_without_repeating_it(tmp_path: Path, content: dict[str, Any]) -> None:
    content["workstation"]["station_check"]["steps"][0]["kind"] = {"a": ["whole section"] * 1000}
    said = r"steps\.0: its kind must be one of light, dot_target, golden, painted$"
    with pytest.raises(ConfigurationInvalid, match=said) as refusal:
        load_config(written(tmp_path, content))
    assert len(refusal.value.message) < 300
