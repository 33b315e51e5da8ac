"""A zone that is added to the table, filled in as far as it can be guessed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dscope_gui.domain.rule_set import FeatureClass
from dscope_gui.qt.rules_editor.zone_row import ZoneData

_WIDER: Final = 1.2
"""Of the outermost zone to the one inside of it, in diameters."""
_FIRST_OUTER: Final = 25.0
_DECIMALS: Final = 1
_LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def zone_after(zones: Sequence[ZoneData], place: int) -> ZoneData:
    """A zone outside of the one at `place`: beyond it where that is the outermost, else the outer half of its ring."""
    source = str(zones[place].get("source") or "") if zones else ""
    begin, end = _edges(zones, place)
    if zones and place + 1 < len(zones) and isinstance(begin, float):
        zones[place]["outer"] = begin
    free = [{"max": None, "source": source}]
    return {
        "label": next((letter for letter in _LETTERS if letter not in _all(zones, "label")), ""),
        "name": _free_name(_all(zones, "name")),
        "inner": begin,
        "outer": end,
        "source": source,
        FeatureClass.SCRATCHES.value: [dict(free[0])],
        FeatureClass.DEFECTS.value: [dict(free[0])],
        FeatureClass.DEBRIS.value: None,
        FeatureClass.CRACKS.value: None,
        FeatureClass.FILMS.value: None,
    }


def _edges(zones: Sequence[ZoneData], place: int) -> tuple[object, object]:
    if not zones:
        return 0.0, _FIRST_OUTER
    inner, outer = zones[place].get("inner"), zones[place].get("outer")
    if not isinstance(outer, (int, float)) or not isinstance(inner, (int, float)):
        return outer, None
    if place + 1 < len(zones):
        return round((inner + outer) / 2.0, _DECIMALS), outer
    return float(outer), round(outer * _WIDER, _DECIMALS)


def _free_name(names: set[str]) -> str:
    number = len(names) + 1
    while f"zone {number}" in names:
        number += 1
    return f"zone {number}"


def _all(zones: Sequence[ZoneData], field: str) -> set[str]:
    return {str(zone.get(field)) for zone in zones}
