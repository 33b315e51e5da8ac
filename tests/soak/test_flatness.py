"""The rule by which a station is called flat: what grows is found, what only sways is not."""

from __future__ import annotations

import random

import pytest

from tests.soak.flatness import ALLOWED_KB, Flatness, flatness_of
from tests.soak.readings import Reading

READINGS = 100


def read(number: int, *, every: int = 1000, run: int = 1, **changed: int) -> Reading:
    held = {"resident_kb": 240_000, "objects": 60_000, "handles": 36, "threads": 15, **changed}
    return Reading(run=run, inspections=number * every, database_kb=0, median_ms=30.0, cpu_ms=20.0, **held)


def swaying(growth_kb: float, *, every: int = 1000) -> list[Reading]:
    """Memory that sways by a megabyte up and down, as allocators have it, and grows by so much per 1,000 besides."""
    chance = random.Random(1)
    grown = (round(chance.uniform(-1000, 1000) + growth_kb * number * every / 1000) for number in range(READINGS))
    return [read(number, every=every, resident_kb=240_000 + kb) for number, kb in enumerate(grown)]


def only(readings: list[Reading]) -> Flatness:
    (found,) = flatness_of(readings)
    return found


def test_memory_that_sways_is_flat_and_memory_that_grows_by_a_hundred_bytes_an_inspection_is_not() -> None:
    flat, growing = only(swaying(0.0)), only(swaying(100.0))
    assert flat.faults == ()
    assert flat.allowed_kb == ALLOWED_KB
    assert flat.memory_kb.low < 0.0 < flat.memory_kb.high
    assert growing.memory_kb.low < 100.0 < growing.memory_kb.high
    assert "memory grows" in growing.faults[0]


def test_a_picture_left_behind_by_each_inspection_is_found_within_three_hundred() -> None:
    leaking = [read(number, every=3, resident_kb=240_000 + 40 * 3 * number) for number in range(READINGS)]
    assert "memory grows" in only(leaking).faults[0]


def test_what_grows_before_the_half_only_is_what_a_station_keeps_of_the_last_so_many_parts() -> None:
    filling = [read(number, objects=20_000 + 1000 * min(number, 40), handles=34 + (number > 9)) for number in range(99)]
    assert only(filling).faults == ()


@pytest.mark.parametrize(
    ("name", "said"), [("handles", "open handles grow from 20 to 21"), ("threads", "threads grow from 20 to 21")]
)
def test_one_handle_or_thread_more_in_the_second_half_is_told(name: str, said: str) -> None:
    readings = [read(number, **{name: 20 + (number == READINGS - 1)}) for number in range(READINGS)]
    assert only(readings).faults == (said,)


def test_a_thread_that_ended_for_want_of_work_is_no_fault() -> None:
    readings = [read(number, threads=16 - (number in (60, 61)), handles=23 - (number == 60)) for number in range(99)]
    assert only(readings).faults == ()


def test_objects_left_behind_are_told() -> None:
    assert "objects grow" in only([read(number, objects=60_000 + 50 * number) for number in range(READINGS)]).faults[0]


def test_each_run_is_looked_at_by_itself_and_a_short_one_says_nothing() -> None:
    long = [read(number) for number in range(50)]
    later = [read(number, run=2, resident_kb=300_000) for number in range(50, 90)]
    short = [read(number, run=3, handles=number) for number in range(90, 95)]
    assert [(one.run, one.faults) for one in flatness_of([*long, *later, *short])] == [(1, ()), (2, ())]
