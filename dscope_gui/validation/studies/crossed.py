"""The crossed design: every operator meets every part, equally often.

Nested designs, in which each part belongs to one operator, are left out: an end face survives its inspection, so that
every operator can have every part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from dscope_gui.errors import WrongUse
from dscope_gui.validation.studies.readings import Rating, Reading

Entry = TypeVar("Entry", Reading, Rating)

_NAMED: Final = 3
"""So many missing cells are named; the rest is counted."""
_HINT: Final = "Take what is missing, or leave the part or the operator out altogether"


@dataclass(frozen=True, slots=True)
class Crossed(Generic[Entry]):
    """A complete design.

    Parameters
    ----------
    entries : by part, operator and trial, each in the order in which it first appeared.
    """

    parts: tuple[str, ...]
    operators: tuple[str, ...]
    trials: tuple[str, ...]
    entries: tuple[tuple[tuple[Entry, ...], ...], ...]


def crossed(entries: Sequence[Entry]) -> Crossed[Entry]:
    """Put entries in order.

    Raises
    ------
    WrongUse
        Names the part, operator and trial that is missing or there twice.
    """
    if not entries:
        raise WrongUse("The study has no readings")
    by_place: dict[tuple[str, str, str], Entry] = {}
    for entry in entries:
        place = (entry.part, entry.operator, entry.trial)
        if place in by_place:
            raise WrongUse(f"{_words(place)} is there twice", "Give every repeat its own trial number")
        by_place[place] = entry
    parts, operators, trials = (tuple(dict.fromkeys(place[axis] for place in by_place)) for axis in range(3))
    whole = [(part, operator, trial) for part in parts for operator in operators for trial in trials]
    _refuse_gaps([place for place in whole if place not in by_place])
    ordered = tuple(tuple(tuple(by_place[p, o, t] for t in trials) for o in operators) for p in parts)
    return Crossed(parts, operators, trials, ordered)


def _refuse_gaps(missing: Sequence[tuple[str, str, str]]) -> None:
    if missing:
        more = f" and {len(missing) - _NAMED} more" if len(missing) > _NAMED else ""
        named = "; ".join(_words(place) for place in missing[:_NAMED])
        raise WrongUse(f"The study is not complete: {named}{more} missing", _HINT)


def _words(place: tuple[str, str, str]) -> str:
    part, operator, trial = place
    return f"part {part}, operator {operator}, trial {trial}"
