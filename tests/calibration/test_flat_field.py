"""A flat field from captures of the simulated microscope's blank, and everything that makes none."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from dscope_gui.calibration.blank_refused import BlankFault, BlankRefused
from dscope_gui.calibration.blank_shot import blank_shot
from dscope_gui.calibration.blankness import check_blank
from dscope_gui.calibration.flat_field import flat_field_of
from dscope_gui.cameras.simulator import Condition, SimulatedCamera
from dscope_gui.domain.camera import PixelFormat
from tests.calibration.blanks import FRAMES, frames, microscope, shots


@pytest.mark.parametrize("pixel_format", list(PixelFormat))
def test_the_light_of_the_lamp_is_what_remains(pixel_format: PixelFormat) -> None:
    camera = microscope(pixel_format)
    camera.set_uneven(0.3)
    field = flat_field_of(shots(camera, 3))

    assert field.darkest < 0.75
    assert field.brightest > 1.25
    corrected = field.corrected
    assert corrected.mean() == pytest.approx(field.light.mean(), rel=1e-3)
    corners = [corrected[:60, :60], corrected[:60, -60:], corrected[-60:, :60], corrected[-60:, -60:]]
    # A light that is off by less than half a per cent is nothing beside the noise of a picture.
    assert [part.mean() / corrected.mean() for part in corners] == pytest.approx([1.0] * 4, abs=0.005)


def test_neither_noise_nor_grain_nor_dust_of_the_blank_is_divided_into_pictures() -> None:
    camera = microscope()
    camera.set_own_dirt(6, 1)
    field = flat_field_of(shots(camera, 3))
    fine = field.light - cv2.GaussianBlur(field.light, (0, 0), 3.0)
    assert float(np.abs(fine).max()) < 0.1  # grey levels; a speck of the blank is fifty deep
    assert float((field.seen - field.light).min()) < -20.0


def test_one_capture_is_enough_for_the_light_but_not_for_the_specks() -> None:
    field = flat_field_of(shots(microscope(), 1))
    assert field.specks is None
    assert field.frames == FRAMES


def test_what_is_too_dark_or_overexposed_is_refused_with_what_to_do() -> None:
    camera = microscope()
    for light, cause, remedy in ((0.2, BlankFault.TOO_DARK, "light up"), (2.0, BlankFault.SATURATED, "down")):
        camera.set_light(light)
        with pytest.raises(BlankRefused, match=remedy) as refused:
            blank_shot(frames(camera))
        assert refused.value.cause is cause


def test_nothing_under_the_microscope_is_too_dark() -> None:
    camera = microscope()
    camera.remove()
    with pytest.raises(BlankRefused, match="bright blank") as refused:
        blank_shot(frames(camera))
    assert refused.value.cause is BlankFault.TOO_DARK


@pytest.mark.parametrize("condition", [Condition.CLEAN, Condition.DIRTY, Condition.CHIPPED])
@pytest.mark.parametrize("fiber", ["sm-9-125", "om4-50-125"])
def test_an_end_face_is_no_blank(fiber: str, condition: Condition) -> None:
    camera = microscope()
    camera.insert(fiber, 5, condition=condition)
    with pytest.raises(BlankRefused, match="end face") as refused:
        blank_shot(frames(camera))
    assert refused.value.cause is BlankFault.NOT_BLANK


def test_a_target_is_no_blank() -> None:
    camera = microscope()
    shot = shots(camera, 1)[0]
    for x in range(40, 1000, 60):
        for y in range(40, 740, 60):
            cv2.circle(shot.mean, (x, y), 12, 40.0, cv2.FILLED)
    with pytest.raises(BlankRefused) as refused:
        check_blank(shot.mean)
    assert refused.value.cause is BlankFault.NOT_BLANK


def test_a_light_too_uneven_to_be_corrected_is_refused() -> None:
    camera = microscope()
    camera.set_uneven(0.6)
    camera.set_light(0.75)
    with pytest.raises(BlankRefused, match="lamp") as refused:
        flat_field_of([blank_shot(frames(camera))])
    assert refused.value.cause is BlankFault.UNEVEN


@pytest.mark.parametrize(
    ("disturb", "cause"),
    [
        (lambda camera: camera.insert_blank(), BlankFault.MOVED),
        (lambda camera: camera.set_light(0.9), BlankFault.UNSTEADY),
    ],
    ids=["moved", "dimmed"],
)
def test_what_changes_during_a_capture_is_refused(
    disturb: Callable[[SimulatedCamera], object], cause: BlankFault
) -> None:
    camera = microscope()
    with pytest.raises(BlankRefused) as refused:
        blank_shot(frames(camera, halfway=lambda: disturb(camera)))
    assert refused.value.cause is cause


def test_too_few_frames_are_refused() -> None:
    with pytest.raises(BlankRefused, match="at least 8"):
        blank_shot(frames(microscope(), 7))


def test_captures_of_different_sizes_and_none_at_all_are_refused() -> None:
    small = shots(microscope(size=(640, 480)), 1)
    with pytest.raises(BlankRefused, match="size"):
        flat_field_of([*shots(microscope(), 1), *small])
    with pytest.raises(BlankRefused, match="not captured"):
        flat_field_of([])
