"""The same end face measured twice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from dscope_gui.domain.defect import Defect, Size
from dscope_gui.domain.record import Record, record_of
from dscope_gui.errors import WrongUse
from dscope_gui.validation import Twice, repeatabilities
from dscope_gui.workstation.repeats import measured_twice, read_groups
from tests import hand_built


def of(path: str, larger_um: float = 0.0) -> Record:
    found = hand_built.inspection(path=path)
    assert found.examination is not None
    defects = tuple(_larger(one, larger_um) for one in found.examination.defects)
    seen = replace(found.examination, defects=defects, cladding=Size(288.0, 125.0, 0.5), core=Size(115.0, 50.0, 0.6))
    return record_of(replace(found, examination=seen))


def _larger(one: Defect, um: float) -> Defect:
    return replace(one, diameter=replace(one.diameter, um=(one.diameter.um or 0.0) + um))


def test_the_same_picture_twice_repeats_exactly() -> None:
    records = [of("a.png"), of("b.png"), of("other.png")]
    found = repeatabilities(measured_twice(records, {"one": ["a.png", "b.png"]}))
    assert {one.what for one in found} >= {"scale, µm/px", "cladding Ø, px", "core Ø, px", "diameter, µm", "width, µm"}
    assert all(one.within.value == 1.0 and one.p95_en == 0.0 for one in found)
    assert next(one for one in found if one.what == "diameter, µm").within.total == 4


def test_a_difference_beyond_its_uncertainty_does_not_repeat() -> None:
    # u = 0.3 µm each: the difference is known to U = 0.85 µm
    records = [of("a.png"), of("b.png", larger_um=0.9)]
    found = {one.what: one for one in repeatabilities(measured_twice(records, {"one": ["a.png", "b.png"]}))}
    assert found["diameter, µm"].within.value == 0.0
    assert found["width, µm"].within.value == 1.0


def test_en_is_the_difference_over_its_expanded_uncertainty() -> None:
    assert Twice("x", 10.0, 0.3, 11.0, 0.4).en == pytest.approx(1.0)


@pytest.mark.parametrize("text", ["{", "[]", '{"a": "b.png"}', '{"a": [1]}'])
def test_a_file_that_names_no_groups_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "groups.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(WrongUse, match=r"groups\.json"):
        read_groups(path)
