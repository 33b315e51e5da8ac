"""The same defect keeps its number, and no two defects of a frame share one, however the connector moves."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dscope_gui.domain.defect import DefectKind, Exclusion
from dscope_gui.domain.live import Geometry, Severity
from dscope_gui.domain.realtime import TrackingSettings
from dscope_gui.tracking import DefectAggregator
from tests.tracking.streams import CENTRE_PX, FRAME_S, Mark, live_frame, no_end_face, scratch

REACH = TrackingSettings().reach
CLEAR = 2.5 * REACH
"""So far apart, no jitter makes one defect look like another."""
BLOBS = [kind for kind in DefectKind if not kind.is_linear]


@dataclass(frozen=True, slots=True)
class Story:
    """Marks on an end face, how far they seem to jitter in cladding radii, and the seed of everything else."""

    marks: tuple[Mark, ...]
    jitter: float
    seen_share: float
    drift_px: float
    seed: int


@st.composite
def stories(draw: st.DrawFn, clear: float = CLEAR) -> Story:
    places = draw(st.lists(st.tuples(st.floats(-1.8, 1.8), st.floats(-1.8, 1.8)), min_size=1, max_size=12))
    marks: list[Mark] = []
    for x, y in places:
        if all(math.hypot(x - one.x, y - one.y) > clear for one in marks):
            marks.append(Mark(x, y, draw(st.floats(0.005, 0.05)), 0.005, 0.0, draw(st.sampled_from(BLOBS))))
    return Story(
        tuple(marks),
        jitter=draw(st.floats(0.0, 0.25)) * REACH,
        seen_share=draw(st.floats(0.6, 1.0)),
        drift_px=draw(st.floats(0.0, 12.0)),
        seed=draw(st.integers(0, 2**32 - 1)),
    )


def told(story: Story, frames: int, *, changing_kind: bool = False) -> tuple[dict[Mark, set[str]], list[list[str]]]:
    """Numbers that each mark got, and those of each frame; the order of defects changes from frame to frame."""
    random, aggregator = np.random.default_rng(story.seed), DefectAggregator(TrackingSettings())
    numbers, of_frames = defaultdict(set), []
    where = np.array(CENTRE_PX)
    for number in range(frames):
        where = where + random.uniform(-1, 1, 2) * story.drift_px
        shown = [mark for mark in story.marks if number == 0 or random.random() < story.seen_share]
        random.shuffle(shown)
        seen = [mark.moved(*random.uniform(-story.jitter, story.jitter, 2)) for mark in shown]
        if changing_kind:
            seen = [replace(mark, kind=BLOBS[random.integers(len(BLOBS))]) for mark in seen]
        frame = live_frame(seen, number, centre=(where[0], where[1]))
        ids = [sighting.id for sighting in aggregator.add_frame_defects(frame, {})]
        of_frames.append(ids)
        for mark, name in zip(shown, ids, strict=True):
            numbers[mark].add(name)
    return dict(numbers), of_frames


@settings(max_examples=60, deadline=None)
@given(stories())
def test_a_defect_that_drifts_jitters_and_blinks_keeps_its_number(story: Story) -> None:
    numbers, of_frames = told(story, 25)
    assert all(len(names) == 1 for names in numbers.values())
    assert all(not a & b for a, b in combinations(numbers.values(), 2))
    assert all(len(set(ids)) == len(ids) for ids in of_frames)


@settings(max_examples=30, deadline=None)
@given(stories())
def test_what_it_is_called_does_not_matter(story: Story) -> None:
    numbers, _ = told(story, 15, changing_kind=True)
    assert all(len(names) == 1 for names in numbers.values())


@settings(max_examples=40, deadline=None)
@given(stories(clear=0.0), st.floats(0.0, 0.5))
def test_two_defects_of_a_frame_never_share_a_number_however_near_they_lie(story: Story, crowding: float) -> None:
    crowded = replace(story, marks=tuple(replace(mark, x=mark.x * crowding * 0.1) for mark in story.marks))
    _, of_frames = told(crowded, 15)
    assert all(len(set(ids)) == len(ids) for ids in of_frames)


@settings(max_examples=40, deadline=None)
@given(st.floats(0.3, 0.9), st.floats(0.2, 0.8), st.integers(0, 2**32 - 1))
def test_neighbours_within_reach_keep_their_numbers_when_the_centre_is_measured_elsewhere(
    apart: float, off: float, seed: int
) -> None:
    """All defects of a frame are off by the same: whoever took the nearest one would mix them up."""
    random, aggregator = np.random.default_rng(seed), DefectAggregator(TrackingSettings())
    row = [Mark(0.2 + index * apart * REACH, 0.3) for index in range(3)]
    first = [one.id for one in aggregator.add_frame_defects(live_frame(row, 0), {})]
    for number in range(1, 20):
        error = random.uniform(-1, 1) * off * REACH / 2
        seen = aggregator.add_frame_defects(live_frame([mark.moved(error, 0.0) for mark in row], number), {})
        assert [one.id for one in seen] == first


def test_a_new_defect_gets_a_new_number_and_a_vanished_one_takes_none_away() -> None:
    aggregator = DefectAggregator(TrackingSettings())
    stays, goes, comes = Mark(0.1, 0.1), Mark(0.5, -0.3), Mark(-0.4, 0.6)
    first = aggregator.add_frame_defects(live_frame([stays, goes], 0), {})
    second = aggregator.add_frame_defects(live_frame([comes, stays], 1), {})
    assert [one.id for one in first] == ["D1", "D2"]
    assert [one.id for one in second] == ["D3", "D1"]
    assert [one.frames_seen for one in second] == [1, 2]


@pytest.mark.parametrize(("away_s", "name"), [(4.8, "D1"), (5.2, "D3")])
def test_a_defect_is_forgotten_after_some_time(away_s: float, name: str) -> None:
    aggregator = DefectAggregator(TrackingSettings(forget_s=5.0))
    one, other = Mark(0.1, 0.1), Mark(0.5, 0.5)
    aggregator.add_frame_defects(live_frame([one, other], 0), {})
    for number in range(1, int(away_s / FRAME_S)):
        aggregator.add_frame_defects(live_frame([other], number), {})
    back = aggregator.add_frame_defects(live_frame([one, other], 1000, at_s=away_s), {})
    assert [sighting.id for sighting in back] == [name, "D2"]


def test_the_kind_is_what_most_frames_called_it() -> None:
    aggregator = DefectAggregator(TrackingSettings())
    pit = Mark(0.3, 0.3)
    calls = [DefectKind.PIT, DefectKind.PIT, DefectKind.CONTAMINATION, DefectKind.PIT, DefectKind.CONTAMINATION]
    for number, kind in enumerate(calls):
        (seen,) = aggregator.add_frame_defects(live_frame([replace(pit, kind=kind)], number), {})
        assert seen.kind is DefectKind.PIT
        assert seen.defect.kind is kind


def test_the_severity_is_that_of_the_frame_and_medium_where_nobody_can_say() -> None:
    aggregator = DefectAggregator(TrackingSettings())
    seen = aggregator.add_frame_defects(live_frame([Mark(0.1, 0.1), Mark(0.6, 0.1)], 0), {"X0": Severity.HIGH})
    assert [one.severity for one in seen] == [Severity.HIGH, Severity.MEDIUM]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.floats(0.3, 0.7) | st.none(), min_size=2, max_size=20), st.floats(0.3, 1.6), st.floats(0, 180))
def test_a_scratch_seen_in_two_pieces_or_in_one_keeps_its_number(
    breaks: list[float | None], length: float, turn_deg: float
) -> None:
    """The whole has one number all along, one of the pieces has it too, and the other piece has one of its own."""
    aggregator, mark = DefectAggregator(TrackingSettings()), scratch(0.1, -0.05, length, turn_deg)
    whole: set[str] = set()
    pieces: set[str] = set()
    aggregator.add_frame_defects(live_frame([mark], 0), {})
    for number, broken_at in enumerate(breaks, start=1):
        gap = 0.02
        parts = [mark] if broken_at is None else [mark.piece(0, broken_at - gap), mark.piece(broken_at + gap, 1)]
        ids = [one.id for one in aggregator.add_frame_defects(live_frame(parts, number), {})]
        assert "D1" in ids
        (whole if broken_at is None else pieces).update(ids)
    assert whole <= {"D1"}
    assert len(pieces - {"D1"}) <= 1


def test_pieces_that_were_seen_first_keep_their_numbers_once_they_are_seen_whole() -> None:
    aggregator, mark = DefectAggregator(TrackingSettings()), scratch(0.0, 0.2, 1.0)
    pieces = [mark.piece(0.0, 0.58), mark.piece(0.62, 1.0)]
    seen = [
        [one.id for one in aggregator.add_frame_defects(live_frame(parts, number), {})]
        for number, parts in enumerate([pieces, pieces, [mark], pieces, [mark], pieces])
    ]
    assert seen == [["D1", "D2"], ["D1", "D2"], ["D1"], ["D1", "D2"], ["D1"], ["D1", "D2"]]


def test_a_speck_on_a_scratch_does_not_take_its_number() -> None:
    aggregator, mark, speck = DefectAggregator(TrackingSettings()), scratch(0.0, 0.0, 1.0, 0.0), Mark(0.2, 0.01)
    aggregator.add_frame_defects(live_frame([mark], 0), {})
    (alone,) = aggregator.add_frame_defects(live_frame([speck], 1), {})
    both = aggregator.add_frame_defects(live_frame([speck, mark], 2), {})
    assert alone.id == "D2"
    assert [one.id for one in both] == ["D2", "D1"]


def test_a_film_whose_edge_frays_keeps_its_number() -> None:
    aggregator, random = DefectAggregator(TrackingSettings()), np.random.default_rng(5)
    for number in range(15):
        film = Mark(0.3, -0.2, random.uniform(0.7, 1.0), random.uniform(0.5, 0.7), 20.0, DefectKind.FILM)
        (seen,) = aggregator.add_frame_defects(live_frame([film.moved(*random.uniform(-0.08, 0.08, 2))], number), {})
        assert seen.id == "D1"


def test_a_ghost_beside_an_old_defect_does_not_take_its_number() -> None:
    aggregator, old = DefectAggregator(TrackingSettings()), Mark(0.3, 0.3)
    for number in range(10):
        aggregator.add_frame_defects(live_frame([old], number), {})
    aggregator.add_frame_defects(live_frame([old, old.moved(0.02, 0.0)], 10), {})
    (alone,) = aggregator.add_frame_defects(live_frame([old.moved(0.012, 0.0)], 11), {})
    assert alone.id == "D1"


def test_without_an_end_face_nothing_is_numbered() -> None:
    aggregator = DefectAggregator(TrackingSettings())
    assert aggregator.add_frame_defects(no_end_face(0), {}) == ()
    assert aggregator.report(no_end_face(0).inspection.captured_at)["frames"] == 0


def test_where_the_end_face_is_only_remembered_known_numbers_are_used_and_nothing_is_learnt() -> None:
    aggregator, known, stray = DefectAggregator(TrackingSettings()), Mark(0.3, 0.3), Mark(-0.5, 0.2)
    first = live_frame([known], 0)
    aggregator.add_frame_defects(first, {})
    seen = aggregator.add_frame_defects(live_frame([known, stray], 1, geometry=Geometry.REMEMBERED), {})
    report = aggregator.report(first.inspection.captured_at)
    assert [one.id for one in seen] == ["D1", "D2"]
    assert [one["id"] for one in report["defects"]] == ["D1"]
    assert report["frames"] == 1


def test_dirt_of_the_microscope_is_followed_but_not_reported() -> None:
    aggregator = DefectAggregator(TrackingSettings())
    own, pit = Mark(0.6, 0.6, excluded=Exclusion.OWN_DIRT), Mark(0.1, 0.1)
    frame = live_frame([own, pit], 0)
    assert [one.id for one in aggregator.add_frame_defects(frame, {})] == ["D1", "D2"]
    assert [one["id"] for one in aggregator.report(frame.inspection.captured_at)["defects"]] == ["D2"]


@settings(max_examples=15, deadline=None)
@given(stories())
def test_the_same_frames_get_the_same_numbers_again(story: Story) -> None:
    assert told(story, 10) == told(story, 10)
