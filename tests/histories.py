"""Histories of many inspections with random defects, for tests and benchmarks of whatever goes through a history."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import cache
from itertools import count, islice
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from dscope_gui.domain.defect import Defect, DefectKind, Exclusion, Size
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.history import NewEntry
from dscope_gui.domain.inspection import Examination, Inspection, InspectionStatus, PictureFacts
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.quality import Quality, QualityWarning
from dscope_gui.domain.record import record_of
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.domain.ticket import Ticket
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import load_config
from dscope_gui.store import SqliteStore
from dscope_gui.store.rows import defect_count_rows, inspection_row, record_row
from dscope_gui.store.sqlite.connecting import engine_for
from dscope_gui.store.tables import DEFECT_COUNTS, INSPECTIONS, RECORDS
from dscope_gui.workstation.answers import answer_of
from dscope_gui.workstation.inspect import judge_found
from dscope_gui.workstation.setup import InspectionSetup
from dscope_gui.workstation.ulid import RANDOM_BYTES, ulid
from tests import hand_built

RULES_OF: Final = {
    "LC-UPC": "iec61300-3-35-2015-sm-upc",
    "LC-APC": "iec61300-3-35-2022-sm-apc",
    "LC-MM": "navy-mm",
    "LC-HOUSE": "house-guarded-sm-upc",
}
"""Rule set of each part number."""

_LIMITS_UM: Final = (1.0, 2.0, 3.0, 5.0, 10.0, 25.0)
_EDGES_UM: Final = (25.0, 65.0, 66.0, 110.0, 115.0, 120.0, 130.0, 135.0, 250.0)
_LESS_THAN_A_DIGIT: Final = 3e-5
_OFF_CENTRE: Final = 0.1
_STRICT: Final = 0.1
_BETWEEN: Final = timedelta(minutes=7)
_BLOCK: Final = 1000


def random_examination(chance: random.Random, most: int = 30) -> Examination:
    """Defects that often lie exactly at a limit or an edge, or off it by less than a record's digits."""
    face = hand_built.end_face()
    if chance.random() < _OFF_CENTRE:
        face = replace(face, cladding=face.cladding.moved(chance.uniform(-500.0, 500.0), 0.0))
    # A cladding that is not quite 125 µm wide puts no edge of a zone on a round number of cladding radii.
    um_per_px = 62.5 * chance.choice((1.0, chance.uniform(0.995, 1.005))) / face.cladding.mean_radius
    scale = Scale(um_per_px, um_per_px, ScaleSource.CALIBRATION, chance.uniform(0.0005, 0.004))
    number = int(most * chance.random() ** 3)
    return Examination(
        status=InspectionStatus.INSPECTED,
        quality=Quality(0.8, 140.0, 0.0, _warnings(chance)),
        end_face=face,
        scale=scale,
        defects=tuple(_random_defect(chance, face, scale, number + 1) for number in range(number)),
    )


def _warnings(chance: random.Random) -> tuple[QualityWarning, ...]:
    """Zones are found to be cut off by whoever judges, not by the engine."""
    seen = [warning for warning in QualityWarning if warning is not QualityWarning.ZONE_CUT_OFF]
    return tuple(warning for warning in seen if chance.random() < 0.01)


def _random_defect(chance: random.Random, face: EndFace, scale: Scale, number: int) -> Defect:
    width_um, diameter_um = _size_um(chance), _size_um(chance)
    nearest = _radius(chance)
    made = hand_built.defect(
        face,
        kind=chance.choice(tuple(DefectKind)),
        number=number,
        angle_deg=chance.uniform(0.0, 360.0),
        radius=nearest,
        length_px=diameter_um / scale.um_per_px,
        width_px=width_um / scale.um_per_px,
        scale=scale,
    )
    return replace(
        made,
        width=Size(made.width.px, width_um, chance.uniform(0.02, 0.4)),
        diameter=Size(made.diameter.px, diameter_um, chance.uniform(0.02, 0.4)),
        nearest_radius=nearest,
        farthest_radius=max(nearest, chance.choice((nearest + diameter_um / 62.5, _radius(chance)))),
        excluded=Exclusion.OWN_DIRT if chance.random() < 0.02 else None,
    )


