"""A mark is the microscope's only where it lies within a speck as a whole."""

from __future__ import annotations

from dscope_gui.calibration.excluded_marks import with_exclusions
from dscope_gui.domain.defect import Defect, DefectKind, Exclusion
from dscope_gui.domain.own_dirt import Speck, SpeckSource
from tests import hand_built


def speck_at(defect: Defect, *, dx: float = 0.0, diameter_px: float = 12.0) -> Speck:
    x, y = defect.centroid_px
    return Speck(x_px=x + dx, y_px=y, diameter_px=diameter_px, source=SpeckSource.BLANK, found_at=hand_built.NOON)


def pit() -> Defect:
    return hand_built.defect(hand_built.end_face(), length_px=9.0, width_px=8.0)


def test_a_mark_within_a_speck_is_excluded_and_its_measures_stay() -> None:
    (marked,) = with_exclusions([pit()], [speck_at(pit(), dx=1.0)])
    assert marked.excluded is Exclusion.OWN_DIRT
    assert marked.diameter == pit().diameter


def test_a_mark_elsewhere_is_judged() -> None:
    assert with_exclusions([pit()], [speck_at(pit(), dx=30.0)])[0].excluded is None


def test_a_scratch_across_a_speck_is_judged() -> None:
    scratch = hand_built.defect(hand_built.end_face(), kind=DefectKind.SCRATCH, length_px=60.0, width_px=2.0)
    assert with_exclusions([scratch], [speck_at(scratch)])[0].excluded is None


def test_a_mark_larger_than_the_speck_is_judged() -> None:
    large = hand_built.defect(hand_built.end_face(), length_px=24.0, width_px=22.0)
    assert with_exclusions([large], [speck_at(large)])[0].excluded is None
