"""Two judges on the same labelled pictures: figures, differences and what only one of them found."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from dscope_gui.validation.paired import (
    Difference,
    Figure,
    compare_paired,
    comparison_json,
    discordant_sentence,
    figure_rows,
    figures_head,
    paired_gate,
    render_comparison,
    worst_head,
    worst_rows,
)
from dscope_gui.validation.paired.gate import LEAST_PICTURES
from dscope_gui.validation.paired.mcnemar import Discordant
from dscope_gui.validation.paired.resampling import paired_difference
from tests.validation.paired.judged import compared


def difference(found: Difference | None) -> tuple[float, float, float]:
    assert found is not None
    return found.value, found.low, found.high


def test_each_object_is_known_to_be_found_by_one_by_both_or_by_none(tmp_path: Path) -> None:
    found = compared(tmp_path, ["xx.", "x", ".F"], ["x.x", "x", ".FF"])
    assert [(one.lost, one.won) for one in found.pictures] == [(1, 1), (0, 0), (0, 0)]
    assert found.discordant == Discordant(1, 1)
    recall, precision = found.figure(Figure.RECALL), found.figure(Figure.PRECISION)
    assert (recall.first.hits, recall.first.total) == (recall.second.hits, recall.second.total) == (3, 5)
    assert (precision.first.total, precision.second.total) == (4, 5)
    assert difference(precision.difference)[0] == pytest.approx(3 / 5 - 3 / 4)
    assert [one.name for one in found.worst(9)] == ["p002.png", "p000.png"]


def test_the_interval_of_the_difference_is_that_of_the_normal_theory_where_pictures_are_many() -> None:
    chance = np.random.default_rng(3)
    objects = chance.integers(1, 6, 400)
    first, second = (np.stack([chance.binomial(objects, share), objects], axis=1) for share in (0.80, 0.84))
    value, low, high = difference(paired_difference(first, second))
    # Residuals of a ratio, picture by picture (Cochran, Sampling Techniques, 1977, chapter 6).
    residual = (second[:, 0] - first[:, 0]) - value * objects
    half = 1.96 * np.sqrt((residual**2).sum()) / objects.sum()
    assert (low, high) == pytest.approx((value - half, value + half), abs=0.003)


def test_what_is_hard_for_both_does_not_widen_the_interval(tmp_path: Path) -> None:
    first = ["." * 5, "x" * 5] * 10
    found = compared(tmp_path, first, ["." * 4 + "x", "x" * 5] * 10)
    gained = found.figure(Figure.RECALL)
    assert gained.difference is not None and gained.difference.is_rise
    assert gained.first.interval[1] > gained.second.interval[0]


def test_the_same_pictures_give_the_same_interval(tmp_path: Path) -> None:
    pictures = (["xx.F", "x", "..x"], ["x..", "xF", "xxx"])
    assert compared(tmp_path / "a", *pictures).figures == compared(tmp_path / "b", *pictures).figures


@given(st.integers(0, 60), st.integers(0, 60))
def test_mcnemar_is_the_exact_test_of_a_fair_coin(only_first: int, only_second: int) -> None:
    thrown = only_first + only_second
    expected = stats.binomtest(only_first, thrown).pvalue if thrown else 1.0
    assert Discordant(only_first, only_second).p_value == pytest.approx(expected)


def test_the_gate_is_open_for_the_same_and_for_the_better(tmp_path: Path) -> None:
    pictures = ["x.xF", "xx"] * 8
    assert paired_gate(compared(tmp_path / "same", pictures, pictures)).is_open
    assert paired_gate(compared(tmp_path / "better", pictures, ["xxx", "xx"] * 8)).is_open


def test_a_small_fall_through_many_pictures_closes_it_though_it_lies_within_the_interval_of_the_share(
    tmp_path: Path,
) -> None:
    found = compared(tmp_path, ["x" * 10] * 20, ["x" * 9 + ".", "x" * 10] * 10)
    reason = paired_gate(found).text
    assert reason.startswith("its recall is 0.950 (") and reason.endswith("less, more than chance")
    assert "that of rules is 1.000" in reason and "0.050 (" in reason


@pytest.mark.parametrize(("lost", "is_chance"), [(1, True), (5, True), (6, False)])
def test_five_objects_lost_and_none_won_may_be_chance_and_six_may_not_as_the_exact_test_has_it(
    tmp_path: Path, lost: int, is_chance: bool
) -> None:
    found = compared(tmp_path, ["x" * 10] * 60, ["x" * 9 + "."] * lost + ["x" * 10] * (60 - lost))
    fall = found.figure(Figure.RECALL).difference
    assert fall is not None and fall.is_fall is not is_chance
    assert (found.discordant.p_value < 0.05) is not is_chance


def test_a_large_fall_on_one_picture_closes_it_though_the_difference_may_be_that_of_the_picture(tmp_path: Path) -> None:
    found = compared(tmp_path, ["x" * 12, "x", "x"], ["." * 12, "x", "x"])
    reason = paired_gate(found).text
    assert "its recall is 0.143" in reason and "below the interval of rules, 1.000" in reason


def test_false_alarms_close_it_too_and_few_pictures_say_nothing_of_small_falls(tmp_path: Path) -> None:
    many = compared(tmp_path / "many", ["xxx"] * LEAST_PICTURES, ["xxxF"] * LEAST_PICTURES)
    assert "its precision is 0.750" in paired_gate(many).text
    few = compared(tmp_path / "few", ["xxxxxx"] * 3, ["xxxxx."] * 3)
    assert paired_gate(few).is_open


def test_nothing_found_and_nothing_labelled_have_no_difference(tmp_path: Path) -> None:
    found = compared(tmp_path, ["", ""], ["", ""])
    recall = found.figure(Figure.RECALL)
    assert recall.difference is None and recall.first.value is None
    assert found.worst(3) == () and discordant_sentence(found) == "Both found the same objects"
    assert paired_gate(found).is_open


def test_rows_have_a_cell_for_each_head_and_tell_what_is_more_than_chance(tmp_path: Path) -> None:
    found = compared(tmp_path, ["x.F", "x.F"] * 6, ["xxF", "xx"] * 6)
    rows = {row[0]: row for row in figure_rows(found)}
    assert {len(row) for row in rows.values()} == {len(figures_head(found))}
    assert rows["recall"][1:] == ("0.500 (0.314–0.686)", "1.000 (0.862–1.000)", "+0.500 (+0.320 to +0.560)", "more")
    assert rows["picture: scratches"][-1] == ""
    assert {len(row) for row in worst_rows(found, 3)} == {len(worst_head(found))}
    assert "by rules alone: 0; by seg@1 alone: 12 (McNemar, exact: p = 0.000488)" in discordant_sentence(found)


def test_the_page_stands_alone_and_shows_what_either_got_wrong(tmp_path: Path) -> None:
    page = render_comparison(compared(tmp_path, ["x.F", "xx"], ["xx", "x."]), ["Measured <today>"])
    assert page.count("data:image/jpeg;base64,") == 3 and "Measured &lt;today&gt;" in page
    assert "p000.png, rules: missed region" in page and "p001.png, seg@1: missed region" in page
    assert "http" not in page


def test_the_json_holds_every_picture_and_both_intervals(tmp_path: Path) -> None:
    found = compared(tmp_path, ["x.F", "xx"], ["xx", "x."])
    told = json.loads(comparison_json(found, {"detector": "both"}))
    assert told["detector"] == "both" and told["judges"] == ["rules", "seg@1"]
    assert told["discordant"] == {"only_first": 1, "only_second": 1, "p": 1.0}
    assert told["figures"]["recall"]["first"]["hits"] == 3 and told["figures"]["types"]["difference"] is not None
    assert told["pictures"][0] == {
        "name": "p000.png",
        "status": ["inspected", "inspected"],
        "objects": 2,
        "missed": [1, 0],
        "false_alarms": [1, 0],
        "only_first": 0,
        "only_second": 1,
    }


def test_results_of_other_pictures_are_no_pair(tmp_path: Path) -> None:
    one = compared(tmp_path / "one", ["x", "x"], ["x", "x"]).results[0]
    other = compared(tmp_path / "other", ["x"], ["x"]).results[0]
    with pytest.raises(ValueError, match="zip"):
        compare_paired(one, other)
