"""Finds all that is wrong in a rule set that may not be finished yet, as an editor holds it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from copy import deepcopy
from typing import Any, Final, TypeAlias

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from dscope_gui.domain.rule_problems import Place, ProblemKind, RuleContradiction, RuleProblem
from dscope_gui.domain.rule_set import FeatureClass, RuleSet

RuleData: TypeAlias = dict[str, Any]
"""A rule set as its file holds it, finished or not."""

_KINDS: Final[Mapping[str, ProblemKind]] = {
    "missing": ProblemKind.EMPTY,
    "string_too_short": ProblemKind.EMPTY,
    "float_type": ProblemKind.NO_NUMBER,
    "float_parsing": ProblemKind.NO_NUMBER,
    "finite_number": ProblemKind.NO_NUMBER,
    "int_type": ProblemKind.NOT_WHOLE,
    "int_parsing": ProblemKind.NOT_WHOLE,
    "int_from_float": ProblemKind.NOT_WHOLE,
    "greater_than": ProblemKind.TOO_SMALL,
    "greater_than_equal": ProblemKind.TOO_SMALL,
    "string_pattern_mismatch": ProblemKind.BAD_ID,
}
WORDING: Final = "wording"
"""Key under which an unfinished band keeps words that cannot be read as one; no file holds it."""
_STAND_IN: Final = "?"
_FREE_CELL: Final = [{"max": None, "source": _STAND_IN}]
_HEAD: Final[Mapping[str, object]] = {
    "id": "stand-in",
    "title": _STAND_IN,
    "standard": _STAND_IN,
    "edition": _STAND_IN,
    "verified": False,
    "notice": _STAND_IN,
    "unit": "um",
    "cladding": None,
    "min_detect_um": 1.0,
}
_FLOOR_KINDS: Final = frozenset({ProblemKind.NO_FLOOR, ProblemKind.BELOW_FLOOR})


def problems_in(data: RuleData) -> tuple[RuleProblem, ...]:
    """Everything that keeps this from being a rule set, with places; empty where `RuleSet` takes it.

    Where a field cannot even be read, something harmless stands in for it, so that contradictions elsewhere are
    found all the same.
    """
    try:
        RuleSet.model_validate(data)
    except ValidationError as error:
        found = tuple(_problems_of(error, data))
        if any(_is_whole(detail) for detail in error.errors()):
            return found
        return found + tuple(_elsewhere(data, error))
    return ()


def _is_whole(detail: ErrorDetails) -> bool:
    """Whether all fields could be read and only contradict each other."""
    return not detail["loc"]


def _problems_of(error: ValidationError, data: RuleData) -> Iterator[RuleProblem]:
    for detail in error.errors():
        cause = detail.get("ctx", {}).get("error")
        if isinstance(cause, RuleContradiction):
            yield from (_placed(problem, detail["loc"], data) for problem in cause.problems)
        else:
            yield _unreadable(detail, data)


def _placed(problem: RuleProblem, loc: tuple[int | str, ...], data: RuleData) -> RuleProblem:
    if not loc:
        return problem
    place = _place(loc)
    return RuleProblem(problem.kind, place, (), problem.facts, _zone_title(data, place.zone))


def _unreadable(detail: ErrorDetails, data: RuleData) -> RuleProblem:
    place, given = _place(detail["loc"]), detail["input"]
    kind = _KINDS.get(detail["type"], ProblemKind.OTHER)
    if place.name == "zones":
        kind = ProblemKind.NO_ZONE
    elif place.name == WORDING and detail["type"] == "extra_forbidden":
        kind = ProblemKind.NO_WORDING
    elif kind in (ProblemKind.NO_NUMBER, ProblemKind.NOT_WHOLE) and given in (None, ""):
        kind = ProblemKind.EMPTY
    facts = {"given": str(given), "said": detail["msg"]}
    return RuleProblem(kind, place, (), facts, _zone_title(data, place.zone))


def _place(loc: tuple[int | str, ...]) -> Place:
    """`("zones", 1, "defects", 0, "max")` as a place."""
    zone, column, band = None, "", None
    rest = list(loc)
    if len(rest) > 1 and rest[0] == "zones" and isinstance(rest[1], int):
        zone, rest = rest[1], rest[2:]
        if rest and rest[0] in set(FeatureClass):
            column, rest = str(rest[0]), rest[1:]
            if rest and isinstance(rest[0], int):
                band, rest = rest[0], rest[1:]
    return Place(zone, column, band, ".".join(str(step) for step in rest))


def _zone_title(data: RuleData, zone: int | None) -> str:
    if zone is None:
        return ""
    with suppress(LookupError, TypeError, AttributeError):
        return f"{data['zones'][zone].get('label', '')} ({data['zones'][zone].get('name', '')})"
    return ""


def _elsewhere(data: RuleData, error: ValidationError) -> Iterator[RuleProblem]:
    """Contradictions that have nothing to do with the fields that cannot be read."""
    places = [_place(detail["loc"]) for detail in error.errors()]
    try:
        RuleSet.model_validate(_with_stand_ins(data, places))
    except ValidationError as rest:
        cause = rest.errors()[0].get("ctx", {}).get("error")
        if isinstance(cause, RuleContradiction):
            yield from (problem for problem in cause.problems if not _touches(problem, places))


def _touches(problem: RuleProblem, places: list[Place]) -> bool:
    if problem.kind in _FLOOR_KINDS and Place(name="min_detect_um") in places:
        return True
    return any(stood_in.covers(place) or _same_cell(stood_in, place) for stood_in in places for place in problem.places)


def _same_cell(one: Place, other: Place) -> bool:
    return bool(one.column) and (one.zone, one.column) == (other.zone, other.column)


def _with_stand_ins(data: RuleData, places: list[Place]) -> RuleData:
    whole = deepcopy(data)
    for place in places:
        if place.zone is None:
            _stand_in_head(whole, place.name)
        elif place.column:
            whole["zones"][place.zone][place.column] = deepcopy(_FREE_CELL)
        elif isinstance(whole["zones"][place.zone], dict):
            _stand_in_zone(whole["zones"], place.zone, place.name)
    return whole


def _stand_in_head(whole: RuleData, name: str) -> None:
    key = name.split(".", maxsplit=1)[0]
    if key in _HEAD:
        whole[key] = _HEAD[key]
    elif key != "zones":
        whole.pop(key, None)


def _stand_in_zone(zones: list[RuleData], number: int, name: str) -> None:
    zone = zones[number]
    if name == "inner":
        before = zones[number - 1].get("outer") if number else 0.0
        zone[name] = before if isinstance(before, (int, float)) else 0.0
    elif name == "outer":
        after = zones[number + 1].get("inner") if number + 1 < len(zones) else None
        inner = zone.get("inner")
        start = inner if isinstance(inner, (int, float)) else 0.0
        zone[name] = after if isinstance(after, (int, float)) and after > start else start + 1.0
    else:
        zone[name] = f"{_STAND_IN}{number}"
