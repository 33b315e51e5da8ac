"""What is measured on single drawn defects."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.defect import Candidate
from dscope_gui.domain.measured import Measured
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.scale import Scale
from dscope_gui.engine.measure import measure
from tests.engine.measure.drawn import candidate_on, crop_of, disc, line, scale_of, seen_blur, zigzag

UM = 0.434
PSF = 1.0


def measured(crop: FlattenedCrop, deep: Profile, scale: Scale | None = None, *, grown: int = 0) -> Measured:
    candidate = candidate_on(crop, grown=grown)
    return measure((candidate,), crop, scale, deep.measure, blur_px=seen_blur(PSF))[0]


def test_without_a_scale_there_are_no_micrometres(deep: Profile) -> None:
    item = measured(crop_of(disc(40, 20.0, 19.0, 8.0) * -40, blur=PSF), deep)
    assert item.diameter.px == pytest.approx(8.0, abs=0.2)
    assert (item.diameter.um, item.diameter.uncertainty_um, item.area_um2, item.centroid_um) == (None,) * 4


def test_light_and_dark_defects_of_one_size_measure_alike(deep: Profile) -> None:
    dark, light = (measured(crop_of(disc(40, 20.3, 19.1, 7.0) * sign, blur=PSF), deep) for sign in (-40, 40))
    assert dark.diameter.px == pytest.approx(light.diameter.px, abs=0.01)
    assert dark.contrast < 0.0 < light.contrast
    assert dark.contrast == pytest.approx(-light.contrast, abs=0.001)


def test_a_generous_mask_does_not_enlarge_the_defect(deep: Profile) -> None:
    crop = crop_of(disc(50, 24.0, 25.0, 8.0) * -40, blur=PSF, noise=1.0)
    assert measured(crop, deep, grown=5).diameter.px == pytest.approx(measured(crop, deep).diameter.px, abs=0.2)


def test_a_bright_ring_round_a_dark_pit_does_not_enlarge_it(deep: Profile) -> None:
    pit, halo = disc(60, 30.0, 30.0, 9.0), disc(60, 30.0, 30.0, 13.0)
    item = measured(crop_of(pit * -60 + (halo - pit) * 25, blur=PSF), deep)
    assert item.diameter.px == pytest.approx(9.0, abs=0.6)  # a quarter of a µm on this scale
    assert item.contrast < 0.0


def test_a_defect_too_small_for_the_optics_keeps_a_size_and_admits_its_uncertainty(deep: Profile) -> None:
    item = measured(crop_of(disc(40, 20.0, 20.0, 1.2) * -200, blur=PSF), deep, scale_of(UM))
    assert item.diameter.px > 0.5
    assert item.diameter.uncertainty_um is not None
    assert item.diameter.um is not None
    assert abs(item.diameter.um - 1.2 * UM) <= 2.0 * item.diameter.uncertainty_um + 0.3


def test_a_round_pit_is_round_on_non_square_pixels(deep: Profile) -> None:
    # 5 µm across on pixels that are 10 % narrower than high: an ellipse in px
    crop = crop_of(disc(50, 25.0, 25.0, 5.0 / 0.6, stretch_x=0.6 / 0.66) * -40, blur=PSF)
    item = measured(crop, deep, scale_of(0.66, 0.6))
    assert item.diameter.um == pytest.approx(5.0, abs=0.15)
    assert item.length.um is not None
    assert item.width.um is not None
    assert item.length.um / item.width.um == pytest.approx(1.0, abs=0.05)


def test_length_and_width_of_a_scratch_follow_its_bend(deep: Profile) -> None:
    crop = crop_of(line(130, width=4.0, length=100.0, angle_deg=30.0, bow=0.012) * -12, blur=PSF, noise=1.2)
    item = measured(crop, deep, scale_of(UM))
    assert item.ridge is not None
    assert item.ridge.length.px == pytest.approx(100.0, abs=1.5)
    assert item.ridge.width.px == pytest.approx(4.0, abs=0.4)
    assert item.ridge.straightness == pytest.approx(100.0 * 0.012 / 8.0, abs=0.02)  # height of the arc over its chord
    assert item.ridge.continuity == 1.0


def test_the_pieces_of_a_broken_scratch_are_one_line(deep: Profile) -> None:
    whole = line(130, width=3.0, length=100.0, angle_deg=0.0)
    whole[:, 50:66] = 0.0
    item = measured(crop_of(whole * 15, blur=PSF, noise=1.0), deep)
    assert item.ridge is not None
    assert item.ridge.length.px == pytest.approx(100.0, abs=1.5)
    assert item.pieces == 2
    assert item.ridge.dip > 0.9
    assert sum(cv2.contourArea(piece.astype(np.float32)) for piece in item.pieces_px) == pytest.approx(
        item.area_px, rel=0.01
    )
    ends = sorted((float(piece[:, 0].min()), float(piece[:, 0].max())) for piece in item.pieces_px)
    assert len(ends) == 2 and ends[1][0] - ends[0][1] == pytest.approx(16.0, abs=1.0), "the gap is in none of them"


def test_one_piece_needs_no_pieces(deep: Profile) -> None:
    item = measured(crop_of(line(130, width=3.0, length=100.0, angle_deg=0.0) * 15, blur=PSF, noise=1.0), deep)
    assert (item.pieces, item.pieces_px) == (1, ())


def test_a_line_with_abrupt_turns_is_jagged_and_a_bent_one_is_smooth(deep: Profile) -> None:
    bent = line(130, width=3.0, length=100.0, angle_deg=30.0, bow=0.012)
    turning = zigzag(130, width=3.0, stride=10.0, turn_deg=22.0)
    smooth, jagged = (measured(crop_of(drawn * -30, blur=PSF, noise=1.2), deep) for drawn in (bent, turning))
    assert smooth.ridge is not None
    assert jagged.ridge is not None
    assert smooth.ridge.jaggedness < 0.05
    assert jagged.ridge.jaggedness > 0.2


def test_orientation_runs_from_x_towards_y(deep: Profile) -> None:
    item = measured(crop_of(line(80, width=3.0, length=50.0, angle_deg=30.0) * -30, blur=PSF), deep)
    assert item.ridge is not None
    assert item.ridge.orientation_deg == pytest.approx(30.0, abs=1.0)
    assert item.orientation_deg == pytest.approx(30.0, abs=2.0)


def test_radii_reach_from_the_nearest_to_the_farthest_point(deep: Profile) -> None:
    # centre of the cladding at 99.5: the disc lies between 22 and 34 px to the right of it
    item = measured(crop_of(disc(200, 99.5 + 28.0, 99.5, 12.0) * -40, blur=PSF, radius=100.0), deep)
    assert item.nearest_radius == pytest.approx(0.22, abs=0.003)
    assert item.farthest_radius == pytest.approx(0.34, abs=0.003)


def test_a_defect_round_the_centre_reaches_it(deep: Profile) -> None:
    assert measured(crop_of(disc(60, 31.0, 29.0, 20.0) * -40, blur=PSF), deep).nearest_radius == 0.0


def test_outline_box_and_centre_are_in_the_picture(deep: Profile) -> None:
    crop = crop_of(disc(60, 30.25, 28.5, 30.0) * -40, blur=PSF)
    candidate, item = candidate_on(crop), measured(crop, deep)
    rows, columns = candidate.mask.shape
    assert item.bbox_px == (100 + candidate.x0, 40 + candidate.y0, columns, rows)
    assert item.centroid_px == pytest.approx((130.25, 68.5), abs=0.1)
    assert len(item.outline_px) <= 64
    (x, y), radius = cv2.minEnclosingCircle(item.outline_px.astype(np.float32))
    assert (x, y, radius) == pytest.approx((130.25, 68.5, 15.0), abs=0.2)


def test_a_reduced_crop_measures_in_px_of_the_picture(deep: Profile) -> None:
    drawn = disc(40, 20.0, 18.0, 8.0) * -40
    whole, reduced = (measured(crop_of(drawn, blur=PSF, step=step), deep, scale_of(UM)) for step in (1, 2))
    assert reduced.diameter.px == pytest.approx(2.0 * whole.diameter.px, rel=1e-3)
    assert reduced.diameter.um == pytest.approx(2.0 * (whole.diameter.um or 0.0), rel=1e-3)
    assert reduced.bbox_px[2:] == tuple(2 * side for side in whole.bbox_px[2:])
    assert reduced.centroid_px == pytest.approx((100 + 2 * 20.5 - 0.5, 40 + 2 * 18.5 - 0.5), abs=0.2)


def test_the_grey_body_of_a_stain_is_not_lost_beside_its_black_core(deep: Profile) -> None:
    stain = disc(120, 60.0, 60.0, 60.0) * -15 + disc(120, 50.0, 60.0, 8.0) * -65
    assert measured(crop_of(stain, blur=PSF, noise=1.0), deep).diameter.px == pytest.approx(60.0, abs=1.0)


def test_specks_of_noise_inside_a_generous_mask_do_not_count(deep: Profile) -> None:
    crop = crop_of(disc(70, 35.0, 35.0, 8.0) * -60, blur=PSF, noise=1.5, seed=3)
    candidate = candidate_on(crop)
    wide = Candidate(5, 5, np.ones((60, 60), dtype=np.bool_), candidate.peak_z, candidate.line_z, ("drawn",), 1.0)
    item = measure((wide,), crop, None, deep.measure, blur_px=seen_blur(PSF))[0]
    assert item.diameter.px == pytest.approx(8.0, abs=0.5)


@pytest.mark.parametrize(("x", "y"), [(0, 0), (29, 29), (0, 15), (14, 29)])
def test_a_candidate_of_one_pixel_without_any_contrast_still_gets_a_size(x: int, y: int, deep: Profile) -> None:
    crop = crop_of(np.zeros((30, 30), dtype=np.float32), blur=PSF)
    dot = Candidate(x, y, np.ones((1, 1), dtype=np.bool_), 0.0, 0.0, (), 0.0)
    item = measure((dot,), crop, scale_of(UM), deep.measure)[0]
    assert np.isfinite([item.diameter.px, item.area_px, item.softness, item.circularity]).all()
    assert len(item.outline_px) >= 1


def test_nothing_suspected_is_nothing_measured(deep: Profile) -> None:
    assert measure((), crop_of(np.zeros((30, 30), dtype=np.float32), blur=PSF), None, deep.measure) == ()


def test_candidates_measured_together_come_out_as_each_alone(deep: Profile) -> None:
    drawn = disc(160, 30.0, 30.0, 7.0) * -40 + disc(160, 110.0, 100.0, 50.0) * -25
    crop = crop_of(drawn, blur=PSF, noise=1.0)
    small, large = (
        Candidate(x, y, np.ones((side, side), dtype=np.bool_), 20.0, 0.0, ("drawn",), 1.0)
        for x, y, side in ((20, 20, 20), (80, 70, 60))
    )
    together = measure((small, large), crop, None, deep.measure, blur_px=seen_blur(PSF))
    for candidate, item in zip((small, large), together, strict=True):
        alone = measure((candidate,), crop, None, deep.measure, blur_px=seen_blur(PSF))[0]
        assert item.diameter == alone.diameter
        assert np.array_equal(item.outline_px, alone.outline_px)
