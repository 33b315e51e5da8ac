"""Agreement of verdicts: published examples, and what cannot be evaluated."""

from __future__ import annotations

import numpy as np
import pytest

from dscope_gui.errors import WrongUse
from dscope_gui.validation.studies import Grade, Rating, kappa_grade, verdict_agreement
from dscope_gui.validation.studies.intervals import share_interval
from dscope_gui.validation.studies.kappa import cohens_kappa, counts_of, fleiss_kappa
from tests.validation.studies.published import FLEISS_1971, ratings_of_table

AIAG_TABLES = {
    "A": [("fail", "fail", 45), ("pass", "fail", 5), ("fail", "pass", 3), ("pass", "pass", 97)],
    "B": [("fail", "fail", 45), ("pass", "fail", 2), ("fail", "pass", 3), ("pass", "pass", 100)],
    "C": [("fail", "fail", 42), ("pass", "fail", 9), ("fail", "pass", 6), ("pass", "pass", 93)],
}
"""AIAG, "Measurement Systems Analysis", 4th edition (2010), chapter III section C: each appraiser against the
reference, 50 parts, 3 trials."""


def test_fleiss_own_example_gives_his_kappa() -> None:
    counts = counts_of([list(patient) for patient in FLEISS_1971])

    assert sorted(counts.sum(axis=0)) == [26, 26, 30, 43, 55]
    assert f"{fleiss_kappa(counts):.3f}" == "0.430"  # as printed
    assert fleiss_kappa(counts) == pytest.approx(0.4302445, abs=5e-8)  # kappam.fleiss of the R package irr


def test_cohens_own_example_gives_his_kappa() -> None:
    # Cohen 1960, table 2: 200 patients, two judges, three diagnoses; printed are po = .70, pc = .41 and k = .49.
    table = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]
    pairs = [(str(a), str(b)) for a, row in enumerate(table) for b, number in enumerate(row) for _ in range(number)]

    assert f"{cohens_kappa(pairs):.2f}" == "0.49"


def test_a_two_by_two_table_printed_by_sas_gives_its_kappa() -> None:
    # Documentation of SAS PROC FREQ, simple kappa coefficient: 0.4842.
    table = [[0, 4, 1], [0, 8, 0], [0, 1, 5]]
    pairs = [(str(a), str(b)) for a, row in enumerate(table) for b, number in enumerate(row) for _ in range(number)]

    assert f"{cohens_kappa(pairs):.4f}" == "0.4842"


@pytest.mark.parametrize(
    ("operator", "kappa", "misses", "alarms"),
    [("A", "0.88", "6.3", "4.9"), ("B", "0.92", "6.3", "2.0"), ("C", "0.77", "12.5", "8.8")],
)
def test_the_manuals_appraisers_come_out_against_the_reference(
    operator: str, kappa: str, misses: str, alarms: str
) -> None:
    against = verdict_agreement(ratings_of_table(AIAG_TABLES[operator])).appraisers[0].reference

    assert against is not None
    assert f"{against.kappa:.2f}" == kappa
    assert f"{100 * against.misses.share + 1e-9:.1f}" == misses  # 6.25 is rounded up in the manual
    assert f"{100 * against.false_alarms.share:.1f}" == alarms
    assert against.undecided.hits == 0


def test_two_of_the_manuals_appraisers_agree_as_printed() -> None:
    table = [("fail", "fail", 44), ("fail", "pass", 6), ("pass", "fail", 3), ("pass", "pass", 97)]
    pairs = [(a, b) for a, b, number in table for _ in range(number)]
    assert f"{cohens_kappa(pairs):.2f}" == "0.86"


@pytest.mark.parametrize(
    ("hits", "low", "high"), [(42, "71", "93"), (45, "78", "97"), (40, "66", "90")], ids=["A", "B", "C"]
)
def test_the_exact_limits_of_the_manuals_effectiveness_are_those_printed(hits: int, low: str, high: str) -> None:
    interval = share_interval(hits, 50)
    assert (f"{100 * interval.low:.0f}", f"{100 * interval.high:.0f}") == (low, high)


