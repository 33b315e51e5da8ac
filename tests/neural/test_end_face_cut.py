"""The end face in the middle of a small picture."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.neural.end_face_cut import end_face_cut


def _disc(ellipse: Ellipse, width: int = 500, height: int = 400) -> NDArray[np.uint8]:
    picture = np.full((height, width), 200, np.uint8)
    box = (ellipse.cx, ellipse.cy), (2 * ellipse.a, 2 * ellipse.b), ellipse.angle_deg
    cv2.ellipse(picture, box, 50, -1, cv2.LINE_AA)
    return picture


@pytest.mark.parametrize(
    "ellipse",
    [
        Ellipse(250.0, 200.0, 80.0, 80.0),
        Ellipse(180.0, 210.0, 60.0, 55.0),
        Ellipse(250.0, 200.0, 12.0, 12.0),
        Ellipse(60.0, 340.0, 70.0, 70.0),
    ],
    ids=["in the middle", "on pixels that are not square", "small", "in a corner"],
)
def test_the_cladding_is_a_circle_that_reaches_half_way_to_the_edge(ellipse: Ellipse) -> None:
    cut = end_face_cut(_disc(ellipse), ellipse, 96, 96)
    dark = cut < 125
    # What lies out of the picture shows the edge of the picture, which the disc in the corner touches.
    columns, rows = np.flatnonzero(dark[48]), np.flatnonzero(dark[:, 48])
    for seen in (columns, rows):
        assert seen.max() - seen.min() + 1 == pytest.approx(48, abs=2) or ellipse.cx < 100
    assert (columns.max(), rows.min()) == pytest.approx((71, 24), abs=2)


def test_the_size_is_the_one_that_was_asked_for() -> None:
    ellipse = Ellipse(250.0, 200.0, 80.0, 80.0)
    assert end_face_cut(_disc(ellipse), ellipse, 40, 30).shape == (30, 40)


def test_without_an_end_face_the_whole_picture_is_seen() -> None:
    picture = np.tile(np.linspace(0, 255, 256).astype(np.uint8), (100, 1))
    cut = end_face_cut(picture, None, 64, 64)
    assert cut[:, 0].max() < 5 and cut[:, -1].min() > 250


def test_sixteen_bits_look_like_eight() -> None:
    ellipse = Ellipse(250.0, 200.0, 80.0, 80.0)
    eight = _disc(ellipse)
    sixteen = eight.astype(np.uint16) * np.uint16(257)
    assert np.array_equal(end_face_cut(sixteen, ellipse, 64, 64), end_face_cut(eight, ellipse, 64, 64))


def test_a_scratch_thinner_than_a_pixel_of_the_cut_is_still_seen() -> None:
    ellipse = Ellipse(250.0, 200.0, 80.0, 80.0)
    picture = _disc(ellipse)
    picture[200, 200:300] = 255
    assert int(end_face_cut(picture, ellipse, 64, 64)[31:33, 32].max()) >= 65
