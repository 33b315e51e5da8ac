"""Everything that is wrong in a rule set comes out at once, each with its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dscope_gui.domain.rule_problems import Place, ProblemKind, RuleProblem
from dscope_gui.domain.rule_reading import RuleData, problems_in
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.paths import rules_folder

SHIPPED = sorted(rules_folder().glob("*.json"))


@pytest.fixture
def data() -> RuleData:
    read: RuleData = json.loads((rules_folder() / "iec61300-3-35-2015-sm-upc.json").read_text(encoding="utf-8"))
    return read


def bands(*given: dict[str, Any]) -> list[dict[str, Any]]:
    return [{**band, "source": "typed"} for band in given]


def kinds(data: RuleData) -> dict[Place, ProblemKind]:
    return {problem.place: problem.kind for problem in problems_in(data)}


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_nothing_is_wrong_in_a_shipped_rule_set(path: Path) -> None:
    assert problems_in(json.loads(path.read_text(encoding="utf-8"))) == ()


def test_problems_in_several_places_are_all_listed(data: RuleData) -> None:
    data["notice"] = ""
    data["zones"][1]["inner"] = 30
    data["zones"][1]["defects"] = bands({"lt": 5, "max": 5}, {"gt": 5, "max": 0})
    data["zones"][2]["label"] = "A"

    assert kinds(data) == {
        Place(name="notice"): ProblemKind.NO_NOTICE,
        Place(zone=1, name="inner"): ProblemKind.ZONES_GAP,
        Place(zone=1, column="defects", band=1): ProblemKind.BANDS_GAP,
        Place(zone=2, name="label"): ProblemKind.SAME_LABEL,
    }


def test_a_clash_names_both_bands_whatever_their_order(data: RuleData) -> None:
    data["zones"][1]["defects"] = bands({"gt": 5, "max": 0}, {"ge": 2, "le": 5, "max": 5}, {"le": 3, "max": None})

    (problem,) = problems_in(data)
    assert problem.kind is ProblemKind.BANDS_OVERLAP
    assert {place.band for place in problem.places} == {1, 2}
    assert problem.message == "zone B (cladding), defects: 'no limit ≤ 3 µm' and '5 from 2 to 5 µm' overlap"


@pytest.mark.parametrize(
    ("cell", "kind", "band"),
    [
        ([{"ge": 2, "lt": 5, "max": 1}], ProblemKind.NOTHING_BEYOND, 0),
        ([{"le": 5, "max": 1}, {"ge": 7, "max": 0}], ProblemKind.BANDS_GAP, 1),
        ([{"le": 5, "max": 0}, {"gt": 5, "max": 2}], ProblemKind.SMALLER_FAIL, 1),
        ([{"le": 5, "max": 1}, {"gt": 5, "max": 2}], ProblemKind.MORE_OF_LARGER, 1),
        ([{"gt": 5, "lt": 3, "max": 1}], ProblemKind.EMPTY_BAND, 0),
        ([{"gt": 5, "ge": 3, "max": 1}], ProblemKind.TWO_STARTS, 0),
        ([{"gt": 0.5, "max": 0}], ProblemKind.BELOW_FLOOR, 0),
    ],
)
def test_a_contradiction_in_a_cell_has_a_kind_and_a_band(
    data: RuleData, cell: list[dict[str, Any]], kind: ProblemKind, band: int
) -> None:
    data["zones"][2]["defects"] = bands(*cell)
    assert kinds(data) == {Place(zone=2, column="defects", band=band): kind}


def test_a_none_without_a_detection_floor_is_found_in_every_cell(data: RuleData) -> None:
    data["min_detect_um"] = 0
    found = problems_in(data)
    assert found
    assert {problem.kind for problem in found} == {ProblemKind.NO_FLOOR}


@pytest.mark.parametrize(
    ("place", "value", "kind"),
    [
        (Place(name="title"), "", ProblemKind.EMPTY),
        (Place(name="id"), "House Rules", ProblemKind.BAD_ID),
        (Place(name="min_detect_um"), "1 um", ProblemKind.NO_NUMBER),
        (Place(name="min_detect_um"), -1, ProblemKind.TOO_SMALL),
        (Place(zone=1, name="outer"), None, ProblemKind.EMPTY),
        (Place(zone=1, name="name"), "", ProblemKind.EMPTY),
        (Place(zone=1, column="scratches", band=0, name="max"), "some", ProblemKind.NOT_WHOLE),
        (Place(zone=1, column="scratches", band=0, name="source"), "", ProblemKind.EMPTY),
    ],
)
def test_a_field_that_cannot_be_read_hides_no_contradiction_elsewhere(
    data: RuleData, place: Place, value: object, kind: ProblemKind
) -> None:
    node: Any = data if place.zone is None else data["zones"][place.zone]
    if place.band is not None:
        node = node[place.column][place.band]
    node[place.name] = value
    data["zones"][2]["defects"] = bands({"lt": 5, "max": 5}, {"gt": 5, "max": 0})

    found = kinds(data)
    assert found.pop(place) is kind
    assert found == {Place(zone=2, column="defects", band=1): ProblemKind.BANDS_GAP}


def test_a_rule_set_without_zones_is_named_so(data: RuleData) -> None:
    data["zones"] = []
    assert [problem.kind for problem in problems_in(data)] == [ProblemKind.NO_ZONE]


def test_a_place_covers_what_lies_inside_of_it() -> None:
    cell = Place(zone=1, column="defects")
    assert cell.covers(Place(zone=1, column="defects", band=2, name="max"))
    assert not cell.covers(Place(zone=1, column="scratches"))


numbers = st.none() | st.just("x") | st.floats(-5, 300) | st.integers(-5, 300)


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_the_list_is_empty_exactly_where_the_rule_set_is_taken(pick: st.DataObject) -> None:
    data = json.loads(pick.draw(st.sampled_from(SHIPPED)).read_text(encoding="utf-8"))
    for _ in range(pick.draw(st.integers(0, 3))):
        zone = pick.draw(st.sampled_from(data["zones"]))
        band = zone["defects"][0]
        node, key = pick.draw(
            st.sampled_from(
                [(data, "min_detect_um"), (data, "notice"), (zone, "inner"), (zone, "outer"), (zone, "label")]
                + [(band, name) for name in ("gt", "ge", "lt", "le", "max", "source")]
            )
        )
        node[key] = pick.draw(numbers)

    found = problems_in(data)
    assert (found == ()) == _is_taken(data)
    assert all(isinstance(problem, RuleProblem) and problem.message for problem in found)


def _is_taken(data: RuleData) -> bool:
    try:
        RuleSet.model_validate(data)
    except ValueError:
        return False
    return True
