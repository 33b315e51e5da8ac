"""Which pixels an outline covers."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from dscope_gui.dataset.outlines import covered
from dscope_gui.domain.dataset import Window
from dscope_gui.domain.images import Points

WINDOW = Window(100, 50, 256, 256)


def rectangle(left: float, top: float, right: float, bottom: float) -> Points:
    return np.array([(left, top), (right, top), (right, bottom), (left, bottom)], dtype=np.float64)


def test_a_pixel_is_covered_where_its_centre_is_inside() -> None:
    mask = covered(rectangle(109.5, 59.6, 112.4, 61.4), WINDOW)
    rows, columns = np.nonzero(mask)
    assert set(zip(rows.tolist(), columns.tolist(), strict=True)) == {(10, 10), (10, 11), (10, 12), (11, 10)} | {
        (11, 11),
        (11, 12),
    }


def test_what_reaches_out_of_the_window_is_cut_at_its_edge() -> None:
    mask = covered(rectangle(0.0, 0.0, 103.5, 52.5), WINDOW)
    assert mask.sum() == 4 * 3 and mask[:3, :4].all()
    assert covered(rectangle(-10.0, -10.0, 1000.0, 1000.0), WINDOW).all()
    assert not covered(rectangle(400.0, 60.0, 420.0, 70.0), WINDOW).any()


@pytest.mark.parametrize("seed", range(5))
def test_the_covered_area_is_that_of_the_outline(seed: int) -> None:
    angles = np.linspace(0.0, 2.0 * np.pi, 200, endpoint=False)
    radii = 60.0 + np.random.default_rng(seed).uniform(-8.0, 8.0, 200)
    outline = np.stack([230.3 + radii * np.cos(angles), 170.7 + radii * np.sin(angles)], axis=1)
    area = cv2.contourArea(outline.astype(np.float32))
    assert covered(outline, WINDOW).sum() == pytest.approx(area, rel=0.01)


def test_a_speck_between_centres_is_one_pixel() -> None:
    mask = covered(rectangle(120.2, 70.2, 120.4, 70.4), WINDOW)
    assert np.argwhere(mask).tolist() == [[20, 20]]


def test_a_large_outline_that_only_grazes_the_window_marks_nothing() -> None:
    assert not covered(rectangle(20.0, 60.0, 99.9, 200.0), WINDOW).any()


def test_the_same_outline_gives_the_same_pixels_in_every_window() -> None:
    outline = np.array([(150.3, 90.2), (260.7, 120.9), (255.1, 133.0), (149.0, 101.4)])
    here, moved = covered(outline, WINDOW), covered(outline, Window(120, 60, 256, 256))
    np.testing.assert_array_equal(here[10:, 20:], moved[:-10, :-20])
