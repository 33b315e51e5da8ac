"""Compares stations with a reference on the ends that both inspected."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from dscope_gui.domain.record import Record, judged_by
from dscope_gui.domain.station_pair import EndPair
from dscope_gui.errors import WrongUse
from dscope_gui.validation.stations import StationsResult, compare_stations
from dscope_gui.workstation.agreement.fixture import Fixture
from dscope_gui.workstation.agreement.pairing import Pairing, paired
from dscope_gui.workstation.agreement.sources import StationEnds, distinct

_FACTS: Final[Mapping[str, Callable[[Record], str]]] = {
    "Rule set": lambda record: record["verdict"]["rule_set"],
    "Profile": lambda record: record["profile"],
    "Ruler": lambda record: "none" if record["scale"] is None else record["scale"]["source"].replace("_", " "),
    "Judged by": judged_by,
    "Program": lambda record: record["software"]["version"],
}
_MUST_BE_ALIKE: Final = ("Rule set", "Profile", "Judged by")
"""What differs here differs by design, and says nothing against the stations themselves."""


def agree(
    reference: StationEnds,
    others: Sequence[StationEnds],
    *,
    without: Sequence[str] = (),
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> tuple[StationsResult, ...]:
    """Compare each with the reference.

    Parameters
    ----------
    without : names of ends that shall not count.
    progress : told how many stations of how many are done.

    Raises
    ------
    WrongUse
        A station has nothing in common with the reference, or too little, or is the reference itself.
    """
    names = distinct([reference, *others])
    if len(set(names)) < len(names):
        raise WrongUse(f"{names[0]} is compared with itself", "Name two stations, or two folders")
    results: list[StationsResult] = []
    for number, other in enumerate(others):
        results.append(_compared(reference, other, (names[0], names[number + 1]), without))
        progress(number + 1, len(others))
    return tuple(results)


def _compared(
    first: StationEnds, second: StationEnds, names: tuple[str, str], without: Sequence[str]
) -> StationsResult:
    pairing = paired(first.records, second.records, names, without)
    facts = _facts(first, second, pairing.ends)
    return compare_stations(
        names, pairing.ends, pairing.left_out, facts=facts, notes=tuple(_notes((first, second), names, pairing, facts))
    )


def _facts(first: StationEnds, second: StationEnds, ends: Sequence[EndPair]) -> tuple[tuple[str, str, str], ...]:
    """What each worked with, over the ends that were compared."""
    both = [[station.records[end.name] for end in ends] for station in (first, second)]
    said = [(name, *(_several(of(record) for record in records) for records in both)) for name, of in _FACTS.items()]
    days = ("Inspected", *(_days(records) for records in both))
    return tuple((name, one, other) for name, one, other in (*said, days))


def _several(words: Iterator[str]) -> str:
    return ", ".join(sorted(set(words)))


def _days(records: Sequence[Record]) -> str:
    days = sorted(record["captured_at"][:10] for record in records)
    if not days:
        return ""
    return days[0] if days[0] == days[-1] else f"{days[0]} – {days[-1]}"


def _notes(
    stations: tuple[StationEnds, StationEnds],
    names: tuple[str, str],
    pairing: Pairing,
    facts: Sequence[tuple[str, str, str]],
) -> Iterator[str]:
    for name, one, other in facts:
        if name in _MUST_BE_ALIKE and one != other:
            yield f"{name} differs: {one} on {names[0]}, {other} on {names[1]}. Differences may come from that alone."
    yield from _fixture_notes(pairing.fixture, names[1])
    for station, name in zip(stations, names, strict=True):
        if station.repeated:
            yield f"On {name}, {station.repeated} earlier inspections of the same ends do not count, only the last."
        if station.unnamed:
            yield f"On {name}, {station.unnamed} inspections have no serial and cannot be paired."


def _fixture_notes(fixture: Fixture, name: str) -> Iterator[str]:
    if fixture.is_mirrored:
        yield f"{name} shows the ends mirrored."
    if fixture.turn_deg is None:
        yield "The ends lie turned as they come; each was laid on the other by its own marks."
    elif abs(fixture.turn_deg) > 0.0:
        yield f"{name} shows the ends turned by {fixture.turn_deg:.0f}°."
