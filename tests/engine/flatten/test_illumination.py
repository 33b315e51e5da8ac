"""Flat field and local contrast: corrections before anything is looked at."""

from __future__ import annotations

import numpy as np
import pytest

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.flatten import ClaheSettings
from dscope_gui.engine.flatten import divide_flat_field, equalise_locally


@pytest.fixture(scope="module")
def falling_light() -> FloatImage:
    """From 1 down to a half, from left to right."""
    return np.tile(np.linspace(1.0, 0.5, 200, dtype=np.float32), (150, 1))


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_dividing_by_the_light_leaves_the_surface(falling_light: FloatImage, dtype: type[np.unsignedinteger]) -> None:
    full = float(np.iinfo(dtype).max)
    even = np.full(falling_light.shape, 0.6 * full)
    even[50:60, 90:110] = 0.3 * full
    seen = np.rint(even * falling_light).astype(dtype)
    corrected = divide_flat_field(seen, falling_light)
    assert corrected.dtype == dtype
    # Half a level of rounding before, gained up to 1.5 times, and half a level after.
    assert corrected.astype(np.float64) == pytest.approx(even * falling_light.mean(), abs=1.3)


def test_only_the_shape_of_a_flat_field_matters(falling_light: FloatImage) -> None:
    seen = np.rint(150.0 * falling_light).astype(np.uint8)
    assert np.array_equal(divide_flat_field(seen, falling_light), divide_flat_field(seen, 120.0 * falling_light))


def test_what_would_become_brighter_than_white_is_white(falling_light: FloatImage) -> None:
    corrected = divide_flat_field(np.full(falling_light.shape, 250, np.uint8), falling_light)
    assert corrected[0, -1] == 255


def test_a_flat_field_of_another_size_is_refused_with_both_sizes() -> None:
    with pytest.raises(ValueError, match=r"\(80, 60\) px, the picture \(100, 60\)"):
        divide_flat_field(np.zeros((60, 100), np.uint8), np.ones((60, 80), np.float32))


def test_a_flat_field_with_a_black_pixel_is_refused() -> None:
    field = np.ones((60, 80), np.float32)
    field[3, 4] = 0.0
    with pytest.raises(ValueError, match="black"):
        divide_flat_field(np.zeros((60, 80), np.uint8), field)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_local_equalising_lifts_faint_contrast(dtype: type[np.unsignedinteger]) -> None:
    unit = np.iinfo(dtype).max // 255
    picture = np.full((128, 128), 100 * unit, dtype)
    picture[32:96, 60:68] = 104 * unit
    before = picture.copy()
    lifted = equalise_locally(picture, ClaheSettings(clip_limit=4.0, tiles=2))
    assert lifted.dtype == dtype
    assert lifted.shape == picture.shape
    assert float(lifted[64, 64]) - float(lifted[64, 20]) >= 7.5 * unit  # about twice the four levels
    assert np.array_equal(picture, before)


def test_correcting_leaves_the_picture_as_it_was(falling_light: FloatImage) -> None:
    picture = np.full(falling_light.shape, 90, np.uint8)
    picture.flags.writeable = False
    divide_flat_field(picture, falling_light)
    assert np.all(picture == 90)
