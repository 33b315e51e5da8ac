"""Annotated pictures."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.overlay import annotate, label_of
from dscope_gui.overlay.annotate import rotated_box
from dscope_gui.overlay.canvas import canvas_for, shortened, text_width
from dscope_gui.overlay.legend import round_length
from dscope_gui.overlay.palette import VERDICT
from tests import hand_built


def test_the_picture_itself_is_left_alone_and_the_copy_has_its_size() -> None:
    found = hand_built.inspection(width=720, height=576)
    grey = hand_built.picture(found)
    grey.flags.writeable = False
    drawn = annotate(grey, found)
    assert drawn.shape == (576, 720, 3) and drawn.dtype == np.uint8


@pytest.mark.parametrize("status", list(VerdictStatus))
@pytest.mark.parametrize("dark", [False, True])
def test_the_stamp_has_the_color_of_the_verdict_on_dark_and_light_pictures(status: VerdictStatus, dark: bool) -> None:
    found = hand_built.inspection(width=720, height=576, status=status)
    corner = annotate(hand_built.picture(found, dark=dark), found)[12:48, 12:120].reshape(-1, 3)
    near = np.abs(corner.astype(int) - VERDICT[status]).max(axis=1) < 16
    assert near.mean() > 0.4


def test_text_grows_with_the_picture() -> None:
    small, large = (canvas_for(np.zeros((10, width), np.uint8)).text_px for width in (700, 4096))
    assert small >= 11 and large > 4 * small


def test_a_16_bit_picture_is_drawn_in_its_full_range() -> None:
    found = hand_built.not_located()
    grey = np.full((864, 1152), 65535, np.uint16)
    assert annotate(grey, found)[800, 1100].tolist() == [255, 255, 255]


def test_labels_say_id_kind_and_size_in_um_or_else_in_px() -> None:
    face = hand_built.end_face()
    scale = hand_built.scale_of(face)
    scratch = hand_built.defect(face, kind=DefectKind.SCRATCH, length_px=35.0, scale=scale)
    assert label_of(scratch) == f"S1: scratch, {35.0 * scale.um_per_px:.1f} µm"
    assert label_of(hand_built.defect(face, length_px=8.0, width_px=6.0)) == "P1: pit, 10 px"


def test_the_box_leaves_the_defect_free() -> None:
    defect = hand_built.defect(hand_built.end_face(), length_px=20, width_px=6)
    corners = rotated_box(defect, margin=3.0)
    sides = sorted(np.linalg.norm(np.roll(corners, 1, axis=0) - corners, axis=1))
    assert sides[0] == pytest.approx(12, abs=0.2) and sides[-1] == pytest.approx(26, abs=0.2)


def test_a_dirty_picture_is_still_drawn() -> None:
    face = hand_built.end_face()
    many = tuple(
        hand_built.defect(face, number=n, angle_deg=3.0 * n, radius=0.2 + n / 80, length_px=6) for n in range(120)
    )
    found = hand_built.inspection(defects=many)
    assert annotate(hand_built.picture(found), found).shape == (864, 1152, 3)


def test_a_picture_without_end_face_gets_only_its_stamp() -> None:
    found = hand_built.not_located()
    drawn = annotate(np.full((864, 1152), 90, np.uint8), found)
    assert (drawn[300:] == 90).all() and (drawn[:100] != 90).any()


def test_a_pixel_wide_defect_and_one_outside_the_picture_can_be_drawn() -> None:
    found = hand_built.inspection()
    assert found.examination is not None
    thin = replace(found.examination.defects[0], outline_px=np.array([[5.0, 5.0], [5.0, 5.0]]))
    far = replace(found.examination.defects[1], outline_px=np.array([[-9e6, 4.0], [9e6, 5.0], [3.0, 9e6]]))
    odd = replace(found, examination=replace(found.examination, defects=(thin, far)))
    assert annotate(hand_built.picture(found), odd).any()


def test_scale_bars_have_round_lengths() -> None:
    assert [round_length(wanted) for wanted in (1.0, 4.9, 5.0, 99.0, 0.3)] == [1.0, 2.0, 5.0, 50.0, 0.2]


def test_long_text_is_cut_to_the_room() -> None:
    assert shortened("short", 12, 200) == "short"
    cut = shortened("a very long sentence " * 20, 12, 200)
    assert cut.endswith("…") and text_width(cut, 12) <= 200


def test_names_that_are_no_text_do_not_end_the_process() -> None:
    assert text_width("bad\udcff\udcfename", 12) > 0