def test_nothing_missed_in_sixty_may_still_be_six_per_cent() -> None:
    interval = share_interval(0, 60)
    assert interval.low == 0.0
    assert interval.high == pytest.approx(1 - 0.025 ** (1 / 60))  # the closed form for no hit
    assert share_interval(60, 60).high == 1.0


def rated(words: dict[str, dict[str, str]], known: dict[str, str] | None = None) -> list[Rating]:
    """`{"A": {"1": "pf"}}` : operator A passed part 1, then failed it; `q` is a picture that could not be judged."""
    verdicts = {"p": "pass", "f": "fail", "q": "not_inspectable"}
    return [
        Rating(part, operator, str(trial), verdicts[letter], None if known is None else known[part])
        for operator, parts in words.items()
        for part, letters in parts.items()
        for trial, letter in enumerate(letters)
    ]


def test_who_repeats_who_agrees_and_who_is_right_are_told_apart() -> None:
    result = verdict_agreement(
        rated(
            {"A": {"1": "pp", "2": "ff", "3": "pf", "4": "pp"}, "B": {"1": "pp", "2": "ff", "3": "pp", "4": "ff"}},
            {"1": "pass", "2": "fail", "3": "pass", "4": "fail"},
        )
    )

    first, second = result.appraisers
    assert (first.repeated.hits, second.repeated.hits) == (3, 4)
    assert result.together.hits == 2
    assert result.all_right is not None
    assert result.all_right.hits == 2
    assert result.confused == ("3", "4")
    assert first.reference is not None
    assert second.reference is not None
    assert (first.reference.effective.hits, second.reference.effective.hits) == (2, 4)
    assert (first.reference.misses.hits, first.reference.misses.of) == (2, 4)
    assert (first.reference.false_alarms.hits, first.reference.false_alarms.of) == (1, 4)
    assert (first.reference.grade, second.reference.grade) == (Grade.POOR, Grade.GOOD)
    assert result.pairs[0].agreed.hits == 5


def test_a_picture_that_could_not_be_judged_is_neither_a_miss_nor_a_false_alarm() -> None:
    result = verdict_agreement(rated({"A": {"1": "pq", "2": "fq"}}, {"1": "pass", "2": "fail"}))

    against = result.appraisers[0].reference
    assert against is not None
    assert (against.misses.hits, against.false_alarms.hits, against.undecided.hits) == (0, 0, 2)
    assert against.effective.hits == 0


def test_where_everybody_always_says_the_same_kappa_says_nothing() -> None:
    result = verdict_agreement(rated({"A": {"1": "pp", "2": "pp"}, "B": {"1": "pp", "2": "pp"}}))

    assert result.kappa is None
    assert result.pairs[0].kappa is None
    assert result.together.share == 1.0
    assert result.confused == ()


def test_kappa_is_graded_as_the_manual_does() -> None:
    assert [kappa_grade(value) for value in (0.76, 0.75, 0.40, 0.39)] == [
        Grade.GOOD,
        Grade.MARGINAL,
        Grade.MARGINAL,
        Grade.POOR,
    ]


def test_judges_who_roll_dice_have_a_kappa_about_zero() -> None:
    chance = np.random.default_rng(2)
    said = [[str(word) for word in chance.integers(0, 2, 4)] for _ in range(4000)]
    assert fleiss_kappa(counts_of(said)) == pytest.approx(0.0, abs=0.02)


@pytest.mark.parametrize(
    ("ratings", "told"),
    [
        (rated({"A": {"1": "p", "2": "f"}}), "judged once only"),
        (rated({"A": {"1": "pp"}}), "one part only"),
        ([*rated({"A": {"1": "pp"}}, {"1": "pass"}), *rated({"A": {"2": "pp"}})], "Part 2 has no reference"),
        ([Rating("1", "A", "1", "pass", "pass"), Rating("1", "A", "2", "pass", "fail"),
          *rated({"A": {"2": "pp"}}, {"2": "pass"})], "not complete"),
    ],
    ids=["once", "one part", "a gap in the reference", "two references"],
)  # fmt: skip
def test_what_cannot_be_evaluated_is_refused_by_name(ratings: list[Rating], told: str) -> None:
    with pytest.raises(WrongUse, match=told):
        verdict_agreement(ratings)
