"""From evidence to candidates: weights, thresholds and floors."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.defect import Candidate
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.fuse import FuseSettings, ThresholdSettings
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.engine.fuse import fuse
from tests.engine.fuse.drawn import bar, blank, crop_of, nothing, spot, sure


@pytest.fixture(scope="module")
def settings(deep: Profile) -> FuseSettings:
    return deep.fuse


def found(
    marks: FloatImage, settings: FuseSettings, share: float = 1.0, group: str = "regions"
) -> tuple[Candidate, ...]:
    """Candidates where all methods were run and those of one group are as sure as said."""
    return fuse(nothing(settings) | sure(marks, group, settings, share), crop_of(marks), None, settings)


def on_crop(candidate: Candidate) -> FloatImage:
    """1 on the candidate."""
    image = blank()
    height, width = candidate.mask.shape
    image[candidate.y0 : candidate.y0 + height, candidate.x0 : candidate.x0 + width] = candidate.mask
    return image


DARK = spot(60.0, 80.0, 7.0, -30.0)


def test_what_all_methods_see_is_a_candidate_with_their_names(settings: FuseSettings) -> None:
    (candidate,) = found(DARK, settings)
    assert np.array_equal(on_crop(candidate) > 0, DARK != 0)
    assert set(candidate.detectors) == set(settings.groups.regions)
    assert candidate.confidence == pytest.approx(1.0)
    assert candidate.line_z == 0.0
    assert candidate.peak_z == pytest.approx(max(one.full_ratio for one in settings.groups.regions.values()))


def test_without_any_evidence_there_are_no_candidates(settings: FuseSettings) -> None:
    assert fuse({}, crop_of(DARK), 0.4, settings) == ()
    assert fuse(nothing(settings), crop_of(DARK), 0.4, settings) == ()


def test_the_threshold_is_a_share_of_what_makes_all_methods_sure(settings: FuseSettings) -> None:
    final = settings.threshold.final
    assert found(DARK, settings, final - 0.01) == ()
    assert len(found(DARK, settings, final + 0.01)) == 1


@pytest.mark.parametrize("method", ["multiscale", "do2mr", "black_hat", "morphological_gradient"])
def test_one_method_among_many_counts_by_its_weight(settings: FuseSettings, method: str) -> None:
    weights = {name: one.weight for name, one in settings.groups.regions.items()}
    needed = settings.threshold.final * sum(weights.values()) / weights[method]
    for share, number in ((0.98 * needed, 0), (1.02 * needed, 1)):
        alone = {method: sure(DARK, "regions", settings, share)[method]}
        assert len(fuse(nothing(settings) | alone, crop_of(DARK), None, settings)) == number


def test_methods_that_were_not_run_have_no_vote(settings: FuseSettings) -> None:
    alone = {"multiscale": sure(DARK, "regions", settings)["multiscale"]}
    (candidate,) = fuse(alone, crop_of(DARK), None, settings)
    assert candidate.detectors == ("multiscale",)
    assert candidate.confidence == pytest.approx(1.0)


def test_a_method_without_a_weight_has_no_vote(settings: FuseSettings) -> None:
    evidence = nothing(settings) | {"cells": np.abs(DARK)}
    assert fuse(evidence, crop_of(DARK), None, settings) == ()


def test_lines_need_no_consent_of_the_methods_for_regions(settings: FuseSettings) -> None:
    line = bar(70.0, 90.0, 40.0, 30.0)
    (candidate,) = found(line, settings, group="lines")
    assert set(candidate.detectors) == set(settings.groups.lines)
    assert candidate.line_z == pytest.approx(max(one.full_ratio for one in settings.groups.lines.values()))


def with_threshold(settings: FuseSettings, kind: str) -> FuseSettings:
    threshold = ThresholdSettings.model_validate({**settings.threshold.model_dump(), "kind": kind})
    return settings.model_copy(update={"threshold": threshold, "extent": None})


def test_otsu_places_the_threshold_between_what_is_and_what_is_not(settings: FuseSettings) -> None:
    weak = 0.6 * settings.threshold.final
    assert found(DARK, settings, weak) == ()
    (candidate,) = found(DARK, with_threshold(settings, "otsu"), weak)
    assert np.array_equal(on_crop(candidate) > 0, DARK != 0)


def test_the_adaptive_threshold_demands_more_than_the_surroundings(settings: FuseSettings) -> None:
    """A spot on a patch where everything is half sure: fixed thresholds take the patch for its extent."""
    patch = spot(60.0, 80.0, 41.0, -10.0)
    evidence = sure(patch, "regions", settings, 0.5)
    more = sure(DARK, "regions", settings, 0.6)
    both = nothing(settings) | {name: image + more[name] for name, image in evidence.items()}
    crop = crop_of(patch + DARK)
    (fixed,) = fuse(both, crop, None, with_threshold(settings, "fixed"))
    (adaptive,) = fuse(both, crop, None, with_threshold(settings, "adaptive"))
    assert np.array_equal(on_crop(fixed) > 0, patch != 0)
    assert np.array_equal(on_crop(adaptive) > 0, DARK != 0)


def test_a_small_region_must_have_the_least_contrast_that_defects_have(settings: FuseSettings) -> None:
    floor = settings.candidates.contrast_floor
    assert found(spot(60.0, 80.0, 7.0, -(floor - 1.0)), settings) == ()
    assert len(found(spot(60.0, 80.0, 7.0, -(floor + 1.0)), settings)) == 1


def test_on_a_picture_of_half_the_contrast_the_least_contrast_is_half(settings: FuseSettings) -> None:
    faint = spot(60.0, 80.0, 7.0, -(settings.candidates.contrast_floor / 2.0 + 1.0))
    evidence = nothing(settings) | sure(faint, "regions", settings)
    dim = replace(crop_of(faint), contrast=0.5)
    assert fuse(evidence, crop_of(faint), None, settings) == ()
    assert len(fuse(evidence, dim, None, settings)) == 1


def test_large_regions_and_lines_may_be_fainter(settings: FuseSettings) -> None:
    faint = settings.candidates.contrast_floor / 2.0
    large = spot(60.0, 80.0, 12.0, -faint)
    assert np.count_nonzero(large) > settings.candidates.contrast_free_px
    assert len(found(large, settings)) == 1
    short = bar(60.0, 80.0, 14.0, 0.0, -faint)
    assert np.count_nonzero(short) < settings.candidates.contrast_free_px
    assert len(found(short, settings, group="lines")) == 1
    assert found(short, settings) == ()


def test_light_specks_need_more_confidence_than_dark_ones(settings: FuseSettings) -> None:
    light, factor = -DARK, settings.candidates.light_factor * settings.threshold.final
    assert found(light, settings, factor - 0.01) == ()
    assert len(found(light, settings, factor + 0.01)) == 1


def test_what_has_too_few_pixels_is_noise(settings: FuseSettings) -> None:
    few = settings.candidates.smallest_px
    marks = blank()
    marks[80, 60 : 60 + few - 1] = -60.0
    assert found(marks, settings) == ()
    marks[80, 60 : 60 + few] = -60.0
    assert len(found(marks, settings)) == 1


def test_the_most_confident_are_kept_where_there_are_too_many(settings: FuseSettings) -> None:
    few = settings.model_copy(update={"candidates": settings.candidates.model_copy(update={"most": 4})})
    evidence, marks = nothing(settings), blank()
    places = [(20 + 40 * (i % 5), 40 + 60 * (i // 5)) for i in range(10)]
    shares = [1.0 + 0.1 * ((7 * i) % 10) for i in range(10)]
    for (x, y), share in zip(places, shares, strict=True):
        one = spot(x, y, 7.0, -30.0)
        marks += one
        evidence |= {n: evidence[n] + e for n, e in sure(one, "regions", settings, share).items()}
    assert len(fuse(evidence, crop_of(marks), None, settings)) == 10
    kept = {(c.x0 + 3, c.y0 + 3) for c in fuse(evidence, crop_of(marks), None, few)}
    assert kept == {place for place, share in zip(places, shares, strict=True) if share >= 1.6 - 1e-9}


FILM = spot(70.0, 90.0, 31.0, 2.5)


def test_a_film_is_seen_by_the_large_scales_alone(settings: FuseSettings) -> None:
    (candidate,) = found(FILM, settings, group="films")
    assert candidate.detectors == tuple(settings.groups.films)
    assert np.count_nonzero(candidate.mask) == pytest.approx(np.count_nonzero(FILM), rel=0.1)


def test_what_is_too_faint_or_too_small_is_no_film(settings: FuseSettings) -> None:
    contrast = settings.films.smallest_contrast
    assert found(spot(70.0, 90.0, 31.0, 0.7 * contrast), settings, group="films") == ()
    side = int(settings.films.smallest_px**0.5) - 2
    assert found(spot(70.0, 90.0, side, 2.5), settings, group="films") == ()


def test_the_halo_of_a_sharp_defect_in_the_large_scales_is_no_film(settings: FuseSettings) -> None:
    pit = spot(70.0, 90.0, 11.0, -60.0)
    evidence = nothing(settings) | sure(pit, "regions", settings) | sure(FILM, "films", settings)
    candidates = fuse(evidence, crop_of(pit), None, settings)
    assert len(candidates) == 1
    assert np.array_equal(on_crop(candidates[0]) > 0, pit != 0)


def test_fusing_is_repeatable_and_leaves_its_input_alone(settings: FuseSettings) -> None:
    marks = DARK + bar(120.0, 90.0, 40.0, 30.0)
    evidence = nothing(settings) | sure(marks, "regions", settings) | sure(marks, "lines", settings)
    crop: FlattenedCrop = crop_of(marks)
    for image in (*evidence.values(), crop.grey, crop.residual, crop.noise, crop.radius, crop.slope):
        image.flags.writeable = False
    one, two = (fuse(evidence, crop, None, settings) for _ in range(2))
    assert len(one) == 2
    assert [(c.x0, c.y0, c.peak_z, c.detectors) for c in one] == [(c.x0, c.y0, c.peak_z, c.detectors) for c in two]
    assert all(np.array_equal(a.mask, b.mask) for a, b in zip(one, two, strict=True))
