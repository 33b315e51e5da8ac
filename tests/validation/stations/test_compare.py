"""Two stations against each other: scales, sizes by band, what one alone sees, verdicts."""

from __future__ import annotations

import numpy as np
import pytest

from dscope_gui.domain.station_pair import Dimension, EndPair, LeftOut, MarkPair
from dscope_gui.errors import WrongUse
from dscope_gui.validation.stations import (
    SizeBand,
    StationsResult,
    compare_stations,
    compare_verdicts,
    scale_ratio,
)
from dscope_gui.validation.stations.sizes import size_bands
from dscope_gui.validation.studies.kappa import cohens_kappa, kappa_interval
from tests.validation.stations.made import both, end, mark, verdicts, view
from tests.validation.stations.published import PSYCHIATRISTS

NAMES = ("A", "B")


def compared(ends: list[EndPair], *left_out: LeftOut) -> StationsResult:
    return compare_stations(NAMES, ends, left_out)


def row(result: StationsResult, dimension: Dimension, title: str) -> SizeBand:
    return next(one for one in result.sizes if one.dimension is dimension and one.band.title == title)


def stations(seed: int, *, scale: float = 1.0, bias_um: float = 0.0) -> StationsResult:
    return compared(drawn(seed, scale=scale, bias_um=bias_um))


def drawn(seed: int, *, scale: float = 1.0, bias_um: float = 0.0, ends: int = 40) -> list[EndPair]:
    """B's scale is wrong by a factor, and besides it measures so much too large."""
    chance = np.random.default_rng(seed)
    made = []
    for number in range(ends):
        true = np.exp(chance.uniform(np.log(1.5), np.log(14.0), 4))
        first = true + chance.normal(0.0, 0.1, 4)
        second = (true + bias_um + chance.normal(0.0, 0.1, 4)) * scale
        claddings = 125.0 + chance.normal(0.0, 0.3) + chance.normal(0.0, 0.1, 2)
        marks = [both(float(a), float(b)) for a, b in zip(first, second, strict=True)]
        views = view(cladding_um=claddings[0]), view(cladding_um=claddings[1] * scale)
        made.append(end(f"E{number}", *marks, first=views[0], second=views[1]))
    return made


def test_a_wrong_scale_is_told_apart_from_wrong_measuring() -> None:
    result = stations(1, scale=1.03)
    whole = row(result, Dimension.DIAMETER, "")
    assert result.scale.differs
    assert result.scale.used.value == pytest.approx(1.03, abs=0.001)
    assert whole.limits is not None
    assert not whole.limits.bias.is_zero
    assert whole.by_scale_um == pytest.approx(whole.limits.bias.value, abs=0.03)
    assert whole.rest is not None
    assert whole.rest.is_zero


def test_wrong_measuring_on_the_right_scale_stays_when_the_scale_is_taken_out() -> None:
    result = stations(2, bias_um=0.3)
    whole = row(result, Dimension.DIAMETER, "")
    assert not result.scale.differs
    assert whole.rest is not None
    assert whole.rest.interval.low < 0.3 < whole.rest.interval.high
    assert not whole.rest.is_zero
    assert whole.by_scale_um == pytest.approx(0.0, abs=0.02)


def test_a_scale_that_is_wrong_shows_as_a_bias_that_grows_with_the_size() -> None:
    limits = row(stations(3, scale=1.05), Dimension.DIAMETER, "").limits
    assert limits is not None
    assert limits.slope is not None
    # Of the mean of both: 0.05 / 1.025; two and a half standard errors.
    assert limits.slope.estimate.value == pytest.approx(0.0488, abs=0.0075)
    assert not limits.slope.estimate.is_zero


def test_the_rest_without_the_scale_holds_in_nineteen_of_twenty_studies() -> None:
    """The interval must know how unsure the scale is: large marks move by it most."""
    studies = [drawn(seed, scale=1.02, bias_um=0.2, ends=15) for seed in range(100)]
    rests = [size_bands(ends, scale_ratio(ends))[0].rest for ends in studies]
    holds = [rest is not None and rest.interval.low <= 0.2 <= rest.interval.high for rest in rests]
    assert np.mean(holds) >= 0.89  # of 0.95, a hundred studies show less once in a hundred times


def test_bands_begin_and_end_at_the_limits_of_the_standard() -> None:
    ends = [end(f"E{n}", both(1.9, 1.9), both(2.0, 2.0), both(5.0, 5.0), both(10.0, 10.0)) for n in range(3)]
    result = compared(ends)
    titles = [one.band.title for one in result.sizes if one.dimension is Dimension.DIAMETER]
    assert titles == ["", "< 2 µm", "2 – 5 µm", "5 – 10 µm", "≥ 10 µm"]
    assert [len(one.pairs) for one in result.sizes if one.dimension is Dimension.DIAMETER] == [12, 3, 3, 3, 3]


def test_scratches_are_compared_by_their_width_and_apart_from_the_rest() -> None:
    result = compared([end(f"E{n}", both(2.0, 2.5, kind="scratch"), both(6.0, 6.0)) for n in range(4)])
    widths, diameters = row(result, Dimension.WIDTH, ""), row(result, Dimension.DIAMETER, "")
    assert widths.limits is not None
    assert diameters.limits is not None
    assert widths.limits.bias.value == pytest.approx(0.5)
    assert diameters.limits.bias.value == 0.0


