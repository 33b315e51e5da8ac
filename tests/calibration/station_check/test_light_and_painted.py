"""Light, and painted defects, on drawn pictures with known truth."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from dscope_gui.calibration.station_check.light import evenness, judge_light
from dscope_gui.calibration.station_check.painted import (
    PaintedFrame,
    judge_painted,
    paint_known_defects,
    recovered,
)
from dscope_gui.calibration.station_check.target import judge_target
from dscope_gui.domain.check_plan import DotTargetStep, LightStep, PaintedStep
from dscope_gui.domain.defect import Defect, DefectKind
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.quality import Quality
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.domain.station_check import Trouble
from dscope_gui.simulator import PaintedMark, Pit, Plane, paint
from tests import hand_built
from tests.calibration.station_check.steps import shipped

LIGHT, PAINTED, TARGET = shipped(LightStep), shipped(PaintedStep), shipped(DotTargetStep)


def seen(defects: tuple[Defect, ...] = ()) -> Examination:
    found = hand_built.inspection(defects=defects).examination
    assert found is not None
    return found


def clean() -> GreyImage:
    return np.full((864, 1152), 180, np.uint8)


def test_even_light_is_one_and_a_dark_side_is_less() -> None:
    face = hand_built.end_face()
    grey = clean()
    assert evenness(grey, face.cladding, LIGHT) == 1.0
    grey[:, : int(face.cladding.cx)] = 90
    assert evenness(grey, face.cladding, LIGHT) == pytest.approx(0.5)


def test_a_speck_on_the_ferrule_makes_no_light_uneven() -> None:
    face = hand_built.end_face()
    grey = clean()
    cv2.circle(grey, (int(face.cladding.cx + 1.5 * face.cladding.mean_radius), int(face.cladding.cy)), 9, 0, -1)
    assert evenness(grey, face.cladding, LIGHT) == 1.0


@pytest.mark.parametrize(
    ("quality", "name"),
    [
        (Quality(0.8, 30.0, 0.0), "mean_level"),
        (Quality(0.8, 140.0, 0.3), "saturated"),
        (Quality(0.2, 140.0, 0.0), "focus"),
    ],
)
def test_each_limit_of_the_light_is_its_own(quality: Quality, name: str) -> None:
    result = judge_light(clean(), replace(seen(), quality=quality), LIGHT)
    assert [reading.name for reading in result.readings if not reading.is_ok] == [name]
    assert result.trouble is Trouble.OUT_OF_LIMITS


def test_a_painted_pit_darkens_by_its_share_whatever_lies_below() -> None:
    grey = clean()
    grey[:, 576:] = 60
    plane = Plane(576.0, 432.0, 0.25, 0.25)
    flaws = (Pit((-30.0, 0.0), 8.0, -0.5), Pit((30.0, 0.0), 8.0, -0.5))
    painted, marks = paint(grey, flaws, plane, cladding_um=125.0, blur_px=1.2, seed=1)
    assert painted[432, 576 - 120] == 90
    assert painted[432, 576 + 120] == 30
    assert [round(mark.diameter_um, 1) for mark in marks] == [8.0, 8.0]
    assert marks[0].center_px == pytest.approx((456.0, 432.0), abs=0.05)
    assert (grey[432, 456], painted[100, 100]) == (180, 180)


def test_painting_keeps_the_depth_of_the_picture() -> None:
    grey = np.full((864, 1152), 180 << 8, np.uint16)
    painted, _ = paint(
        grey, (Pit((0.0, 0.0), 8.0, -0.5),), Plane(576.0, 432.0, 0.25, 0.25), cladding_um=125.0, blur_px=0.0, seed=1
    )
    assert painted.dtype == np.uint16
    assert painted[432, 576] == 90 << 8


def test_painted_places_are_free_and_apart_and_each_in_its_ring() -> None:
    found = seen(hand_built.inspection().examination.defects)  # type: ignore[union-attr]  # hand-built, it has one
    frame = paint_known_defects(clean(), found, PAINTED, blur_px=1.2, seed=3)
    assert frame is not None
    assert len(frame.marks) == len(PAINTED.defects)
    assert found.end_face is not None
    for mark, wanted in zip(frame.marks, PAINTED.defects, strict=True):
        radius = float(found.end_face.cladding.normalised_radius(*(np.array([v]) for v in mark.center_px))[0])
        assert wanted.radius[0] - 0.05 <= radius <= wanted.radius[1] + 0.05
    for one in found.defects:
        x, y, width, height = one.bbox_px
        assert np.array_equal(frame.picture[y : y + height, x : x + width], clean()[y : y + height, x : x + width])


def test_another_seed_paints_at_other_places() -> None:
    first, second = (paint_known_defects(clean(), seen(), PAINTED, blur_px=1.0, seed=seed) for seed in (1, 2))
    assert first is not None
    assert second is not None
    assert first.marks[0].center_px != second.marks[0].center_px


def test_a_face_without_room_or_scale_is_not_painted() -> None:
    face = hand_built.end_face()
    everywhere = hand_built.defect(face, radius=0.0, length_px=600.0, width_px=600.0, scale=hand_built.scale_of(face))
    assert paint_known_defects(clean(), seen((everywhere,)), PAINTED, blur_px=1.0, seed=1) is None
    assert paint_known_defects(clean(), replace(seen(), scale=None), PAINTED, blur_px=1.0, seed=1) is None


FACE = hand_built.end_face()
SCALE = hand_built.scale_of(FACE)
PIT = hand_built.defect(FACE, scale=SCALE)
OTHER = hand_built.defect(FACE, number=2, angle_deg=200.0, scale=SCALE)


def painted_frame(*defects: Defect) -> PaintedFrame:
    """As if these defects had been painted, each exactly as large as it is found."""
    marks = [PaintedMark(DefectKind.PIT, one.centroid_px, one.bbox_px, 1.0, one.diameter.um or 0.0) for one in defects]
    return PaintedFrame(clean(), tuple(marks))


def test_what_is_painted_and_found_is_green() -> None:
    result = judge_painted([recovered(painted_frame(PIT), seen(), seen((PIT,)))], PAINTED)
    assert result.trouble is Trouble.NONE


def test_a_missed_one_is_red() -> None:
    frame = recovered(painted_frame(PIT, OTHER), seen(), seen((PIT,)))
    assert len(frame.missed) == 1
    result = judge_painted([frame], PAINTED)
    assert [reading.name for reading in result.readings if not reading.is_ok] == ["found"]


def test_a_wrong_size_is_red() -> None:
    frame = painted_frame(PIT)
    twice = replace(frame, marks=tuple(replace(mark, diameter_um=2 * mark.diameter_um) for mark in frame.marks))
    result = judge_painted([recovered(twice, seen(), seen((PIT,)))], PAINTED)
    assert [reading.name for reading in result.readings if not reading.is_ok] == ["right_sizes"]


def test_a_false_find_is_red_and_what_was_there_before_is_none() -> None:
    frame = recovered(painted_frame(PIT), seen((OTHER,)), seen((PIT, OTHER)))
    assert frame.extra == ()
    frame = recovered(painted_frame(PIT), seen(), seen((PIT, OTHER)))
    assert frame.extra == (OTHER.id,)
    result = judge_painted([frame], PAINTED)
    assert [reading.name for reading in result.readings if not reading.is_ok] == ["extra"]


@pytest.mark.parametrize(
    ("across", "down", "bad"), [(1.0009, 0.9991, []), (1.005, 1.0, ["um_per_px_x"]), (1.0, 0.99, ["um_per_px_y"])]
)
def test_the_scale_is_held_against_the_one_in_force_across_and_down(across: float, down: float, bad: list[str]) -> None:
    in_force = Scale(0.25, 0.26, ScaleSource.CALIBRATION, 0.0002)
    today = Scale(0.25 * across, 0.26 * down, ScaleSource.CALIBRATION, 0.0002)
    result = judge_target(today, in_force, TARGET)
    assert [reading.name for reading in result.readings if not reading.is_ok] == bad
