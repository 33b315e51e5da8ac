"""The noise of each ring around the cladding's center, whatever lies on it."""

from __future__ import annotations

import numpy as np
import pytest

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.noise import NoiseSettings
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.engine.noise import Rings

ROUND = Ellipse(265.0, 265.0, 120.0, 120.0)
SHAPE = (531, 531)
"""Holds the outermost ring, which ends at 2.2 cladding radii, whole."""
FLOOR = 0.1


@pytest.fixture(scope="module")
def settings(deep: Profile) -> NoiseSettings:
    return deep.detect.noise


@pytest.fixture(scope="module")
def grain() -> FloatImage:
    """Gaussian noise of standard deviation 1."""
    return np.random.default_rng(5).standard_normal(SHAPE, dtype=np.float32)


def radius_of(cladding: Ellipse, shape: tuple[int, int] = SHAPE) -> FloatImage:
    y, x = np.mgrid[: shape[0], : shape[1]]
    return np.asarray(cladding.normalised_radius(x, y), dtype=np.float32)


def at_centers(sigma: FloatImage, radius: FloatImage, settings: NoiseSettings) -> FloatImage:
    """Sigma at the pixel nearest to the middle radius of each ring."""
    edges = np.asarray(settings.edges)
    flat = radius.ravel()
    return sigma.ravel()[[int(np.argmin(np.abs(flat - middle))) for middle in (edges[1:] + edges[:-1]) / 2]]


def test_even_noise_is_found_in_every_ring(settings: NoiseSettings, grain: FloatImage) -> None:
    radius = radius_of(ROUND)
    found = at_centers(Rings(ROUND, radius, settings).sigma(3.0 * grain, FLOOR), radius, settings)
    # The median deviation of 1000 samples is good to 3.7 %, of the 650 pixels of the innermost ring to 4.6 %.
    assert found == pytest.approx([3.0] * len(found), rel=0.14)
    assert found.mean() == pytest.approx(3.0, rel=0.02)


def test_each_ring_has_noise_of_its_own(settings: NoiseSettings, grain: FloatImage) -> None:
    radius = radius_of(ROUND)
    ring = np.digitize(radius, settings.edges) - 1
    true = 1.0 + (np.arange(len(settings.edges)) % 2)  # every other ring twice as noisy
    found = at_centers(
        Rings(ROUND, radius, settings).sigma(grain * true[ring].astype(np.float32), FLOOR), radius, settings
    )
    assert found == pytest.approx(true[: len(found)], rel=0.16)


def test_between_the_middles_of_two_rings_noise_changes_steadily(settings: NoiseSettings, grain: FloatImage) -> None:
    radius = radius_of(ROUND)
    sigma = Rings(ROUND, radius, settings).sigma(np.where(radius < 1.3, grain, 5.0 * grain), FLOOR)
    along = sigma[265, 265 + 150 : 265 + 165]  # from 1.25 radii, the middle of one ring, to 1.375, that of the next
    assert np.all(np.diff(along) >= 0.0)
    assert along[0] < 1.3
    assert along[-1] > 4.5


@pytest.mark.parametrize("height", [100.0, -100.0])
def test_defects_on_a_fifth_of_a_ring_hardly_move_its_noise(
    settings: NoiseSettings, grain: FloatImage, height: float
) -> None:
    radius = radius_of(ROUND)
    angle = np.arctan2(*np.meshgrid(np.arange(531) - 265.0, np.arange(531) - 265.0))
    dirty = np.where(np.abs(angle) < 0.2 * np.pi, np.float32(height), grain)
    rings = Rings(ROUND, radius, settings)
    found = at_centers(rings.sigma(dirty, FLOOR), radius, settings)
    # Half of all samples are then 62.5 % of the clean ones, which lie within 0.887 sigma instead of 0.674: + 32 %.
    assert found == pytest.approx([1.32] * len(found), rel=0.15)
    plain = Rings(ROUND, radius, settings.model_copy(update={"robust": False}))
    assert at_centers(plain.sigma(dirty, FLOOR), radius, settings).min() > 30.0


def test_noise_is_never_said_to_be_below_the_floor(settings: NoiseSettings, grain: FloatImage) -> None:
    rings = Rings(ROUND, radius_of(ROUND), settings)
    assert np.all(rings.sigma(np.zeros(SHAPE, np.float32), 0.25) == np.float32(0.25))
    assert rings.sigma(grain, 2.0).min() == pytest.approx(2.0)


