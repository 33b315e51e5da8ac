"""However long the stream runs and however much it shows, it stays small and quick."""

from __future__ import annotations

import gc
import sys
import time
from dataclasses import replace
from types import FunctionType, ModuleType

import numpy as np
import pytest

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.live import LiveFrame
from dscope_gui.domain.realtime import TrackingSettings
from dscope_gui.tracking import DefectAggregator
from tests.hand_built import NOON
from tests.tracking.streams import FRAME_S, Mark, live_frame, scratch


def busy_frames(count: int) -> list[LiveFrame]:
    """A defect that is always there, a scratch that breaks, and one somewhere else on each frame."""
    random, line = np.random.default_rng(7), scratch(0.2, -0.3, 0.6)
    frames = []
    for number in range(count):
        parts = [line] if number % 3 else [line.piece(0.0, 0.4), line.piece(0.45, 1.0)]
        frames.append(live_frame([Mark(0.3, 0.1), *parts, Mark(*random.uniform(-1.5, 1.5, 2))], number))
    return frames


def kept_by(one: object) -> tuple[int, int]:
    """Objects that can be reached from one, and the bytes they take; not what programs are made of."""
    seen: dict[int, object] = {}
    waiting = [one]
    while waiting:
        here = waiting.pop()
        if id(here) in seen or isinstance(here, type | ModuleType | FunctionType):
            continue
        seen[id(here)] = here
        waiting.extend(gc.get_referents(here))
    return len(seen), sum(map(sys.getsizeof, seen.values()))


@pytest.mark.slow
def test_a_hundred_thousand_frames_leave_no_more_than_ten_thousand_do() -> None:
    """Every sixteenth frame shows defects, one of them always new; the others show a clean end face."""
    aggregator, busy, clean = DefectAggregator(TrackingSettings()), busy_frames(500), live_frame([], 0)
    kept = {}
    for number in range(100_000):
        shown = clean if number % 16 else busy[number // 16 % len(busy)]
        aggregator.add_frame_defects(replace(shown, frame_id=number, received_s=number * FRAME_S), {})
        if number + 1 in (10_000, 100_000):
            kept[number + 1] = kept_by(aggregator)
    assert kept[10_000][0] > 300
    assert kept[100_000] == pytest.approx(kept[10_000], rel=0.05)


def test_no_more_defects_are_known_than_allowed_and_the_longest_unseen_go_first() -> None:
    aggregator = DefectAggregator(TrackingSettings(most_defects=3, forget_s=1000.0))
    marks = [Mark(0.2 * index, 0.0) for index in range(5)]
    for number, shown in enumerate(((0, 1, 2), (1, 2), (1, 2, 3), (4, 3))):
        aggregator.add_frame_defects(live_frame([marks[index] for index in shown], number), {})
    assert [one["id"] for one in aggregator.report(NOON)["defects"]] == ["D3", "D4", "D5"]


def test_a_frame_with_more_defects_than_allowed_still_names_each() -> None:
    aggregator = DefectAggregator(TrackingSettings(most_defects=3))
    marks = [Mark(0.2 * index, 0.0) for index in range(6)]
    for number in range(3):
        ids = [one.id for one in aggregator.add_frame_defects(live_frame(marks, number), {})]
        assert len(set(ids)) == 6
        assert ids[:3] == ["D1", "D2", "D3"]
    assert len(aggregator.report(NOON)["defects"]) == 3


def test_fifty_defects_a_frame_take_little_time() -> None:
    """The median of a quiet machine is 1.4 ms; twice the budget leaves room for a busy one."""
    random = np.random.default_rng(1)
    pits = [Mark(*random.uniform(-1.2, 1.2, 2)) for _ in range(40)]
    ends = random.uniform((-1, -1, 0.2, 0), (1, 1, 1.5, 180), (10, 4))
    lines = [scratch(x, y, length, turn_deg) for x, y, length, turn_deg in ends]
    frames = [
        live_frame([one.moved(*random.normal(0, 0.003, 2)) for one in (*pits, *lines)], number) for number in range(25)
    ]
    aggregator, took_s = DefectAggregator(TrackingSettings()), []
    for frame in frames:
        begun = time.thread_time()
        aggregator.add_frame_defects(frame, {})
        took_s.append(time.thread_time() - begun)
    assert np.median(took_s) < 0.004


def test_thousands_of_specks_are_followed_within_the_time_of_some_frames() -> None:
    random = np.random.default_rng(2)
    specks = [Mark(x, y, kind=DefectKind.CONTAMINATION) for x, y in random.uniform(-2, 2, (1500, 2))]
    aggregator, begun = DefectAggregator(TrackingSettings()), time.thread_time()
    for number in range(3):
        seen = aggregator.add_frame_defects(live_frame(specks, number), {})
    assert time.thread_time() - begun < 2.0
    assert [one.id for one in seen] == [f"D{number}" for number in range(1, 1501)]


def test_a_cloud_of_dust_holds_nobody_up() -> None:
    """Each speck has several others within reach, so that all of them compete with all."""
    random = np.random.default_rng(4)
    angles, radii = random.uniform(0, 2 * np.pi, 2000), np.sqrt(random.uniform(0, 0.8, 2000))
    cloud = [Mark(x, y) for x, y in zip(radii * np.cos(angles), radii * np.sin(angles), strict=True)]
    aggregator, begun = DefectAggregator(TrackingSettings()), time.thread_time()
    first, again = (
        [one.id for one in aggregator.add_frame_defects(live_frame(cloud, number), {})] for number in range(2)
    )
    assert time.thread_time() - begun < 2.0
    assert again == first
    assert len(set(first)) == 2000
