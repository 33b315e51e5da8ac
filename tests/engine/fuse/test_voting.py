"""Two judges and one list: what each may add, confirm, deny or doubt."""

from __future__ import annotations

import numpy as np
import pytest

from dscope_gui.domain.defect import Candidate
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.judges import UNASKED, Detector
from dscope_gui.domain.profile.fuse import FuseSettings, LearnedSettings
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.engine.fuse import Opinion, fuse
from tests.engine.fuse.drawn import bar, blank, crop_of, nothing, spot, sure

DARK = spot(60.0, 80.0, 7.0, -30.0)
THRESHOLDS = LearnedSettings(
    weight=0.1,
    neutral=0.5,
    least=0.7,
    most=1.3,
    doubts=0.3,
    alone=0.95,
    sole=0.8,
    extent=0.5,
    smallest_px=6,
    outermost=1.2,
)


@pytest.fixture(scope="module")
def settings(deep: Profile) -> FuseSettings:
    return deep.fuse.model_copy(update={"learned": THRESHOLDS})


def judged(
    settings: FuseSettings,
    share: float,
    probability: float | None,
    *,
    marks: FloatImage = DARK,
    detector: Detector = Detector.BOTH,
) -> tuple[Candidate, ...]:
    """The rules are sure of `marks` by a share of what they need; the network gives its pixels a probability."""
    evidence = nothing(settings)
    if share:
        evidence |= sure(marks, "regions", settings, share * settings.threshold.final)
    seen = None
    if probability is not None:
        seen = Opinion(np.where(marks != 0.0, np.float32(probability), np.float32(0.0)), detector)
    return fuse(evidence, crop_of(marks), None, settings, seen)


def test_without_a_network_only_the_rules_are_asked(settings: FuseSettings) -> None:
    (candidate,) = judged(settings, 1.05, None)
    assert candidate.by_judge == UNASKED


def test_where_both_are_sure_nothing_is_disputed(settings: FuseSettings) -> None:
    (candidate,) = judged(settings, 1.05, 0.9)
    assert candidate.by_judge.learned == pytest.approx(0.9)
    assert candidate.by_judge.rules == pytest.approx(1.05 * settings.threshold.final)
    assert not candidate.by_judge.disputed


@pytest.mark.parametrize(("share", "probability", "found"), [(0.85, 0.9, 1), (0.85, 0.7, 0), (0.65, 0.94, 0)])
def test_a_weak_mark_needs_the_networks_word(
    settings: FuseSettings, share: float, probability: float, found: int
) -> None:
    assert len(judged(settings, share, probability)) == found
    assert judged(settings, share, None) == ()


@pytest.mark.parametrize(("share", "probability", "found"), [(1.1, 0.05, 0), (1.1, 0.45, 1), (1.35, 0.0, 1)])
def test_what_the_network_does_not_see_needs_more_of_the_rules(
    settings: FuseSettings, share: float, probability: float, found: int
) -> None:
    assert len(judged(settings, share, probability)) == found


def test_what_only_the_rules_call_a_defect_is_disputed(settings: FuseSettings) -> None:
    (candidate,) = judged(settings, 1.5, 0.1)
    assert candidate.by_judge.disputed


def test_what_only_the_network_sees_is_found_and_disputed(settings: FuseSettings) -> None:
    (candidate,) = judged(settings, 0.0, 0.97)
    assert candidate.by_judge.disputed
    assert candidate.by_judge.rules == 0.0
    assert candidate.confidence == pytest.approx(0.97)
    assert judged(settings, 0.0, 0.9) == ()


def test_a_few_pixels_and_places_too_far_out_are_not_left_to_the_network_alone(settings: FuseSettings) -> None:
    assert judged(settings, 0.0, 0.99, marks=spot(60.0, 80.0, 2.0, -30.0)) == ()
    assert judged(settings, 0.0, 0.99, marks=spot(198.0, 100.0, 5.0, -30.0)) == ()


def test_the_network_alone_leaves_out_what_only_the_rules_see(settings: FuseSettings) -> None:
    assert judged(settings, 2.0, 0.5, detector=Detector.DL) == ()
    assert len(judged(settings, 2.0, 0.85, detector=Detector.DL)) == 1


def test_what_the_network_adds_beside_a_mark_of_the_rules_is_not_told_twice(settings: FuseSettings) -> None:
    wider = spot(60.0, 80.0, 9.0, -30.0)
    evidence = nothing(settings) | sure(DARK, "regions", settings, 1.1)
    learned = Opinion(np.where(wider != 0.0, np.float32(0.99), np.float32(0.0)), Detector.BOTH)
    assert len(fuse(evidence, crop_of(DARK), None, settings, learned)) == 1


def test_pieces_that_the_network_adds_belong_to_the_scratch_they_continue(settings: FuseSettings) -> None:
    seen, hidden = bar(60.0, 100.0, 30.0, 0.0), bar(110.0, 100.0, 30.0, 0.0)
    evidence = nothing(settings) | sure(seen, "lines", settings, 1.1)
    learned = Opinion(np.where(seen + hidden != 0.0, np.float32(0.99), np.float32(0.0)), Detector.BOTH)
    (candidate,) = fuse(evidence, crop_of(seen + hidden), None, settings, learned)
    assert candidate.mask.shape[1] > 70
    assert not candidate.by_judge.disputed


def test_an_end_face_on_which_nobody_sees_anything_has_no_marks(settings: FuseSettings) -> None:
    assert fuse(nothing(settings), crop_of(blank()), None, settings, Opinion(blank(), Detector.BOTH)) == ()
