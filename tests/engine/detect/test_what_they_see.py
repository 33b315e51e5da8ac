"""What each method is there for."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from dscope_gui.domain.profile.profile import Profile
from tests.engine.detect.drawn import MIDDLE, SIDE, crop_of, disc, evidence_of, line, line_coordinates

X, Y = MIDDLE + 25.0, MIDDLE - 14.0
"""Place of a spot, half way to the edge of the cladding."""

SURE = 8.3
"""Ratio at which the methods for regions are sure in the profile deep_inspection."""


def strongest_near_spot(method: str, diameter: float, contrast: float, deep: Profile) -> tuple[float, float]:
    """Largest evidence, and its distance from the spot in px."""
    found = evidence_of(method, crop_of(disc(X, Y, diameter, contrast)), deep)
    row, column = np.unravel_index(int(np.argmax(found)), found.shape)
    return float(found[row, column]), float(np.hypot(column - X, row - Y))


# Blur takes most of the height of spots of 2 px.
@pytest.mark.parametrize(("diameter", "height"), [(2.0, 24.0), (3.0, 14.0), (5.0, 10.0), (8.0, 8.0), (12.0, 8.0)])
@pytest.mark.parametrize("sign", [-1.0, 1.0], ids=["dark", "light"])
def test_multiscale_sees_spots_of_any_size(deep: Profile, diameter: float, height: float, sign: float) -> None:
    ratio, off = strongest_near_spot("multiscale", diameter, sign * height, deep)
    assert ratio > SURE
    assert off < 0.5 * diameter + 1.0


@pytest.mark.parametrize("method", ["do2mr", "black_hat", "morphological_gradient", "cells"])
@pytest.mark.parametrize("contrast", [-30.0, 30.0], ids=["dark", "light"])
def test_the_published_methods_see_dark_and_light_spots(deep: Profile, method: str, contrast: float) -> None:
    ratio, off = strongest_near_spot(method, 5.0, contrast, deep)
    assert ratio > SURE
    assert off < 5.0  # ranking filters and gradients peak on the outline or half a window outside


def test_a_spot_of_the_height_of_noise_is_seen_by_none(deep: Profile) -> None:
    for method in ("multiscale", "do2mr", "black_hat", "morphological_gradient", "cells"):
        assert strongest_near_spot(method, 2.0, 2.0, deep)[0] < SURE


# Twelve directions every 15°: those in between are off by up to 7.5°.
@pytest.mark.parametrize("angle_deg", [0.0, 7.5, 22.0, 45.0, 67.5, 90.0, 118.0, 172.5])
@pytest.mark.parametrize("contrast", [-0.9, 0.9])
def test_oriented_line_sees_what_no_single_pixel_shows(deep: Profile, angle_deg: float, contrast: float) -> None:
    """A scratch 8 px wide, as wide as faint ones are on real pictures, and fainter than the noise of a pixel."""
    found = evidence_of("oriented_line", crop_of(line(angle_deg, length=90.0, width=8.0, contrast=contrast)), deep)
    along, across = line_coordinates(angle_deg)
    on_line = (np.abs(along) < 30.0) & (np.abs(across) < 1.5)
    away = (np.abs(along) < 30.0) & (np.abs(across) > 25.0) & (np.abs(across) < 60.0)
    # Clean noise reaches 2.7 at its highest and has a median of 0.8.
    assert float(np.median(found[on_line])) > 3.0
    assert float(found[on_line].max()) > 4.0
    assert float(np.median(found[away])) < 1.2


@pytest.mark.parametrize("angle_deg", [0.0, 10.0, 45.0, 75.0, 90.0])
def test_oriented_line_takes_an_edge_for_no_line(deep: Profile, angle_deg: float) -> None:
    _, across = line_coordinates(angle_deg)
    step = np.where(across > 0.0, 10.0, 0.0).astype(np.float32)
    found = evidence_of("oriented_line", crop_of(step), deep)
    along, _ = line_coordinates(angle_deg)
    on_edge = (np.abs(across) < 4.0) & (np.abs(along) < 100.0)
    # No more than clean noise gives, whereas the published filter takes ten sigmas for a scratch.
    assert float(found[on_edge].max()) < 5.0
    assert float(evidence_of("lei", crop_of(step), deep)[on_edge].max()) > 8.0


@pytest.mark.parametrize("angle_deg", [0.0, 22.0, 90.0, 141.0])
@pytest.mark.parametrize("contrast", [-5.0, 5.0])
def test_lei_sees_lines(deep: Profile, angle_deg: float, contrast: float) -> None:
    found = evidence_of("lei", crop_of(line(angle_deg, length=80.0, width=2.5, contrast=contrast)), deep)
    along, across = line_coordinates(angle_deg)
    # 22° lies half way between two of its directions, where it answers least.
    assert float(np.median(found[(np.abs(along) < 30.0) & (np.abs(across) < 1.0)])) > 6.5
    assert float(np.median(found[np.abs(across) > 25.0])) < 1.0


@pytest.mark.parametrize("length", [40.0, 60.0, 80.0])
@pytest.mark.parametrize("angle_deg", [0.0, 20.0, 45.0])
def test_edge_skeleton_says_how_long_a_line_is(deep: Profile, length: float, angle_deg: float) -> None:
    methods = deep.detect.methods
    assert methods.edge_skeleton is not None
    crop = crop_of(line(angle_deg, length=length, width=3.0, contrast=25.0), noise=0.1)
    found = evidence_of("edge_skeleton", crop, deep)
    # Thinning takes some 6 px from either end, and the probabilistic Hough transform may leave a few more.
    assert 0.7 * length < float(found.max()) * methods.edge_skeleton.shortest_px + 13.0 < length + 15.0
    _, across = line_coordinates(angle_deg)
    assert not found[np.abs(across) > 6.0].any()


def test_edge_skeleton_leaves_spots_to_the_others(deep: Profile) -> None:
    assert not evidence_of("edge_skeleton", crop_of(disc(X, Y, 6.0, -60.0), noise=0.1), deep).any()


def test_large_scale_sees_a_film_that_the_other_scales_do_not(deep: Profile) -> None:
    """A soft film two and a half levels thick and 100 px wide."""
    film = cv2.GaussianBlur(disc(415.0, 265.0, 100.0, -2.5, 531), (0, 0), 8.0).astype(np.float32)
    crop, inside = crop_of(film, radius=120.0), film < -1.5
    large, small = (evidence_of(method, crop, deep)[inside] for method in ("large_scale", "multiscale"))
    assert float(large.max()) > 8.0
    assert float(np.median(large)) > 5.0
    assert float(small.max()) < 4.5


@pytest.mark.parametrize("method", ["multiscale", "do2mr", "black_hat", "morphological_gradient", "cells"])
def test_a_spot_on_a_steep_ring_counts_less_than_beside_it(deep: Profile, method: str) -> None:
    """Where the background rises by 25 levels a pixel, a fifth of a pixel of jitter explains five levels."""
    crop = crop_of(disc(MIDDLE - 30.0, MIDDLE, 5.0, -12.0) + disc(MIDDLE + 30.0, MIDDLE, 5.0, -12.0))
    crop.slope[:, 150:] = 25.0
    found = evidence_of(method, crop, deep)
    assert float(found[:, 150:].max()) < 0.5 * float(found[:, :115].max())


def test_evidence_lies_where_the_defect_lies_whatever_the_reduction(deep: Profile) -> None:
    """Methods on reduced pictures must not shift what they find."""
    for method in ("oriented_line", "lei", "large_scale", "cells"):
        found = evidence_of(method, crop_of(disc(X, Y, 7.0, -60.0), noise=0.3), deep)
        strong = np.where(found > 0.7 * found.max(), found, 0.0)
        rows, columns = np.mgrid[:SIDE, :SIDE]
        center = float((columns * strong).sum() / strong.sum()), float((rows * strong).sum() / strong.sum())
        assert center == pytest.approx((X, Y), abs=1.0), method
