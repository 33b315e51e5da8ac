"""Two judges along a range of thresholds, on counts of which the answers are computed by hand."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from dscope_gui.reports.curves_section import curves_plot, curves_section
from dscope_gui.validation.paired import (
    FACTORS,
    WORKING,
    CurveCounts,
    Difference,
    PairedComparison,
    compare_curves,
    comparison_json,
    curve_sentences,
    figure_rows,
    figures_head,
    render_comparison,
)
from dscope_gui.validation.paired.curves import RANGE
from dscope_gui.validation.paired.equal_precision import found_at, spanned
from dscope_gui.validation.paired.resampling import Counts, paired_difference
from tests.validation.paired.judged import compared

PICTURES, OBJECTS = 20, 10
STEPS = len(FACTORS)


def curve_of(*points: tuple[int, int]) -> Counts:
    """Found objects and false alarms, point by point."""
    return np.array(points, np.int64)


def at(curve: Counts, precision: float) -> float:
    return float(found_at(curve, np.array([precision]))[0])


def on_pictures(found: NDArray[Any] | int, false: NDArray[Any] | int) -> Counts:
    """(pictures, factors, 2) from (pictures, factors) or whatever can be spread to that."""
    shape = (PICTURES, STEPS)
    return np.stack([np.broadcast_to(found, shape), np.broadcast_to(false, shape)], axis=-1).astype(np.int64)


def counts(first: Counts, second: Counts) -> CurveCounts:
    return CurveCounts(np.full(PICTURES, OBJECTS, np.int64), first, second)


def thresholds(begin: int) -> Counts:
    """A judge at eleven of many thresholds, which from `begin` on are ever stricter: it finds less, with fewer alarms.

    At threshold t it finds 10 objects on each picture, on the first t pictures one less, and reports something wrong
    on the first 13 - t.
    """
    picture, step = np.arange(PICTURES)[:, None], np.arange(begin, begin + STEPS)[None]
    return on_pictures(OBJECTS - 1 * (picture < step), picture < 13 - step)


def with_curves(folder: Path, pair: CurveCounts) -> PairedComparison:
    return replace(compared(folder, ["x.F", "xx"], ["xx", "x."]), curves=compare_curves(pair))


def values(found: Difference | None) -> tuple[float, float, float]:
    assert found is not None
    return found.value, found.low, found.high


@pytest.mark.parametrize(
    ("precision", "found"),
    [
        (0.5, 8.0),  # more leniently than the curve goes, it finds what it finds at most
        (0.8, 8.0),
        (0.9, 6.75),  # (8 - 2 t) of (10 - 4 t) reported are right: t = 0.625
        (1.0, 6.0),
    ],
)
def test_between_two_points_found_and_false_change_in_a_straight_line(precision: float, found: float) -> None:
    assert at(curve_of((8, 2), (6, 0)), precision) == pytest.approx(found)


def test_where_precision_falls_with_a_stricter_threshold_the_most_that_are_found_count() -> None:
    curve = curve_of((10, 2), (9, 3), (8, 1))
    assert at(curve, 0.75) == at(curve, 10 / 12) == pytest.approx(10.0)
    assert at(curve, 0.85) == pytest.approx(9.0 - 1.2 / 1.55)  # 0.15 (9 - t) = 0.85 (3 - 2 t)
    assert spanned(curve) == pytest.approx((0.75, 8 / 9))


def test_a_curve_that_is_nowhere_so_precise_ends_where_it_is_most_precise() -> None:
    assert at(curve_of((9, 3), (8, 1), (6, 1)), 0.99) == pytest.approx(8.0)


def test_a_threshold_at_which_nothing_is_reported_is_no_point() -> None:
    curve = curve_of((8, 2), (0, 0))
    assert spanned(curve) == pytest.approx((0.8, 0.8)) and at(curve, 0.8) == pytest.approx(8.0)
    assert spanned(curve_of((0, 0), (0, 0))) is None and np.isnan(at(curve_of((0, 0)), 0.5))


def test_a_judge_that_is_but_set_more_leniently_finds_no_more_at_equal_precision() -> None:
    """The very point: at its own threshold it finds more, and all of that is bought with false alarms."""
    found = compare_curves(counts(first := thresholds(2), second := thresholds(0)))
    now = [points[WORKING] for points in found.points]
    assert (now[0].recall.hits, now[1].recall.hits) == (193, 195)
    assert now[0].precision.value > now[1].precision.value  # type: ignore[operator] # both report something
    recalls = paired_difference(*(np.stack([one[:, WORKING, 0], np.full(PICTURES, 10)], 1) for one in (first, second)))
    assert recalls is not None and recalls.value == pytest.approx(0.01)
    for one in (found.at_equal, found.over_range):
        assert one is not None and one.second == pytest.approx(one.first)
        value, low, high = values(one.difference)
        assert value == pytest.approx(0.0) and low <= 0.0 <= high
    assert found.at_equal is not None and found.at_equal.low == pytest.approx(193 / (193 + 6))
    assert found.at_equal.first == pytest.approx(193 / 200)


def test_a_judge_that_finds_more_at_every_threshold_does_so_at_equal_precision() -> None:
    false = np.arange(PICTURES)[:, None] < np.arange(STEPS)[None, ::-1]
    first = on_pictures(8, false)
    second = on_pictures(9, false)
    found = compare_curves(counts(first, second))
    assert found.at_equal is not None and found.over_range is not None
    # 160 of 160 + 5 are right, which the second reaches between its points too; nothing is lost by being precise.
    assert found.at_equal.low == pytest.approx(160 / 165)
    for one in (found.at_equal, found.over_range):
        assert (one.first, one.second) == pytest.approx((0.8, 0.9))
        value, low, high = values(one.difference)
        assert value == pytest.approx(0.1) and 0.0 < low < value < high
    assert (found.over_range.low, found.over_range.high) == pytest.approx((180 / 190, 0.995), abs=0.003)
    assert found.over_range.low == RANGE[0]


def test_where_nothing_depends_on_the_threshold_the_difference_is_that_of_recall() -> None:
    chance = np.random.default_rng(5)
    hits = [chance.integers(5, 10, (PICTURES, 1)) for _ in range(2)]
    found = compare_curves(counts(*(on_pictures(one, 0) for one in hits)))
    recalls = paired_difference(*(np.hstack([one, np.full_like(one, OBJECTS)]) for one in hits))
    assert found.at_equal is not None
    assert values(found.at_equal.difference) == pytest.approx(values(recalls))
    assert found.over_range is None  # both are always right, and no precision below is reached


def test_recall_is_averaged_over_what_both_reach() -> None:
    """The first goes from 190 of 200 to 190 of 190, the second no further than 195 of 200, along straight lines."""
    one = on_pictures(np.array([9, 10] * 10)[:, None], (np.arange(PICTURES)[:, None] < np.arange(10, -1, -1)))
    other = on_pictures(np.array([9, 10, 10, 10] * 5)[:, None], np.arange(PICTURES)[:, None] < np.arange(15, 4, -1))
    found = compare_curves(counts(one, other)).over_range
    assert found is not None and (found.low, found.high) == pytest.approx((0.95, 195 / 200))
    assert (found.first, found.second) == pytest.approx((0.95, 0.975))


def test_the_mean_over_a_range_is_the_area_below_the_curve() -> None:
    """Along a straight line from 200 found with 10 false to 180 with none: what is found at precision p is known."""
    step = np.arange(STEPS)[None]
    found = on_pictures(
        OBJECTS - 1 * (np.arange(PICTURES)[:, None] < 2 * step),
        np.arange(PICTURES)[:, None] < 10 - step,
    )
    mean = compare_curves(counts(found, found)).over_range
    assert mean is not None and (mean.low, mean.high) == pytest.approx((200 / 210, 0.995))
    precision = np.linspace(200 / 210, 0.995, 10_001)
    # (1 - p)(200 - 20 t) = p (10 - 10 t)
    share = (200 * (1 - precision) - 10 * precision) / (20 * (1 - precision) - 10 * precision)
    assert mean.first == mean.second == pytest.approx(float(np.mean(200 - 20 * share)) / 200, abs=1e-4)


def test_a_judge_that_is_nowhere_so_precise_has_no_recall_there(tmp_path: Path) -> None:
    found = with_curves(tmp_path, counts(thresholds(2), on_pictures(10, 2)))
    assert found.curves is not None and found.curves.over_range is None
    assert found.curves.at_equal is not None
    assert found.curves.at_equal.second is None and found.curves.at_equal.difference is None
    assert figure_rows(found)[-1] == ("recall at precision 0.970", "0.965", "–", "–", "")
    told = " ".join(curve_sentences(found))
    assert "seg@1 is nowhere so precise as rules at its own threshold" in told
    assert "no precision between 0.95 and 0.995 that both reach" in told


def test_a_judge_that_is_more_precise_everywhere_is_said_to_be(tmp_path: Path) -> None:
    found = with_curves(tmp_path, counts(thresholds(2), on_pictures(9, 0)))
    assert found.curves is not None and found.curves.at_equal is not None
    assert found.curves.at_equal.second == pytest.approx(0.9)
    assert "seg@1 is more precise than that everywhere; more leniently it might" in " ".join(curve_sentences(found))


@pytest.mark.parametrize("objects", [0, OBJECTS])
def test_nothing_labelled_or_nothing_reported_has_no_precision_to_hold_to(tmp_path: Path, objects: int) -> None:
    nothing = np.zeros((PICTURES, STEPS, 2), np.int64)
    pair = CurveCounts(np.full(PICTURES, objects, np.int64), nothing, nothing)
    found = with_curves(tmp_path, pair)
    assert found.curves is not None and found.curves.at_equal is None and found.curves.over_range is None
    assert "no precision to hold to" in " ".join(curve_sentences(found))
    assert curves_plot(found.names, found.curves).startswith(b"\x89PNG")


def test_the_same_counts_give_the_same_intervals() -> None:
    pair = counts(thresholds(2), thresholds(1))
    assert compare_curves(pair) == compare_curves(pair)


def test_rows_page_and_json_hold_the_curves_and_without_them_nothing_is_changed(tmp_path: Path) -> None:
    bare = compared(tmp_path / "bare", ["x.F", "xx"], ["xx", "x."])
    assert curve_sentences(bare) == [] and curves_section(bare) == ""
    found = with_curves(tmp_path / "curves", counts(thresholds(2), thresholds(0)))
    assert figure_rows(found)[: len(figure_rows(bare))] == figure_rows(bare)
    assert {len(row) for row in figure_rows(found)} == {len(figures_head(found))}
    assert figure_rows(found)[-2][:3] == ("recall at precision 0.970", "0.965", "0.965")
    page = render_comparison(found, more=curves_section(found))
    assert page.count("data:image/png;base64,") == 1 and "At other thresholds" in page
    told, before = json.loads(comparison_json(found)), json.loads(comparison_json(bare))
    curves = told.pop("curves")
    assert told == before
    assert [point["factor"] for point in curves["first"]] == list(FACTORS)
    assert curves["second"][WORKING]["recall"]["hits"] == 195 and curves["second"][0]["precision"]["total"] == 213
    assert curves["recall_at_equal_precision"]["difference"]["value"] == pytest.approx(0.0)
    assert set(curves["mean_recall_over_precision"]) == {"precision", "first", "second", "difference"}


def test_the_factors_are_around_the_threshold_as_it_is_in_even_steps() -> None:
    assert FACTORS[WORKING] == 1.0 and WORKING == STEPS // 2
    # They are rounded to thousandths.
    assert np.diff(np.log(FACTORS)) == pytest.approx(np.log(1.03), abs=1.2e-3)
