"""What is said of an end face at any time."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from dscope_gui.domain.live import Severity, message_text
from dscope_gui.domain.realtime import TrackingSettings
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.tracking import DefectAggregator
from tests.hand_built import NOON
from tests.tracking.streams import RADIUS_PX, UM_PER_PX, Mark, live_frame, no_end_face


@pytest.fixture
def aggregator() -> DefectAggregator:
    return DefectAggregator(TrackingSettings())


def test_before_the_first_frame_nothing_is_known(aggregator: DefectAggregator) -> None:
    assert aggregator.report(NOON) == {
        "schema": "dscope.live_report/1",
        "utc": "2026-11-21T12:00:00.123Z",
        "end_face_number": 1,
        "frames": 0,
        "frames_passed": 0,
        "defects": [],
    }


def test_frames_are_counted_where_the_end_face_is_seen(aggregator: DefectAggregator) -> None:
    for number in range(6):
        status = VerdictStatus.PASS if number % 3 else VerdictStatus.FAIL
        aggregator.add_frame_defects(live_frame([], number, status=status), {})
        aggregator.add_frame_defects(no_end_face(number), {})
    report = aggregator.report(NOON)
    assert (report["frames"], report["frames_passed"]) == (6, 4)


def test_sizes_are_medians_and_place_severity_and_times_those_of_the_last_sighting(
    aggregator: DefectAggregator,
) -> None:
    lengths = [0.02, 0.021, 0.019, 0.5, 0.02]
    for number, length in enumerate(lengths):
        marks = [] if number == 3 else [Mark(0.3 + number * 1e-3, 0.1, length, 0.01)]
        aggregator.add_frame_defects(live_frame(marks, number), {"X0": Severity.HIGH if number == 4 else Severity.LOW})
    (reported,) = aggregator.report(NOON + timedelta(seconds=3))["defects"]
    assert reported["length_um"] == pytest.approx(0.02 * RADIUS_PX * UM_PER_PX, abs=1e-4)
    assert reported["px"] == pytest.approx([1000 + 0.304 * RADIUS_PX, 760 + 0.1 * RADIUS_PX])
    assert (reported["frames_seen"], reported["seen_share"]) == (4, 0.8)
    assert reported["severity"] == "high"
    assert reported["zone"] == "core"
    assert reported["first_utc"] == "2026-11-21T12:00:00.123Z"
    assert reported["last_utc"] == "2026-11-21T12:00:00.283Z"
    assert reported["confidence"] == pytest.approx(0.9)


def test_the_share_of_frames_counts_from_the_first_sighting(aggregator: DefectAggregator) -> None:
    for number in range(10):
        aggregator.add_frame_defects(live_frame([Mark(0.3, 0.1)] if number >= 5 else [], number), {})
    (reported,) = aggregator.report(NOON)["defects"]
    assert reported["seen_share"] == 1.0


def test_without_a_scale_there_are_no_um_and_the_report_is_strict_json(aggregator: DefectAggregator) -> None:
    frame = live_frame([Mark(0.3, 0.1)], 0)
    examination = frame.inspection.examination
    assert examination is not None
    defects = tuple(
        replace(
            one,
            centroid_um=None,
            length=replace(one.length, um=None),
            width=replace(one.width, um=None),
            diameter=replace(one.diameter, um=None),
        )
        for one in examination.defects
    )
    bare = replace(frame.inspection, examination=replace(examination, scale=None, defects=defects))
    aggregator.add_frame_defects(replace(frame, inspection=bare), {})
    report = aggregator.report(NOON)
    (reported,) = report["defects"]
    assert [reported[name] for name in ("centre_um", "length_um", "width_um", "diameter_um")] == [None] * 4
    assert '"diameter_um":null' in message_text(report)
