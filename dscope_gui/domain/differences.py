"""In which single values two things differ, for telling what somebody changed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from pydantic import JsonValue

Values: TypeAlias = dict[str, JsonValue]


def differing(before: JsonValue, after: JsonValue) -> tuple[Values, Values]:
    """The values that are not the same in both, by their places, such as `zones.0.limits.2.size_um`.

    Returns
    -------
    As they were and as they are; a place that is only in one of them is only told there.
    """
    was, now = dict(_places("", before)), dict(_places("", after))
    places = [place for place in {**was, **now} if (place in was, was.get(place)) != (place in now, now.get(place))]
    return _only(was, places), _only(now, places)


def _places(where: str, value: JsonValue) -> Iterator[tuple[str, JsonValue]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found = False
    for name, below in inner:
        found = True
        yield from _places(f"{where}.{name}" if where else str(name), below)
    if not found and (where or value not in ({}, [])):
        yield where, value


def _only(values: Values, places: list[str]) -> Values:
    return {place: values[place] for place in places if place in values}
