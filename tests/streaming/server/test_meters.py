"""What Prometheus is told of a stream that has fallen silent."""

from __future__ import annotations

import math

import pytest
from prometheus_client.parser import text_string_to_metric_families

from dscope_gui.streaming.server.meters import Meters
from tests.streaming.messages import frame_message


def read(meters: Meters) -> dict[str, float]:
    families = text_string_to_metric_families(meters.text().decode())
    return {sample.name: sample.value for family in families for sample in family.samples}


@pytest.fixture
def now_s() -> list[float]:
    return [100.0]


@pytest.fixture
def meters(now_s: list[float]) -> Meters:
    return Meters(lambda: now_s[0])


def test_of_a_running_stream_the_last_frame_is_told(meters: Meters, now_s: list[float]) -> None:
    meters.note(frame_message())
    now_s[0] += 0.5
    told = read(meters)
    assert told["dscope_quality_score"] == 41.5
    assert told["dscope_frames_per_second"] == 27.5
    assert told["dscope_last_frame_age_seconds"] == pytest.approx(0.5)


def test_of_a_silent_stream_no_old_score_is_told(meters: Meters, now_s: list[float]) -> None:
    meters.note(frame_message())
    now_s[0] += 60.0
    told = read(meters)
    assert math.isnan(told["dscope_quality_score"])
    assert told["dscope_frames_per_second"] == 0.0
    assert told["dscope_last_frame_age_seconds"] == pytest.approx(60.0)
    assert told["dscope_frames_total"] == 1.0


def test_before_the_first_frame_nothing_is_known(meters: Meters) -> None:
    told = read(meters)
    assert math.isnan(told["dscope_quality_score"]) and math.isnan(told["dscope_last_frame_age_seconds"])
    assert told["dscope_frames_per_second"] == 0.0
