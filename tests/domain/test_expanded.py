"""Sizes with their expanded uncertainty."""

from __future__ import annotations

import pytest

from dscope_gui.domain.expanded import size_words


@pytest.mark.parametrize(
    ("um", "u_um", "words"),
    [
        (3.1416, 0.14, "3.14 ± 0.28"),
        (6.24, 0.7, "6.2 ± 1.4"),
        (85.3, 8.6, "85 ± 17"),
        (853.0, 86.0, "850 ± 170"),
        (1.23456, 0.0012, "1.235 ± 0.002"),
        (2.0, 0.0498, "2.00 ± 0.10"),
        (2.0, 0.4999, "2.0 ± 1.0"),
        (2.04, 0.0, "2.0 ± 0.0"),
        (2.04, None, "2.0"),
    ],
)
def test_two_digits_of_the_uncertainty_set_the_place_of_the_value(um: float, u_um: float | None, words: str) -> None:
    assert size_words(um, u_um) == words
