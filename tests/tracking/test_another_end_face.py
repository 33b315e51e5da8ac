"""When another end face lies under the microscope, and when it is still the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from dscope_gui.domain.live import Geometry
from dscope_gui.domain.realtime import TrackingSettings
from dscope_gui.tracking import DefectAggregator
from tests.hand_built import NOON
from tests.tracking.streams import FRAME_S, Mark, live_frame, no_end_face

FIRST = tuple(Mark(x, y) for x, y in ((0.1, 0.1), (-0.5, 0.3), (0.4, -0.6), (0.8, 0.2), (-0.2, -0.4)))
SECOND = tuple(Mark(x, y) for x, y in ((0.3, 0.3), (-0.7, -0.3), (0.6, 0.6), (-0.1, 0.7)))


class Stream:
    """Frames one after the other, 25 a second."""

    def __init__(self) -> None:
        self.aggregator = DefectAggregator(TrackingSettings())
        self.number = 0

    @property
    def at_s(self) -> float:
        return self.number * FRAME_S

    def show(self, marks: tuple[Mark, ...], frames: int = 1, **view: object) -> list[str]:
        """The numbers on the last of the frames."""
        for _ in range(frames):
            frame = live_frame(marks, self.number, **view)  # type: ignore[arg-type]  # handed on as given
            seen = self.aggregator.add_frame_defects(frame, {})
            self.number += 1
        return [one.id for one in seen]

    def show_nothing(self, seconds: float) -> None:
        for _ in range(round(seconds / FRAME_S)):
            self.aggregator.add_frame_defects(no_end_face(self.number), {})
            self.number += 1


@pytest.fixture
def stream() -> Stream:
    return Stream()


def test_it_was_away_for_a_while_and_others_lie_there(stream: Stream) -> None:
    stream.show(FIRST, 20)
    stream.show_nothing(2.0)
    assert stream.show(SECOND) == ["D6", "D7", "D8", "D9"]
    assert stream.aggregator.end_face_number == 2


@pytest.mark.parametrize("away_s", [2.0, 30.0])
def test_it_was_out_of_sight_for_a_while_and_shows_the_same_defects(stream: Stream, away_s: float) -> None:
    before = stream.show(FIRST, 20)
    stream.show_nothing(away_s)
    assert stream.show(FIRST) == before
    assert stream.aggregator.end_face_number == 1


def test_what_is_known_stays_known_until_another_is_seen(stream: Stream) -> None:
    stream.show(FIRST, 20)
    before = stream.aggregator.report(NOON)
    stream.show_nothing(30.0)
    assert stream.aggregator.report(NOON) == before


def test_a_clean_one_that_was_away_is_another(stream: Stream) -> None:
    stream.show((), 20)
    stream.show_nothing(2.0)
    stream.show(())
    assert stream.aggregator.end_face_number == 2


def test_a_short_loss_of_sight_is_no_change(stream: Stream) -> None:
    stream.show((), 20)
    stream.show_nothing(0.5)
    stream.show(())
    assert stream.aggregator.end_face_number == 1


def test_where_it_lay_counts_as_not_seen(stream: Stream) -> None:
    stream.show(FIRST, 20)
    stream.show((), 50, geometry=Geometry.REMEMBERED)
    stream.show(SECOND)
    assert stream.aggregator.end_face_number == 2


def test_other_defects_in_other_places_are_another_end_face_after_four_frames(stream: Stream) -> None:
    stream.show(FIRST, 20)
    stream.show(SECOND, 3)
    assert stream.aggregator.end_face_number == 1
    names = stream.show(SECOND)
    assert stream.aggregator.end_face_number == 2
    assert not set(names) & {f"D{number}" for number in range(1, 6)}
    assert stream.show(SECOND, 10) == names


def test_a_jump_of_a_clean_end_face_is_a_change(stream: Stream) -> None:
    stream.show((), 20)
    stream.show((), 4, centre=(1300.0, 760.0))
    assert stream.aggregator.end_face_number == 2


def test_a_jump_that_takes_the_defects_along_is_none(stream: Stream) -> None:
    before = stream.show(FIRST, 20)
    assert stream.show(FIRST, 10, centre=(1300.0, 760.0)) == before
    assert stream.aggregator.end_face_number == 1


def test_a_slow_drift_across_the_picture_is_none(stream: Stream) -> None:
    before = stream.show(FIRST)
    for step in range(100):
        assert stream.show(FIRST, centre=(600.0 + 8 * step, 760.0)) == before
    assert stream.aggregator.end_face_number == 1


def test_one_frame_on_which_something_else_was_taken_for_the_end_face_is_none(stream: Stream) -> None:
    before = stream.show(FIRST, 20)
    stream.show(SECOND, centre=(1400.0, 700.0), radius=250.0)
    assert stream.show(FIRST) == before
    assert stream.aggregator.end_face_number == 1


def test_frames_too_blurred_to_show_anything_are_none(stream: Stream) -> None:
    before = stream.show(FIRST, 20)
    stream.show((), 20)
    assert stream.show(FIRST) == before
    assert stream.aggregator.end_face_number == 1


def test_noise_alone_is_none(stream: Stream) -> None:
    random = np.random.default_rng(3)
    for _ in range(200):
        noise = tuple(Mark(x, y) for x, y in random.uniform(-1, 1, (6, 2)))
        stream.show((*(mark for mark in FIRST if random.random() < 0.8), *noise))
    assert stream.aggregator.end_face_number == 1


def test_a_dirty_one_is_told_from_another_that_is_as_dirty(stream: Stream) -> None:
    """By chance, a third of its hundreds of specks have one of the other within reach."""
    random = np.random.default_rng(6)
    one, other = (tuple(Mark(x, y) for x, y in random.uniform(-1, 1, (200, 2))) for _ in range(2))
    stream.show(one, 10)
    stream.show(other, 4)
    assert stream.aggregator.end_face_number == 2


def test_a_dirty_one_that_is_measured_elsewhere_from_frame_to_frame_is_the_same(stream: Stream) -> None:
    random = np.random.default_rng(6)
    specks = tuple(Mark(x, y) for x, y in random.uniform(-1, 1, (30, 2)))
    before = stream.show(specks, 5)
    for _ in range(20):
        dx, dy = random.uniform(-0.02, 0.02, 2)
        assert stream.show(tuple(speck.moved(dx, dy) for speck in specks)) == before
    assert stream.aggregator.end_face_number == 1


def test_one_says_that_it_was_changed(stream: Stream) -> None:
    before = stream.show(FIRST, 5)
    stream.aggregator.begin_end_face()
    stream.aggregator.begin_end_face()
    assert not set(stream.show(FIRST)) & set(before)
    assert stream.aggregator.end_face_number == 2


def test_nobody_has_changed_what_was_never_there(stream: Stream) -> None:
    stream.aggregator.begin_end_face()
    stream.show(FIRST)
    assert stream.aggregator.end_face_number == 1


def test_report_and_heat_map_begin_anew(stream: Stream) -> None:
    stream.show(FIRST, 20)
    stream.show_nothing(2.0)
    stream.show((replace(SECOND[0]),), 1)
    report, heat = stream.aggregator.report(NOON), stream.aggregator.heat_map(NOON)
    assert report["end_face_number"] == heat["end_face_number"] == 2
    assert report["frames"] == 1
    assert [one["id"] for one in report["defects"]] == ["D6"]
    assert sum(count > 0 for row in heat["counts"] for count in row) == 1


def test_the_last_report_of_the_end_face_that_was_taken_away_is_told_once(stream: Stream) -> None:
    stream.show(FIRST, 20)
    before = stream.aggregator.report(NOON + timedelta(seconds=19 * FRAME_S))
    stream.show_nothing(2.0)
    assert stream.aggregator.take_finished() is None
    stream.show(SECOND)

    assert stream.aggregator.take_finished() == before
    assert stream.aggregator.take_finished() is None