def _size_um(chance: random.Random) -> float:
    at_limit = max(chance.choice(_LIMITS_UM) + chance.choice((0.0, chance.gauss(0.0, _LESS_THAN_A_DIGIT))), 0.1)
    return chance.choice((chance.lognormvariate(0.3, 0.8), at_limit))


def _radius(chance: random.Random) -> float:
    at_edge = chance.choice(_EDGES_UM) / 125.0 + chance.choice((0.0, chance.gauss(0.0, _LESS_THAN_A_DIGIT)))
    return chance.choice((chance.uniform(0.0, 2.2), at_edge))


@cache
def _deep() -> Profile:
    return load_config().profile("deep_inspection")


def judged(examination: Examination, rule_set: RuleSet, *, strict_own_dirt: bool = False) -> Inspection:
    """As the workstation judges what its engine found."""
    ticks = count()
    setup = InspectionSetup(
        "deep_inspection",
        ExamineRequest(_deep()),
        rule_set,
        hand_built.SOFTWARE,
        strict_own_dirt=strict_own_dirt,
    )
    facts = PictureFacts("one.png", "a" * 64, 1152, 864)
    return judge_found(examination, facts, setup, hand_built.NOON, Stopwatch(lambda: next(ticks) / 1e3))


def random_inspections(
    number: int, seed: int = 1, parts: Sequence[str] = tuple(RULES_OF)
) -> list[tuple[str, Inspection]]:
    """Part number and inspection."""
    chance = random.Random(seed)
    rules = {part: load_rule_set(RULES_OF[part]) for part in parts}
    chosen = [chance.choice(parts) for _ in range(number)]
    return [
        (part, judged(random_examination(chance), rules[part], strict_own_dirt=chance.random() < _STRICT))
        for part in chosen
    ]


def fill(folder: Path, made: Sequence[tuple[str, Inspection]], number: int | None = None) -> None:
    """A history of `number` inspections, those that were made again and again; in one go, and without pictures."""
    SqliteStore(folder).close()
    engine = engine_for(folder / "history.sqlite", 5.0)
    put(engine, made, number)
    engine.dispose()


def put(engine: Engine, made: Sequence[tuple[str, Inspection]], number: int | None = None) -> None:
    """The same into a history that was opened before and has no inspection yet."""
    entries = (_entry(place, *made[place % len(made)]) for place in range(len(made) if number is None else number))
    with engine.begin() as connection:
        for block in _blocks(enumerate(entries, start=1)):
            rows = [inspection_row(entry, entry.record["id"]) for _, entry in block]
            connection.execute(INSPECTIONS.insert(), rows)
            connection.execute(RECORDS.insert(), [record_row(entry, place) for place, entry in block])
            counts = [row for place, entry in block for row in defect_count_rows(entry, place)]
            if counts:
                connection.execute(DEFECT_COUNTS.insert(), counts)


def _blocks(entries: Iterator[tuple[int, NewEntry]]) -> Iterator[list[tuple[int, NewEntry]]]:
    while block := list(islice(entries, _BLOCK)):
        yield block


def _entry(place: int, part: str, inspection: Inspection) -> NewEntry:
    moment = hand_built.NOON - place * _BETWEEN
    identity = ulid(moment, place.to_bytes(RANDOM_BYTES, "big"))
    record = record_of(replace(inspection, id=identity, captured_at=moment))
    ticket = Ticket(part, f"SN{place}", f"L{place // _BLOCK}", "Ann", "bench 2")
    return NewEntry(ticket, record, answer_of(inspection.verdict), b"")
