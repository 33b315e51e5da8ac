"""How well scores tell two kinds of pictures apart."""

from __future__ import annotations

import numpy as np
import pytest

from dscope_gui.validation.auroc import Auroc


def test_scores_that_never_overlap_tell_everything() -> None:
    found = Auroc.of([0.1, 0.2], [0.3, 0.9])
    assert (found.value, found.low, found.high) == (1.0, 1.0, 1.0)


def test_equal_scores_tell_nothing() -> None:
    assert Auroc.of([0.5, 0.5], [0.5]).value == 0.5


def test_it_is_the_share_of_pairs_in_the_right_order() -> None:
    assert Auroc.of([1.0, 3.0], [2.0, 4.0]).value == 0.75


def test_the_interval_holds_what_it_is_an_interval_of() -> None:
    rng = np.random.default_rng(3)
    found = Auroc.of(list(rng.normal(0, 1, 150)), list(rng.normal(1.5, 1, 150)))
    assert found.low < 0.856 < found.high  # Φ(1.5 / √2), the truth
    assert found.high - found.low < 0.1


def test_it_takes_both_kinds() -> None:
    with pytest.raises(ValueError, match="good and defective"):
        Auroc.of([], [1.0])