@pytest.mark.parametrize(
    ("cladding", "shape"),
    [
        (Ellipse(-60.0, 100.0, 90.0, 90.0), (200, 140)),  # the middle of the fiber lies outside
        (Ellipse(70.0, 100.0, 130.0, 130.0), (200, 140)),  # the outer rings do
        (Ellipse(250.0, 40.0, 100.0, 100.0), (300, 260)),
    ],
)
def test_rings_that_are_not_seen_take_the_noise_of_the_nearest_that_is(
    settings: NoiseSettings, cladding: Ellipse, shape: tuple[int, int]
) -> None:
    picture = 2.0 * np.random.default_rng(3).standard_normal(shape, dtype=np.float32)
    sigma = Rings(cladding, radius_of(cladding, shape), settings).sigma(picture, FLOOR)
    assert np.isfinite(sigma).all()
    # The least of what is taken for a ring are 50 samples, good to 17 %.
    assert sigma.min() > 1.2
    assert sigma.max() < 2.8


def test_what_lies_beyond_the_outermost_ring_takes_its_noise(settings: NoiseSettings, grain: FloatImage) -> None:
    small = Ellipse(265.0, 265.0, 60.0, 60.0)
    sigma = Rings(small, radius_of(small), settings).sigma(grain, FLOOR)
    assert sigma[0, 0] == sigma[265, 530]
    assert sigma[0, 0] == pytest.approx(1.0, rel=0.14)


def test_rings_are_elliptic_where_pixels_are_not_square(settings: NoiseSettings, grain: FloatImage) -> None:
    tilted = Ellipse(260.0, 270.0, 118.0, 92.0, angle_deg=35.0)
    radius = radius_of(tilted)
    sigma = Rings(tilted, radius, settings).sigma(np.where(radius < 1.06, grain, 4.0 * grain), FLOOR)
    for angle in np.linspace(0.0, 2.0 * np.pi, 12, endpoint=False):
        x, y = np.rint(tilted.points_at(np.array([angle]), 0.997)[0]).astype(int)
        assert sigma[y, x] == pytest.approx(1.0, rel=0.2)
        x, y = np.rint(tilted.points_at(np.array([angle]), 1.125)[0]).astype(int)
        assert sigma[y, x] == pytest.approx(4.0, rel=0.2)


def test_a_ratio_is_the_magnitude_in_units_of_the_rings_own_noise(settings: NoiseSettings, grain: FloatImage) -> None:
    radius = radius_of(ROUND)
    response = np.where(radius < 0.9, grain, 6.0 * grain)
    ratio = Rings(ROUND, radius, settings).ratio(response, FLOOR)
    assert ratio.min() >= 0.0
    # Two thirds of Gaussian noise lie within one sigma, in the quiet part as in the loud one.
    assert np.mean(ratio[radius < 0.8] < 1.0) == pytest.approx(0.683, abs=0.02)
    assert np.mean(ratio[(radius > 1.0) & (radius < 2.2)] < 1.0) == pytest.approx(0.683, abs=0.02)


def test_excess_counts_from_what_is_usual_in_a_ring_and_never_below(settings: NoiseSettings, grain: FloatImage) -> None:
    radius = radius_of(ROUND)
    usual = np.where(radius < 0.9, np.float32(10.0), np.float32(40.0))
    response = usual + grain
    response[265, 265 + 60] += 9.0
    excess = Rings(ROUND, radius, settings).excess(response, FLOOR)
    assert excess.min() == 0.0
    assert np.mean(excess[radius < 0.8] == 0.0) == pytest.approx(0.5, abs=0.02)
    assert excess[265, 265 + 60] == pytest.approx(9.0 + grain[265, 265 + 60], rel=0.2)


def test_measuring_noise_leaves_the_response_as_it_was(settings: NoiseSettings, grain: FloatImage) -> None:
    before = grain.copy()
    rings = Rings(ROUND, radius_of(ROUND), settings)
    rings.sigma(grain, FLOOR)
    rings.ratio(grain, FLOOR)
    rings.excess(grain, FLOOR)
    assert np.array_equal(grain, before)
