"""Whether stated intervals hold on drawn end faces, and whether the comparison itself can be believed."""

from __future__ import annotations

import pytest

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.scale import ScaleSource
from dscope_gui.settings import load_config, load_fibers
from dscope_gui.validation.coverage import Compared, Repeat, Size3, coverage_rows, coverages, repeat

PICTURES = 25
FIRST_SEED = 700_000
"""Apart from the seeds that the budget was found with (1,000 to 2,100)."""


def defect(*sizes: Size3, kind: DefectKind = DefectKind.PIT) -> Compared:
    return Compared(kind, kind, ScaleSource.GIVEN, 10.0, sizes)


def test_an_interval_holds_what_lies_within_k_standard_uncertainties() -> None:
    near, far = Size3("width", 3.0, 3.19, 0.1), Size3("width", 3.0, 3.21, 0.1)
    assert near.holds(2.0)
    assert not far.holds(2.0)
    first, *_ = coverages([Repeat(1, True, (defect(near), defect(far)))])
    assert (first.group, first.measure, first.within.hits, first.within.total) == ("all", "width", 1, 2)


def test_coverage_is_told_for_all_and_for_each_kind_size_and_source() -> None:
    sizes = tuple(Size3(name, 3.0, 3.1, 0.1) for name in ("length", "width", "diameter"))
    found = coverages([Repeat(1, True, (defect(*sizes), defect(*sizes, kind=DefectKind.CHIP)))])
    groups = {one.group for one in found}
    assert groups == {"all", "pit", "chip", "6 to 12 px", "scale: given"}
    assert all(one.within.value == 1.0 for one in found)
    assert len(coverage_rows(found)) == len(found)


def test_a_line_taken_for_an_area_is_misnamed_and_not_compared() -> None:
    wrong = Compared(DefectKind.SCRATCH, DefectKind.FILM, ScaleSource.GIVEN, 50.0, ())
    assert wrong.is_misnamed
    assert not coverages([Repeat(1, True, (wrong,))])


@pytest.mark.slow
def test_stated_intervals_hold_for_about_95_percent_of_drawn_defects() -> None:
    profile, fibers = load_config().profile("deep_inspection"), load_fibers()
    repeats = [repeat(FIRST_SEED + number, profile, fibers) for number in range(PICTURES)]
    whole = {one.measure: one for one in coverages(repeats) if one.group == "all"}
    for measure in ("length", "width", "diameter"):
        share = whole[measure].within
        assert share.total >= 3 * PICTURES
        least, most = share.interval  # so few pictures cannot tell more than that it may be 93 to 97 %
        assert least <= 0.97 and most >= 0.93, f"{measure}: {share}"
