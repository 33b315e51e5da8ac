"""In grain a mark need not stand out of the noise as far as on an even place, since it has more grey levels there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dscope_gui.domain.profile.fuse import FuseSettings, SalienceSettings
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.engine.fuse import fuse
from tests.engine.fuse.drawn import NOISE, crop_of, nothing, spot, sure

DARK = spot(60.0, 80.0, 9.0, -90.0)
HALF = SalienceSettings(contrast_share=0.5, usual_noise=NOISE, reach=4.0)


@pytest.fixture(scope="module")
def settings(deep: Profile) -> FuseSettings:
    return deep.fuse.model_copy(update={"salience": HALF})


def is_found(settings: FuseSettings, share: float, noise: float, contrast: float = 1.0) -> bool:
    """Whether a mark counts of which the rules are sure by a share of what they usually ask."""
    evidence = nothing(settings) | sure(DARK, "regions", settings, share * settings.threshold.final)
    crop = replace(crop_of(DARK, noise=noise), contrast=contrast)
    return len(fuse(evidence, crop, None, settings)) == 1


@pytest.mark.parametrize(("times", "asked"), [(1.0, 1.0), (4.0, 0.5), (2.25, 2.0 / 3.0), (0.25, 2.0)])
def test_the_confidence_that_is_asked_falls_as_the_noise_grows(
    settings: FuseSettings, times: float, asked: float
) -> None:
    assert is_found(settings, 1.01 * asked, times * NOISE)
    assert not is_found(settings, 0.99 * asked, times * NOISE)


@pytest.mark.parametrize(("times", "asked"), [(7.0, 0.5), (0.01, 2.0)])
def test_beyond_its_reach_more_noise_or_less_changes_nothing(
    settings: FuseSettings, times: float, asked: float
) -> None:
    assert is_found(settings, 1.01 * asked, times * NOISE)
    assert not is_found(settings, 0.99 * asked, times * NOISE)


def test_half_the_light_halves_marks_and_grain_alike_and_asks_for_the_same(settings: FuseSettings) -> None:
    assert is_found(settings, 1.01, 0.5 * NOISE, contrast=0.5)
    assert not is_found(settings, 0.99, 0.5 * NOISE, contrast=0.5)


def test_by_the_noise_alone_all_places_are_alike(settings: FuseSettings) -> None:
    alone = settings.model_copy(update={"salience": HALF.model_copy(update={"contrast_share": 0.0})})
    for times in (0.5, 1.0, 3.0):
        assert is_found(alone, 1.01, times * NOISE)
        assert not is_found(alone, 0.99, times * NOISE)
