"""Published worked examples of gauge R&R come out to the last digit that was printed."""

from __future__ import annotations

import pytest

from dscope_gui.validation.studies import GaugeOptions, GaugeResult, Grade, Part, Source, gauge_rr
from dscope_gui.validation.studies.average_range import Averages, from_averages, repeat_factor, single_factor
from tests.validation.studies.published import aiag_readings, houf_berman_readings, iso_readings


@pytest.fixture(scope="module")
def aiag() -> GaugeResult:
    return gauge_rr(aiag_readings())


@pytest.mark.parametrize(
    ("source", "df", "printed"),
    [
        (Source.OPERATOR, 2, "3.1673"),
        (Source.PART, 9, "88.3619"),
        (Source.INTERACTION, 18, "0.3590"),
        (Source.REPEATABILITY, 60, "2.7589"),
        (Source.TOTAL, 89, "94.6471"),
    ],
)
def test_the_sums_of_squares_are_those_of_the_manual(aiag: GaugeResult, source: Source, df: int, printed: str) -> None:
    row = aiag.anova.row(source)
    assert row.df == df
    assert f"{row.sum_of_squares:.4f}" == printed


def test_the_mean_squares_are_those_of_the_manual(aiag: GaugeResult) -> None:
    row = aiag.anova.row
    assert f"{row(Source.OPERATOR).mean_square:.5f}" == "1.58363"
    assert f"{row(Source.PART).mean_square:.5f}" == "9.81799"
    assert f"{row(Source.INTERACTION).mean_square:.5f}" == "0.01994"
    assert f"{row(Source.REPEATABILITY).mean_square:.5f}" == "0.04598"


def test_the_manual_tests_against_the_equipment_and_finds_no_interaction(aiag: GaugeResult) -> None:
    # The manual divides every mean square by the equipment's; parts and operators are tested here against the
    # interaction, as Minitab does, which is right where both are drawn from many.
    error = aiag.anova.row(Source.REPEATABILITY).mean_square
    assert f"{aiag.anova.row(Source.OPERATOR).mean_square / error:.2f}" == "34.44"
    assert f"{aiag.anova.row(Source.PART).mean_square / error:.2f}" == "213.52"
    assert f"{aiag.anova.row(Source.INTERACTION).f:.3f}" == "0.434"
    assert f"{aiag.anova.row(Source.INTERACTION).p:.3f}" == "0.974"
    assert aiag.reduced is not None


def test_minitab_prints_the_same_tests(aiag: GaugeResult) -> None:
    assert aiag.reduced is not None
    assert f"{aiag.anova.row(Source.PART).f:.3f}" == "492.291"
    assert f"{aiag.anova.row(Source.OPERATOR).f:.3f}" == "79.406"
    assert f"{aiag.reduced.row(Source.PART).f:.3f}" == "245.614"
    assert f"{aiag.reduced.row(Source.OPERATOR).f:.3f}" == "39.617"
    assert f"{aiag.reduced.row(Source.REPEATABILITY).sum_of_squares:.3f}" == "3.118"


@pytest.mark.parametrize(
    ("part", "deviation", "of_spread", "of_variance"),
    [
        (Part.EV, "0.199933", "18.4", "3.4"),
        (Part.AV, "0.226838", "20.9", "4.4"),
        (Part.INT, "0.000000", "0.0", "0.0"),
        (Part.GRR, "0.302372", "27.9", "7.8"),  # printed as 0.302373; its own EV and AV give 0.302372
        (Part.PV, "1.042327", "96.0", "92.2"),
    ],
)
def test_the_components_are_those_of_the_manual(
    aiag: GaugeResult, part: Part, deviation: str, of_spread: str, of_variance: str
) -> None:
    one = aiag.component(part)
    assert f"{one.deviation:.6f}" == deviation
    assert f"{one.of_spread_percent:.1f}" == of_spread
    assert f"{one.of_variance_percent:.1f}" == of_variance


