"""Micrometres per pixel from the cladding, from a calibration, from both."""

from __future__ import annotations

from typing import Any

import pytest

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.profile.scale import ScaleSettings
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.engine.scale import from_cladding, scale_of

FIBER = Fiber(name="sm", title="9/125", core_um=9, cladding_um=125, cladding_tolerance_um=1.0, source="G.652")


@pytest.fixture(scope="module")
def settings(profile_sections: dict[str, Any]) -> ScaleSettings:
    return ScaleSettings.model_validate(profile_sections["scale"])


def face(a: float, b: float, angle_deg: float = 0.0) -> EndFace:
    return EndFace(Ellipse(300, 200, a, b, angle_deg), None, "hough", 1.0, 0.1)


def given(x: float, y: float) -> Scale:
    return Scale(x, y, ScaleSource.CALIBRATION, 0.001)


def test_the_cladding_of_the_picture_is_the_ruler(settings: ScaleSettings) -> None:
    scale, warning = scale_of(face(145, 145), FIBER, None, settings)
    assert scale is not None
    assert warning is None
    assert scale.um_per_px_x == scale.um_per_px_y == pytest.approx(62.5 / 145)
    assert scale.source is ScaleSource.FIBER_SPEC
    assert scale.uncertainty_rel == pytest.approx(
        ((1 / 125 / 3**0.5) ** 2 + (0.1**2 + settings.edge_px**2) / 145**2) ** 0.5
    )


def test_a_tilted_face_keeps_square_pixels_and_is_less_certain(settings: ScaleSettings) -> None:
    upright, _ = scale_of(face(145, 145 / 1.0098), FIBER, None, settings)
    turned, _ = scale_of(face(160, 145, 40), FIBER, None, settings)
    assert upright is not None
    assert turned is not None
    assert upright.um_per_px_x == upright.um_per_px_y
    assert turned.um_per_px_x == turned.um_per_px_y
    assert turned.uncertainty_rel > upright.uncertainty_rel


@pytest.mark.parametrize(("a", "b", "angle"), [(103, 112.27, 0.4), (112.27, 103, 89.6)])
def test_an_upright_ellipse_means_oblong_pixels(settings: ScaleSettings, a: float, b: float, angle: float) -> None:
    scale, _ = scale_of(face(a, b, angle), FIBER, None, settings)
    assert scale is not None
    assert scale.um_per_px_x / scale.um_per_px_y == pytest.approx(1.09, abs=0.001)
    assert scale.um_per_px_x == pytest.approx(62.5 / 103, rel=1e-4)


def test_without_a_known_fiber_the_calibration_counts(settings: ScaleSettings) -> None:
    scale = given(0.5, 0.5)
    assert scale_of(face(145, 145), None, scale, settings) == (scale, None)
    assert scale_of(None, FIBER, scale, settings) == (scale, None)


def test_without_any_knowledge_there_is_no_scale(settings: ScaleSettings) -> None:
    assert scale_of(face(145, 145), None, None, settings) == (None, None)
    assert scale_of(None, FIBER, None, settings) == (None, None)


@pytest.mark.parametrize(
    ("share", "ruler"),
    [(0.2, ScaleSource.CALIBRATION), (0.99, ScaleSource.CALIBRATION), (1.01, ScaleSource.FIBER_SPEC)],
)
def test_of_two_rulers_the_surer_one_measures(settings: ScaleSettings, share: float, ruler: ScaleSource) -> None:
    cladding = from_cladding(face(145, 145), FIBER, settings)
    calibration = Scale(0.434, 0.434, ScaleSource.CALIBRATION, share * cladding.uncertainty_rel)
    scale, warning = scale_of(face(145, 145), FIBER, calibration, settings)
    assert scale is not None
    assert scale.source is ruler
    assert warning is None


def test_a_calibration_that_states_no_uncertainty_only_checks(settings: ScaleSettings) -> None:
    scale, _ = scale_of(face(145, 145), FIBER, Scale(0.434, 0.434, ScaleSource.CALIBRATION, 0.0), settings)
    assert scale is not None
    assert scale.source is ScaleSource.FIBER_SPEC


def test_a_typed_in_scale_only_checks_however_sure_it_claims_to_be(settings: ScaleSettings) -> None:
    scale, _ = scale_of(face(145, 145), FIBER, Scale(0.434, 0.434, ScaleSource.GIVEN, 0.0001), settings)
    assert scale is not None
    assert scale.source is ScaleSource.FIBER_SPEC


@pytest.mark.parametrize("calibration", [given(0.49, 0.49), given(0.431, 0.46)])
def test_a_calibration_that_contradicts_the_cladding_is_reported(settings: ScaleSettings, calibration: Scale) -> None:
    scale, warning = scale_of(face(145, 145), FIBER, calibration, settings)
    assert scale == calibration
    assert warning is QualityWarning.SCALE_DISAGREES


def test_a_cladding_that_contradicts_a_vague_calibration_is_reported(settings: ScaleSettings) -> None:
    vague = Scale(0.49, 0.49, ScaleSource.CALIBRATION, 0.02)
    scale, warning = scale_of(face(145, 145), FIBER, vague, settings)
    assert scale is not None
    assert scale.source is ScaleSource.FIBER_SPEC
    assert warning is QualityWarning.SCALE_DISAGREES
