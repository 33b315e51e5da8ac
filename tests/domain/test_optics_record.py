"""The record names the files of what was taken out of a picture as the microscope's own."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator, ValidationError

from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.optics import NamedFile, Optics
from dscope_gui.domain.record import inspection_of, parse_record, record_line, record_of
from dscope_gui.paths import schema_file
from tests import hand_built

LIGHT, DIRT = NamedFile("blank.png", "a" * 64), NamedFile("map.json", "b" * 64)


def named(optics: Optics | None) -> Inspection:
    return replace(hand_built.inspection(), optics=optics)


@pytest.fixture(scope="module")
def schema() -> Draft202012Validator:
    return Draft202012Validator(json.loads(schema_file("inspection").read_text(encoding="utf-8")))


@pytest.mark.parametrize("optics", [Optics(LIGHT, DIRT), Optics(flat_field=LIGHT), Optics(own_dirt=DIRT)])
def test_they_stand_in_the_record_fit_its_schema_and_come_back_the_same(
    optics: Optics, schema: Draft202012Validator
) -> None:
    record = record_of(named(optics))
    schema.validate(record)
    assert inspection_of(record).optics == optics
    assert record_line(record_of(inspection_of(record))) == record_line(record)


def test_a_record_without_any_is_as_it_always_was_to_the_byte(schema: Draft202012Validator) -> None:
    line = record_line(record_of(named(None)))
    assert "optics" not in line
    schema.validate(parse_record(line))
    assert record_line(record_of(inspection_of(parse_record(line)))) == line


def test_a_name_without_a_whole_hash_does_not_fit_the_schema(schema: Draft202012Validator) -> None:
    with pytest.raises(ValidationError, match="optics"):
        schema.validate({**record_of(named(None)), "optics": {"flat_field": {"name": "x", "sha256": "12"}}})


def test_bytes_of_a_file_s_name_that_are_no_text_can_be_written() -> None:
    record = record_of(named(Optics(flat_field=NamedFile("bl\udcffank.png", "a" * 64))))
    optics = json.loads(record_line(record).encode("utf-8"))["optics"]
    assert optics["flat_field"]["name"] == "bl\\xffank.png"
