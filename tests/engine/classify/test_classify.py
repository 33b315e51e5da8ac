"""Names and numbers of measured candidates."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from dscope_gui.domain.defect import DefectKind, Size
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import Points
from dscope_gui.domain.judges import UNASKED
from dscope_gui.domain.measured import Measured, Ridge
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.engine.classify import classify, name_defects

END_FACE = EndFace(Ellipse(300.0, 300.0, 145.0, 145.0), None, "drawn", 1.0, 0.1)

PIT = Measured(
    outline_px=np.array([[310.0, 300.0], [318.0, 300.0], [314.0, 307.0]]),
    bbox_px=(310, 300, 8, 8),
    centroid_px=(314.0, 303.0),
    centroid_um=None,
    length=Size(8.0),
    width=Size(7.0),
    diameter=Size(8.0),
    area_px=45.0,
    area_um2=None,
    nearest_radius=0.1,
    farthest_radius=0.15,
    orientation_deg=10.0,
    circularity=0.95,
    contrast=-0.15,
    pieces=1,
    solidity=0.98,
    softness=1.0,
    mottle=0.1,
    peak_z=30.0,
    line_z=10.0,
    confidence=0.9,
    detectors=("drawn",),
    by_judge=UNASKED,
    blur_px=1.1,
    clarity=20.0,
    ridge=None,
)
RIDGE = Ridge(
    length=Size(80.0),
    width=Size(3.0),
    straightness=0.02,
    continuity=1.0,
    unevenness=0.1,
    dip=0.2,
    jaggedness=0.03,
    radial_span_px=40.0,
    orientation_deg=35.0,
)
SCRATCH = replace(
    PIT, length=Size(82.0), diameter=Size(82.0), circularity=0.1, solidity=0.8, contrast=-0.03, ridge=RIDGE
)
CRACK = replace(SCRATCH, contrast=-0.12, solidity=0.4, ridge=replace(RIDGE, dip=1.0, straightness=0.2))
CHIP = replace(PIT, nearest_radius=0.93, farthest_radius=1.0)
FILM = replace(PIT, diameter=Size(70.0), contrast=0.02, softness=1.8, circularity=0.5)
DIRT = replace(PIT, diameter=Size(40.0), circularity=0.4)


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        (PIT, DefectKind.PIT),
        (SCRATCH, DefectKind.SCRATCH),
        (replace(SCRATCH, contrast=0.03), DefectKind.SCRATCH),
        (CRACK, DefectKind.CRACK),
        (CHIP, DefectKind.CHIP),
        (FILM, DefectKind.FILM),
        (DIRT, DefectKind.CONTAMINATION),
        (replace(PIT, contrast=0.1), DefectKind.CONTAMINATION),
    ],
)
def test_the_typical_defect_of_each_kind_gets_its_name(item: Measured, kind: DefectKind, deep: Profile) -> None:
    assert classify(item, END_FACE, deep.classify) == kind


def test_a_piece_of_a_ring_is_no_scratch(deep: Profile) -> None:
    on_ring = replace(SCRATCH, ridge=replace(RIDGE, length=Size(25.0), radial_span_px=1.0))
    assert not classify(on_ring, END_FACE, deep.classify).is_linear


def test_a_dark_line_that_turns_abruptly_is_a_crack_though_it_runs_on_without_a_gap(deep: Profile) -> None:
    jagged = replace(SCRATCH, solidity=0.5, ridge=replace(RIDGE, jaggedness=0.25))
    assert classify(jagged, END_FACE, deep.classify) == DefectKind.CRACK


@pytest.mark.parametrize(
    "other", [{"contrast": 0.05}, {"pieces": 3}, {"solidity": 0.8}, {"softness": 1.6}, {"mottle": 0.5}]
)
def test_a_jagged_line_that_is_bright_or_broken_or_compact_or_blurred_is_no_crack(
    other: dict[str, float], deep: Profile
) -> None:
    jagged = replace(SCRATCH, solidity=0.5, ridge=replace(RIDGE, jaggedness=0.25))
    assert classify(replace(jagged, **other), END_FACE, deep.classify) == DefectKind.SCRATCH  # type: ignore[arg-type]  # fields by name


def test_a_jagged_curve_without_a_line_along_it_is_no_crack(deep: Profile) -> None:
    cluster = replace(SCRATCH, solidity=0.5, ridge=replace(RIDGE, jaggedness=0.25, continuity=0.2))
    assert classify(cluster, END_FACE, deep.classify) != DefectKind.CRACK


def test_a_broad_soft_patch_of_streaks_is_a_film_but_a_bowed_line_is_a_scratch(deep: Profile) -> None:
    patch = replace(SCRATCH, contrast=0.02, width=Size(20.0), softness=1.3, pieces=4)
    assert classify(patch, END_FACE, deep.classify) == DefectKind.FILM
    bowed = replace(patch, ridge=replace(RIDGE, straightness=0.2))
    assert classify(bowed, END_FACE, deep.classify) == DefectKind.SCRATCH


def test_a_mark_of_irregular_shape_is_dirt_only_where_its_shape_can_be_seen(deep: Profile) -> None:
    ragged = replace(PIT, diameter=Size(9.0), circularity=0.8)
    assert classify(ragged, END_FACE, deep.classify) == DefectKind.CONTAMINATION
    assert classify(replace(ragged, diameter=Size(6.0)), END_FACE, deep.classify) == DefectKind.PIT


def test_three_pits_in_a_row_are_no_scratch_but_a_long_dotted_line_is(deep: Profile) -> None:
    row = replace(RIDGE, length=Size(24.0), radial_span_px=12.0, dip=0.9)
    assert not classify(replace(SCRATCH, ridge=row, pieces=3), END_FACE, deep.classify).is_linear
    dotted = replace(row, length=Size(90.0), unevenness=1.0, continuity=0.7)
    assert classify(replace(SCRATCH, ridge=dotted, pieces=9), END_FACE, deep.classify) == DefectKind.SCRATCH


def test_a_pit_with_a_faint_tail_is_no_scratch(deep: Profile) -> None:
    tail = replace(RIDGE, continuity=0.3, unevenness=1.0)
    assert not classify(replace(SCRATCH, ridge=tail), END_FACE, deep.classify).is_linear


def test_a_chip_with_a_tail_along_the_rim_is_a_chip(deep: Profile) -> None:
    assert classify(replace(CHIP, circularity=0.5, ridge=RIDGE), END_FACE, deep.classify) == DefectKind.CHIP


def _between(inner: float, outer: float, half_turn_deg: float) -> Points:
    """Outline of a sickle: along one circle and back along the other, in cladding radii."""
    turns = np.radians(np.linspace(-half_turn_deg, half_turn_deg, 20))
    ellipse = END_FACE.cladding
    return np.concatenate([ellipse.points_at(turns, outer), ellipse.points_at(turns[::-1], inner)])


def test_a_chip_is_a_chip_however_much_like_a_line_it_looks_because_the_rim_is_its_long_side(deep: Profile) -> None:
    slender = replace(SCRATCH, outline_px=_between(0.95, 1.0, 16.0), nearest_radius=0.95, farthest_radius=1.0)
    assert classify(slender, END_FACE, deep.classify) == DefectKind.CHIP
    faint = replace(slender, contrast=-0.03, softness=1.3, width=Size(25.0))
    assert classify(faint, END_FACE, deep.classify) == DefectKind.CHIP


def test_a_scratch_that_runs_inside_the_rim_or_ends_at_it_stays_a_scratch(deep: Profile) -> None:
    inside = replace(SCRATCH, outline_px=_between(0.93, 0.96, 16.0), nearest_radius=0.93, farthest_radius=0.96)
    assert classify(inside, END_FACE, deep.classify) == DefectKind.SCRATCH
    ending = replace(inside, outline_px=_between(0.5, 1.0, 2.0), nearest_radius=0.5, farthest_radius=1.0)
    assert classify(ending, END_FACE, deep.classify) == DefectKind.SCRATCH


def test_dirt_across_the_rim_is_no_chip(deep: Profile) -> None:
    across = replace(DIRT, nearest_radius=0.9, farthest_radius=1.2)
    assert classify(across, END_FACE, deep.classify) == DefectKind.CONTAMINATION


def test_defects_are_numbered_from_the_inside_out_whatever_the_order_they_come_in(deep: Profile) -> None:
    items = tuple(replace(PIT, nearest_radius=radius) for radius in (0.5, 0.1, 0.9, 0.3))
    items = (replace(SCRATCH, nearest_radius=0.7), *items)
    named = name_defects(items, END_FACE, deep.classify, deep.budget)
    assert [defect.id for defect in named] == ["P1", "P2", "P3", "S1", "P4"]
    assert [defect.nearest_radius for defect in named] == [0.1, 0.3, 0.5, 0.7, 0.9]
    again = name_defects(items[::-1], END_FACE, deep.classify, deep.budget)
    assert [(defect.id, defect.nearest_radius) for defect in again] == [(d.id, d.nearest_radius) for d in named]


def test_a_scratch_is_sized_along_its_ridge_and_a_pit_by_its_rectangle(deep: Profile) -> None:
    pit, scratch = name_defects((PIT, replace(SCRATCH, nearest_radius=0.2)), END_FACE, deep.classify, deep.budget)
    # what the budget takes off as a known bias is about a blur at most
    assert (scratch.length.px, scratch.width.px) == pytest.approx((80.0, 3.0), abs=2.0 * PIT.blur_px)
    assert (pit.length.px, pit.width.px) == pytest.approx((8.0, 7.0), abs=PIT.blur_px)
    assert (scratch.orientation_deg, pit.orientation_deg) == (35.0, 10.0)
    assert scratch.aspect_ratio == pytest.approx(scratch.length.px / scratch.width.px)


def test_true_proportions_count_on_non_square_pixels(deep: Profile) -> None:
    item = replace(PIT, length=Size(8.0, 4.0, 0.1), width=Size(7.0, 4.0, 0.1))
    assert name_defects((item,), END_FACE, deep.classify, deep.budget)[0].aspect_ratio == 1.0
