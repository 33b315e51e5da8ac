"""What is remembered, and from which score on an end face is anomalous."""

from __future__ import annotations

import numpy as np
import pytest

from dscope_gui.errors import WrongUse
from dscope_gui.training.anomaly.coreset import coreset
from dscope_gui.training.anomaly.threshold import fewest_for, threshold_for


def _silent(done: int, total: int) -> None:
    pass


def test_one_of_each_heap_is_remembered_however_large_the_others_are() -> None:
    rng = np.random.default_rng(1)
    heaps = [rng.normal(place, 0.1, (count, 40)) for place, count in ((0.0, 500), (3.0, 5), (-4.0, 1))]
    features = np.concatenate(heaps).astype(np.float32)
    kept = coreset(features, 3, rng, _silent)
    assert sorted(np.digitize(kept, [500, 505])) == [0, 1, 2]


def test_no_more_is_remembered_than_there_is() -> None:
    features = np.eye(4, dtype=np.float32)
    assert sorted(coreset(features, 10, np.random.default_rng(0), _silent)) == [0, 1, 2, 3]


def test_good_end_faces_exceed_the_threshold_at_the_rate_that_was_stated() -> None:
    rng = np.random.default_rng(2)
    exceeded = [rng.gamma(2.0) > threshold_for(list(rng.gamma(2.0, size=39)), 0.1) for _ in range(4000)]
    assert np.mean(exceeded) == pytest.approx(0.1, abs=0.02)  # four standard errors


def test_fewer_end_faces_than_the_rate_takes_are_refused() -> None:
    assert fewest_for(0.05) == 19
    assert threshold_for([float(number) for number in range(19)], 0.05) == 18.0
    with pytest.raises(WrongUse, match="takes 19 good end faces"):
        threshold_for([1.0] * 18, 0.05)
