"""Evidence from production: what stays while parts come and go, and everything that only looks so."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import UTC, datetime

import numpy as np
import pytest

from dscope_gui.calibration.fixed_specks import FoundSpeck
from dscope_gui.calibration.own_dirt import GONE_AFTER, PARTS_NEEDED, SeenMark, SeenPart, with_blank, with_part
from dscope_gui.domain.own_dirt import OwnDirtMap, SensorView, SpeckSource

NOW = datetime(2026, 11, 27, 6, 0, tzinfo=UTC)
VIEW = SensorView(camera="c", x=0, y=0, width=2048, height=1536)
NOTHING = OwnDirtMap(view=VIEW)
SPECK = SeenMark(900.0, 700.0, 9.0)
REACH_PX = 500.0


def part(name: str, center: tuple[float, float], *marks: SeenMark) -> SeenPart:
    return SeenPart(name, center, REACH_PX, marks, NOW)


def centers(count: int, spread_px: float = 20.0) -> list[tuple[float, float]]:
    """Places that all differ by more than the speck's width."""
    turns = [2 * math.pi * n / count for n in range(count)]
    return [(1024 + spread_px * math.cos(turn), 768 + spread_px * math.sin(turn)) for turn in turns]


def after(seen: Iterable[SeenPart], known: OwnDirtMap = NOTHING) -> OwnDirtMap:
    for one in seen:
        known = with_part(known, one)
    return known


def jittered(mark: SeenMark, number: int) -> SeenMark:
    return SeenMark(mark.x_px + 0.4 * (-1) ** number, mark.y_px + 0.3, mark.diameter_px * (1 + 0.05 * (number % 3)))


def test_a_mark_that_stays_while_parts_lie_elsewhere_is_the_microscope_s() -> None:
    places = centers(PARTS_NEEDED)
    seen = [part(f"S{n}", place, jittered(SPECK, n)) for n, place in enumerate(places)]
    assert after(seen[:-1]).specks == ()
    found = after(seen).specks
    assert [speck.source for speck in found] == [SpeckSource.PARTS]
    assert (found[0].x_px, found[0].y_px) == pytest.approx((900, 700), abs=1.0)


def test_one_part_captured_many_times_proves_nothing() -> None:
    """A burst, a cleaning loop, a part put in again: the same name, wherever it lies."""
    again = [part("S1", place, SPECK) for place in centers(12, 40.0)]
    assert after(again).specks == ()


def test_parts_that_all_lie_at_the_same_place_prove_nothing() -> None:
    """Every well centred part shows its rim there."""
    centred = [part(f"S{n}", (1024.0 + 0.5 * (n % 3), 768.0), SPECK) for n in range(50)]
    assert after(centred).specks == ()


def test_a_shift_smaller_than_the_mark_proves_nothing() -> None:
    large = SeenMark(900.0, 700.0, 60.0)
    assert after(part(f"S{n}", place, large) for n, place in enumerate(centers(12))).specks == ()


def test_what_moves_with_the_part_is_the_part_s() -> None:
    """The same keyed flaw of a bad lot on every part, seen wherever its part lies."""
    moved = [part(f"S{n}", (x, y), SeenMark(x - 120.0, y - 60.0, 9.0)) for n, (x, y) in enumerate(centers(30))]
    assert after(moved).specks == ()


def test_random_marks_of_dirty_parts_are_forgotten_and_memory_stays_bounded() -> None:
    chance = np.random.default_rng(1)
    known = NOTHING
    for number in range(150):
        places = chance.uniform((600.0, 300.0, 3.0), (1450.0, 1250.0, 20.0), (60, 3))
        marks = tuple(SeenMark(float(x), float(y), float(size)) for x, y, size in places)
        x, y = (float(v) for v in chance.normal((1024, 768), 15))
        known = with_part(known, part(f"S{number}", (x, y), *marks))
    assert known.specks == ()
    assert len(known.suspects) <= 400


def test_the_evidence_survives_a_restart() -> None:
    places = centers(PARTS_NEEDED)
    known = NOTHING
    for number, place in enumerate(places):
        known = OwnDirtMap.model_validate_json(known.model_dump_json(by_alias=True))
        known = with_part(known, part(f"S{number}", place, SPECK))
    assert len(known.specks) == 1


def test_a_speck_that_is_no_longer_seen_has_been_cleaned_away() -> None:
    known = after(part(f"S{n}", place, SPECK) for n, place in enumerate(centers(PARTS_NEEDED)))
    without = [part(f"T{n}", (1024.0, 768.0)) for n in range(GONE_AFTER)]
    assert len(after(without[:-1], known).specks) == 1
    assert after(without, known).specks == ()


def test_one_clean_part_looked_at_again_and_again_takes_no_speck_away() -> None:
    known = after(part(f"S{n}", place, SPECK) for n, place in enumerate(centers(PARTS_NEEDED)))
    assert len(after([part("T1", (1024.0, 768.0))] * 20, known).specks) == 1


def test_a_speck_outside_of_what_was_looked_at_is_not_missed() -> None:
    known = after(part(f"S{n}", place, SPECK) for n, place in enumerate(centers(PARTS_NEEDED)))
    elsewhere = [part(f"T{n}", (1700.0, 768.0)) for n in range(3 * GONE_AFTER)]
    assert len(after(elsewhere, known).specks) == 1


def test_a_blank_shows_what_is_there_now() -> None:
    known = after(part(f"S{n}", place, SPECK) for n, place in enumerate(centers(PARTS_NEEDED)))
    cleaned = with_blank(known, [FoundSpeck(400.0, 300.0, 11.0, -0.3)], NOW)
    assert [(speck.x_px, speck.source) for speck in cleaned.specks] == [(400.0, SpeckSource.BLANK)]
    without = [part(f"T{n}", (500.0, 400.0)) for n in range(3 * GONE_AFTER)]
    assert len(after(without, cleaned).specks) == 1
