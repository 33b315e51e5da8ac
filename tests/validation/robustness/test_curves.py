"""Counts, intervals, windows and what is said of them, from made-up outcomes."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest

from dscope_gui.validation.robustness import (
    DISTURBANCES,
    HEAD,
    Curve,
    RobustnessResult,
    Targets,
    robustness_csv,
    robustness_json,
    rows,
    window_sentence,
)
from dscope_gui.validation.robustness.curves import curve_of, point_of
from dscope_gui.validation.robustness.outcome import Outcome
from dscope_gui.validation.robustness.window import window_of

LIGHT = replace(DISTURBANCES[0], levels=(-20.0, -10.0, 10.0, 20.0))
GOOD = Outcome("a.png", "T", "fail", "fail", ("too_large",), (), 10, 10, 10, 0, 0, 0, True)
REFUSED = replace(GOOD, verdict="not_inspectable", causes=("blurred",), found=0, lost=10)


def faded(found: int, **changes: object) -> Outcome:
    return replace(GOOD, found=found, lost=10 - found, **changes)  # type: ignore[arg-type]  # any field


def curve(by_level: dict[float, list[Outcome]]) -> Curve:
    return curve_of(LIGHT, {level: by_level.get(level, [GOOD] * 10) for level in (*LIGHT.levels, 0.0)})


def test_recall_is_that_of_the_judged_pictures_and_refusals_are_counted_by_cause() -> None:
    point = point_of(1.0, [GOOD, faded(6, warnings=("saturated",)), REFUSED])
    assert (point.judged, point.warned, point.refused) == (1, 1, 1)
    assert point.recall.value == pytest.approx(16 / 20)
    assert point.kept == pytest.approx(0.8)
    assert point.kept_unwarned == 1.0
    assert (point.lost, point.marks) == (4, 20)
    assert point.refusals == {"blurred": 1}
    assert point.share_judged == pytest.approx(2 / 3)


def test_a_pass_on_a_bad_end_face_is_a_wrong_one_and_on_a_doubtful_one_is_counted_apart() -> None:
    passed = replace(GOOD, verdict="pass", causes=())
    point = point_of(1.0, [passed, replace(passed, clearly_bad=False), GOOD])
    assert (point.wrong_passes, point.bad) == (1, 2)
    assert (point.turned_to_pass, point.failing) == (2, 3)
    assert point.names_of_wrong_passes == ("a.png",)


def test_intervals_hold_the_value_and_are_wider_where_pictures_differ() -> None:
    same = point_of(1.0, [faded(5)] * 20).recall
    apart = point_of(1.0, [faded(10), faded(0)] * 10).recall
    assert same.value == apart.value == 0.5
    assert same.low < 0.5 < same.high
    assert apart.high - apart.low > 1.5 * (same.high - same.low)
    nothing = point_of(1.0, [REFUSED]).recall
    assert (nothing.value, nothing.low, nothing.high, str(nothing)) == (None, 0.0, 1.0, "–")


def test_the_window_ends_before_the_first_level_that_falls_short() -> None:
    window = window_of(curve({-20.0: [faded(9)] * 10, 20.0: [REFUSED] * 2 + [GOOD] * 8}), Targets())
    assert (window.low.level, window.high.level) == (-10.0, 10.0)
    assert window_sentence(window) == (
        "Illumination: −10 % to +10 %. Outside: at −20 % recall is 0.90 of undisturbed; at +20 % 2 of 10 are refused."
    )


def test_a_good_level_beyond_a_bad_one_is_not_in_the_window() -> None:
    window = window_of(curve({10.0: [faded(5)] * 10}), Targets())
    assert (window.low.level, window.high.level) == (-20.0, 0.0)


def test_precision_counts_unless_it_was_no_better_undisturbed() -> None:
    noisy = [replace(GOOD, false_alarms=5)] * 10
    assert window_of(curve({10.0: noisy}), Targets()).high.level == 0.0
    always = [replace(GOOD, false_alarms=5, false_before=5)] * 10
    assert window_of(curve({10.0: always}), Targets()).high.level == 20.0


def test_what_is_missed_without_a_warning_is_told_and_with_one_is_not() -> None:
    silent = window_of(curve({20.0: [faded(5)] * 10}), Targets())
    assert "Judged without a warning although much is missed: at +20 %." in window_sentence(silent)
    warned = window_of(curve({20.0: [faded(5, warnings=("saturated",))] * 10}), Targets())
    assert warned.unnoticed == ()


def test_wrong_passes_are_told_with_their_levels() -> None:
    passed = replace(GOOD, verdict="pass", causes=())
    sentence = window_sentence(window_of(curve({10.0: [passed] + [GOOD] * 9}), Targets()))
    assert sentence.endswith("Bad end faces that pass: up to 1 of 10, at +10 %.")


def test_tables_hold_every_level_and_every_figure() -> None:
    result = RobustnessResult(("a.png",), Targets(), (window_of(curve({20.0: [REFUSED] * 10}), Targets()),))
    assert {len(row) for row in rows(result)} == {len(HEAD)}
    lines = list(csv.DictReader(io.StringIO(robustness_csv(result))))
    assert [float(line["level"]) for line in lines] == [-20.0, -10.0, 0.0, 10.0, 20.0]
    assert (lines[0]["recall"], lines[-1]["recall"], lines[-1]["refused_because"]) == ("1.0", "", "blurred 10")
    content = json.loads(robustness_json(result))
    assert content["disturbances"][0]["window"] == [-20.0, 10.0]
    assert len(content["disturbances"][0]["points"]) == 5
