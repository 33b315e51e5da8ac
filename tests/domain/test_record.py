"""The record against its schema."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.record import parse_record, record_line, record_of
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.paths import schema_file
from tests import hand_built


@pytest.fixture(scope="module")
def validator() -> Any:
    schema = json.loads(schema_file("inspection").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.mark.parametrize(
    "found",
    [
        hand_built.inspection(),
        hand_built.inspection(scaled=False, status=VerdictStatus.FAIL),
        hand_built.inspection(status=VerdictStatus.PASS, defects=()),
        hand_built.on_condition(2.9),
        hand_built.on_condition(3.1),
        hand_built.disputed(),
        hand_built.not_located(),
        hand_built.unreadable(),
    ],
    ids=[
        *("fail", "without scale", "pass", "conditional pass", "conditional fail"),
        *("disputed", "no end face", "unreadable"),
    ],
)
def test_every_kind_of_record_fits_the_schema_and_survives_its_line(found: Inspection, validator: Any) -> None:
    record = record_of(found)
    validator.validate(record)
    line = record_line(record)
    assert "\n" not in line and parse_record(line) == record


def test_the_schema_refuses_a_pass_on_a_picture_that_was_not_inspected(validator: Any) -> None:
    record = record_of(hand_built.unreadable())
    record["verdict"]["status"] = "pass"
    assert not validator.is_valid(record)


def test_the_schema_refuses_a_fail_without_reason(validator: Any) -> None:
    record = record_of(hand_built.inspection())
    record["verdict"]["reasons"] = []
    assert not validator.is_valid(record)


def test_a_defect_lies_in_the_innermost_zone_it_touches() -> None:
    face = hand_built.end_face()
    long_one = hand_built.defect(face, radius=0.4, length_px=60, turn_deg=30)
    far_out = hand_built.defect(face, radius=2.5)
    zones = [d["zone"] for d in record_of(hand_built.inspection(defects=(long_one, far_out)))["defects"]]
    assert zones == ["core", "outside"]


def test_without_a_scale_there_are_no_micrometres() -> None:
    for defect in record_of(hand_built.inspection(scaled=False))["defects"]:
        values = {name: value for name, value in defect.items() if "_um" in name}
        assert set(values.values()) == {None}


def test_a_measure_that_is_not_finite_never_becomes_a_record() -> None:
    face = hand_built.end_face()
    broken = replace(hand_built.defect(face), contrast=float("nan"))
    with pytest.raises(ValueError, match="nan"):
        record_of(hand_built.inspection(defects=(broken,)))


def test_a_file_name_that_is_no_text_is_written_as_bytes() -> None:
    assert record_of(hand_built.unreadable("bad\udcff.png"))["image"]["path"] == "bad\\xff.png"


def test_times_are_utc_in_milliseconds() -> None:
    assert record_of(hand_built.inspection())["captured_at"] == "2026-11-21T12:00:00.123Z"
