"""The truth goes with the picture, and reports come back to where the labels lie."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import GreyImage
from dscope_gui.validation.robustness import disturb, disturbances_named
from dscope_gui.validation.robustness.moving import moved_picture, off_the_middle, pixel_shape, smaller, turned
from dscope_gui.validation.robustness.placement import Placement, labels_forward, labels_in_view, record_back
from dscope_gui.validation.robustness.surroundings import filled, inside_frame
from tests.validation.robustness.drawn import CENTER, MARKS, RADIUS, SPOT, picture, subject

CLADDING = Ellipse(*CENTER, RADIUS, RADIUS)
MOVING = [("rotation", 30.0), ("rotation", 90.0), ("decentring", 40.0), ("magnification", 60.0)]


def darkest_near(image: GreyImage, x: float, y: float, reach: int = 5) -> tuple[float, float]:
    """Centroid of what is dark around a point."""
    left, top = round(x) - reach, round(y) - reach
    part = image[top : top + 2 * reach + 1, left : left + 2 * reach + 1].astype(float)
    weight = np.clip(np.median(part[part > np.percentile(part, 60)]) - 25 - part, 0, None)
    rows, columns = np.mgrid[: part.shape[0], : part.shape[1]]
    return left + float((weight * columns).sum() / weight.sum()), top + float((weight * rows).sum() / weight.sum())


@pytest.mark.parametrize(("name", "level"), MOVING)
def test_every_drawn_mark_lies_where_the_truth_goes(name: str, level: float) -> None:
    one, (disturbance,) = subject(), disturbances_named((name,))
    moved = disturb(picture(), disturbance, one, level)
    placement = disturbance.place(one, (320, 400), level)
    shown = labels_in_view(one.labels, placement)
    assert len(shown.defects) >= 3
    for item in shown.defects:
        ((x, y),) = placement.forward(np.array([[item.x + SPOT // 2, item.y + SPOT // 2]], dtype=float))
        found = darkest_near(moved, x, y)
        assert math.hypot(found[0] - x, found[1] - y) < 0.6


def test_four_quarter_turns_are_the_identity() -> None:
    before = picture()
    image, quarter = before, turned(CLADDING, before.shape, 90.0)
    for _ in range(4):
        image = moved_picture(image, quarter, np.random.default_rng(1))
    assert np.array_equal(image[5:315, 45:355], before[5:315, 45:355])


def test_on_oblong_pixels_a_turn_leaves_the_ellipse_as_it_is() -> None:
    oblong = Ellipse(200.0, 160.0, 55.0, 60.0)
    assert pixel_shape(oblong) == pytest.approx((1.0, 55 / 60))
    placement = turned(oblong, (320, 400), 37.0)
    found = placement.ellipse_forward(oblong)
    assert sorted((found.a, found.b)) == pytest.approx([55.0, 60.0])
    assert found.half_extent() == pytest.approx(oblong.half_extent())


def test_a_tilted_end_face_is_no_oblong_pixel() -> None:
    assert pixel_shape(Ellipse(0.0, 0.0, 55.0, 60.0, 40.0)) == (1.0, 1.0)
    assert pixel_shape(Ellipse(0.0, 0.0, 59.0, 60.0)) == (1.0, 1.0)


@pytest.mark.parametrize("angle", [0.0, 20.0, 90.0, 200.0])
def test_an_ellipse_and_points_come_back_from_where_they_went(angle: float) -> None:
    ellipse = Ellipse(190.0, 150.0, 40.0, 60.0, 25.0)
    placement = turned(CLADDING, (320, 400), angle)
    back = placement.ellipse_back(placement.ellipse_forward(ellipse))
    assert (back.cx, back.cy) == pytest.approx((190.0, 150.0))
    around = ellipse.points_at(np.linspace(0, 6, 9))
    assert back.normalised_radius(around[:, 0], around[:, 1]) == pytest.approx(1.0)
    assert placement.back(placement.forward(around)) == pytest.approx(around)


def test_marks_that_leave_the_picture_are_not_asked_for_and_half_ones_are_doubtful() -> None:
    one = subject()
    away = Placement(np.eye(2), np.array([-(MARKS[0][0] + 5.0), 0.0]), (320, 400))
    shown = {item.group: item.must for item in labels_in_view(one.labels, away).defects}
    assert shown == {"g0": False, "g1": True, "g2": True, "g3": True}
    assert "g3" not in {
        item.group
        for item in labels_in_view(one.labels, Placement(np.eye(2), np.array([0.0, -90.0]), (320, 400))).defects
    }


def test_decentring_puts_the_fiber_where_it_says() -> None:
    placement = off_the_middle(CLADDING, (320, 400), 0.5, 90.0)
    ((x, y),) = placement.forward(np.array([CENTER]))
    assert (x, y) == pytest.approx((199.5, 159.5 + 80.0), abs=0.5)
    assert placement.shift == pytest.approx(np.round(placement.shift))


def test_the_truth_of_a_smaller_picture_is_smaller_and_its_corners_stay_corners() -> None:
    placement = smaller((320, 400), 0.5)
    assert placement.shape == (160, 200)
    assert placement.forward(np.array([[-0.5, -0.5], [399.5, 319.5]])) == pytest.approx(
        np.array([[-0.5, -0.5], [199.5, 159.5]])
    )
    geometry = labels_forward(subject().labels, placement).geometry
    assert (geometry.a, geometry.b) == pytest.approx((RADIUS / 2, RADIUS / 2))


def test_reports_come_back_by_their_outline_as_tight_as_they_were() -> None:
    placement = turned(CLADDING, (320, 400), 45.0)
    outline = np.array([[100.0, 100.0], [120.0, 100.0], [120.0, 104.0], [100.0, 104.0]])
    went = placement.forward(outline)
    (left, top), (right, bottom) = went.min(axis=0), went.max(axis=0)
    defect: dict[str, Any] = {
        "id": "S1",
        "bbox_px": [left, top, right - left, bottom - top],
        "outline_px": went.tolist(),
        "centroid_px": went.mean(axis=0).tolist(),
    }
    keys = {"cx": 200.0, "cy": 160.0, "a": 60.0, "b": 60.0, "angle_deg": 0.0}
    record: Any = {"status": "inspected", "end_face": {"cladding": keys, "core": None}, "defects": [defect]}
    (back,) = record_back(record, placement)["defects"]
    assert back["bbox_px"] == pytest.approx([100.0, 100.0, 20.0, 4.0])
    assert back["centroid_px"] == pytest.approx([110.0, 102.0])


def test_what_was_outside_is_filled_without_an_edge() -> None:
    """Averaged along the seam, no step is larger than those of the picture itself."""
    before = picture(noise=0.0)
    before[:, :] = (np.linspace(100, 180, 400)[None, :]).astype(np.uint8)
    moved = moved_picture(before, Placement(np.eye(2), np.array([120.0, 60.0]), (320, 400)), np.random.default_rng(1))
    across, down = moved[64:].mean(axis=0), moved[:, 130:].mean(axis=1)
    assert np.abs(np.diff(across)).max() < 1.2  # the given steps are 1
    assert np.abs(np.diff(down)).max() < 1.2


def test_the_black_frame_of_a_video_still_is_no_part_of_the_picture() -> None:
    levels = np.full((100, 140), 150.0, np.float32)
    levels[:6] = 3.0
    levels[:, :9] = 3.0
    inside = inside_frame(levels)
    assert not inside[:9].any() and not inside[:, :12].any()
    assert inside[9:, 12:].all()
    assert filled(levels, inside)[0, 0] == pytest.approx(150.0, abs=1.0)
