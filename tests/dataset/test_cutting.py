"""From inspections to labelled pictures."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from dscope_gui.dataset import planned_from
from dscope_gui.dataset.windows import SIDE_PX, cut, windows_around
from dscope_gui.domain.dataset import BACKGROUND, OBJECT, OTHER, Extent, Label, NewItem, Window
from dscope_gui.domain.defect import Exclusion
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.verdict import VerdictStatus
from tests import hand_built
from tests.dataset.made import inspection, items_of


def with_defects(found: Inspection, *, excluded: bool = False, area_share: float = 1.0) -> Inspection:
    """Changes the first of its defects."""
    assert found.examination is not None
    first, *others = found.examination.defects
    changed = replace(first, excluded=Exclusion.OWN_DIRT if excluded else None, area_px=first.area_px * area_share)
    return replace(found, examination=replace(found.examination, defects=(changed, *others)))


def decoded(item: NewItem) -> tuple[np.ndarray, np.ndarray]:
    assert item.mask is not None
    picture, mask = (cv2.imdecode(np.frombuffer(png, np.uint8), -1) for png in (item.picture, item.mask))
    assert picture is not None and mask is not None
    return np.asarray(picture), np.asarray(mask)


def test_each_defect_gives_a_window_with_its_class_and_place() -> None:
    found = inspection()
    made = items_of(found)
    assert [item.first.label for item in made] == [Label.PIT, Label.SCRATCH, Label.CONTAMINATION, Label.CHIP]
    for item in made:
        assert item.facts.extent is Extent.DEFECT
        assert (item.facts.window.width, item.facts.window.height) == (SIDE_PX, SIDE_PX)


def test_the_window_is_the_picture_pixel_for_pixel_with_the_defect_marked() -> None:
    found = inspection()
    grey = np.random.default_rng(1).integers(0, 256, (864, 1152), dtype=np.uint8)
    assert found.examination is not None
    for item, defect in zip(items_of(found, grey), found.examination.defects, strict=True):
        picture, mask = decoded(item)
        x, y, width, height = item.facts.window
        np.testing.assert_array_equal(picture, grey[y : y + height, x : x + width])
        assert (mask == OBJECT).sum() == pytest.approx(defect.area_px, rel=0.1)
        rows, columns = np.nonzero(mask == OBJECT)
        assert columns.mean() + x == pytest.approx(defect.centroid_px[0], abs=0.5)
        assert rows.mean() + y == pytest.approx(defect.centroid_px[1], abs=0.5)


def test_a_picture_of_16_bits_keeps_them() -> None:
    found = inspection()
    grey = np.random.default_rng(3).integers(0, 65536, (864, 1152), dtype=np.uint16)
    item = items_of(found, grey)[0]
    picture, mask = decoded(item)
    x, y, width, height = item.facts.window
    np.testing.assert_array_equal(picture, grey[y : y + height, x : x + width])
    assert picture.dtype == np.uint16 and mask.dtype == np.uint8


def test_another_mark_in_the_window_is_no_background() -> None:
    _picture, mask = decoded(items_of(inspection())[0])
    assert set(np.unique(mask).tolist()) == {BACKGROUND, OTHER, OBJECT}


def test_dirt_of_the_microscope_is_no_item_but_no_background_either() -> None:
    found = with_defects(inspection(), excluded=True)
    made = items_of(found)
    assert [item.first.label for item in made] == [Label.SCRATCH, Label.CONTAMINATION, Label.CHIP]
    x, y, width, height = made[0].facts.window
    dirt_x, dirt_y = found.examination.defects[0].centroid_px if found.examination else (0.0, 0.0)
    assert x <= dirt_x < x + width and y <= dirt_y < y + height
    assert decoded(made[0])[1][round(dirt_y) - y, round(dirt_x) - x] == OTHER


def test_a_hull_around_several_pieces_is_no_item() -> None:
    assert len(items_of(with_defects(inspection(), area_share=0.4))) == 3
    assert len(items_of(with_defects(inspection(), area_share=0.6))) == 4


def in_pieces(found: Inspection) -> Inspection:
    """The first of its defects is the hull of its own two ends; the middle is clean."""
    assert found.examination is not None
    first, *others = found.examination.defects
    x, y, width, height = first.bbox_px
    left, right = (
        np.array([(at, y), (at + 4.0, y), (at + 4.0, y + height), (at, y + height)]) for at in (x, x + width - 4.0)
    )
    broken = replace(first, area_px=8.0 * height, pieces_px=(left, right))
    return replace(found, examination=replace(found.examination, defects=(broken, *others)))


def test_a_defect_in_pieces_is_marked_piece_by_piece() -> None:
    found = in_pieces(inspection())
    item = items_of(found)[0]
    assert item.first.label is Label.PIT
    _picture, mask = decoded(item)
    assert found.examination is not None
    broken, left, top = found.examination.defects[0], item.facts.window.x, item.facts.window.y
    assert (mask == OBJECT).sum() == pytest.approx(broken.area_px, rel=0.2)
    x, y, width, height = broken.bbox_px
    between = mask[y - top : y - top + height, x - left + 6 : x - left + width - 6]
    assert not (between == OBJECT).any()


def test_a_defect_keeps_its_id_when_its_pieces_become_known() -> None:
    whole, broken = inspection(), in_pieces(inspection())
    assert [plan.id for plan in planned_from(broken)] == [plan.id for plan in planned_from(whole)]


def test_an_end_face_that_passed_without_a_mark_is_good_as_far_as_it_is_judged() -> None:
    found = inspection(clean=True)
    (item,) = items_of(found)
    assert (item.first.label, item.facts.extent, item.mask) == (Label.GOOD, Extent.END_FACE, None)
    window = item.facts.window
    assert found.examination is not None and found.examination.end_face is not None
    half_width, half_height = found.examination.end_face.cladding.scaled(2.0).half_extent()
    assert window.width == pytest.approx(2 * half_width, abs=1.0)
    assert window.height == pytest.approx(2 * half_height, abs=1.0)


@pytest.mark.parametrize("status", [VerdictStatus.FAIL, VerdictStatus.NOT_INSPECTABLE])
def test_only_what_passed_is_good(status: VerdictStatus) -> None:
    clean = inspection(clean=True)
    assert not items_of(replace(clean, verdict=replace(clean.verdict, status=status)))
    assert not items_of(replace(clean, verdict=replace(clean.verdict, ask=True)))


def test_what_was_not_inspected_gives_nothing() -> None:
    assert not list(planned_from(hand_built.unreadable()))
    assert not list(planned_from(hand_built.not_located()))


def test_the_id_follows_from_picture_and_mark_alone() -> None:
    one, other = inspection(1), replace(inspection(1), id="01KAJ4Q0000000000000000009")
    assert [plan.id for plan in planned_from(one)] == [plan.id for plan in planned_from(other)]
    ids = {plan.id for number in range(3) for plan in planned_from(inspection(number))}
    assert len(ids) == 12


@pytest.mark.parametrize("box", [(300, 200, 10, 10), (0, 0, 5, 5), (1140, 850, 12, 14), (10, 40, 900, 700)])
def test_windows_cover_the_whole_box_within_the_picture(box: tuple[int, int, int, int]) -> None:
    seen = np.zeros((864, 1152), bool)
    for window in windows_around(box, 1152, 864):
        assert 0 <= window.x <= 1152 - SIDE_PX and 0 <= window.y <= 864 - SIDE_PX
        seen[window.y : window.y + SIDE_PX, window.x : window.x + SIDE_PX] = True
    x, y, width, height = box
    assert seen[y : y + height, x : x + width].all()


def test_a_small_picture_lies_in_the_middle_of_its_window() -> None:
    grey = np.random.default_rng(2).integers(0, 65536, (100, 180), dtype=np.uint16)
    (window,) = windows_around((80, 40, 6, 6), 180, 100)
    assert window == Window(-38, -78, SIDE_PX, SIDE_PX)
    made = cut(grey, window)
    assert made.shape == (SIDE_PX, SIDE_PX) and made.dtype == np.uint16
    np.testing.assert_array_equal(made[78:178, 38:218], grey)
    assert (made[:78, 38:218] == grey[0]).all()