def test_what_one_alone_calls_a_scratch_is_compared_as_the_reference_calls_it() -> None:
    pair = MarkPair(mark(3.0, kind="scratch"), mark(4.0, kind="pit"))
    result = compared([end(f"E{n}", pair, both(6.0, 6.0)) for n in range(3)])
    assert len(row(result, Dimension.WIDTH, "").pairs) == 3
    assert result.called_alike.hits == 3
    assert result.called_alike.of == 6


def test_marks_that_one_alone_sees_are_counted_by_band_and_zone() -> None:
    seen_by_a = MarkPair(mark(1.5, zone="core"), None)
    seen_by_b = MarkPair(None, mark(7.0, zone="cladding"))
    ends = [end(f"E{n}", seen_by_a, both(1.5, 1.6), both(1.5, 1.6)) for n in range(20)]
    result = compared([*ends, end("E20", seen_by_b)])
    small = next(one for one in result.bands if one.band is not None and one.band.title == "< 2 µm")
    large = next(one for one in result.bands if one.band is not None and one.band.title == "5 – 10 µm")
    assert (small.both, small.only_first, small.only_second) == (40, 20, 0)
    assert (large.both, large.only_first, large.only_second) == (0, 0, 1)
    assert small.first_alone.interval.low < 1 / 3 < small.first_alone.interval.high
    assert small.difference is not None
    assert small.difference.is_fall
    assert small.discordant.p_value < 0.001
    assert {one.zone: one.only_first for one in result.zones} == {"cladding": 0, "core": 20}


def test_ends_on_which_hardly_any_mark_is_the_same_are_named() -> None:
    strange = [MarkPair(mark(4.0), None)] * 4 + [MarkPair(None, mark(4.0))] * 3
    result = compared([end("E1", both(4.0, 4.0)), end("E2", both(4.0, 4.0)), end("SWAPPED", *strange)])
    assert result.strangers == ("SWAPPED",)


def test_ends_whose_marks_were_not_compared_count_for_the_verdict_only() -> None:
    blurred = end("E3", second=view("not_inspectable"), not_compared="blurred")
    result = compared([*(end(f"E{n}", both(4.0, 4.0)) for n in range(3)), blurred])
    assert len(result.ends) == 4
    assert len(result.compared) == 3
    assert result.verdicts.agreed.of == 4


def test_no_ends_in_common_is_said_with_what_was_left_out() -> None:
    with pytest.raises(WrongUse, match=r"no ends that can be compared; left out: E1, no scale on B, and 1 more"):
        compared([], LeftOut("E1", "no scale on B"), LeftOut("E2", "no scale on B"))


def test_two_ends_are_too_few() -> None:
    with pytest.raises(WrongUse, match="only 2 ends"):
        compared([end("E1"), end("E2")])


def test_where_both_use_the_cladding_as_ruler_no_scale_can_differ() -> None:
    ruler = view(is_own_ruler=True)
    ratio = scale_ratio([end(f"E{n}", first=ruler, second=ruler) for n in range(5)])
    assert ratio.ratio is None
    assert ratio.own_rulers == (5, 5)
    assert ratio.used.value == 1.0


def test_kappa_of_the_psychiatrists_has_the_published_interval() -> None:
    words = [word for word, _ in PSYCHIATRISTS]
    pairs = [
        (first, second)
        for first, counts in PSYCHIATRISTS
        for second, n in zip(words, counts, strict=True)
        for _ in range(n)
    ]
    kappa, interval = cohens_kappa(pairs), kappa_interval(pairs)
    assert interval is not None
    # The book: kappa 0.68 with standard error 0.087, so that the interval is 0.51 to 0.85.
    assert kappa == pytest.approx(0.68, abs=0.005)
    assert (interval.high - interval.low) / (2 * 1.96) == pytest.approx(0.087, abs=0.001)
    assert interval.high == pytest.approx(0.85, abs=0.005)


def test_ten_ends_that_agree_are_no_proof_of_perfect_agreement() -> None:
    interval = kappa_interval([("pass", "pass")] * 5 + [("fail", "fail")] * 5)
    assert interval is not None
    assert interval.high == 1.0
    # The exact interval of 10 in 10 begins at 0.025 ** (1 / 10).
    assert interval.low == pytest.approx((0.025**0.1 - 0.5) / 0.5)


def test_a_stricter_station_is_told_by_the_ends_on_which_they_differ() -> None:
    table = (("pass", "pass", 25), ("fail", "fail", 12), ("pass", "fail", 9), ("fail", "pass", 1))
    found = compare_verdicts(verdicts([*table, ("fail", "not_inspectable", 2)]))
    assert found.words == ("pass", "fail", "not_inspectable")
    assert found.counts["pass", "fail"] == 9
    assert (found.stricter.only_first, found.stricter.only_second) == (1, 9)
    assert found.stricter.p_value == pytest.approx(22 / 1024)
    assert len(found.differing) == 12
    assert (found.agreed.hits, found.agreed.of) == (37, 49)
