from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from dscope_gui.domain.fiber import FiberCatalogue
from dscope_gui.errors import RuleSetInvalid, WrongUse
from dscope_gui.paths import fibers_file, rules_folder, schema_file
from dscope_gui.rules import (
    dump_rule_set,
    list_rule_sets,
    load_rule_set,
    parse_rule_set,
    rule_set_schema,
    rule_set_sha256,
)

NAMES = list_rule_sets()
UPC = "iec61300-3-35-2015-sm-upc"


def content(name: str = UPC) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((rules_folder() / f"{name}.json").read_text(encoding="utf-8"))
    return data


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_rule_set_is_named_after_its_file_and_admits_what_is_not_verified(name: str) -> None:
    rule_set = load_rule_set(name)
    assert rule_set.id == name
    assert not rule_set.verified
    assert rule_set.notice
    jsonschema.validate(content(name), json.loads(schema_file("rule_set").read_text(encoding="utf-8")))


def test_the_editions_of_the_standard_are_all_there() -> None:
    kinds = ("sm-upc", "sm-apc", "sm-rl26", "mm", "multi-fiber-sm", "multi-fiber-mm")
    wanted = {f"iec61300-3-35-{year}-{kind}" for year in (2009, 2015, 2022) for kind in kinds}
    assert wanted <= set(NAMES)


def test_fibers_named_by_rule_sets_are_in_the_catalogue_and_fit_their_cladding() -> None:
    catalogue = FiberCatalogue.model_validate_json(fibers_file().read_text(encoding="utf-8"))
    fibers = {fiber.name: fiber for fiber in catalogue.fibers}
    assert len(fibers) == len(catalogue.fibers)
    for rule_set in map(load_rule_set, NAMES):
        for name in rule_set.applies_to.fibers:
            nominal = rule_set.cladding
            assert nominal is None or abs(fibers[name].cladding_um - nominal.diameter_um) <= nominal.tolerance_um


def test_a_core_always_fits_into_its_cladding() -> None:
    catalogue = FiberCatalogue.model_validate_json(fibers_file().read_text(encoding="utf-8"))
    assert all(fiber.core_um is None or fiber.core_um < fiber.cladding_um for fiber in catalogue.fibers)


def test_the_schema_on_disk_is_current() -> None:
    on_disk = schema_file("rule_set").read_text(encoding="utf-8")
    assert on_disk == rule_set_schema(), "call dscope_gui.rules.write_rule_set_schema()"


def test_limits_read_as_the_tables_write_them() -> None:
    rule_set = load_rule_set(UPC)
    b = rule_set.zone("cladding")
    assert [band.wording for band in b.defects] == ["no limit < 2 µm", "5 from 2 to 5 µm", "none > 5 µm"]
    assert [band.wording for band in b.scratches] == ["no limit ≤ 3 µm", "none > 3 µm"]
    assert rule_set.zone("core").defects[0].wording == "none"
    grade_b = load_rule_set("as5675-grade-b").zone("cladding")
    assert [band.wording for band in (*grade_b.scratches, *grade_b.defects)] == ["3 ≥ 1 µm", "none ≥ 1 µm"]
    navy = load_rule_set("navy-mm").zone("core")
    assert [band.wording for band in navy.defects] == ["no limit ≤ 2 µm", "10 over 2 to 5 µm", "none > 5 µm"]


def test_the_hash_follows_the_content_and_not_the_layout(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(dict(reversed(content().items())), indent=7), encoding="utf-8")
    assert rule_set_sha256(load_rule_set(path)) == rule_set_sha256(load_rule_set(UPC))
    changed = content()
    changed["zones"][1]["scratches"][1]["gt"] = changed["zones"][1]["scratches"][0]["le"] = 3.1
    assert rule_set_sha256(parse_rule_set(changed, origin="x")) != rule_set_sha256(load_rule_set(UPC))


def test_a_rule_set_written_and_read_again_is_the_same(tmp_path: Path) -> None:
    path = tmp_path / "copy.json"
    path.write_text(dump_rule_set(load_rule_set(UPC)), encoding="utf-8")
    assert load_rule_set(path) == load_rule_set(UPC)


def test_an_unknown_name_is_answered_with_the_nearest() -> None:
    with pytest.raises(WrongUse, match="Did you mean iec61300-3-35-2015-sm-upc"):
        load_rule_set("iec61300-3-35-2015-smupc")


def test_a_file_that_is_no_rule_set_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_text("{", encoding="utf-8")
    with pytest.raises(RuleSetInvalid, match=r"broken\.json is not JSON"):
        load_rule_set(path)


