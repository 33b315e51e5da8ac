"""A calibration is kept with what vouches for it, and held against a second look."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dscope_gui.calibration import calibrate, calibration_of, verify, verify_with_cladding
from dscope_gui.domain.calibration import Calibration, DotTarget
from dscope_gui.domain.scale import Scale, ScaleSource
from tests.calibration.scenes import PITCH_UM, DotScene
from tests.calibration.taking import taken

TARGET = DotTarget(pitch_um=PITCH_UM)
SCENE = DotScene(width=640, height=480, pitch_px=36.0, radius_px=9.0)
NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def made() -> Calibration:
    return calibration_of(
        calibrate(taken(SCENE), TARGET),
        target=TARGET,
        camera="basler:1",
        objective="20x",
        operator="Ana",
        made_at=NOON,
        valid_until=NOON + timedelta(days=365),
        shape=(480, 640),
        picture_sha256="0" * 64,
    )


def test_a_calibration_keeps_the_fit(made: Calibration) -> None:
    assert (made.width, made.height) == (640, 480)
    assert made.scale.um_per_px == pytest.approx(SCENE.um_per_px_x, rel=1e-4)
    assert Calibration.model_validate_json(made.model_dump_json(by_alias=True)) == made


def test_a_second_picture_of_the_target_agrees(made: Calibration) -> None:
    found = verify(taken(replace(SCENE, rotation_deg=-20.0, seed=5)), TARGET, made)
    assert found.agrees
    assert found.difference == pytest.approx(0.0, abs=5e-4)


def test_another_magnification_does_not(made: Calibration) -> None:
    found = verify(taken(replace(SCENE, pitch_px=36.2)), TARGET, made)
    assert not found.agrees
    assert found.difference == pytest.approx(-0.2 / 36.2, rel=0.05)


@pytest.mark.parametrize(("factor", "agrees"), [(1.0, True), (1.008, True), (1.02, False)])
def test_a_cladding_agrees_within_its_own_tolerance(made: Calibration, factor: float, agrees: bool) -> None:
    seen = Scale(made.um_per_px_x * factor, made.um_per_px_y, ScaleSource.FIBER_SPEC, 0.0032)
    assert verify_with_cladding(seen, made).agrees is agrees
