"""Dots out to CSV and back in, and fitted again."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from dscope_gui.calibration import (
    CalibrationRefused,
    DotsUnreadable,
    TargetFit,
    calibrate,
    dots_csv,
    fit_dots,
    read_dots,
)
from dscope_gui.domain.calibration import DotTarget
from tests.calibration.scenes import PITCH_UM, DotScene
from tests.calibration.taking import taken

TARGET = DotTarget(pitch_um=PITCH_UM)


@pytest.fixture(scope="module")
def fit() -> TargetFit:
    return calibrate(taken(DotScene(width=640, height=480, pitch_px=36.0, radius_px=9.0, dirty=0.1)), TARGET)


def test_no_digit_of_a_dot_is_lost(fit: TargetFit) -> None:
    dots = read_dots(dots_csv(fit))
    assert (dots.centres_px == fit.centres_px).all()
    assert (dots.places == fit.index).all()
    assert (dots.used == fit.used).all()
    assert not dots.in_um


def test_dots_that_are_read_back_give_the_same_scale(fit: TargetFit) -> None:
    table = f"field,value\nwidth,640\nheight,480\n\n{dots_csv(fit)}"
    again = fit_dots(read_dots(table), TARGET)
    assert again.um_per_px_x == pytest.approx(fit.um_per_px_x, rel=1e-9)
    assert again.residuals_px == pytest.approx(fit.residuals_px, abs=1e-6)


def test_dots_with_places_in_micrometres_are_fitted_too(fit: TargetFit) -> None:
    rows = [f"{x},{y},{i * PITCH_UM},{j * PITCH_UM}" for (x, y), (i, j) in zip(fit.centres_px, fit.index, strict=True)]
    again = fit_dots(read_dots("\n".join(["x_px,y_px,x_um,y_um", *rows])), TARGET)
    assert again.um_per_px_x == pytest.approx(fit.um_per_px_x, rel=1e-4)


def test_a_table_that_a_spreadsheet_saved_with_semicolons_and_decimal_commas_is_read(fit: TargetFit) -> None:
    german = "\ufeff" + dots_csv(fit).replace(",", ";").replace(".", ",").replace("\n", "\r\n")
    assert (read_dots(german).centres_px == fit.centres_px).all()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "no columns x_px and y_px"),
        ("a,b\n1,2\n", "no columns x_px and y_px"),
        ("x_px,y_px\n1,2\n", "where on the target"),
        ("x_px,y_px,col,row\n1,2,3\n", "Line 2 of the table has 3 cells"),
        ("x_px,y_px,col,row\n1,2,3,4\n1,nix,3,4\n", "Line 3 of the table: y_px is 'nix'"),
        ("x_px,y_px,col,row\n1,inf,3,4\n", "y_px is 'inf'"),
    ],
)
def test_a_table_that_holds_no_dots_is_refused(text: str, message: str) -> None:
    with pytest.raises(DotsUnreadable, match=message):
        read_dots(text)


def test_dots_that_lie_on_no_grid_are_refused(fit: TargetFit) -> None:
    scattered = read_dots(dots_csv(replace(fit, centres_px=np.random.default_rng(1).uniform(0, 400, fit.index.shape))))
    with pytest.raises(CalibrationRefused):
        fit_dots(scattered, TARGET)


def test_a_few_dots_are_refused() -> None:
    with pytest.raises(CalibrationRefused, match="only 1 dots"):
        fit_dots(read_dots("x_px,y_px,col,row\n1,2,3,4\n"), TARGET)
