"""What the picture shows must be the part of the recipe: drawn fibers under right and wrong recipes."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.domain.verdict import Cause, Reason
from dscope_gui.engine.pipeline import find_end_face
from dscope_gui.settings import load_config, load_fibers
from dscope_gui.simulator import Core, clean_scene, draw, fiber_model
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.part_check import wrong_part

UM_PER_PX = 0.434
CALIBRATED = Scale(UM_PER_PX, UM_PER_PX, ScaleSource.CALIBRATION, 0.003)
OF_125 = ("sm-9-125", "mm-50-125", "mm-62.5-125", "si-105-125")


@cache
def picture(fiber: str, contrast: float = 25.0) -> GreyImage:
    model = fiber_model(fiber)
    assert model.core is not None
    lit = replace(model, core=Core(model.core.diameter_um, contrast))
    return draw(clean_scene(lit, UM_PER_PX, read_noise=0.5), 1).picture


def examined(grey: GreyImage, request: ExamineRequest) -> Examination:
    return find_end_face(grey, request, Stopwatch(SystemClock().monotonic_s))


def found(shown: str, recipe: str, given: Scale | None = None, contrast: float = 25.0) -> Reason | None:
    """What is said of a picture of one fiber under the recipe of another."""
    config = load_config()
    request = ExamineRequest(config.profile(config.default_profile), load_fibers()[recipe], given)
    grey = picture(shown, contrast)
    return wrong_part(grey, "P-1", request, examined(grey, request))


@pytest.mark.parametrize("fiber", [*OF_125, "large-92-142", "sm-6-80", "hcs-200-230"])
@pytest.mark.parametrize("given", [None, CALIBRATED], ids=["cladding", "calibration"])
def test_the_right_part_is_never_refused(fiber: str, given: Scale | None) -> None:
    assert found(fiber, fiber, given) is None


@pytest.mark.parametrize("shown", [*OF_125, "large-92-142"])
@pytest.mark.parametrize("recipe", OF_125)
def test_a_core_of_another_kind_is_refused_without_a_calibration(shown: str, recipe: str) -> None:
    reason = found(shown, recipe)
    assert (reason is not None) is (shown != recipe)
    if reason is not None:
        assert reason.cause is Cause.WRONG_CORE
        assert "P-1" in reason.text and reason.margin_um is not None and reason.margin_um < 0


def test_the_reason_names_what_is_seen_and_what_the_recipe_says() -> None:
    reason = found("mm-62.5-125", "om4-50-125")
    assert reason is not None
    assert (reason.limit, reason.found) == ("50 ± 2.5 µm", "62.5 µm")


def test_a_cladding_of_another_kind_is_refused_with_a_calibration_however_dark_the_core_is() -> None:
    reason = found("large-92-142", "om4-50-125", CALIBRATED, contrast=0.0)
    assert reason is not None
    assert (reason.cause, reason.limit) == (Cause.WRONG_CLADDING, "125 ± 1 µm")
    assert float(str(reason.found).removesuffix(" µm")) == pytest.approx(142.0, abs=0.5)


def test_a_typed_in_scale_accuses_no_part() -> None:
    assert found("large-92-142", "om4-50-125", replace(CALIBRATED, source=ScaleSource.GIVEN), contrast=0.0) is None


def test_a_calibration_that_is_off_by_little_is_a_matter_for_the_technician() -> None:
    off = replace(CALIBRATED, um_per_px_x=UM_PER_PX * 1.03, um_per_px_y=UM_PER_PX * 1.03)
    assert found("mm-50-125", "om4-50-125", off) is None


@pytest.mark.parametrize("contrast", [0.0, 2.0, -3.0])
def test_a_core_that_hardly_shows_tells_nothing(contrast: float) -> None:
    assert found("mm-62.5-125", "om4-50-125", contrast=contrast) is None


@pytest.mark.parametrize("contrast", [-15.0, 12.0, 60.0])
def test_a_core_that_shows_tells_its_kind_dark_or_bright(contrast: float) -> None:
    assert found("mm-62.5-125", "om4-50-125", contrast=contrast) is not None


@pytest.mark.parametrize("warning", [QualityWarning.BLURRED, QualityWarning.LOW_CONTRAST, QualityWarning.COVERED])
def test_a_picture_with_a_warning_tells_nothing_of_the_core(warning: QualityWarning) -> None:
    config = load_config()
    request = ExamineRequest(config.profile(config.default_profile), load_fibers()["om4-50-125"])
    grey = picture("mm-62.5-125")
    seen = examined(grey, request)
    assert wrong_part(grey, "P-1", request, seen) is not None
    warned = replace(seen, quality=replace(seen.quality, warnings=(warning,)))
    assert wrong_part(grey, "P-1", request, warned) is None


def test_without_a_core_in_the_recipe_or_an_end_face_nothing_is_said() -> None:
    config = load_config()
    request = ExamineRequest(config.profile(config.default_profile), load_fibers()["hcs-1000-1035"])
    grey = picture("mm-50-125")
    seen = examined(grey, request)
    assert wrong_part(grey, "P-1", request, seen) is None
    nothing = replace(seen, end_face=None)
    assert wrong_part(grey, "P-1", replace(request, given_scale=CALIBRATED), nothing) is None
