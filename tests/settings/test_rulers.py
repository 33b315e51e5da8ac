"""Fibers and scales from names, numbers and files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dscope_gui.domain.scale import ScaleSource
from dscope_gui.errors import ConfigurationInvalid, WrongUse
from dscope_gui.settings import fiber_of_diameters, find_fiber, load_fibers, load_scale, parse_scale
from dscope_gui.settings.calibrations import written
from tests.calibrated import calibration


def test_every_shipped_fiber_has_a_core_inside_its_cladding() -> None:
    for fiber in load_fibers().values():
        assert fiber.core_um is None or fiber.core_um < fiber.cladding_um


def test_an_unknown_fiber_is_answered_with_the_nearest() -> None:
    with pytest.raises(WrongUse, match=r"no fiber 'sm-9-126'\. Did you mean sm-9-125"):
        find_fiber(load_fibers(), "sm-9-126")


def test_the_beginning_of_several_names_is_answered_with_them() -> None:
    with pytest.raises(WrongUse, match=r"Did you mean mm-100-140 or mm-50-125 or mm-62\.5-125\?"):
        find_fiber(load_fibers(), "mm")


def test_typed_in_diameters_make_a_fiber() -> None:
    fiber = fiber_of_diameters(50.0, 125.0)
    assert (fiber.core_um, fiber.cladding_um) == (50.0, 125.0)
    assert fiber_of_diameters(None, 125.0).core_um is None


def test_a_core_wider_than_the_cladding_is_refused() -> None:
    with pytest.raises(WrongUse, match="core of 125 µm does not fit"):
        fiber_of_diameters(125.0, 50.0)


def test_a_calibration_file_makes_a_scale_and_may_say_more(tmp_path: Path) -> None:
    path = tmp_path / "calibration.json"
    path.write_text(
        json.dumps({"um_per_px_x": 0.4, "um_per_px_y": 0.44, "uncertainty_rel": 0.002, "dots_used": 80}), "utf-8"
    )
    scale = load_scale(path)
    assert (scale.um_per_px_x, scale.um_per_px_y, scale.source) == (0.4, 0.44, ScaleSource.CALIBRATION)


def test_a_calibration_without_a_scale_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "calibration.json"
    path.write_text('{"um_per_px_x": 0.4}', "utf-8")
    with pytest.raises(ConfigurationInvalid, match=r"calibration\.json: um_per_px_y: this field is missing"):
        load_scale(path)


@pytest.mark.parametrize(("text", "x", "y"), [("0.4", 0.4, 0.4), ("0.4,0.44", 0.4, 0.44), (" 0.4 , 0.44 ", 0.4, 0.44)])
def test_a_typed_in_scale_is_one_number_or_two(text: str, x: float, y: float) -> None:
    scale = parse_scale(text)
    assert (scale.um_per_px_x, scale.um_per_px_y, scale.source) == (x, y, ScaleSource.GIVEN)


@pytest.mark.parametrize("text", ["", "0", "-1", "nan", "inf", "1,2,3", "a,b", "0,4;0,5"])
def test_a_scale_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(WrongUse, match="The scale"):
        parse_scale(text)


def test_a_whole_calibration_is_a_ruler_as_well(tmp_path: Path) -> None:
    path, made = tmp_path / "calibration.json", calibration(0.25, um_per_px_y=0.26)
    path.write_text(written(made), "utf-8")
    assert load_scale(path) == made.scale


def test_a_whole_calibration_that_is_damaged_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "calibration.json"
    path.write_text(written(calibration()).replace('"dots_used": 471', '"dots_used": -1'), "utf-8")
    with pytest.raises(ConfigurationInvalid, match=r"calibration\.json: dots_used"):
        load_scale(path)