def _set(data: dict[str, Any], zone: int, **changes: Any) -> dict[str, Any]:
    changed = copy.deepcopy(data)
    changed["zones"][zone].update(changes)
    return changed


def _bands(*bands: dict[str, Any]) -> list[dict[str, Any]]:
    return [{**band, "source": "test"} for band in bands]


CONTRADICTIONS: dict[str, dict[str, Any]] = {
    r"A \(core\) and B \(cladding\) overlap: A ends at 25, B begins at 20": {"inner": 20},
    r"A \(core\) and B \(cladding\) leave a gap": {"inner": 30},
    r"zone B \(cladding\), defects: 'no limit ≤ 3 µm' and '5 from 2 to 5 µm' overlap": {
        "defects": _bands({"le": 3, "max": None}, {"ge": 2, "le": 5, "max": 5}, {"gt": 5, "max": 0})
    },
    r"zone B \(cladding\), defects: '5 ≤ 5 µm' and 'none ≥ 5 µm' overlap": {
        "defects": _bands({"le": 5, "max": 5}, {"ge": 5, "max": 0})
    },
    r"zone B \(cladding\), defects: '5 < 5 µm' and 'none > 5 µm' leave a gap": {
        "defects": _bands({"lt": 5, "max": 5}, {"gt": 5, "max": 0})
    },
    r"zone B \(cladding\), scratches: 'none ≤ 3 µm' lies below 'no limit > 3 µm'": {
        "scratches": _bands({"le": 3, "max": 0}, {"gt": 3, "max": None})
    },
    r"zone B \(cladding\), scratches: '1 ≤ 3 µm' and '4 > 3 µm' contradict": {
        "scratches": _bands({"le": 3, "max": 1}, {"gt": 3, "max": 4})
    },
    r"zone B \(cladding\), debris: nothing is said about sizes beyond '5 ≤ 3 µm'": {
        "debris": _bands({"le": 3, "max": 5})
    },
    r"zone B \(cladding\), cracks: 'none > 0.5 µm' lies below the detection floor of 1 µm": {
        "cracks": _bands({"gt": 0.5, "max": 0})
    },
    r"zone B \(cladding\), films: no limit is written": {"films": []},
    r"zone B \(cladding\), scratches, line 1: .*empty": {"scratches": _bands({"ge": 5, "le": 3, "max": 1})},
    r"zone B \(cladding\), scratches, line 1, colour: Extra inputs": {
        "scratches": _bands({"max": 0, "colour": "dark"})
    },
    r"same name 'core'": {"name": "core"},
}


@pytest.mark.parametrize("message", CONTRADICTIONS)
def test_a_contradiction_is_refused_naming_zone_and_band(message: str) -> None:
    with pytest.raises(RuleSetInvalid, match=message):
        parse_rule_set(_set(content(), 1, **CONTRADICTIONS[message]), origin="test")


def test_none_without_a_detection_floor_is_refused() -> None:
    with pytest.raises(RuleSetInvalid, match=r"zone A \(core\), scratches: 'none' has no detection floor"):
        parse_rule_set({**content(), "min_detect_um": 0}, origin="test")


def test_an_unverified_rule_set_without_a_notice_is_refused() -> None:
    with pytest.raises(RuleSetInvalid, match="needs a notice"):
        parse_rule_set({**content(), "notice": " "}, origin="test")


@pytest.mark.parametrize("text", ["[" * 100_000, '{"id": "\\ud800"}', '{"id": ' + "1" * 5000 + "}"])
def test_a_rule_set_that_cannot_be_kept_or_shown_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "strange.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(RuleSetInvalid, match=r"strange\.json is not JSON: ") as refusal:
        load_rule_set(path)
    str(refusal.value).encode("utf-8")


def test_what_is_wrong_with_a_file_that_is_wrong_everywhere_is_still_a_sentence(tmp_path: Path) -> None:
    content = json.loads(dump_rule_set(load_rule_set(UPC)))
    for zone in content["zones"]:
        zone.update({"name": "x" * 5000} | {f"strange {number}": number for number in range(9)})
    path = tmp_path / "wrong.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(RuleSetInvalid, match=r"zone A \(x+…\), strange 0: Extra .*; and \d+ more$") as refusal:
        load_rule_set(path)
    assert len(refusal.value.message) < 2000


@pytest.mark.parametrize("wrong", [True, "3", [3.0]])
def test_a_value_of_a_wrong_type_is_no_limit(wrong: object) -> None:
    data = content()
    data["min_detect_um"] = wrong
    with pytest.raises(RuleSetInvalid, match=r"spoilt.json: min_detect_um: Input should be a valid number"):
        parse_rule_set(data, origin="spoilt.json")