def test_minitab_prints_the_same_components_and_four_categories(aiag: GaugeResult) -> None:
    printed = {Part.GRR: "0.09143", Part.EV: "0.03997", Part.AV: "0.05146", Part.PV: "1.08645", Part.TV: "1.17788"}
    assert {part: f"{aiag.component(part).variance:.5f}" for part in printed} == printed
    assert f"{aiag.component(Part.GRR).study_variation:.5f}" == "1.81423"
    assert aiag.categories == 4
    assert not aiag.has_enough_categories
    assert aiag.grade is Grade.MARGINAL


def test_the_average_and_range_form_of_the_manual_is_filled_in_alike(aiag: GaugeResult) -> None:
    assert aiag.cross_check is not None
    averages = aiag.cross_check.averages
    assert f"{averages.mean_range:.4f}" == "0.3417"
    assert f"{averages.operators_range:.4f}" == "0.4447"  # the form, from averages rounded before: 0.4446
    assert f"{averages.parts_range:.3f}" == "3.511"

    form = from_averages(Averages(0.3417, 0.4446, 3.511), (10, 3, 3))  # it goes on from rounded figures
    assert f"{form.ev:.5f}" == "0.20188"
    assert f"{form.av:.5f}" == "0.22963"
    assert f"{form.grr:.5f}" == "0.30575"
    assert f"{form.pv:.5f}" == "1.10456"
    assert f"{form.tv:.5f}" == "1.14610"
    assert f"{form.grr_percent:.2f}" == "26.68"


def test_the_factors_are_those_on_the_form() -> None:
    assert [repeat_factor(n) for n in (2, 3)] == [0.8862, 0.5908]
    assert [single_factor(n) for n in (2, 3)] == [0.7071, 0.5231]
    assert [single_factor(n) for n in range(4, 11)] == [0.4467, 0.4030, 0.3742, 0.3534, 0.3375, 0.3249, 0.3146]


def test_the_intervals_of_houf_and_berman_are_those_of_burdick_borror_and_montgomery() -> None:
    # Burdick, Borror and Montgomery, "A review of methods for measurement systems capability analysis",
    # J. Qual. Technol. 35 (2003) 342: 95 % modified large-sample limits of the parts and of the gauge.
    result = gauge_rr(houf_berman_readings())

    assert f"{result.anova.row(Source.PART).mean_square:.2f}" == "437.33"
    assert f"{result.anova.row(Source.OPERATOR).mean_square:.2f}" == "19.63"
    assert f"{result.anova.row(Source.INTERACTION).mean_square:.2f}" == "2.70"
    assert f"{result.anova.row(Source.REPEATABILITY).mean_square:.2f}" == "0.51"
    assert result.reduced is None
    parts, gauge = result.component(Part.PV), result.component(Part.GRR)
    assert parts.interval is not None
    assert gauge.interval is not None
    assert (f"{parts.variance:.2f}", f"{gauge.variance:.2f}") == ("48.29", "1.80")
    assert (f"{parts.interval.low:.2f}", f"{parts.interval.high:.2f}") == ("22.69", "161.64")
    assert (f"{gauge.interval.low:.1f}", f"{gauge.interval.high:.2f}") == ("1.2", "27.02")


def test_the_example_of_iso_22514_comes_out_with_and_without_its_interaction() -> None:
    # ISO 22514-7:2012, tables A.5, A.6 and B.2.
    pooled = gauge_rr(iso_readings(), GaugeOptions(pool_above=0.05))
    kept = gauge_rr(iso_readings(), GaugeOptions(pool_above=None))

    assert f"{pooled.anova.row(Source.INTERACTION).f:.3f}" == "1.193"
    assert pooled.reduced is not None
    assert pooled.reduced.row(Source.REPEATABILITY).df == 78
    assert f"{pooled.reduced.row(Source.REPEATABILITY).mean_square:.4f}" == "0.0334"
    assert f"{pooled.component(Part.EV).deviation:.4f}" == "0.1827"
    assert f"{pooled.component(Part.AV).variance:.5f}" == "0.00754"
    assert kept.reduced is None
    assert f"{kept.component(Part.AV).variance:.5f}" == "0.00738"
    assert f"{kept.component(Part.INT).variance:.5f}" == "0.00205"
