"""One picture from file to verdict, on the real engine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from dscope_gui.domain.inspection import InspectionStatus
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.errors import WrongUse
from dscope_gui.simulator import Pit, clean_scene, draw
from dscope_gui.workstation.flat_field import load_flat_field
from dscope_gui.workstation.inspect import inspect_picture
from dscope_gui.workstation.setup import InspectionSetup
from tests.workstation.conftest import CrankedClock

PITS = (Pit((4.0, 2.0), 4.0, -50.0), Pit((-30.0, 25.0), 4.0, -50.0))
"""One in the core, one in the cladding."""


@pytest.fixture(scope="module")
def grey() -> np.ndarray:
    return draw(clean_scene("mm-50-125", 0.6, size=(640, 480), read_noise=1.0, flaws=PITS), seed=2).picture


@pytest.fixture
def picture(grey: np.ndarray, tmp_path: Path) -> Path:
    return written(tmp_path / "end.png", grey)


def written(path: Path, grey: np.ndarray) -> Path:
    cv2.imwrite(str(path), grey)
    return path


def shade(shape: tuple[int, ...]) -> np.ndarray:
    """Light that falls to two fifths from left to right."""
    return np.broadcast_to(np.linspace(1.0, 0.4, shape[1]), shape)


def test_only_defects_of_the_zones_asked_for_are_reported(
    picture: Path, setup: InspectionSetup, clock: CrankedClock
) -> None:
    everywhere = inspect_picture(picture, setup, clock).examination
    core_alone = inspect_picture(picture, replace(setup, zones=("core",)), clock).examination
    assert everywhere is not None and core_alone is not None
    assert len(everywhere.defects) == 2
    assert [defect.centroid_um for defect in core_alone.defects] == [everywhere.defects[0].centroid_um]


def test_a_flat_field_takes_uneven_light_out(
    grey: np.ndarray, tmp_path: Path, setup: InspectionSetup, clock: CrankedClock
) -> None:
    uneven = written(tmp_path / "uneven.png", (grey * shade(grey.shape)).astype(np.uint8))
    flat = written(tmp_path / "flat.png", (200 * shade(grey.shape)).astype(np.uint8))
    found = inspect_picture(uneven, replace(setup, flat_field=flat), clock).examination
    assert found is not None
    assert [round(defect.diameter.um or 0.0) for defect in found.defects] == [4, 4]


def test_a_flat_field_of_another_size_leaves_the_picture_unjudged_and_says_why(
    picture: Path, tmp_path: Path, setup: InspectionSetup, clock: CrankedClock
) -> None:
    flat = written(tmp_path / "flat.png", np.full((400, 600), 200, np.uint8))
    found = inspect_picture(picture, replace(setup, flat_field=flat), clock)
    assert found.status is InspectionStatus.UNREADABLE
    assert "the flat field 600 × 400 px" in found.verdict.reasons[0].text


@pytest.mark.parametrize("level", [None, 0])
def test_a_flat_field_that_cannot_be_one_is_refused(level: int | None, tmp_path: Path, setup: InspectionSetup) -> None:
    path = tmp_path / "flat.png"
    if level is not None:
        written(path, np.full((400, 600), level, np.uint8))
    with pytest.raises(WrongUse, match="flat-field"):
        load_flat_field(path, setup.request.profile.read)


def test_the_same_flat_field_by_name_is_another_when_its_picture_is(tmp_path: Path, setup: InspectionSetup) -> None:
    descriptions = []
    for level in (150, 151):
        flat = written(tmp_path / "flat.png", np.full((400, 600), level, np.uint8))
        descriptions.append(replace(setup, flat_field=flat).described()["Flat field"])
    assert descriptions[0] != descriptions[1]


@pytest.mark.parametrize(("um_per_px", "warned"), [(0.6, False), (0.45, True)])
def test_a_zone_that_reaches_out_of_the_picture_is_told(
    um_per_px: float, warned: bool, tmp_path: Path, setup: InspectionSetup, clock: CrankedClock
) -> None:
    """The contact zone is 250 µm wide, the pictures 288 and 216 µm high."""
    drawn = draw(clean_scene("mm-50-125", um_per_px, size=(640, 480), read_noise=1.0), seed=2).picture
    found = inspect_picture(written(tmp_path / "end.png", drawn), setup, clock).examination
    assert found is not None
    assert (QualityWarning.ZONE_CUT_OFF in found.quality.warnings) is warned
