"""How much of the full contrast a drawn end face has."""

from __future__ import annotations

import numpy as np
import pytest

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.profile.flatten import CropContrastSettings
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.engine.flatten import relative_contrast

UNCODED = 1.0


@pytest.fixture(scope="module")
def settings(deep: Profile) -> CropContrastSettings:
    return deep.flatten.contrast


def crop(fiber: float, ferrule: float, radius: float = 60.0, noise: float = 1.0) -> FlattenedCrop:
    y, x = np.mgrid[:256, :256].astype(np.float32)
    away = (np.hypot(x - 128.0, y - 128.0) / radius).astype(np.float32)
    grain = np.random.default_rng(3).normal(0.0, noise, away.shape)
    grey = (np.where(away < 1.0, fiber, ferrule) + grain).astype(np.float32)
    none = np.zeros_like(grey)
    return FlattenedCrop(0, 0, 1, Ellipse(128.0, 128.0, radius, radius), grey, none, np.ones_like(grey), away, none)


@pytest.mark.parametrize(("light", "share"), [(1.5, 1.0), (1.0, 1.0), (0.8, 0.8), (0.5, 0.5)])
def test_contrast_follows_the_light_up_to_the_full_one(
    light: float, share: float, settings: CropContrastSettings
) -> None:
    whole = settings.full_levels
    found = relative_contrast(crop(80.0 * light, (80.0 + whole) * light), UNCODED, settings)
    assert found == pytest.approx(share, abs=0.01)


def test_a_ferrule_darker_than_the_fiber_counts_the_same(settings: CropContrastSettings) -> None:
    one, other = (relative_contrast(crop(*levels), UNCODED, settings) for levels in ((60.0, 130.0), (130.0, 60.0)))
    assert one == pytest.approx(other, rel=0.02)
    assert one < 1.0


def test_floors_never_fall_below_a_share_of_themselves(settings: CropContrastSettings) -> None:
    assert relative_contrast(crop(100.0, 101.0), UNCODED, settings) == settings.least


def test_what_compression_adds_keeps_the_floors_up(settings: CropContrastSettings) -> None:
    dim = crop(40.0, 90.0)
    shares = [relative_contrast(dim, step, settings) for step in (1.0, 4.0, 6.0, 20.0)]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


@pytest.mark.parametrize(("noise", "lowered"), [(0.0, False), (0.2, False), (0.7, True), (2.0, True)])
def test_a_picture_without_grain_was_smoothed_and_keeps_its_floors(
    noise: float, lowered: bool, settings: CropContrastSettings
) -> None:
    assert (relative_contrast(crop(40.0, 90.0, noise=noise), UNCODED, settings) < 1.0) == lowered


def test_without_a_ferrule_in_view_nothing_is_lowered(settings: CropContrastSettings) -> None:
    assert relative_contrast(crop(80.0, 90.0, radius=200.0), UNCODED, settings) == 1.0
