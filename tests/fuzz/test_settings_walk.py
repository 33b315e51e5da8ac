"""The extremes of a setting are those that its model declares, and a few that nobody should write."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, Field

from tests.fuzz.settings_walk import changed, extremes, places


class Way(StrEnum):
    ONE = "one"
    OTHER = "other"


class Inner(BaseModel):
    share: Annotated[float, Field(ge=0, lt=1)]


class Outer(BaseModel):
    count: Annotated[int, Field(ge=3, le=50)]
    way: Way
    inner: Inner | None
    by_name: dict[str, Inner]
    several: tuple[float, float]


CONTENT = {
    "count": 5,
    "way": "one",
    "inner": {"share": 0.5},
    "by_name": {"a": {"share": 0.1}, "b": {"share": 0.2}},
    "several": [1.5, 2.5],
}
PLACES = {place.path: place for place in places(Outer, CONTENT)}


def test_every_setting_is_visited_and_of_sections_under_free_names_one() -> None:
    assert {("count",), ("way",), ("inner",), ("inner", "share"), ("several", 0), ("several", 1)} <= set(PLACES)
    assert ("by_name", "a", "share") in PLACES and ("by_name", "b", "share") not in PLACES


def test_a_number_is_tried_at_beside_and_beyond_its_declared_ends() -> None:
    assert {2, 3, 4, 49, 50, 51, 0, -1, 10**400} <= set(extremes(PLACES["count",]))
    shares = extremes(PLACES["inner", "share"])
    assert {0, 1, math.nextafter(0.0, -1.0), math.nextafter(1.0, 0.0), 0.05, 5.0} <= set(shares)
    assert 0.5 not in shares  # it stands there already


def test_choices_lists_sections_and_null_are_tried_too() -> None:
    assert extremes(PLACES["way",]) == ["other", "x", ""]
    assert extremes(PLACES["inner",]) == [None, {}]
    several = extremes(PLACES["several",])
    assert several[:4] == [[], [1.5], [2.5, 1.5], [1.5, 2.5, 1.5, 2.5]] and len(several[4]) == 2000
    assert extremes(PLACES["by_name",])[0] == {}


def test_a_change_touches_nothing_but_its_place() -> None:
    other = changed(CONTENT, ("several", 1), 9.0)
    assert other == {**CONTENT, "several": [1.5, 9.0]}
    assert CONTENT["several"] == [1.5, 2.5]
